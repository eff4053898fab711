import { useId, useState } from "react";
import { wholeNumber } from "../../port-day/format.ts";
import { useLanguage } from "../language.tsx";
import { EarsTable } from "./ears-table.tsx";
import { readEarlierDays } from "./ears-today.ts";
import { WORDS } from "./words.ts";

/** Whether today stands out among earlier days, whose numbers the officer writes down. */
export function EarsAlert({ today }: { readonly today: number }) {
  const { say } = useLanguage();
  const [text, setText] = useState("");
  const id = useId();
  const earlier = readEarlierDays(text);
  return (
    <>
      <h3>{say(WORDS.ears)}</h3>
      <p className="soft small">{say(WORDS.earsNote, { count: wholeNumber(today) })}</p>
      <div className="field">
        <label htmlFor={`${id}-days`}>{say(WORDS.earlier)}</label>
        <input
          id={`${id}-days`}
          value={text}
          onChange={(event) => setText(event.target.value)}
          inputMode="numeric"
          autoComplete="off"
          aria-invalid={!earlier.ok}
          aria-describedby={`${id}-hint ${id}-wrong`}
        />
        <span className="hint" id={`${id}-hint`}>
          {say(WORDS.earlierHint)}
        </span>
        <span id={`${id}-wrong`} role="status">
          {!earlier.ok && <span className="finding block">{say(WORDS.earlierWrong)}</span>}
        </span>
      </div>
      <div aria-live="polite">
        {earlier.ok && earlier.counts.length > 0 && <EarsTable earlier={earlier.counts} today={today} />}
      </div>
    </>
  );
}
