import { checkOpenLanes } from "./lane-load.js";

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

/** A burst that is worked off. */
export interface ClearedBurst {
  readonly cleared: true;
  /** When the queue is gone for good, on the clock of the bursts; `undefined` when nobody came. */
  readonly clearedAtMinute: number | undefined;
  /** Travellers waiting at the worst time. */
  readonly longestQueue: number;
  readonly longestWaitMinutes: number;
  /** Mean wait of all travellers; `undefined` when nobody came. */
  readonly meanWaitMinutes: number | undefined;
  /** In the order given. */
  readonly bursts: readonly BurstWait[];
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
  const { points, area } = flow(came, perMinute);
  const waitAt = (minute: number) => (points.get(minute) ?? 0) / perMinute;
  const longestQueue = Math.max(0, ...points.values());
  const last = [...points.keys()].at(-1);
  return {
    cleared: true,
    clearedAtMinute: last === undefined ? undefined : last + waitAt(last),
    longestQueue,
    longestWaitMinutes: longestQueue === 0 ? 0 : longestQueue / perMinute,
    meanWaitMinutes: travellers === 0 ? undefined : area / travellers,
    bursts: bursts.map((burst) => ({
      ...burst,
      lastWaitMinutes: burst.travellers > 0 ? waitAt(burst.atMinute + burst.overMinutes) : 0,
    })),
  };
}

function checkBurst({ atMinute, travellers, overMinutes }: Burst): void {
  if (!Number.isFinite(atMinute)) throw new RangeError(`burstQueue: expected a finite minute, got ${atMinute}`);
  for (const number of [travellers, overMinutes])
    if (!(number >= 0 && Number.isFinite(number)))
      throw new RangeError(`burstQueue: expected finite numbers from 0, got ${number}`);
}

/** The queue at every minute at which somebody begins or ceases to come, in order, and the minutes waited by all. */
function flow(bursts: readonly Burst[], perMinute: number): { points: ReadonlyMap<number, number>; area: number } {
  const minutes = [...new Set(bursts.flatMap(({ atMinute, overMinutes }) => [atMinute, atMinute + overMinutes]))];
  minutes.sort((one, other) => one - other);
  const points = new Map<number, number>();
  let [queue, area, from] = [0, 0, minutes[0] ?? 0];
  for (const to of minutes) {
    const coming = bursts
      .filter((burst) => burst.overMinutes > 0 && burst.atMinute < to && burst.atMinute + burst.overMinutes > from)
      .reduce((sum, burst) => sum + burst.travellers / burst.overMinutes, 0);
    const step = drain(queue, coming - perMinute, to - from);
    const atOnce = bursts
      .filter((burst) => burst.overMinutes === 0 && burst.atMinute === to)
      .reduce((sum, burst) => sum + burst.travellers, 0);
    [queue, area, from] = [step.queue + atOnce, area + step.area, to];
    points.set(to, queue);
  }
  return { points, area: area + (queue === 0 ? 0 : (queue * queue) / perMinute / 2) };
}

/** A queue after some minutes of one slope, and the minutes waited by all meanwhile. */
function drain(queue: number, slope: number, minutes: number): { queue: number; area: number } {
  const end = queue + slope * minutes;
  if (end >= 0) return { queue: end, area: ((queue + end) / 2) * minutes };
  return { queue: 0, area: (queue * queue) / -slope / 2 };
}
