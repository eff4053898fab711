import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import { instantAt, localDay, type TimeZone } from "../calendar/time-zone.js";
import { type DateWindow, isInDateWindow } from "../calendar/windows.js";
import type { Ruling } from "../documents/ruling.js";
import { countPhases, type QuarantineDayCount } from "./quarantine-days.js";
import type { SpacedTests } from "./quarantine-edition.js";

/** When the person arrived, how days are counted and in which zone; with `on`, the date on which it is asked. */
export interface TestSpacingQuestion {
  readonly arrivedOn: CalendarDate;
  readonly dayCount: QuarantineDayCount;
  readonly timeZone: TimeZone;
  /** Left out, no further test is expected; given, tests after that day are not yet known. */
  readonly on?: CalendarDate;
}

/** Whether tests were done often and far enough apart. */
export interface TestSpacing {
  /** `undecided` while enough tests can still be done within the days. */
  readonly met: Ruling;
  readonly unmet: readonly ("at-least-24-hours-apart" | "within-three-days")[];
  /** The days within which the tests are done, both included. */
  readonly window: Required<DateWindow>;
  /** The first instant at which a further test is far enough from the last one that counts; none without such a test. */
  readonly nextNotBefore: Instant | undefined;
}

const MILLISECONDS_PER_HOUR = 3_600_000;

/**
 * Whether tests meet a rule such as two tests within three days, at least 24 hours apart. Exactly 24 hours are enough;
 * tests before the first and after the last of the days do not count. With fewer tests within the days than asked for,
 * `within-three-days` is unmet; where no two that are looked at lie far enough apart, `at-least-24-hours-apart`. The order
 * in which the tests are given does not matter.
 *
 * @param rule `spacedTests` of a schedule
 * @example
 * const rule = { kind: "laboratory", tests: 2, withinDays: 3, apartHours: 24 };
 * const tests = [instant("2022-08-01T14:00:00+08:00"), instant("2022-08-02T10:00:00+08:00")];
 * const arrival = { arrivedOn: calendarDate("2022-08-01"), dayCount: "start-is-day-1", timeZone: "Asia/Shanghai" };
 * testSpacing(rule, tests, arrival).unmet // => ["at-least-24-hours-apart"]
 * testSpacing(rule, tests, arrival).nextNotBefore // => "2022-08-02T14:00:00+08:00"
 * @see Prevention and control plan for COVID-19 of China, edition 9 (2022-06-28)
 */
export function testSpacing(
  rule: SpacedTests,
  tests: readonly Instant[],
  { arrivedOn, dayCount, timeZone, on }: TestSpacingQuestion,
): TestSpacing {
  const window = windowOf(rule, arrivedOn, dayCount);
  const dayOf = (at: Instant) => localDay(at, timeZone);
  const known = tests.filter((at) => dayOf(at) >= window.from && (on === undefined || dayOf(at) <= on));
  const inside = known.filter((at) => isInDateWindow(dayOf(at), window));
  const counted = spaced(inside, rule.apartHours);
  const last = counted.at(-1);
  const isMet = counted.length >= rule.tests;
  const unmet: TestSpacing["unmet"][number][] = [];
  const enough = inside.length >= rule.tests;
  if (!isMet && known.length >= rule.tests && spaced(enough ? inside : known, rule.apartHours).length < rule.tests)
    unmet.push("at-least-24-hours-apart");
  if (!isMet && !enough) unmet.push("within-three-days");
  return {
    met: isMet ? "yes" : on !== undefined && on <= window.until ? "undecided" : "no",
    unmet,
    window,
    nextNotBefore: last === undefined ? undefined : instantAt(last + rule.apartHours * MILLISECONDS_PER_HOUR, timeZone),
  };
}

function windowOf(
  { withinDays }: SpacedTests,
  arrivedOn: CalendarDate,
  dayCount: QuarantineDayCount,
): Required<DateWindow> {
  const [phase] = countPhases([{ days: withinDays }], { startOn: arrivedOn, dayCount });
  return { from: phase?.firstDay ?? arrivedOn, until: phase?.last.end ?? addDays(arrivedOn, withinDays) };
}

/** As many tests as there can be of which each lies far enough from the one before: the earliest first. */
function spaced(tests: readonly Instant[], apartHours: number): number[] {
  const counted: number[] = [];
  for (const at of tests.map(epochMilliseconds).sort((one, other) => one - other)) {
    const last = counted.at(-1);
    if (last === undefined || at - last >= apartHours * MILLISECONDS_PER_HOUR) counted.push(at);
  }
  return counted;
}
