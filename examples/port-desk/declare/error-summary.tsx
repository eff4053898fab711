import { say as sayFinding } from "pratique";
import type { Finding } from "pratique/declaration";
import { useEffect, useRef } from "react";
import { useLanguage } from "../language.tsx";
import { addressOf } from "../view-in-address.ts";
import { placeOf } from "./answers.ts";
import { focusField } from "./field-id.ts";
import { WORDS } from "./words.ts";

interface ErrorSummaryProps {
  readonly blocking: readonly Finding[];
  /** How often the person asked: each time they are led here. */
  readonly checks: number;
}

/** Everything that stands in the way, with a way to each field. */
export function ErrorSummary({ blocking, checks }: ErrorSummaryProps) {
  const { language, say } = useLanguage();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (checks > 0) summary.current?.focus();
  }, [checks]);
  if (checks === 0 || blocking.length === 0) return undefined;
  return (
    <div className="panel error-summary" role="alert" ref={summary} tabIndex={-1}>
      <h2>{blocking.length === 1 ? say(WORDS.oneProblem) : say(WORDS.problems, { count: blocking.length })}</h2>
      <ul>
        {blocking.map((finding) => {
          const place = placeOf(finding.path);
          return (
            <li key={`${place} ${finding.code} ${finding.rule}`}>
              <a
                href={addressOf("declare")}
                onClick={(event) => {
                  event.preventDefault();
                  focusField(place);
                }}
              >
                {sayFinding(finding, language)}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
