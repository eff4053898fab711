import { type CalendarDate, isCalendarDate } from "../calendar/calendar-date.js";
import { type Instant, isInstant, writtenDay } from "../calendar/instant.js";
import { instantAt } from "../calendar/time-zone.js";
import type { Coded } from "../documents/health-proof.js";
import { isIncompleteDate } from "../documents/incomplete-date.js";
import type { IncompleteDate } from "../documents/mrz-dates.js";
import { isRecord } from "../record.js";
import type { Text } from "../text.js";
import type { CodeTable } from "./health-proof-codes.js";

/** @internal What a part has to be, and the value when it is that. */
export interface PartReader<Value> {
  readonly expected: Text;
  readonly read: (raw: unknown) => Value | undefined;
}

/** @internal */
export function textOf(maximumLength: number): PartReader<string> {
  return {
    expected: { en: `text of at most ${maximumLength} characters`, zh: `文字，不超过${maximumLength}个字符` },
    read: (raw) => (typeof raw === "string" && raw.length <= maximumLength ? raw : undefined),
  };
}

/** @internal */
export function textLike(pattern: RegExp, expected: Text): PartReader<string> {
  return { expected, read: (raw) => (typeof raw === "string" && pattern.test(raw) ? raw : undefined) };
}

/** @internal */
export const DATE: PartReader<CalendarDate> = {
  expected: { en: "a date written YYYY-MM-DD", zh: "日期，格式为YYYY-MM-DD" },
  read: (raw) => (isCalendarDate(raw) ? raw : undefined),
};

/** @internal */
export const DATE_OR_PART: Text = { en: "a date, or a year, or a year and a month", zh: "日期，或者年份，或者年月" };

/** @internal */
export const BIRTH_DATE: PartReader<CalendarDate | IncompleteDate> = {
  expected: DATE_OR_PART,
  read: (raw) => (isCalendarDate(raw) || isIncompleteDate(raw) ? raw : undefined),
};

/** @internal An instant with its offset, which may be written +02 or +0200 as well. */
export const INSTANT: PartReader<Instant> = {
  expected: { en: "an instant with its offset (ISO 8601)", zh: "带时区的时刻（ISO 8601）" },
  read: (raw) => {
    if (typeof raw !== "string" || isInstant(raw)) return isInstant(raw) ? raw : undefined;
    const [, start, hours, minutes = "00"] = /^(.*T.*)([+-]\d{2})(\d{2})?$/.exec(raw) ?? [];
    const written = `${start}${hours}:${minutes}`;
    return isInstant(written) ? written : undefined;
  },
};

/** @internal A date, or an instant that stands for the day on which it was written. */
export const DAY: PartReader<CalendarDate> = {
  expected: { en: "a date, or an instant with its offset", zh: "日期，或者带时区的时刻" },
  read: (raw) => {
    const at = INSTANT.read(raw);
    return DATE.read(raw) ?? (at && writtenDay(at));
  },
};

const FROM_ONE: Text = { en: "a whole number from 1 on", zh: "大于等于1的整数" };

/** @internal A whole number from 1 on. */
export const POSITIVE: PartReader<number> = {
  expected: FROM_ONE,
  read: (raw) => (typeof raw === "number" && Number.isSafeInteger(raw) && raw >= 1 ? raw : undefined),
};

/** @internal The same, or in digits. */
export const POSITIVE_WRITTEN: PartReader<number> = {
  expected: FROM_ONE,
  read: (raw) => POSITIVE.read(typeof raw === "string" && /^[0-9]{1,3}$/.test(raw) ? Number(raw) : raw),
};

/** @internal Seconds since 1970, with a fraction or without, as an instant in UTC. */
export const EPOCH_SECONDS: PartReader<Instant> = {
  expected: { en: "seconds since 1970-01-01T00:00Z", zh: "自1970-01-01T00:00Z起的秒数" },
  read: (raw) =>
    typeof raw === "number" && raw >= FIRST_SECOND && raw <= LAST_SECOND
      ? instantAt(Math.trunc(raw * 1000), "UTC")
      : undefined,
};

/** The seconds that an instant of the years 0000 to 9999 can be. */
const FIRST_SECOND = -62_167_219_200;
const LAST_SECOND = 253_402_300_799;

/** @internal A code by itself or with its system, and the name that a table has for it. */
export function codedBy<Name extends string>(table: CodeTable<Name>): PartReader<Coded<Name>> {
  return {
    expected: { en: "a code, or a code with its system", zh: "代码，或者带编码系统的代码" },
    read: (raw) => {
      if (typeof raw === "string") return coded(table, raw, undefined);
      if (!isRecord(raw) || typeof raw.code !== "string" || raw.code.trim() === "") return undefined;
      return coded(table, raw.code, typeof raw.system === "string" ? raw.system : undefined);
    },
  };
}

/** @internal A code that the table does not know, or knows in another system, stays a code. */
export function coded<Name extends string>(
  table: CodeTable<Name>,
  code: string,
  system: string | undefined,
): Coded<Name> {
  const entry = Object.hasOwn(table, code) ? table[code] : undefined;
  const isKnown = entry !== undefined && (system === undefined || system.startsWith(entry.system));
  return {
    ...(isKnown ? { name: entry.name } : {}),
    code,
    ...(system === undefined ? {} : { system }),
  };
}

/** @internal What a date and time of FHIR says: an instant, a day, or less than a day, which is neither. */
export const MOMENT: PartReader<{ readonly at?: Instant; readonly on?: CalendarDate }> = {
  expected: { en: "a date, or an instant with its offset", zh: "日期，或者带时区的时刻" },
  read: (raw) => {
    const at = INSTANT.read(raw);
    if (at !== undefined) return { at, on: writtenDay(at) };
    if (isCalendarDate(raw)) return { on: raw };
    return isIncompleteDate(raw) ? {} : undefined;
  },
};
