import { type Answer, given, isAbsent } from "../answer.js";
import type { Instant } from "../calendar/instant.js";
import { type ReleaseTimes, waitingAfterArrival } from "../clearance/waiting-after-arrival.js";
import type { Text } from "../text.js";
import { type DwellTimes, dwellTimes, type StayRecord, stayStanding } from "./dwell-times.js";
import { type Proportion, type ProportionOptions, proportion } from "./proportion.js";
import { type Quantile, quantiles } from "./quantile.js";

/** How long goods may wait and still count as released without waiting, with the name of whoever says so. */
export interface DelayTolerance {
  readonly name: Text;
  /** 0 or more; a wait of just so long is within it. */
  readonly minutes: number;
}

/** When the waits are counted, and what counts as none. */
export interface ZeroDelayOptions extends ProportionOptions {
  /** What is released later is still waiting, and what arrives later is left out. */
  readonly asOf: Instant;
  /** No official text says how short "without delay" is: whoever counts says it. */
  readonly tolerance: DelayTolerance;
  /** Of the waits of what was released: the median, 90 % and 95 % unless said. */
  readonly probabilities?: readonly number[];
}

/** Clearance without delay, as a number with its definition. */
export interface ZeroDelay {
  readonly tolerance: DelayTolerance;
  readonly definition: Text;
  /** Of the consignments of which it is known: released, or waiting for longer than the tolerance already. */
  readonly withoutWaiting: Proportion;
  /** Still waiting, and not yet for longer than the tolerance: in neither number of the share. */
  readonly undecided: number;
  /** Of those that have arrived and of which it is known when they were declared. */
  readonly declaredBeforeArrival: Proportion;
  /** Minutes waited by those released, of type 7; with many still waiting they are too short. */
  readonly minutes: readonly Quantile[];
  /** The records by what they are good for: `completed` is released, `still-inside` waiting, `negative` released before arrival. */
  readonly counts: DwellTimes["counts"];
  readonly records: number;
}

/**
 * How many consignments were released without waiting after their arrival (零延时), under a tolerance that is named, and how long
 * the others waited. What waits for longer than the tolerance already counts as delayed although it is not released, so that
 * goods that are stuck do not make the figure better. A record that gives no wait is counted under its reason.
 *
 * @throws RangeError when the tolerance is negative or not finite; as `proportion` and `quantiles` do.
 * @example
 * const at = (time: string) => instant(`2020-02-02T${time}:00+08:00`);
 * const consignment = (arrived: string, released: string) =>
 *   ({ arrivedAt: at(arrived), declaredAt: at("08:00"), releasedAt: at(released) });
 * const tolerance = { name: { en: "a quarter of an hour", zh: "一刻钟" }, minutes: 15 };
 * const waits = [consignment("09:00", "09:13"), consignment("09:00", "11:00")];
 * const { withoutWaiting, minutes } = zeroDelay(waits, { asOf: at("12:00"), tolerance });
 * [withoutWaiting.count, withoutWaiting.of, minutes[0]?.value] // => [1, 2, 66.5]
 * @see GACC notice of 2020-01-27 on the quick clearance of epidemic supplies; WCO, Guide to Measure the Time Required for
 * the Release of Goods, version 3 (2018)
 */
export function zeroDelay(consignments: Iterable<ReleaseTimes>, options: ZeroDelayOptions): ZeroDelay {
  const { asOf, tolerance, probabilities = [0.5, 0.9, 0.95], ...ofShares } = options;
  if (!(Number.isFinite(tolerance.minutes) && tolerance.minutes >= 0))
    throw new RangeError("zeroDelay: expected a tolerance of 0 minutes or more, got another number");
  const all = [...consignments];
  const { stays, counts, records } = dwellTimes(all.map(stayOf), { asOf });
  const isLong = (time: number) => time > tolerance.minutes;
  const released = stays.filter(({ hasLeft }) => hasLeft).map(({ time }) => time);
  const waiting = stays.filter(({ hasLeft }) => !hasLeft).map(({ time }) => time);
  const [within, stuck] = [released.filter((time) => !isLong(time)).length, waiting.filter(isLong).length];
  return {
    tolerance,
    definition: definitionOf(tolerance),
    withoutWaiting: proportion(within, released.length + stuck, ofShares),
    undecided: waiting.length - stuck,
    declaredBeforeArrival: declaredInAdvance(all, asOf, ofShares),
    minutes: quantiles(released, probabilities),
    counts,
    records,
  };
}

function stayOf({ arrivedAt, releasedAt }: ReleaseTimes): StayRecord {
  return { enteredAt: given(arrivedAt), leftAt: given(releasedAt), hasLeft: isReleased(releasedAt) };
}

function isReleased(releasedAt: Answer<Instant>): boolean {
  return !isAbsent(releasedAt) || releasedAt.absent !== "not-applicable";
}

function declaredInAdvance(all: readonly ReleaseTimes[], asOf: Instant, options: ProportionOptions): Proportion {
  const arrived = all.filter((times) => ["completed", "still-inside"].includes(stayStanding(stayOf(times), { asOf })));
  const timings = arrived.flatMap((times) => waitingAfterArrival(times).declared ?? []);
  return proportion(timings.filter((timing) => timing === "before-arrival").length, timings.length, options);
}

function definitionOf({ name, minutes }: DelayTolerance): Text {
  return {
    en: `consignments released within ${minutes} min of arrival (${name.en}), of those released or waiting for longer`,
    zh: `到港后${minutes}分钟内（${name.zh}）放行的批次，占已放行及等候超过该时限批次的比例`,
  };
}
