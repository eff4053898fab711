import { LabelledField } from "./labelled-field.tsx";

interface ChoiceFieldProperties {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly problem?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A choice of one of several, with its label. */
export function ChoiceField({ label, value, options, problem, onChange }: ChoiceFieldProperties) {
  return (
    <LabelledField label={label} problem={problem}>
      {(tied) => (
        <select {...tied} value={value} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}
