import type { Answer } from "../answer.js";
import { isAbsent } from "../answer.js";
import { epochMilliseconds, type Instant, minutesBetween } from "../calendar/instant.js";
import type { Text } from "../text.js";

/** Infectious waste at one place, from when it was reported until it was taken away. */
export interface WasteRemoval {
  readonly id: string;
  readonly place: string;
  readonly reportedAt: Instant;
  /** Not there while the waste is: `not-applicable`; `asked-unknown` where it is gone and nobody noted when. */
  readonly removedAt: Answer<Instant>;
  /** Disinfection of the place after the waste was gone: `not-applicable` where there was none, else absent where nobody knows. */
  readonly disinfectedAt: Answer<Instant>;
  /** Who took it over; infectious waste is handed to a named receiver. */
  readonly receiver: Answer<string>;
}

/** What may be wrong with a removal. */
export const WASTE_FAULTS = {
  overdue: { en: "it was not taken away in time", zh: "未按时清运" },
  "removal-time-not-known": { en: "it is not known when it was taken away", zh: "清运时间不详" },
  "receiver-not-named": { en: "it was taken away and the receiver is not named", zh: "已清运但未注明接收单位" },
  "disinfection-not-known": { en: "it is not known whether the place was disinfected", zh: "清运后场地是否消毒不详" },
  "place-not-disinfected": { en: "the place was not disinfected after it", zh: "清运后场地未消毒" },
  "removed-before-report": { en: "it is recorded as taken away before it was reported", zh: "清运时间早于报告时间" },
  "disinfected-before-removal": { en: "the place was disinfected only before", zh: "仅在清运前消毒" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the faults. */
export type WasteFault = keyof typeof WASTE_FAULTS;

/** How waste stands at an instant. */
export interface WasteStanding {
  readonly id: string;
  readonly standing: "waiting" | "removed" | "removed-at-unknown-time";
  /** Hours until it was taken away, or so far; `undefined` where that is not known. */
  readonly hours: number | undefined;
  readonly faults: readonly WasteFault[];
}

/**
 * How infectious waste stands at an instant: whether it waits, for how long, and what is wrong. A time limit is met at its
 * very end. What is recorded for later than the instant has not happened yet.
 *
 * @param limitHours how long it may lie; there is no default, as places differ
 * @throws RangeError when the limit is not above 0.
 * @example
 * const waste = {
 *   id: "W-1",
 *   place: "gate 3",
 *   reportedAt: instant("2022-06-10T20:00+08:00"),
 *   removedAt: absent("not-applicable"),
 *   disinfectedAt: absent("not-applicable"),
 *   receiver: absent("not-applicable"),
 * };
 * wasteStanding(waste, { at: instant("2022-06-11T12:30+08:00"), limitHours: 16 })
 * // => { id: "W-1", standing: "waiting", hours: 16.5, faults: ["overdue"] }
 */
export function wasteStanding(
  waste: WasteRemoval,
  { at, limitHours }: { readonly at: Instant; readonly limitHours: number },
): WasteStanding {
  if (!(limitHours > 0)) throw new RangeError("wasteStanding: expected limitHours above 0, got another number");
  const { id, reportedAt, removedAt } = waste;
  if (isAbsent(removedAt) && removedAt.absent !== "not-applicable")
    return {
      id,
      standing: "removed-at-unknown-time",
      hours: undefined,
      faults: ["removal-time-not-known", ...faultsAfter(waste, undefined, at)],
    };
  const isGone = !isAbsent(removedAt) && happened(removedAt, at);
  const hours = minutesBetween(reportedAt, isGone ? removedAt : at) / 60;
  if (isGone && hours < 0)
    return {
      id,
      standing: "removed",
      hours: undefined,
      faults: ["removed-before-report", ...faultsAfter(waste, removedAt, at)],
    };
  const late: readonly WasteFault[] = hours > limitHours ? ["overdue"] : [];
  if (!isGone) return { id, standing: "waiting", hours: Math.max(0, hours), faults: late };
  return { id, standing: "removed", hours, faults: [...late, ...faultsAfter(waste, removedAt, at)] };
}

/** What is wrong once the waste is gone. */
function faultsAfter(
  { disinfectedAt, receiver }: WasteRemoval,
  removedAt: Instant | undefined,
  at: Instant,
): readonly WasteFault[] {
  const isUnknown = isAbsent(disinfectedAt) && disinfectedAt.absent !== "not-applicable";
  const isDisinfected = !isAbsent(disinfectedAt) && happened(disinfectedAt, at);
  const isEarly = isDisinfected && removedAt !== undefined && minutesBetween(removedAt, disinfectedAt) < 0;
  const faults: readonly (WasteFault | false)[] = [
    isAbsent(receiver) && "receiver-not-named",
    isUnknown && "disinfection-not-known",
    !isUnknown && !isDisinfected && "place-not-disinfected",
    isEarly && "disinfected-before-removal",
  ];
  return faults.filter((fault) => fault !== false);
}

const happened = (one: Instant, at: Instant) => epochMilliseconds(one) <= epochMilliseconds(at);
