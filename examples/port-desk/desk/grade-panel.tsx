import type { CalendarDate } from "pratique/calendar";
import type { Edition } from "pratique/edition";
import { type AssessmentProof, explain } from "pratique/risk";
import { longDate } from "../../port-day/format.ts";
import { useLanguage } from "../language.tsx";
import type { TravellerPolicy } from "../traveller/rules.ts";
import { gradeName } from "./grade-name.ts";
import { GradeTag } from "./grade-tag.tsx";
import { Panel } from "./panel.tsx";
import { rulesThatDay } from "./rules-that-day.ts";
import { GRADE } from "./words.ts";

interface GradePanelProperties {
  readonly policy: TravellerPolicy | undefined;
  readonly proof: AssessmentProof | undefined;
  readonly on: CalendarDate;
}

/** The grade, sentence by sentence why, and by which rules of which day. */
export function GradePanel({ policy, proof, on }: GradePanelProperties) {
  const { say, language } = useLanguage();
  const { editions, wereInForce, candidates } = rulesThatDay(policy, on);
  const day = longDate(on, language);
  return (
    <Panel heading={say(GRADE.why)}>
      <p>
        <GradeTag grade={gradeName(proof?.assessment)} />
      </p>
      {policy === undefined || proof === undefined ? (
        <>
          <p>{say(GRADE.noRules, { on: day })}</p>
          {candidates.length > 0 && (
            <p>{say(GRADE.candidates, { titles: candidates.map(({ title }) => say(title)).join(", ") })}</p>
          )}
        </>
      ) : (
        <>
          <ul className="desk-reasons">
            {explain(policy, proof as AssessmentProof<"clear" | "triggered">, language).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {!wereInForce && <p className="finding ask">{say(GRADE.notThatDay, { on: day })}</p>}
          <h4>{say(GRADE.by)}</h4>
          <ul className="desk-editions small">
            {editions.map((edition) => (
              <EditionLine key={edition.id} edition={edition} />
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function EditionLine({ edition: { title, from, source } }: { readonly edition: Edition }) {
  const { say, language } = useLanguage();
  const date =
    typeof from === "string"
      ? longDate(from, language)
      : say(GRADE.between, {
          notBefore: longDate(from.notBefore, language),
          notAfter: longDate(from.notAfter, language),
        });
  return (
    <li>
      {say(GRADE.edition, { title: say(title), from: date })}
      <br />
      <span className="soft" lang="en">
        {source}
      </span>
    </li>
  );
}
