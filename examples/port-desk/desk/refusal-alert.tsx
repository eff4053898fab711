import type { Flow, Refusal } from "pratique/flow";
import { useLanguage } from "../language.tsx";
import { eventName, refusalWords } from "./refusal-words.ts";
import { REFUSAL } from "./words.ts";

interface RefusalAlertProperties {
  readonly flow: Flow;
  readonly refusal: Refusal | undefined;
}

/** Why an event was refused and what would be accepted, said at once. */
export function RefusalAlert({ flow, refusal }: RefusalAlertProperties) {
  const { say } = useLanguage();
  return (
    <div role="alert">
      {refusal && (
        <div className="finding block desk-refusal">
          <strong>{say(REFUSAL.refused, { event: say(eventName(flow, refusal.event)) })}</strong>
          <ul>
            {refusalWords(flow, refusal).map((sentence) => (
              <li key={sentence.en}>{say(sentence)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
