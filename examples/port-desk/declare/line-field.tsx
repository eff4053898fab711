import type { DateItem, InstantItem, NumberItem, TextItem } from "pratique/declaration";
import { useLanguage } from "../language.tsx";
import { UNIT_WORDS } from "./aspect-words.ts";
import type { ControlProps } from "./control.ts";
import { fieldId } from "./field-id.ts";

const KEYBOARDS = { text: "text", date: "numeric", instant: "numeric", number: "decimal" } as const;

/** A line of writing: it stays as it was typed, whatever the form makes of it. */
export function LineField(props: ControlProps<TextItem | DateItem | InstantItem | NumberItem>) {
  const { place, item, typed, label, mark, describedBy, isInvalid, isRequired, onAnswer } = props;
  const { say } = useLanguage();
  const id = fieldId(place);
  const unit = item.kind === "number" ? say(UNIT_WORDS[item.unit]) : "";
  return (
    <>
      <label htmlFor={id}>
        {label} {mark !== "" && <span className="soft mark">{mark}</span>}
      </label>
      <span className={unit === "" ? "line" : "line with-unit"}>
        <input
          id={id}
          type="text"
          inputMode={KEYBOARDS[item.kind]}
          autoComplete="off"
          value={typed === undefined ? "" : String(typed)}
          aria-describedby={unit === "" ? describedBy : `${describedBy} ${id}-unit`}
          aria-invalid={isInvalid || undefined}
          aria-required={isRequired || undefined}
          onChange={(event) => onAnswer(event.currentTarget.value)}
        />
        {unit !== "" && <span id={`${id}-unit`}>{unit}</span>}
      </span>
    </>
  );
}
