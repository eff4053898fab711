import { checkFlow, checkServiceMinutes, whole } from "./lane-load.js";

/** Who comes in an hour, and who is there to see them. */
export interface LaneHour {
  /** Travellers who come in this hour, evenly. */
  readonly arrivals: number;
  /** Lanes open throughout this hour. */
  readonly lanes: number;
}

/** The same with what came of it. */
export interface QueuedHour extends LaneHour {
  /** Travellers the lanes can see in this hour. */
  readonly capacity: number;
  /** Travellers they saw. */
  readonly served: number;
  /** Travellers waiting at its end, who are carried over into the next. */
  readonly queueAtEnd: number;
  /** Wait in minutes of someone who joins at its end; `undefined` where the lanes to come never reach them. */
  readonly waitAtEndMinutes: number | undefined;
}

/** Hours of a checkpoint. */
export interface HourlyQueue {
  readonly hours: readonly QueuedHour[];
  /** Whether nobody waits at the end of the last hour. */
  readonly cleared: boolean;
  /** Travellers carried over beyond the last hour. */
  readonly carriedOver: number;
  /** Travellers waiting at the worst time. */
  readonly longestQueue: number;
  /** Which hours more came than the lanes could see, counted from 0. */
  readonly overloaded: readonly number[];
}

/** What `hourlyQueue` is to know besides the hours. */
export interface HourlyQueueOptions {
  /** Mean time of one traveller at a lane, in minutes, above 0. */
  readonly serviceMinutes: number;
  /** Travellers already waiting when the first hour begins; none unless said. */
  readonly carriedOver?: number;
}

/**
 * The queue of a checkpoint hour by hour, with what each hour leaves to the next: a flow, without chance. Where the hours
 * bring more than the lanes see it does not settle: `cleared` is false, and the travellers carried over are told. After
 * the last hour its lanes are taken to stay open. An aircraft's burst within an hour is `burstQueue`.
 *
 * @throws RangeError when arrivals, lanes or those carried over are negative or not finite, or the service time not above 0.
 * @example
 * const day = hourlyQueue([{ arrivals: 900, lanes: 10 }, { arrivals: 200, lanes: 10 }], { serviceMinutes: 1 });
 * day.hours.map((hour) => [hour.queueAtEnd, hour.waitAtEndMinutes]); // => [[300, 30], [0, 0]]
 * [day.cleared, day.overloaded] // => [true, [0]]
 * @see Newell, Applications of Queueing Theory, 2nd ed. 1982, chapter 2
 */
export function hourlyQueue(hours: readonly LaneHour[], options: HourlyQueueOptions): HourlyQueue {
  const { serviceMinutes, carriedOver = 0 } = options;
  checkServiceMinutes("hourlyQueue", serviceMinutes);
  checkFlow("hourlyQueue", [carriedOver, ...hours.flatMap(({ arrivals, lanes }) => [arrivals, lanes])]);
  const capacities = hours.map(({ lanes }) => whole((lanes * 60) / serviceMinutes));
  let queue = carriedOver;
  const done = hours.map(({ arrivals, lanes }, index): QueuedHour => {
    const capacity = capacities[index] ?? 0;
    const served = Math.min(queue + arrivals, capacity);
    queue = remainder(queue + arrivals, capacity);
    const waitAtEndMinutes = minutesFor(queue, capacities, index + 1);
    return { arrivals, lanes, capacity, served, queueAtEnd: queue, waitAtEndMinutes };
  });
  return {
    hours: done,
    cleared: queue === 0,
    carriedOver: queue,
    longestQueue: done.reduce((most, hour) => Math.max(most, hour.queueAtEnd), carriedOver),
    overloaded: [...done.keys()].filter((index) => (done[index]?.arrivals ?? 0) > (done[index]?.capacity ?? 0)),
  };
}

/** Who is not seen; nobody where only rounding leaves a trace of somebody. */
function remainder(there: number, capacity: number): number {
  const left = there - capacity;
  return left > 4 * Number.EPSILON * there ? left : 0;
}

/** How long the lanes of the hours from this one need for so many. */
function minutesFor(queue: number, capacities: readonly number[], from: number): number | undefined {
  let left = queue;
  for (let hour = from; ; hour++) {
    if (left === 0) return (hour - from) * 60;
    const capacity = capacities[hour] ?? capacities.at(-1) ?? 0;
    if (left <= capacity) return (hour - from) * 60 + (left / capacity) * 60;
    if (hour >= capacities.length) {
      const minutes = (hour - from) * 60 + (left / capacity) * 60;
      return Number.isFinite(minutes) ? minutes : undefined;
    }
    left -= capacity;
  }
}
