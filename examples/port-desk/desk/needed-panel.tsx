import { nextFacts, sayNextFact, type TravellerFacts } from "pratique/risk";
import { useCallback } from "react";
import { useLanguage } from "../language.tsx";
import type { TravellerPolicy } from "../traveller/rules.ts";
import { Panel } from "./panel.tsx";
import { useLater } from "./use-later.ts";
import { GRADE } from "./words.ts";

interface NeededPanelProperties {
  readonly policy: TravellerPolicy;
  readonly facts: TravellerFacts;
}

/** What to ask next: only what can still change the grade. */
export function NeededPanel({ policy, facts }: NeededPanelProperties) {
  const { say, language } = useLanguage();
  const needed = useLater(useCallback(() => nextFacts(policy, facts), [policy, facts]));
  return (
    <Panel heading={say(GRADE.needed)}>
      {needed?.length === 0 && <p>{say(GRADE.nothingNeeded)}</p>}
      {needed !== undefined && needed.length > 0 && (
        <ol className="desk-needed">
          {needed.map((next) => {
            const [ask, ...reasons] = sayNextFact(policy, next, language);
            return (
              <li key={next.fact}>
                <strong>{ask}</strong>
                {reasons.map((reason) => (
                  <span key={reason} className="soft small">
                    {reason}
                  </span>
                ))}
              </li>
            );
          })}
        </ol>
      )}
    </Panel>
  );
}
