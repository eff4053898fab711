import type { Flow, LogEntry, Replay } from "pratique/flow";
import { clockTime } from "../../port-day/format.ts";
import { useLanguage } from "../language.tsx";
import type { TravellerCase } from "../traveller/traveller-case.ts";
import { type CourseStep, courseOf } from "./course-of.ts";
import { eventName, refusalWords, statusName } from "./refusal-words.ts";
import { FLOW } from "./words.ts";

interface CourseListProperties {
  readonly traveller: TravellerCase;
  readonly flow: Flow;
  readonly replay: Replay;
  readonly log: readonly LogEntry[];
}

/** Everything recorded of the traveller in order, with what was refused and why. */
export function CourseList({ traveller: { timeZone, on }, flow, replay, log }: CourseListProperties) {
  const { say, language } = useLanguage();
  const course = courseOf(replay, log);
  return (
    <>
      <h4>{say(FLOW.course)}</h4>
      {course.length === 0 ? (
        <p>{say(FLOW.nothing)}</p>
      ) : (
        <ol className="desk-course">
          {course.map((step) => (
            <li key={`${step.sequence} ${step.by}`} className={step.kind}>
              <CourseWords flow={flow} step={step} />
              <span className="soft small">
                {say(FLOW.courseBy, { time: clockTime(step.at, timeZone, on, language), by: step.by })}
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function CourseWords({ flow, step }: { readonly flow: Flow; readonly step: CourseStep }) {
  const { say } = useLanguage();
  const event = say(step.event === undefined ? FLOW.otherLine : eventName(flow, step.event));
  if (step.kind === "moved")
    return <span>{say(FLOW.courseMoved, { event, status: say(statusName(flow, step.to)) })}</span>;
  if (step.kind === "taken-back") return <span>{say(FLOW.courseTakenBack, { event, reason: step.reason })}</span>;
  const [why] = refusalWords(flow, step.refusal);
  return (
    <>
      <strong>{say(FLOW.courseRefused, { event })}</strong>
      {why && <span className="finding refer small">{say(why)}</span>}
    </>
  );
}
