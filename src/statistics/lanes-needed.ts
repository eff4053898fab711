import { factorOf, type Variability } from "./allen-cunneen.js";
import { blocking, nextBlocking } from "./erlang-b.js";
import { waitingShareOf } from "./erlang-c.js";
import { checkLoad, type LaneLoad, offeredLoadOf } from "./lane-load.js";
import { checkShare } from "./test-accuracy.js";

/** How many are to be seen how soon. */
export interface WaitTarget {
  /** Share of travellers, from 0 inclusive to 1 exclusive. */
  readonly share: number;
  /** Minutes within which they are to reach a lane, from 0. */
  readonly withinMinutes: number;
}

/** The fewest lanes for a target, and what they come to. */
export interface LanesNeeded {
  readonly lanes: number;
  readonly utilisation: number;
  /** Share that reaches a lane within the minutes. */
  readonly share: number;
  /** The same with one lane fewer; `undefined` where the queue would then grow without end. */
  readonly shareWithOneFewer: number | undefined;
}

/**
 * The fewest lanes for a waiting target at a steady pace, by `erlangC`. At the scale of a border the fewest lanes that keep
 * up often meet it already (`shareWithOneFewer` is `undefined`): then not the pace but the burst of an aircraft decides,
 * for which there is `burstQueue`.
 *
 * @throws RangeError when arrivals are negative, the service time not above 0, the share not from 0 to below 1, or the
 * minutes negative.
 * @example
 * const load = { arrivalsPerHour: 240, serviceMinutes: 1 };
 * lanesNeeded(load, { share: 0.95, withinMinutes: 5 }).lanes // => 5
 * lanesNeeded(load, { share: 0.95, withinMinutes: 0 }).lanes // => 9
 * @see Erlang, Elektrotkeknikeren 1917;13:5
 */
export function lanesNeeded(load: LaneLoad, target: WaitTarget): LanesNeeded {
  checkLoad("lanesNeeded", load);
  checkShare("lanesNeeded", "share", target.share);
  if (target.share === 1) throw new RangeError("lanesNeeded: expected a share below 1, got 1");
  if (!(Number.isFinite(target.withinMinutes) && target.withinMinutes >= 0))
    throw new RangeError(`lanesNeeded: expected minutes from 0, got ${target.withinMinutes}`);
  const offeredLoad = offeredLoadOf(load);
  let lanes = Math.floor(offeredLoad);
  let turnedAway = blocking(offeredLoad, lanes);
  let [share, shareWithOneFewer]: [number | undefined, number | undefined] = [undefined, undefined];
  do {
    lanes++;
    turnedAway = nextBlocking(turnedAway, offeredLoad, lanes);
    const waiting = waitingShareOf(offeredLoad, lanes, turnedAway);
    const rate = (lanes - offeredLoad) / load.serviceMinutes;
    [shareWithOneFewer, share] = [share, 1 - waiting * Math.exp(-rate * target.withinMinutes)];
  } while (share < target.share);
  return { lanes, utilisation: offeredLoad / lanes, share, shareWithOneFewer };
}

/** The fewest lanes for a mean wait, and the wait. */
export interface LanesForMeanWait {
  readonly lanes: number;
  readonly utilisation: number;
  readonly meanWaitMinutes: number;
}

/**
 * The fewest lanes that hold the mean wait to so many minutes, where times vary more or less than exponentially, by
 * `allenCunneen`.
 *
 * @param meanWaitMinutes above 0
 * @throws RangeError when arrivals are negative, the service time or the mean wait not above 0, or a variability negative.
 * @example
 * lanesForMeanWait({ arrivalsPerHour: 480, serviceMinutes: 1 }, 0.5, { arrivals: 2 }).lanes // => 10
 * @see Allen, Probability, Statistics and Queueing Theory, 2nd ed. 1990, section 5.3
 */
export function lanesForMeanWait(
  load: LaneLoad,
  meanWaitMinutes: number,
  variability: Variability = {},
): LanesForMeanWait {
  checkLoad("lanesForMeanWait", load);
  if (!(Number.isFinite(meanWaitMinutes) && meanWaitMinutes > 0))
    throw new RangeError(`lanesForMeanWait: expected minutes above 0, got ${meanWaitMinutes}`);
  const factor = factorOf("lanesForMeanWait", variability);
  const offeredLoad = offeredLoadOf(load);
  let lanes = Math.floor(offeredLoad);
  let turnedAway = blocking(offeredLoad, lanes);
  let wait: number;
  do {
    lanes++;
    turnedAway = nextBlocking(turnedAway, offeredLoad, lanes);
    const waiting = waitingShareOf(offeredLoad, lanes, turnedAway);
    wait = waiting * (load.serviceMinutes / (lanes - offeredLoad)) * factor;
  } while (wait > meanWaitMinutes);
  return { lanes, utilisation: offeredLoad / lanes, meanWaitMinutes: wait };
}
