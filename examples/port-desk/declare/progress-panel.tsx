import type { Examination } from "pratique/declaration";
import { useLanguage } from "../language.tsx";
import { VERDICT_WORDS, WORDS } from "./words.ts";

const TAGS = { blocked: "bad", refer: "doubt", ask: "doubt", clear: "good" } as const;

/** How far the form is filled in, and what it comes to by now. */
export function ProgressPanel({ examination }: { readonly examination: Examination }) {
  const { say } = useLanguage();
  const { verdict, completeness, findings } = examination;
  const { answered, required, unknown, share = 1 } = completeness;
  const text = say(WORDS.complete, { answered, required });
  // What is merely not answered yet is told by the bar.
  const count = findings.filter(({ code }) => code !== "missing").length;
  return (
    <section className="panel declare-progress" aria-labelledby="declare-progress">
      <h2 id="declare-progress">{say(WORDS.progress)}</h2>
      <div
        className="progress-track"
        role="progressbar"
        aria-labelledby="declare-progress"
        aria-valuemin={0}
        aria-valuemax={required}
        aria-valuenow={answered}
        aria-valuetext={text}
      >
        <div className="progress-fill" style={{ width: `${share * 100}%` }} />
      </div>
      <p>
        {text}
        {unknown > 0 && (
          <>
            <br />
            {say(WORDS.unknown, { unknown })}
          </>
        )}
      </p>
      {count > 0 && <p>{say(WORDS.found, { count })}</p>}
      <p role="status" className={`verdict ${TAGS[verdict]}`}>
        {say(VERDICT_WORDS[verdict])}
      </p>
    </section>
  );
}
