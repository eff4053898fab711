import { useLanguage } from "../language.tsx";
import { useDraftStep } from "./draft-context.tsx";
import { fieldId } from "./field-id.ts";
import { FoundList } from "./found-list.tsx";
import { type PartProps, ShownPart } from "./shown-part.tsx";
import { WORDS } from "./words.ts";

/** Items that stand together; where they may be left out as a whole, they are filled in only when somebody begins. */
export function GroupPart({ shown, typed, found }: PartProps<"group">) {
  const { say } = useLanguage();
  const step = useDraftStep();
  const { place, item, items, isBegun } = shown;
  const label = say(item.label);
  const isLeftOutAtWill = item.required === false;
  const answer = (given: unknown) => step({ kind: "answer", place, answer: given });
  return (
    <fieldset className="part">
      <legend>
        {label} {isLeftOutAtWill && <span className="soft mark">{say(WORDS.optional)}</span>}
      </legend>
      {item.hint !== undefined && <p className="hint">{say(item.hint)}</p>}
      <FoundList found={found.at(place)} />
      {items.map((inner) => (
        <ShownPart key={inner.place} shown={inner} typed={typed} found={found} />
      ))}
      {isLeftOutAtWill && (
        <button
          id={fieldId(place)}
          type="button"
          className="button plain"
          onClick={() => answer(isBegun ? undefined : {})}
        >
          {say(isBegun ? WORDS.leaveOut : WORDS.beginGroup, { label })}
        </button>
      )}
    </fieldset>
  );
}
