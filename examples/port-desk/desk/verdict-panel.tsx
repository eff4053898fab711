import { type OfficerVerdict, type Standing, standing, type TravellerFacts } from "pratique/risk";
import { clockTime } from "../../port-day/format.ts";
import { useLanguage } from "../language.tsx";
import { useSession } from "../session/session-context.tsx";
import type { Grade, TravellerPolicy } from "../traveller/rules.ts";
import type { TravellerCase } from "../traveller/traveller-case.ts";
import { gradeName } from "./grade-name.ts";
import { GradeTag } from "./grade-tag.tsx";
import { ownOf } from "./own-of.ts";
import { Panel } from "./panel.tsx";
import { VerdictForm } from "./verdict-form.tsx";
import { REFUSAL, VERDICT } from "./words.ts";

interface VerdictPanelProperties {
  readonly traveller: TravellerCase;
  readonly policy: TravellerPolicy;
  readonly facts: TravellerFacts;
  readonly officer: string;
  readonly onOfficer: (officer: string) => void;
}

/** What is computed and what an officer said, side by side: neither changes the other. */
export function VerdictPanel({ traveller, policy, facts, officer, onOfficer }: VerdictPanelProperties) {
  const { say, language } = useLanguage();
  const { session } = useSession();
  const verdict = ownOf(session.verdicts, traveller.id) as OfficerVerdict<Grade> | undefined;
  const stands = standing(policy, facts, verdict);
  return (
    <Panel heading={say(VERDICT.verdict)} shape="wide">
      <p className="hint">{say(VERDICT.noteBeside)}</p>
      <div className="desk-verdict">
        <div>
          <dl className="desk-beside">
            <div>
              <dt>{say(VERDICT.computed)}</dt>
              <dd>
                <GradeTag grade={gradeName(stands.computed)} />
              </dd>
            </div>
            <div>
              <dt>{say(VERDICT.officers)}</dt>
              <dd>
                {verdict === undefined ? (
                  say(VERDICT.none)
                ) : (
                  <>
                    <GradeTag grade={verdict.grade} />
                    <blockquote>{verdict.reason}</blockquote>
                    <span className="soft small">
                      {say(VERDICT.by, {
                        by: verdict.by,
                        time: clockTime(verdict.at, traveller.timeZone, traveller.on, language),
                      })}
                    </span>
                  </>
                )}
              </dd>
            </div>
          </dl>
          <div role="status">{verdict !== undefined && <Agreement policy={policy} stands={stands} />}</div>
        </div>
        <VerdictForm {...{ traveller, policy, facts, officer, onOfficer }} isFirst={verdict === undefined} />
      </div>
    </Panel>
  );
}

const AGREEMENT = {
  true: { text: VERDICT.agreeTrue, look: "finding" },
  false: { text: VERDICT.agreeFalse, look: "finding block" },
  undecided: { text: VERDICT.agreeUndecided, look: "finding ask" },
} as const;

interface AgreementProperties {
  readonly policy: TravellerPolicy;
  readonly stands: Standing<Grade>;
}

function Agreement({ policy, stands }: AgreementProperties) {
  const { say } = useLanguage();
  const { agree = "undecided", stale, changedFacts, policyChanged } = stands;
  const labels = changedFacts.map((fact) => say(policy.facts[fact as keyof typeof policy.facts]?.label));
  return (
    <>
      <p className={AGREEMENT[agree].look}>{say(AGREEMENT[agree].text)}</p>
      <p className={stale ? "finding ask" : "soft small"}>
        {say(stale ? VERDICT.stale : VERDICT.fresh)}{" "}
        {labels.length > 0 && `${say(VERDICT.changed, { facts: labels.join(say(REFUSAL.comma)) })} `}
        {policyChanged && say(VERDICT.rulesChanged)}
      </p>
    </>
  );
}
