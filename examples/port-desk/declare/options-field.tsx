import type { ChoiceItem, YesNoItem } from "pratique/declaration";
import { useLanguage } from "../language.tsx";
import type { ControlProps } from "./control.ts";
import { fieldId } from "./field-id.ts";
import { WORDS } from "./words.ts";

/** Above so many, options are chosen from a list that opens. */
const MOST_RADIOS = 6;

/** Options of which one is chosen, or several. */
export function OptionsField(props: ControlProps<ChoiceItem | YesNoItem>) {
  const { item, typed, onAnswer } = props;
  const options = useOptions(item);
  if (item.kind === "choices") {
    const chosen: readonly unknown[] = Array.isArray(typed) ? typed : [];
    // In the form's order, whatever was chosen first.
    const toggled = (code: string, isChosen: boolean) =>
      options.map((option) => option.code).filter((one) => (one === code ? isChosen : chosen.includes(one)));
    return (
      <Boxes
        {...props}
        type="checkbox"
        options={options}
        isChosen={(code) => chosen.includes(code)}
        onChosen={(code, isChosen) => onAnswer(toggled(code, isChosen))}
      />
    );
  }
  if (options.length > MOST_RADIOS) return <SelectField {...props} options={options} />;
  return (
    <Boxes
      {...props}
      type="radio"
      options={options}
      isChosen={(code) => code === typed}
      onChosen={(code) => onAnswer(code)}
    />
  );
}

interface Option {
  readonly code: string;
  readonly name: string;
}

function useOptions(item: ChoiceItem | YesNoItem): readonly Option[] {
  const { say } = useLanguage();
  if (item.kind === "yes-no") return (["yes", "no"] as const).map((code) => ({ code, name: say(WORDS[code]) }));
  return Object.entries(item.options).map(([code, name]) => ({ code, name: say(name) }));
}

interface BoxesProps extends ControlProps<ChoiceItem | YesNoItem> {
  readonly type: "radio" | "checkbox";
  readonly options: readonly Option[];
  readonly isChosen: (code: string) => boolean;
  readonly onChosen: (code: string, isChosen: boolean) => void;
}

function Boxes({ place, type, options, isChosen, onChosen, ...props }: BoxesProps) {
  const { label, mark, describedBy, isInvalid, isRequired } = props;
  const isRadio = type === "radio";
  const state = isRadio ? { "aria-invalid": isInvalid || undefined, "aria-required": isRequired || undefined } : {};
  return (
    <fieldset className="boxes" role={isRadio ? "radiogroup" : "group"} aria-describedby={describedBy} {...state}>
      <legend>
        {label} {mark !== "" && <span className="soft mark">{mark}</span>}
      </legend>
      <div className={options.length === 2 ? "box-list side-by-side" : "box-list"}>
        {options.map(({ code, name }, index) => (
          <label key={code} className="box">
            <input
              id={index === 0 ? fieldId(place) : undefined}
              type={type}
              name={fieldId(place)}
              checked={isChosen(code)}
              aria-invalid={(!isRadio && isInvalid) || undefined}
              onChange={(event) => onChosen(code, event.currentTarget.checked)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SelectProps extends ControlProps<ChoiceItem | YesNoItem> {
  readonly options: readonly Option[];
}

function SelectField({
  place,
  typed,
  label,
  mark,
  describedBy,
  isInvalid,
  isRequired,
  onAnswer,
  options,
}: SelectProps) {
  const { say } = useLanguage();
  const id = fieldId(place);
  return (
    <>
      <label htmlFor={id}>
        {label} {mark !== "" && <span className="soft mark">{mark}</span>}
      </label>
      <select
        id={id}
        value={typeof typed === "string" ? typed : ""}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        aria-required={isRequired || undefined}
        onChange={(event) => onAnswer(event.currentTarget.value)}
      >
        <option value="">{say(WORDS.choose)}</option>
        {options.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
