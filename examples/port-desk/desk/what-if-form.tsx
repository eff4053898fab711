import { given } from "pratique";
import { type AssessmentProof, explain, type TravellerFacts } from "pratique/risk";
import { useState } from "react";
import { useLanguage } from "../language.tsx";
import type { TravellerPolicy } from "../traveller/rules.ts";
import { ChoiceField } from "./choice-field.tsx";
import { gradeName } from "./grade-name.ts";
import { GradeTag } from "./grade-tag.tsx";
import { LabelledField } from "./labelled-field.tsx";
import { ASKED_FACTS, type AskedFact, celsiusFrom, type WhatIf, whatIfProof } from "./what-if.ts";
import { DESK, WHAT_IF } from "./words.ts";

interface WhatIfFormProperties {
  readonly policy: TravellerPolicy;
  readonly facts: TravellerFacts;
}

type Chosen = Readonly<Partial<Record<AskedFact, "yes" | "no">>>;

/** What the grade would be if some answers were others: nothing of it is kept. */
export function WhatIfForm({ policy, facts }: WhatIfFormProperties) {
  const { say } = useLanguage();
  const [chosen, setChosen] = useState<Chosen>({});
  const [celsius, setCelsius] = useState("");
  const axillaryCelsius = celsiusFrom(celsius);
  const isWrong = celsius.trim() !== "" && axillaryCelsius === undefined;
  const recorded = (answer: unknown): string => {
    if (answer === "yes" || answer === "no") return say(DESK[answer]);
    return typeof answer === "number" ? answer.toFixed(1) : say(WHAT_IF.unknown);
  };
  const isChanged = Object.keys(chosen).length > 0 || axillaryCelsius !== undefined;
  return (
    <fieldset className="desk-try">
      <legend>{say(WHAT_IF.tryIt)}</legend>
      <p className="hint">{say(WHAT_IF.note)}</p>
      <div className="desk-try-fields">
        {ASKED_FACTS.map((fact) => (
          <ChoiceField
            key={fact}
            label={say(policy.facts[fact].label)}
            value={chosen[fact] ?? ""}
            options={[
              { value: "", label: say(WHAT_IF.asRecorded, { answer: recorded(given(facts[fact])) }) },
              { value: "yes", label: say(DESK.yes) },
              { value: "no", label: say(DESK.no) },
            ]}
            onChange={(value) => {
              const { [fact]: _, ...others } = chosen;
              setChosen(value === "yes" || value === "no" ? { ...others, [fact]: value } : others);
            }}
          />
        ))}
        <LabelledField
          label={say(WHAT_IF.celsius)}
          hint={say(WHAT_IF.celsiusHint, { answer: recorded(given(facts.axillaryCelsius)) })}
          problem={isWrong ? say(WHAT_IF.celsiusWrong) : undefined}
        >
          {(tied) => (
            <input
              {...tied}
              inputMode="decimal"
              autoComplete="off"
              value={celsius}
              onChange={(event) => setCelsius(event.target.value)}
            />
          )}
        </LabelledField>
      </div>
      <div className="desk-would" role="status">
        {isChanged && (
          <WouldBe
            {...{ policy, facts }}
            whatIf={axillaryCelsius === undefined ? chosen : { ...chosen, axillaryCelsius }}
          />
        )}
      </div>
      <button
        type="button"
        className="button plain"
        disabled={Object.keys(chosen).length === 0 && celsius === ""}
        onClick={() => {
          setChosen({});
          setCelsius("");
        }}
      >
        {say(WHAT_IF.reset)}
      </button>
    </fieldset>
  );
}

function WouldBe({ policy, facts, whatIf }: WhatIfFormProperties & { readonly whatIf: WhatIf }) {
  const { say, language } = useLanguage();
  const now = gradeName(whatIfProof(policy, facts, {}).assessment);
  const proof = whatIfProof(policy, facts, whatIf) as AssessmentProof<"clear" | "triggered">;
  const would = gradeName(proof.assessment);
  return (
    <>
      <p>
        {say(WHAT_IF.would)} <GradeTag grade={would} /> {say(would === now ? WHAT_IF.same : WHAT_IF.other)}
      </p>
      <ul className="desk-reasons small">
        {explain(policy, proof, language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
