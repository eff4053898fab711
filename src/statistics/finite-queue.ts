import { checkOpenLanes, type OpenLanes, offeredLoadOf } from "./lane-load.js";

/** A settled queue with room for so many and no more. */
export interface FiniteQueue extends OpenLanes {
  /** People there at most, waiting or at a lane. */
  readonly room: number;
  /** Work that arrives, in lanes kept busy; may be above the number of lanes. */
  readonly offeredLoad: number;
  /** Share of those who come that find no room. */
  readonly turnedAwayShare: number;
  /** Travellers waiting, on average. */
  readonly meanQueueLength: number;
  /** Mean wait of those who get in, in minutes; 0 where nobody comes. */
  readonly meanWaitMinutes: number;
  /** Share of the time when nobody is there. */
  readonly emptyShare: number;
}

/**
 * Lanes with a waiting room of limited size: how many are turned away, and how long the others wait. As in `erlangC`,
 * arrivals are independent and service times exponential; since the room limits the queue there is an answer for any load,
 * but above capacity it is bought with people turned away.
 *
 * @param room people there at most, those at the lanes included: at least as many as lanes
 * @throws RangeError as `erlangC`, without a lane, or when the room is no whole number of at least the lanes.
 * @example
 * const hall = finiteQueue({ arrivalsPerHour: 60, serviceMinutes: 5, lanes: 3 }, 10);
 * [hall.turnedAwayShare.toFixed(3), hall.meanWaitMinutes.toFixed(1)] // => ["0.403", "9.3"]
 * @see Gross and Harris, Fundamentals of Queueing Theory, 1998, section 2.5
 */
export function finiteQueue(open: OpenLanes, room: number): FiniteQueue {
  checkOpenLanes("finiteQueue", open);
  const { arrivalsPerHour, serviceMinutes, lanes } = open;
  if (lanes === 0) throw new RangeError("finiteQueue: expected a lane or more, got 0");
  if (!Number.isSafeInteger(room) || room < lanes)
    throw new RangeError(`finiteQueue: expected a whole room of at least ${lanes}, got ${room}`);
  const offeredLoad = offeredLoadOf(open);
  const { empty, full, queue } = settled(offeredLoad, lanes, room);
  const admittedPerMinute = (arrivalsPerHour / 60) * (1 - full);
  return {
    arrivalsPerHour,
    serviceMinutes,
    lanes,
    room,
    offeredLoad,
    turnedAwayShare: full,
    meanQueueLength: queue,
    meanWaitMinutes: admittedPerMinute === 0 ? 0 : queue / admittedPerMinute,
    emptyShare: empty,
  };
}

/** Shares of the time with none and with all the room taken, and the mean queue. Scaled by the likeliest on the way. */
function settled(offeredLoad: number, lanes: number, room: number): { empty: number; full: number; queue: number } {
  let [empty, full, sum, queue] = [1, 1, 1, 0];
  for (let present = 1; present <= room; present++) {
    full *= offeredLoad / Math.min(present, lanes);
    sum += full;
    queue += full * Math.max(0, present - lanes);
    if (sum > 1e200) [empty, full, sum, queue] = [empty / sum, full / sum, 1, queue / sum];
  }
  return { empty: empty / sum, full: full / sum, queue: queue / sum };
}
