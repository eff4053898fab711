import type { Verdict } from "pratique/declaration";
import { useEffect, useRef } from "react";
import { useLanguage } from "../language.tsx";
import { addressOf } from "../view-in-address.ts";
import { useDraftStep } from "./draft-context.tsx";
import { VERDICT_WORDS, WORDS } from "./words.ts";

interface SentPanelProps {
  readonly verdict: Verdict;
  /** Whether it went to the desk; of other forms than the card only the verdict is told. */
  readonly isAtDesk: boolean;
}

/** What became of a declaration in which nothing stands in the way. */
export function SentPanel({ verdict, isAtDesk }: SentPanelProps) {
  const { say } = useLanguage();
  const step = useDraftStep();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="panel sent" aria-labelledby="declare-sent">
      <h2 id="declare-sent" ref={heading} tabIndex={-1}>
        {say(isAtDesk ? WORDS.sent : WORDS.checked)}
      </h2>
      <p>{say(VERDICT_WORDS[verdict])}</p>
      <p>{say(isAtDesk ? WORDS.sentNote : WORDS.checkedNote)}</p>
      <div className="row">
        {isAtDesk && (
          <a className="button" href={addressOf("desk")}>
            {say(WORDS.toDesk)}
          </a>
        )}
        <button type="button" className="button plain" onClick={() => step({ kind: "begin" })}>
          {say(WORDS.another)}
        </button>
        <button type="button" className="button plain" onClick={() => step({ kind: "back" })}>
          {say(WORDS.back)}
        </button>
      </div>
    </section>
  );
}
