import type { EventChances, WalkedFlow } from "./flow-chances.js";

/** The events that come by chance, each with its chance where it may happen. */
export type StepChances = Readonly<Record<keyof typeof BY_CHANCE, number>>;

/** Whether a chance holds after what has been before; whoever was never sampled cannot be confirmed. */
const BY_CHANCE = {
  "declaration-flagged": () => true,
  "temperature-raised": () => true,
  "patrol-flagged": () => true,
  "antigen-positive": () => true,
  "examination-completed": () => true,
  "sample-taken": () => true,
  confirmed: (passed: ReadonlySet<string>) => passed.has("sample-taken"),
  symptomatic: (passed: ReadonlySet<string>) => passed.has("examination-completed"),
  "close-contact": (passed: ReadonlySet<string>) => passed.has("survey-completed"),
} as const;

/** One step: events that come by chance, in order, each when the ones before it did not; and what happens otherwise. */
interface Step {
  readonly byChance: readonly (keyof typeof BY_CHANCE)[];
  readonly otherwise: readonly string[];
  /** Without a ground it may be done and need not. */
  readonly isOfFlagged?: true;
}

/**
 * The steps of the traveller screening, in the order in which they are done where the flow leaves it open. The events of
 * a sample by compulsion, a card that is returned, a suspicion and a priority treatment card are not reckoned with.
 */
const STEPS: readonly Step[] = [
  { byChance: ["declaration-flagged"], otherwise: ["declaration-clear"] },
  { byChance: ["temperature-raised"], otherwise: ["temperature-normal"] },
  { byChance: ["patrol-flagged"], otherwise: ["patrol-clear"] },
  { byChance: ["antigen-positive"], otherwise: ["antigen-negative"] },
  { byChance: [], otherwise: ["survey-completed"], isOfFlagged: true },
  { byChance: ["examination-completed"], otherwise: ["released"], isOfFlagged: true },
  { byChance: ["sample-taken"], otherwise: ["excluded-on-examination"] },
  { byChance: ["confirmed", "symptomatic", "close-contact"], otherwise: ["excluded", "transferred"] },
  { byChance: [], otherwise: ["transferred"] },
  { byChance: [], otherwise: ["released"] },
];
const FLAGS = ["declaration-flagged", "temperature-raised", "patrol-flagged"];

/** The steps that each status of a flow accepts, worked out once for all travellers. */
export type AcceptedSteps = Readonly<Record<string, readonly AcceptedStep[]>>;

/** The steps that each status accepts, in their order. */
export function stepsOf({ moves }: Pick<WalkedFlow, "moves">): AcceptedSteps {
  return Object.fromEntries(
    Object.entries(moves).map(([status, row]) => [status, acceptedSteps((event) => Object.hasOwn(row, event))]),
  );
}

/**
 * The chances of the events in each status: those of the first step that the status accepts and that has not been done.
 * Where a status accepts one event of a step alone, it happens.
 *
 * @throws RangeError, when it is asked, for a status that accepts no event of the traveller screening.
 */
export function stepChances(steps: AcceptedSteps, chances: StepChances): EventChances {
  return (status, passed) => {
    const isFlagged = FLAGS.some((flag) => passed.has(flag));
    const step = (steps[status] ?? []).find(
      ({ names, isOfFlagged }) => (isFlagged || !isOfFlagged) && !names.some((event) => passed.has(event)),
    );
    if (step === undefined)
      throw new RangeError(
        `protocolEffectiveness: expected events of the traveller screening in ${status}, got others`,
      );
    const { byChance, otherwise } = step;
    if (otherwise === undefined && byChance.length === 1) return { [byChance[0] as string]: 1 };
    const all: Record<string, number> = {};
    let left = 1;
    for (const event of byChance) {
      const chance = BY_CHANCE[event](passed) ? left * chances[event] : 0;
      all[event] = chance;
      left -= chance;
    }
    if (otherwise !== undefined) all[otherwise] = left;
    return all;
  };
}

/** A step as far as a status accepts it. */
interface AcceptedStep extends Pick<Step, "byChance"> {
  readonly otherwise: string | undefined;
  readonly isOfFlagged: boolean;
  /** All events of the step: none of them has been before. */
  readonly names: readonly string[];
}

function acceptedSteps(accepts: (event: string) => boolean): AcceptedStep[] {
  return STEPS.map(({ byChance, otherwise, isOfFlagged = false }) => ({
    byChance: byChance.filter(accepts),
    otherwise: otherwise.find(accepts),
    isOfFlagged,
    names: [...byChance, ...otherwise],
  })).filter(({ byChance, otherwise: last }) => byChance.length > 0 || last !== undefined);
}
