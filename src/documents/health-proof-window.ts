import { isAbsent } from "../answer.js";
import { addDays, type CalendarDate, dayNumber } from "../calendar/calendar-date.js";
import { countedDay } from "../calendar/day-count.js";
import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import { instantAt, startOfDay, type TimeZone } from "../calendar/time-zone.js";
import type { Text } from "../text.js";
import type { HealthProof, TestProof } from "./health-proof.js";
import type { HealthProofDays, HealthProofHours } from "./health-proof-rule.js";
import { type Ruling, ruledBy } from "./ruling.js";

/** The days on which a proof counts, both included, or the instants of a test from its sample on. */
export type HealthProofWindow =
  | { readonly unit: "days"; readonly from: CalendarDate; readonly until: CalendarDate | undefined }
  | { readonly unit: "hours"; readonly from: Instant; readonly end: Instant; readonly isEndIncluded: boolean };

/** @internal A window, where a moment stands to it, and how it was worked out. */
export interface SeenWindow {
  /** `undefined` where a date is not known, and where no day is left. */
  readonly window: HealthProofWindow | undefined;
  readonly hasBegun: Ruling;
  readonly isNotOver: Ruling;
  /** `no` where no day at all is left. */
  readonly isNotEmpty: Ruling;
  readonly working: Text;
}

/** @internal The days that a rule counts from a day, whatever a certificate prints. */
export function countedDays(
  performedOn: CalendarDate,
  { firstDay, lastDay, dayCount }: HealthProofDays,
): { readonly from: CalendarDate; readonly until: CalendarDate | undefined } {
  return {
    from: countedDay(performedOn, firstDay, dayCount),
    until: lastDay === undefined ? undefined : countedDay(performedOn, lastDay, dayCount),
  };
}

/** @internal The days of a rule, counted from the proof's own day and narrowed by those that it prints. */
export function daysWindow(
  { performedOn, printedValidity }: HealthProof,
  days: HealthProofDays,
  on: CalendarDate,
): SeenWindow {
  const { from: printedFrom, until: printedUntil } = printedValidity ?? {};
  if (isAbsent(performedOn)) return unknownDays(printedFrom, printedUntil, on);
  const { firstDay, lastDay, dayCount } = days;
  const { from: ruleFrom, until: ruleUntil } = countedDays(performedOn, days);
  const from = printedFrom === undefined || printedFrom < ruleFrom ? ruleFrom : printedFrom;
  const until = earliest(ruleUntil, printedUntil);
  const isEmpty = until !== undefined && until < from;
  return {
    window: isEmpty ? undefined : { unit: "days", from, until },
    hasBegun: ruledBy(from <= on),
    isNotOver: ruledBy(until === undefined || on <= until),
    isNotEmpty: ruledBy(!isEmpty),
    working: joined(
      numbered(dayCount.startingDayIs, performedOn),
      numbered(firstDay, ruleFrom, { en: ", the first valid day", zh: "，自该日起有效" }),
      lastDay === undefined || ruleUntil === undefined
        ? { en: "no last day", zh: "无截止日" }
        : numbered(lastDay, ruleUntil, { en: ", inclusive", zh: "（含当日）" }),
      ...printedIn(printedFrom, printedUntil),
    ),
  };
}

/** What the printed days alone decide when the day that the rule counts from is not known. */
function unknownDays(from: CalendarDate | undefined, until: CalendarDate | undefined, on: CalendarDate): SeenWindow {
  return {
    window: undefined,
    hasBegun: from !== undefined && on < from ? "no" : "undecided",
    isNotOver: until !== undefined && on > until ? "no" : "undecided",
    isNotEmpty: ruledBy(from === undefined || until === undefined || from <= until),
    working: joined({ en: "the day to count from is not known", zh: "起算日不明" }, ...printedIn(from, until)),
  };
}

/**
 * @internal The hours of a test from its sample to its end, whatever the clocks do. Of a sample of which only the day is
 * known, what holds for every instant that may have been that day anywhere on earth.
 */
export function hoursWindow(
  { performedAt, performedOn }: TestProof,
  { hours, isEndIncluded }: HealthProofHours,
  at: Instant,
  timeZone: TimeZone,
): SeenWindow {
  const length = hours * MILLISECONDS_PER_HOUR;
  const now = epochMilliseconds(at);
  if (!isAbsent(performedAt)) {
    const sampled = epochMilliseconds(performedAt);
    const end = instantAt(sampled + length, timeZone);
    const isWithin = isEndIncluded ? now <= sampled + length : now < sampled + length;
    return {
      window: { unit: "hours", from: performedAt, end, isEndIncluded },
      hasBegun: ruledBy(sampled <= now),
      isNotOver: ruledBy(isWithin),
      isNotEmpty: "yes",
      working: {
        en: `sample ${performedAt} + ${hours} h = ${end}, ${isEndIncluded ? "inclusive" : "not included"}`,
        zh: `采样时间${performedAt}加${hours}小时＝${end}（${isEndIncluded ? "含" : "不含"}该时刻）`,
      },
    };
  }
  if (isAbsent(performedOn)) return { ...UNKNOWN_SAMPLE, working: { en: "no time of a sample", zh: "无采样时间" } };
  const [earliestStart, latestEnd] = instantsOfDay(performedOn);
  return {
    window: undefined,
    hasBegun: now >= latestEnd ? "yes" : now < earliestStart ? "no" : "undecided",
    isNotOver: now < earliestStart + length ? "yes" : now > latestEnd + length ? "no" : "undecided",
    isNotEmpty: "yes",
    working: {
      en: `sample on ${performedOn}, at a time and in a zone that are not known; ${hours} h from it`,
      zh: `采样日期${performedOn}，时刻和时区不明；自采样起${hours}小时`,
    },
  };
}

const MILLISECONDS_PER_HOUR = 3_600_000;

const UNKNOWN_SAMPLE = {
  window: undefined,
  hasBegun: "undecided",
  isNotOver: "undecided",
  isNotEmpty: "yes",
} as const;

/** The first and the last instant at which it is a day somewhere: clocks differ from UTC by 14 hours one way and 12 the other. */
function instantsOfDay(day: CalendarDate): readonly [number, number] {
  const midnight = dayNumber(day) * 24 * MILLISECONDS_PER_HOUR;
  return [midnight - 14 * MILLISECONDS_PER_HOUR, midnight + 36 * MILLISECONDS_PER_HOUR];
}

/** @internal The first instant at which a window is over at a place; `undefined` for one without an end. */
export function endOfWindow(window: HealthProofWindow | undefined, timeZone: TimeZone): Instant | undefined {
  if (window === undefined) return undefined;
  if (window.unit === "hours") return window.end;
  return window.until === undefined ? undefined : startOfDay(addDays(window.until, 1), timeZone);
}

function earliest(one: CalendarDate | undefined, other: CalendarDate | undefined): CalendarDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

function numbered(day: number, date: CalendarDate, note: Text = { en: "", zh: "" }): Text {
  return { en: `day ${day} = ${date}${note.en}`, zh: `第${day}天＝${date}${note.zh}` };
}

function printedIn(from: CalendarDate | undefined, until: CalendarDate | undefined): Text[] {
  const texts: Text[] = [];
  if (from !== undefined) texts.push({ en: `printed from ${from}`, zh: `证书载明自${from}起` });
  if (until !== undefined) texts.push({ en: `printed to ${until}, inclusive`, zh: `证书载明至${until}止（含当日）` });
  return texts;
}

function joined(...texts: readonly Text[]): Text {
  return { en: texts.map(({ en }) => en).join("; "), zh: texts.map(({ zh }) => zh).join("；") };
}
