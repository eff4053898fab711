import { counterfactuals, sayCounterfactual, type TravellerFacts } from "pratique/risk";
import { useCallback } from "react";
import { useLanguage } from "../language.tsx";
import type { TravellerPolicy } from "../traveller/rules.ts";
import { Panel } from "./panel.tsx";
import { useLater } from "./use-later.ts";
import { WhatIfForm } from "./what-if-form.tsx";
import { WHAT_IF } from "./words.ts";

interface WhatIfPanelProperties {
  readonly policy: TravellerPolicy;
  readonly facts: TravellerFacts;
}

/** How many changes are told before the rest is folded away. */
const TOLD = 4;
/** So few that the page answers at once on a slow device as well. */
const MOST_ASSESSMENTS = 20_000;

/** The smallest changes that would move the grade, and an officer's own trial. */
export function WhatIfPanel({ policy, facts }: WhatIfPanelProperties) {
  const { say, language } = useLanguage();
  const changes = useLater(
    useCallback(
      () => counterfactuals(policy, facts, { fixed: ["on", "affectedCountries"], limit: MOST_ASSESSMENTS }),
      [policy, facts],
    ),
  );
  const said = changes?.found.map((change) => sayCounterfactual(policy, change, language));
  const sentences = [...new Set(said)];
  return (
    <Panel heading={say(WHAT_IF.whatIf)} shape="tall">
      {said?.length === 0 ? <p>{say(WHAT_IF.nothing)}</p> : <Sentences sentences={sentences.slice(0, TOLD)} />}
      {sentences.length > TOLD && (
        <details>
          <summary>{say(WHAT_IF.more, { count: sentences.length - TOLD })}</summary>
          <Sentences sentences={sentences.slice(TOLD)} />
        </details>
      )}
      {changes?.isExhaustive === false && <p className="soft small">{say(WHAT_IF.notAll)}</p>}
      <WhatIfForm policy={policy} facts={facts} />
    </Panel>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul className="desk-reasons">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
