import { type CalendarDate, isCalendarDate, isInstant } from "pratique";
import { isTimeZone, type TimeZone } from "pratique/calendar";
import type { OwedSupervision } from "pratique/statistics";
import {
  type DeficiencyFile,
  readDeficiencyFile,
  SUPERVISION_CHANNELS,
  type SupervisionCheck,
  VIDEO_LIVENESS,
} from "pratique/supervision";
import { A_DAY, partsOf, type Wrong, wrong } from "../read-case.ts";
import { FLOWS } from "./flows.ts";

/** A week of supervision, as its file tells it. */
export interface Week {
  readonly from: CalendarDate;
  readonly on: CalendarDate;
  readonly timeZone: TimeZone;
  readonly lookBackWithinDays: number;
  readonly dueWithinDays: number;
  readonly recurrenceWithinDays: number;
  readonly files: readonly DeficiencyFile[];
  readonly shifts: readonly OwedSupervision[];
  readonly checks: readonly SupervisionCheck[];
  /** The round of calls, as what was owed and what was done. */
  readonly round: { readonly owed: readonly OwedSupervision[]; readonly calls: readonly SupervisionCheck[] };
}

/** Reads the file of a week; or says what is wrong with it, by its place. */
export function readWeek(input: unknown): Week | Wrong {
  const week = partsOf<Week>(input);
  const { from, on, timeZone, shifts, checks } = week;
  if (!isCalendarDate(from)) return wrong("from", A_DAY);
  if (!isCalendarDate(on)) return wrong("on", A_DAY);
  if (!isTimeZone(timeZone))
    return wrong("timeZone", { en: "a zone such as Asia/Shanghai", zh: "时区，如Asia/Shanghai" });
  const days = readDays(week);
  if ("why" in days) return days;
  if (!Array.isArray(shifts) || !shifts.every(isShift))
    return wrong("shifts", { en: "a list, each with place, shift and dueAt", zh: "列表，每项含place、shift和dueAt" });
  if (!Array.isArray(checks) || !checks.every(isCheck))
    return wrong("checks", {
      en: "a list, each with place, shift, at, by, channel and, of a video, liveness",
      zh: "列表，每项含place、shift、at、by、channel，视频另含liveness",
    });
  const round = readRound(week.round);
  if ("why" in round) return round;
  const files = readFiles(week.files);
  return "why" in files ? files : { from, on, timeZone, ...days, shifts, checks, round, files };
}

const DAYS = ["lookBackWithinDays", "dueWithinDays", "recurrenceWithinDays"] as const;

function readDays(week: Readonly<Record<string, unknown>>): Record<(typeof DAYS)[number], number> | Wrong {
  const bad = DAYS.find((name) => !(Number.isInteger(week[name]) && (week[name] as number) >= 0));
  if (bad !== undefined) return wrong(bad, { en: "a whole number of days", zh: "整数天数" });
  return Object.fromEntries(DAYS.map((name) => [name, week[name]])) as Record<(typeof DAYS)[number], number>;
}

function readFiles(input: unknown): DeficiencyFile[] | Wrong {
  if (!Array.isArray(input)) return wrong("files", { en: "a list of files", zh: "案卷列表" });
  const files: DeficiencyFile[] = [];
  for (const [place, each] of input.entries()) {
    const read = readDeficiencyFile(each, FLOWS);
    if (read.ok) files.push(read.value);
    else {
      const [{ code, path }] = read.issues;
      return wrong(["files", place, ...path].join("."), {
        en: `another record (${code})`,
        zh: `正确的记录（${code}）`,
      });
    }
  }
  return files;
}

function readRound(input: unknown): Week["round"] | Wrong {
  const { dueAt, calledAt, by, units, reached } = partsOf(input);
  if (!isInstant(dueAt) || !isInstant(calledAt) || typeof by !== "string" || !areTexts(units) || !areTexts(reached))
    return wrong("round", {
      en: "dueAt, calledAt, by, units and reached",
      zh: "dueAt、calledAt、by、units和reached",
    });
  const shift = "round";
  return {
    owed: units.map((place) => ({ place, shift, dueAt })),
    calls: reached.map((place) => ({ place, shift, at: calledAt, by, channel: "telephone" })),
  };
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function isShift(value: unknown): value is OwedSupervision {
  const { place, shift, dueAt } = partsOf<OwedSupervision>(value);
  return typeof place === "string" && typeof shift === "string" && isInstant(dueAt);
}

function isCheck(value: unknown): value is SupervisionCheck {
  const { place, shift, at, by, channel, liveness } = partsOf(value);
  const isSeen = channel === "video" ? isKeyOf(VIDEO_LIVENESS, liveness) : liveness === undefined;
  const isNamed = [place, shift, by].every((name) => typeof name === "string");
  return isNamed && isInstant(at) && isKeyOf(SUPERVISION_CHANNELS, channel) && isSeen;
}

function isKeyOf(table: object, key: unknown): boolean {
  return typeof key === "string" && Object.hasOwn(table, key);
}
