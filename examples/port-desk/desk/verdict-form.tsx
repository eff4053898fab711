import { officerVerdict, type TravellerFacts } from "pratique/risk";
import { type FormEvent, useState } from "react";
import { WORDS } from "../../port-day/words.ts";
import { nowIn } from "../clock.ts";
import { useLanguage } from "../language.tsx";
import { useSession } from "../session/session-context.tsx";
import type { Grade, TravellerPolicy } from "../traveller/rules.ts";
import type { TravellerCase } from "../traveller/traveller-case.ts";
import { ChoiceField } from "./choice-field.tsx";
import { LabelledField } from "./labelled-field.tsx";
import { DESK, VERDICT } from "./words.ts";

interface VerdictFormProperties {
  readonly traveller: TravellerCase;
  readonly policy: TravellerPolicy;
  readonly facts: TravellerFacts;
  readonly officer: string;
  readonly onOfficer: (officer: string) => void;
  readonly isFirst: boolean;
}

/** An officer's own grade, with a reason and who gives it. */
export function VerdictForm({ traveller, policy, facts, officer, onOfficer, isFirst }: VerdictFormProperties) {
  const { say } = useLanguage();
  const { change } = useSession();
  const [grade, setGrade] = useState("");
  const [reason, setReason] = useState("");
  const [wasTried, setTried] = useState(false);
  const [isGiven, setGiven] = useState(false);

  function give(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    setGiven(false);
    if (grade === "" || reason.trim() === "" || officer.trim() === "") return;
    const at = nowIn(traveller.timeZone);
    const said = { grade: grade as Grade, reason: reason.trim(), by: officer.trim(), at };
    change({ kind: "verdict", id: traveller.id, verdict: officerVerdict(policy, facts, said) });
    setGrade("");
    setReason("");
    setTried(false);
    setGiven(true);
  }

  const problem = (text: string, blank: keyof typeof DESK | "gradeNeeded") => {
    if (!wasTried || text.trim() !== "") return undefined;
    return say(blank === "gradeNeeded" ? VERDICT.gradeNeeded : DESK[blank]);
  };
  return (
    <form className="desk-form" onSubmit={give} noValidate>
      <h4>{say(isFirst ? VERDICT.give : VERDICT.giveAnother)}</h4>
      <ChoiceField
        label={say(VERDICT.grade)}
        value={grade}
        problem={problem(grade, "gradeNeeded")}
        options={[
          { value: "", label: say(VERDICT.choose) },
          ...Object.keys(policy.grades).map((one) => ({ value: one, label: say(WORDS[one as Grade]) })),
        ]}
        onChange={setGrade}
      />
      <LabelledField label={say(DESK.reason)} problem={problem(reason, "reasonNeeded")}>
        {(tied) => (
          <textarea {...tied} rows={2} value={reason} required onChange={(event) => setReason(event.target.value)} />
        )}
      </LabelledField>
      <LabelledField label={say(DESK.officer)} problem={problem(officer, "officerNeeded")}>
        {(tied) => (
          <input
            {...tied}
            autoComplete="off"
            value={officer}
            required
            onChange={(event) => onOfficer(event.target.value)}
          />
        )}
      </LabelledField>
      <button type="submit" className="button">
        {say(isFirst ? VERDICT.give : VERDICT.giveAnother)}
      </button>
      <p role="status">{isGiven && say(VERDICT.given)}</p>
    </form>
  );
}
