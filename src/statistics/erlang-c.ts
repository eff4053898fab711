import { blocking } from "./erlang-b.js";
import {
  checkOpenLanes,
  checkServiceMinutes,
  instabilityOf,
  type OpenLanes,
  offeredLoadOf,
  type UnstableQueue,
} from "./lane-load.js";
import { checkShare } from "./test-accuracy.js";

/** A queue that has settled: everything on average, minutes for times. */
export interface SteadyQueue extends OpenLanes {
  readonly stable: true;
  /** Work that arrives, in lanes kept busy. */
  readonly offeredLoad: number;
  /** Offered load per lane, below 1. */
  readonly utilisation: number;
  /** Share of travellers who have to wait at all. */
  readonly waitingShare: number;
  /** Mean wait of everyone, those who do not wait included. */
  readonly meanWaitMinutes: number;
  /** Mean wait of those who have to wait. */
  readonly meanWaitOfWaitingMinutes: number;
  /** Travellers waiting, on average. */
  readonly meanQueueLength: number;
  /** Travellers waiting or at a lane, on average. */
  readonly meanPresent: number;
  /** Mean time from joining the queue to leaving the lane. */
  readonly meanTimeMinutes: number;
  /** Share of the time when nobody is there. */
  readonly emptyShare: number;
}

/**
 * How long travellers wait at lanes fed by one queue, at a steady pace: arrivals one by one and independent, service times
 * that vary exponentially, nobody leaving the queue. Where as many or more come than the lanes can see there is no such
 * steady state, and the answer is `stable: false` with by how much the queue grows. It underestimates the peak that an
 * aircraft brings: for that use `burstQueue`.
 *
 * @throws RangeError when arrivals are negative, the service time not above 0, or the lanes no whole number from 0.
 * @example
 * const queue = erlangC({ arrivalsPerHour: 240, serviceMinutes: 1, lanes: 5 });
 * queue.stable && [queue.waitingShare.toFixed(3), queue.meanWaitMinutes.toFixed(3)] // => ["0.554", "0.554"]
 * erlangC({ arrivalsPerHour: 60, serviceMinutes: 2, lanes: 1 }).stable // => false
 * @see Erlang, Elektrotkeknikeren 1917;13:5; Gross and Harris, Fundamentals of Queueing Theory, 1998, section 2.3
 */
export function erlangC(open: OpenLanes): SteadyQueue | UnstableQueue {
  checkOpenLanes("erlangC", open);
  const unstable = instabilityOf(open);
  if (unstable !== undefined) return unstable;
  const { arrivalsPerHour, serviceMinutes, lanes } = open;
  const offeredLoad = offeredLoadOf(open);
  const waitingShare = waitingShareOf(offeredLoad, lanes, blocking(offeredLoad, lanes));
  const meanWaitOfWaitingMinutes = serviceMinutes / (lanes - offeredLoad);
  const meanWaitMinutes = waitingShare * meanWaitOfWaitingMinutes;
  const meanQueueLength = (arrivalsPerHour / 60) * meanWaitMinutes;
  return {
    stable: true,
    arrivalsPerHour,
    serviceMinutes,
    lanes,
    offeredLoad,
    utilisation: offeredLoad / lanes,
    waitingShare,
    meanWaitMinutes,
    meanWaitOfWaitingMinutes,
    meanQueueLength,
    meanPresent: meanQueueLength + offeredLoad,
    meanTimeMinutes: meanWaitMinutes + serviceMinutes,
    emptyShare: emptyShareOf(offeredLoad, lanes),
  };
}

/** From the share that as many places would turn away; below capacity only. */
export function waitingShareOf(offeredLoad: number, lanes: number, turnedAway: number): number {
  return turnedAway / (1 - (offeredLoad / lanes) * (1 - turnedAway));
}

/**
 * One over the sum of how likely each number of travellers is against nobody, up from nobody: the terms below the lanes,
 * then all others together. Scaled down on the way, so that nothing overflows.
 */
function emptyShareOf(offeredLoad: number, lanes: number): number {
  let [empty, term, sum] = [1, 1, 1];
  for (let present = 1; present < lanes && term > sum * Number.MIN_VALUE; present++) {
    term *= offeredLoad / present;
    sum += term;
    if (sum > 1e200) [empty, term, sum] = [empty / sum, term / sum, 1];
  }
  return empty / (sum + (term * offeredLoad) / (lanes - offeredLoad));
}

/**
 * Share of the travellers of a settled queue who wait longer than so many minutes.
 *
 * @throws RangeError when the minutes are negative or not finite, or the queue has not settled.
 * @example
 * const queue = erlangC({ arrivalsPerHour: 240, serviceMinutes: 1, lanes: 5 });
 * queue.stable && waitLongerThan(queue, 5).toFixed(5) // => "0.00373"
 * @see Gross and Harris, Fundamentals of Queueing Theory, 1998, section 2.3
 */
export function waitLongerThan(queue: SteadyQueue, minutes: number): number {
  checkSettled("waitLongerThan", queue);
  checkMinutes("waitLongerThan", minutes);
  return queue.waitingShare * Math.exp(-minutes / queue.meanWaitOfWaitingMinutes);
}

/**
 * The wait in minutes that a share of the travellers of a settled queue do not exceed; 0 where so many need not wait.
 *
 * @param probability from 0 inclusive to 1 exclusive
 * @throws RangeError when the probability is not from 0 to below 1, or the queue has not settled.
 * @example
 * const queue = erlangC({ arrivalsPerHour: 240, serviceMinutes: 1, lanes: 5 });
 * queue.stable && [waitQuantile(queue, 0.95).toFixed(2), waitQuantile(queue, 0.4)] // => ["2.41", 0]
 * @see Gross and Harris, Fundamentals of Queueing Theory, 1998, section 2.3
 */
export function waitQuantile(queue: SteadyQueue, probability: number): number {
  checkSettled("waitQuantile", queue);
  if (!(Number.isFinite(probability) && probability >= 0 && probability < 1))
    throw new RangeError(`waitQuantile: expected a probability from 0 to below 1, got ${probability}`);
  const { waitingShare, meanWaitOfWaitingMinutes } = queue;
  if (waitingShare <= 1 - probability) return 0;
  return Math.log(waitingShare / (1 - probability)) * meanWaitOfWaitingMinutes;
}

/**
 * Share of the travellers of a settled queue who take longer than so many minutes from joining it to leaving the lane.
 *
 * @throws RangeError when the minutes are negative or not finite, or the queue has not settled.
 * @example
 * const queue = erlangC({ arrivalsPerHour: 60, serviceMinutes: 1.5, lanes: 2 });
 * queue.stable && timeLongerThan(queue, 5).toFixed(3) // => "0.233"
 * @see Gross and Harris, Fundamentals of Queueing Theory, 1998, section 2.3
 */
export function timeLongerThan(queue: SteadyQueue, minutes: number): number {
  checkSettled("timeLongerThan", queue);
  checkMinutes("timeLongerThan", minutes);
  const { waitingShare, serviceMinutes, lanes, offeredLoad } = queue;
  const services = minutes / serviceMinutes;
  const faster = lanes - offeredLoad - 1;
  // (e^−s − e^−s(1 + f)) / f, from its greater exponential, so that nothing overflows; s e^−s as f comes to 0.
  const waited =
    faster === 0
      ? services * Math.exp(-services)
      : (-Math.expm1(-Math.abs(faster) * services) * Math.exp(-services * Math.min(1, 1 + faster))) / Math.abs(faster);
  return Math.exp(-services) + waitingShare * waited;
}

function checkMinutes(caller: string, minutes: number): void {
  if (!(Number.isFinite(minutes) && minutes >= 0))
    throw new RangeError(`${caller}: expected minutes from 0, got ${minutes}`);
}

/** Refuses what `erlangC` does not answer for a queue that settles. */
function checkSettled(caller: string, queue: SteadyQueue): void {
  const { stable, waitingShare, meanWaitOfWaitingMinutes, serviceMinutes, lanes, offeredLoad } = queue;
  if (!stable) throw new RangeError(`${caller}: expected a queue that has settled, got an unstable one`);
  checkShare(caller, "share that waits", waitingShare);
  checkServiceMinutes(caller, serviceMinutes);
  for (const number of [meanWaitOfWaitingMinutes, lanes - offeredLoad])
    if (!(Number.isFinite(number) && number > 0))
      throw new RangeError(`${caller}: expected times and free lanes above 0, got ${number}`);
  if (!(offeredLoad >= 0)) throw new RangeError(`${caller}: expected a load from 0, got ${offeredLoad}`);
}
