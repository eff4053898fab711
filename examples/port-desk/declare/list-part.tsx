import { useEffect, useRef } from "react";
import { useLanguage } from "../language.tsx";
import { AbsentChoice } from "./absent-choice.tsx";
import { answerAt } from "./answers.ts";
import { useDraftStep } from "./draft-context.tsx";
import { fieldId } from "./field-id.ts";
import { FoundList } from "./found-list.tsx";
import { type PartProps, ShownPart } from "./shown-part.tsx";
import { WORDS } from "./words.ts";

/** Rows that can be added and taken out, such as the stays of a journey. */
export function ListPart({ shown, typed, found }: PartProps<"list">) {
  const { say } = useLanguage();
  const step = useDraftStep();
  const { place, item, need, rows } = shown;
  const label = say(item.label);
  const own = answerAt(typed, place);
  const given: readonly unknown[] = Array.isArray(own) ? own : [];
  const answer = (answers: unknown) => step({ kind: "answer", place, answer: answers });
  const { container, expectRow } = useFocusOnNewRow(rows.length);
  const isFull = rows.length >= (item.maximumRows ?? Number.POSITIVE_INFINITY);
  const add = () => {
    expectRow();
    answer([...given, {}]);
  };
  const remove = (index: number) => {
    answer(given.toSpliced(index, 1));
    document.getElementById(fieldId(place))?.focus();
  };
  return (
    <fieldset className="part declare-field" ref={container} aria-describedby={`${fieldId(place)}-found`}>
      <legend>
        {label} {need === "optional" && <span className="soft mark">{say(WORDS.optional)}</span>}
      </legend>
      {item.hint !== undefined && <p className="hint">{say(item.hint)}</p>}
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its number alone
        <fieldset key={index} className="list-row">
          <legend>{say(WORDS.row, { label, row: index + 1 })}</legend>
          <FoundList found={found.at(`${place}.${index}`)} />
          {row.map((inner) => (
            <ShownPart key={inner.place} shown={inner} typed={typed} found={found} />
          ))}
          <button type="button" className="button plain" onClick={() => remove(index)}>
            {say(WORDS.removeRow, { row: index + 1 })}
          </button>
        </fieldset>
      ))}
      {rows.length === 0 && need !== "optional" && <AbsentChoice label={label} typed={own} onAnswer={answer} />}
      <FoundList id={`${fieldId(place)}-found`} found={found.at(place)} />
      {!isFull && (
        <button id={fieldId(place)} type="button" className="button plain" onClick={add}>
          {say(rows.length === 0 ? WORDS.addRow : WORDS.addAnother, { label })}
        </button>
      )}
    </fieldset>
  );
}

/** Leads whoever adds a row into it. */
function useFocusOnNewRow(count: number) {
  const container = useRef<HTMLFieldSetElement>(null);
  const isExpected = useRef(false);
  useEffect(() => {
    if (!isExpected.current || count === 0) return;
    isExpected.current = false;
    const rows = container.current?.querySelectorAll(":scope > .list-row");
    rows?.[count - 1]?.querySelector<HTMLElement>("input, select")?.focus();
  }, [count]);
  const expectRow = () => {
    isExpected.current = true;
  };
  return { container, expectRow };
}
