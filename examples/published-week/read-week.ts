import { type CalendarDate, isCalendarDate } from "pratique";
import { A_DAY, partsOf, type Wrong, wrong } from "../read-case.ts";

/** What was counted on a day, in the order of the ports. */
export interface DayOfWeek {
  readonly on: CalendarDate;
  readonly tested: readonly number[];
  readonly positive: readonly number[];
}

/** A week, and from which count on a cell may be shown. */
export interface Week {
  readonly below: number;
  readonly ports: readonly string[];
  readonly days: readonly DayOfWeek[];
}

/** Reads the file of a week; or says what is wrong with it. */
export function readWeek(input: unknown): Week | Wrong {
  const { below, ports, days } = partsOf<Week>(input);
  if (!isCount(below) || below < 1) return wrong("below", { en: "a whole number from 1", zh: "不小于1的整数" });
  if (!Array.isArray(ports) || ports.length === 0 || !ports.every((port) => typeof port === "string"))
    return wrong("ports", { en: "a list of codes such as CNCAN", zh: "代码列表，如CNCAN" });
  if (!Array.isArray(days) || days.length === 0) return wrong("days", { en: "a list of days", zh: "日期列表" });
  for (const [place, day] of days.entries()) {
    const { on, tested, positive } = partsOf<DayOfWeek>(day);
    if (!isCalendarDate(on)) return wrong(`days.${place}.on`, A_DAY);
    const counts = { en: `${ports.length} whole numbers`, zh: `${ports.length}个整数` };
    if (!areCounts(tested, ports.length)) return wrong(`days.${place}.tested`, counts);
    if (!areCounts(positive, ports.length)) return wrong(`days.${place}.positive`, counts);
    if (positive.some((count, port) => count > (tested[port] as number)))
      return wrong(`days.${place}.positive`, { en: "no more than were tested", zh: "不多于检测数" });
  }
  return { below, ports, days };
}

function areCounts(value: unknown, length: number): value is readonly number[] {
  return Array.isArray(value) && value.length === length && value.every(isCount);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
