import { isAbsent } from "pratique";
import type { Finding, ScalarItem } from "pratique/declaration";
import { memo } from "react";
import { useLanguage } from "../language.tsx";
import { AbsentChoice } from "./absent-choice.tsx";
import type { ControlProps } from "./control.ts";
import { CountryField } from "./country-field.tsx";
import { useDraftStep } from "./draft-context.tsx";
import { fieldId } from "./field-id.ts";
import { isSameFound } from "./found-at.ts";
import { FoundList } from "./found-list.tsx";
import { LineField } from "./line-field.tsx";
import { OptionsField } from "./options-field.tsx";
import { SeveralField } from "./several-field.tsx";
import type { Need } from "./shown-items.ts";
import { WORDS } from "./words.ts";

export interface FieldProps {
  readonly place: string;
  readonly item: ScalarItem;
  readonly need: Need;
  readonly typed: unknown;
  readonly found: readonly Finding[];
}

/** One item of the form with what was found there. It is drawn again only when something of its own changes. */
export const Field = memo(
  DrawnField,
  (before, after) =>
    before.place === after.place &&
    before.item === after.item &&
    before.need === after.need &&
    before.typed === after.typed &&
    isSameFound(before.found, after.found),
);

function DrawnField({ place, item, need, typed, found }: FieldProps) {
  const { say } = useLanguage();
  const step = useDraftStep();
  const [hintId, foundId] = [`${fieldId(place)}-hint`, `${fieldId(place)}-found`];
  const hints = useHints(item);
  const label = say(item.label);
  const onAnswer = (answer: unknown) => step({ kind: "answer", place, answer });
  return (
    <div className="field declare-field" data-place={place}>
      <Control
        {...{ place, item, label, onAnswer }}
        typed={isAbsent(typed) ? undefined : typed}
        mark={need === "optional" ? say(WORDS.optional) : ""}
        describedBy={hints === "" ? foundId : `${hintId} ${foundId}`}
        isInvalid={found.some(({ severity }) => severity === "block")}
        isRequired={need === "required"}
      />
      {hints !== "" && (
        <span id={hintId} className="hint">
          {hints}
        </span>
      )}
      {need !== "optional" && <AbsentChoice {...{ label, typed, onAnswer }} />}
      <FoundList id={foundId} found={found} />
    </div>
  );
}

function Control(props: ControlProps) {
  const { item, ...rest } = props;
  switch (item.kind) {
    case "yes-no":
    case "choice":
    case "choices":
      return <OptionsField {...rest} item={item} />;
    case "country":
      return <CountryField {...rest} item={item} />;
    case "several":
      return <SeveralField {...rest} item={item} />;
    default:
      return <LineField {...rest} item={item} />;
  }
}

/** What the form says to help, and how the answer is written. */
function useHints(item: ScalarItem): string {
  const { say } = useLanguage();
  const own = item.hint === undefined ? [] : [say(item.hint)];
  const kind = item.kind === "several" ? item.of : item.kind;
  if (kind === "date") own.push(say(WORDS.dateFormat));
  if (kind === "instant") own.push(say(WORDS.instantFormat));
  if (kind === "country") own.push(say(WORDS.countryHint));
  return own.join(" · ");
}
