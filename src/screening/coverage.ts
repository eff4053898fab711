import type { EventOf, Flow, Moves, StatusOf } from "../flow/flow.js";
import { everyPath } from "../flow/proofs.js";
import type { AcceptedEvent } from "../flow/replay.js";
import type { Text } from "../text.js";

/** A step that a protocol owes to everyone or to those who have a ground, and the events that show it was done. */
export interface ProtocolStep {
  readonly step: string;
  readonly label: Text;
  readonly events: readonly string[];
  readonly owedTo: "everyone" | "triggered";
}

/** What a log showed for one subject, and whether there was a ground. */
export interface CoveredSubject {
  readonly subject: string;
  readonly accepted: readonly AcceptedEvent[];
  /** Whether the subject had a ground, as risk decided it; `undecided` is not no. */
  readonly triggered: boolean | "undecided";
}

/** How a step was done for those to whom it was owed. A protocol that asks for 100 % is kept where nobody is lacking. */
export interface StepCoverage {
  readonly step: string;
  /** To how many it was owed. */
  readonly owed: number;
  /** For how many of them it was done. */
  readonly done: number;
  /** Those of them for whom it was not, in the order given. */
  readonly lacking: readonly string[];
  /** Those for whom it was not done and of whom it is not known whether it was owed; they are counted nowhere else. */
  readonly undecided: readonly string[];
}

/**
 * The steps of a protocol that were done for one subject: those of which the log holds an accepted event. A refused
 * event shows nothing.
 *
 * @example
 * stepsDone(threeChecksSteps2020, replay(threeChecks2020, []).accepted) // => []
 */
export function stepsDone(steps: readonly ProtocolStep[], accepted: readonly AcceptedEvent[]): string[] {
  return steps
    .filter(({ events }) => accepted.some(({ entry }) => events.includes(entry.event)))
    .map(({ step }) => step);
}

/**
 * The steps of a protocol that are still owed to whoever is in a status: those that no way from there to an outcome goes
 * without. It is read from the flow, so that a ground that was found is known by the status. In an outcome nothing is
 * owed; in a status that the flow does not have, everything is.
 *
 * @example
 * owedSteps(threeChecks2020, threeChecksSteps2020, "declared") // => ["temperature", "patrol"]
 * owedSteps(threeChecks2020, threeChecksSteps2020, "referred") // => ["survey", "examination", "sample"]
 * @see GACC press briefing of 2020-03-01: 100 % of declarations checked, everyone's temperature taken
 */
export function owedSteps<Table extends Moves>(
  flow: Flow<Table>,
  steps: readonly ProtocolStep[],
  status: StatusOf<Table>,
): string[] {
  const isOwed = (events: readonly EventOf<Table>[]) =>
    flow.outcomes.every((to) => everyPath(flow, { from: status, to, through: { events } }).holds);
  return steps.filter(({ events }) => isOwed(events as readonly EventOf<Table>[])).map(({ step }) => step);
}

/**
 * For each step of a protocol, for how many of those to whom it was owed it was done, and who they are for whom it was
 * not. The denominator is never everyone by default: a step that is owed to those with a ground is counted among them.
 * Without subjects every count is 0.
 *
 * @example
 * const { accepted } = replay(threeChecks2020, []);
 * stepCoverage(threeChecksSteps2020, [{ subject: "G54400070", accepted, triggered: false }])[0]
 * // => { step: "declaration", owed: 1, done: 0, lacking: ["G54400070"], undecided: [] }
 * @see GACC press briefing of 2020-03-01: the three checks of everyone, the three screenings of those with a ground
 */
export function stepCoverage(steps: readonly ProtocolStep[], subjects: readonly CoveredSubject[]): StepCoverage[] {
  return steps.map((each): StepCoverage => {
    const isDone = ({ accepted }: CoveredSubject) => stepsDone([each], accepted).length > 0;
    const isOwed = ({ triggered }: CoveredSubject) => (each.owedTo === "everyone" ? true : triggered);
    const owed = subjects.filter((subject) => isOwed(subject) === true);
    const lacking = owed.filter((subject) => !isDone(subject));
    const undecided = subjects.filter((subject) => isOwed(subject) === "undecided" && !isDone(subject));
    const named = (those: readonly CoveredSubject[]) => those.map(({ subject }) => subject);
    return {
      step: each.step,
      owed: owed.length,
      done: owed.length - lacking.length,
      lacking: named(lacking),
      undecided: named(undecided),
    };
  });
}
