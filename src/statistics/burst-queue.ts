import { checkFlow, checkOpenLanes } from "./lane-load.js";

/** Travellers who come together, off one aircraft. */
export interface Burst {
  /** When the first of them comes, in minutes from any start. */
  readonly atMinute: number;
  /** How many they are, from 0. */
  readonly travellers: number;
  /** Over how many minutes they come, evenly; 0 for all at once. */
  readonly overMinutes: number;
}

/** The same with what its last traveller meets. */
export interface BurstWait extends Burst {
  /** Wait of the last of them, in minutes. */
  readonly lastWaitMinutes: number;
}

/** Lanes that work a burst off. */
export interface BurstLanes {
  /** Lanes open throughout, fed by one queue. */
  readonly lanes: number;
  /** Mean time of one traveller at a lane, in minutes, above 0. */
  readonly serviceMinutes: number;
}

/** How many wait at a minute. */
export interface QueueAt {
  readonly atMinute: number;
  /** Travellers waiting, as a flow: not a whole number. */
  readonly waiting: number;
}

/** A burst that is worked off. */
export interface ClearedBurst {
  readonly cleared: true;
  /** When the last traveller of all reaches a lane, on the clock of the bursts; `undefined` when nobody came. */
  readonly clearedAtMinute: number | undefined;
  /** Travellers waiting at the worst time. */
  readonly longestQueue: number;
  readonly longestWaitMinutes: number;
  /** Mean wait of all travellers; `undefined` when nobody came. */
  readonly meanWaitMinutes: number | undefined;
  /** In the order given. */
  readonly bursts: readonly BurstWait[];
  /** The queue over time: straight from each entry to the next, with two at one minute where some come at once. */
  readonly course: readonly QueueAt[];
}

/** Nobody sees the travellers. */
export interface UnclearedBurst {
  readonly cleared: false;
  readonly because: "no-lanes";
  readonly travellers: number;
}

/**
 * The queue of aircraft that land close together, worked out as a flow: lanes see so many a minute, whoever comes beyond
 * that waits. The last of N travellers waits N × service time / lanes, less the minutes over which they came. It leaves
 * out chance, which adds little to a burst and much to a steady stream: for that use `erlangC`. Lanes that change by the
 * hour are `hourlyQueue`.
 *
 * @throws RangeError when travellers or minutes are negative or not finite, the service time is not above 0, or the lanes
 * are no whole number from 0.
 * @example
 * const landed = burstQueue([{ atMinute: 0, travellers: 300, overMinutes: 15 }], { lanes: 10, serviceMinutes: 1 });
 * landed.cleared && [landed.longestWaitMinutes, landed.clearedAtMinute] // => [15, 30]
 * burstQueue([{ atMinute: 0, travellers: 300, overMinutes: 15 }], { lanes: 0, serviceMinutes: 1 }).cleared // => false
 * @see Newell, Applications of Queueing Theory, 2nd ed. 1982, chapter 2
 */
export function burstQueue(
  bursts: readonly Burst[],
  { lanes, serviceMinutes }: BurstLanes,
): ClearedBurst | UnclearedBurst {
  checkOpenLanes("burstQueue", { arrivalsPerHour: 0, lanes, serviceMinutes });
  for (const burst of bursts) checkBurst(burst);
  const came = bursts.filter((burst) => burst.travellers > 0);
  const travellers = came.reduce((sum, burst) => sum + burst.travellers, 0);
  if (lanes === 0 && travellers > 0) return { cleared: false, because: "no-lanes", travellers };
  const perMinute = lanes / serviceMinutes;
  const { course, area } = flow(came, perMinute);
  const waiting = new Map(course.map((point) => [point.atMinute, point.waiting]));
  const waitAt = (minute: number) => (waiting.get(minute) ?? 0) / perMinute;
  const longestQueue = course.reduce((most, point) => Math.max(most, point.waiting), 0);
  return {
    cleared: true,
    clearedAtMinute: course.at(-1)?.atMinute,
    longestQueue,
    longestWaitMinutes: longestQueue === 0 ? 0 : longestQueue / perMinute,
    meanWaitMinutes: travellers === 0 ? undefined : area / travellers,
    bursts: bursts.map((burst) => ({
      ...burst,
      lastWaitMinutes: burst.travellers > 0 ? waitAt(burst.atMinute + burst.overMinutes) : 0,
    })),
    course,
  };
}

function checkBurst({ atMinute, travellers, overMinutes }: Burst): void {
  if (!(Number.isFinite(atMinute) && Math.abs(atMinute) <= FURTHEST_MINUTE))
    throw new RangeError(`burstQueue: expected a finite minute up to ${FURTHEST_MINUTE}, got ${atMinute}`);
  checkFlow("burstQueue", [travellers, overMinutes]);
}

/** Two thousand years either way. */
const FURTHEST_MINUTE = 1e9;

/** The queue wherever its slope changes, in order, and the minutes waited by all. */
function flow(bursts: readonly Burst[], perMinute: number): { course: readonly QueueAt[]; area: number } {
  const minutes = [...new Set(bursts.flatMap(({ atMinute, overMinutes }) => [atMinute, atMinute + overMinutes]))];
  minutes.sort((one, other) => one - other);
  const course: QueueAt[] = [];
  let [queue, area, from] = [0, 0, minutes[0] ?? 0];
  const pass = (to: number, coming: number) => {
    const growth = coming - perMinute * (to - from);
    const slope = growth / (to - from);
    const emptyAt = slope < 0 ? from + queue / -slope : Number.POSITIVE_INFINITY;
    const end = emptyAt <= to ? 0 : queue + growth;
    if (queue > 0 && emptyAt < to) course.push({ atMinute: emptyAt, waiting: 0 });
    area += ((queue + end) / 2) * (Math.min(emptyAt, to) - from);
    course.push({ atMinute: to, waiting: end });
    [queue, from] = [end, to];
  };
  for (const to of minutes) {
    if (to > from) pass(to, comingBetween(bursts, from, to));
    else course.push({ atMinute: to, waiting: 0 });
    const atOnce = bursts
      .filter(({ atMinute, overMinutes }) => atMinute === to && atMinute + overMinutes === to)
      .reduce((sum, burst) => sum + burst.travellers, 0);
    if (atOnce > 0) course.push({ atMinute: to, waiting: queue + atOnce });
    queue += atOnce;
  }
  if (queue > 0) course.push({ atMinute: from + queue / perMinute, waiting: 0 });
  return { course, area: area + (queue * (queue / perMinute)) / 2 };
}

/** How many come between two minutes that follow each other. */
function comingBetween(bursts: readonly Burst[], from: number, to: number): number {
  return bursts
    .filter((burst) => burst.atMinute < to && burst.atMinute + burst.overMinutes > from)
    .reduce((sum, burst) => sum + burst.travellers * ((to - from) / burst.overMinutes), 0);
}
