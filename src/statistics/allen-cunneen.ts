import { erlangC } from "./erlang-c.js";
import { checkOpenLanes, type OpenLanes, type UnstableQueue } from "./lane-load.js";

/** How unevenly travellers come and how unevenly long they take: variance over the square of the mean. */
export interface Variability {
  /** Of the times between arrivals: 1 for independent ones, more for groups, 0 for a clock; 1 unless said. */
  readonly arrivals?: number;
  /** Of the service times: 1 for exponential, 0 for a fixed time; 1 unless said. */
  readonly service?: number;
}

/** The mean wait at lanes where times vary more or less than exponentially. */
export interface VariableWait {
  readonly stable: true;
  readonly utilisation: number;
  /** Mean wait of everyone, in minutes: an approximation. */
  readonly meanWaitMinutes: number;
}

/**
 * The mean wait where arrivals or service times are more or less even than `erlangC` takes them to be: its wait times the
 * mean of the two variabilities. Exact for one lane with independent arrivals, close where lanes are busy, and too high or
 * low by some tenths where they are not. Groups off a flight raise the wait in proportion. Unstable as in `erlangC`.
 *
 * @throws RangeError as `erlangC`, or when a variability is negative or not finite.
 * @example
 * const wait = allenCunneen({ arrivalsPerHour: 480, serviceMinutes: 1, lanes: 9 }, { arrivals: 2 });
 * wait.stable && wait.meanWaitMinutes.toFixed(2) // => "0.98"
 * @see Allen, Probability, Statistics and Queueing Theory, 2nd ed. 1990, section 5.3
 */
export function allenCunneen(open: OpenLanes, variability: Variability = {}): VariableWait | UnstableQueue {
  checkOpenLanes("allenCunneen", open);
  const factor = factorOf("allenCunneen", variability);
  const queue = erlangC(open);
  if (!queue.stable) return queue;
  const { utilisation, meanWaitMinutes } = queue;
  return { stable: true, utilisation, meanWaitMinutes: meanWaitMinutes * factor };
}

/** By how much uneven times lengthen the mean wait; refuses what is no variability. */
export function factorOf(caller: string, { arrivals = 1, service = 1 }: Variability): number {
  for (const one of [arrivals, service])
    if (!(one >= 0 && Number.isFinite(one)))
      throw new RangeError(`${caller}: expected a finite variability from 0, got ${one}`);
  return (arrivals + service) / 2;
}
