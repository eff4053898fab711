import type { CalendarDate } from "pratique/calendar";
import type { Form } from "pratique/declaration";
import { useLanguage } from "../language.tsx";
import { useDraftStep } from "./draft-context.tsx";
import { editionDates } from "./edition-dates.ts";
import { STATUS_WORDS, WORDS } from "./words.ts";

interface CandidateChoiceProps {
  readonly candidates: readonly Form[];
  readonly chosen: string | undefined;
  readonly on: CalendarDate;
}

/** Where history does not tell which edition was in force, a person does. */
export function CandidateChoice({ candidates, chosen, on }: CandidateChoiceProps) {
  const { say } = useLanguage();
  const step = useDraftStep();
  return (
    <fieldset className="boxes candidates" aria-describedby="declare-candidates-hint">
      <legend>{say(WORDS.candidates, { date: on })}</legend>
      <p id="declare-candidates-hint" className="hint">
        {say(WORDS.candidatesHint)}
      </p>
      <div className="box-list">
        {candidates.map(({ edition }) => (
          <label key={edition.id} className="box">
            <input
              type="radio"
              name="declare-candidate"
              checked={edition.id === chosen}
              onChange={() => step({ kind: "choose", edition: edition.id })}
            />
            <span>
              {say(edition.title)}{" "}
              <span className="soft small candidate-dates">
                {editionDates(edition, say)}
                {edition.status !== "published" && ` · ${say(STATUS_WORDS[edition.status])}`}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
