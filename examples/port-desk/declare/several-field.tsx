import type { SeveralItem } from "pratique/declaration";
import { useLanguage } from "../language.tsx";
import type { ControlProps } from "./control.ts";
import { CountryBox } from "./country-box.tsx";
import { fieldId } from "./field-id.ts";
import { WORDS } from "./words.ts";

/** Several answers of one kind, each in a field of its own, and always one to begin with. */
export function SeveralField({ place, item, typed, label, mark, describedBy, ...props }: ControlProps<SeveralItem>) {
  const { isInvalid, isRequired, onAnswer } = props;
  const { say } = useLanguage();
  const given: readonly unknown[] = Array.isArray(typed) && typed.length > 0 ? typed : [""];
  const replace = (index: number, answer: string) => onAnswer(Object.assign([...given], { [index]: answer }));
  const isFull = given.length >= (item.maximumRows ?? Number.POSITIVE_INFINITY);
  return (
    <fieldset className="boxes" aria-describedby={describedBy}>
      <legend>
        {label} {mark !== "" && <span className="soft mark">{mark}</span>}
      </legend>
      {given.map((one, index) => {
        const id = index === 0 ? fieldId(place) : fieldId(`${place}.${index}`);
        const common = { id, typed: one, label: say(WORDS.number, { label, row: index + 1 }), describedBy };
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an answer is known by its number alone
          <div key={index} className="several-row">
            <OneOf
              {...common}
              {...{ isInvalid, isRequired }}
              of={item.of}
              onAnswer={(answer) => replace(index, answer)}
            />
            {given.length > 1 && (
              <button type="button" className="button plain" onClick={() => onAnswer(given.toSpliced(index, 1))}>
                {say(WORDS.removeRow, { row: index + 1 })}
              </button>
            )}
          </div>
        );
      })}
      {!isFull && (
        <button type="button" className="button plain" onClick={() => onAnswer([...given, ""])}>
          {say(WORDS.addNumber, { label })}
        </button>
      )}
    </fieldset>
  );
}

interface OneOfProps {
  readonly id: string;
  readonly of: SeveralItem["of"];
  readonly typed: unknown;
  readonly label: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly isRequired: boolean;
  readonly onAnswer: (answer: string) => void;
}

function OneOf({ of, ...props }: OneOfProps) {
  if (of === "country") return <CountryBox {...props} />;
  const { id, typed, label, describedBy, isInvalid, onAnswer } = props;
  return (
    <input
      id={id}
      type="text"
      inputMode={of === "date" ? "numeric" : "text"}
      autoComplete="off"
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isInvalid || undefined}
      value={typeof typed === "string" ? typed : ""}
      onChange={(event) => onAnswer(event.currentTarget.value)}
    />
  );
}
