import { type CalendarDate, type Instant, isCalendarDate, isInstant } from "pratique";
import { type MergeIssue, mergeTallies, readTally, type Tally, type TallyIssue } from "pratique/statistics";
import { partsOf, type Wrong, wrong } from "../read-case.ts";
import { countPassages } from "./counting.ts";

/** The day that is put together, and of whom reports are due. */
export interface Day {
  readonly day: CalendarDate;
  readonly checkpoints: readonly string[];
  /** By when a report is in time. */
  readonly dueAt: Instant;
  /** When it is looked at. */
  readonly asOf: Instant;
}

/** What one checkpoint reports of the day. */
export interface CheckpointReport {
  readonly checkpoint: string;
  readonly day: CalendarDate;
  readonly receivedAt: Instant;
  /** A greater one replaces a smaller. */
  readonly revision: number;
  readonly tally: Tally;
}

/** Why a file is not taken. */
export type RefusalCode =
  | TallyIssue["code"]
  | MergeIssue["code"]
  | "unreadable"
  | "other-day"
  | "not-expected"
  | "contradicts-another";

/** A file that is not taken, and the place in it that is to blame. */
export interface Refusal {
  readonly refused: RefusalCode;
  readonly at: string;
}

/** Reads the file of a day; or says what is wrong with it. */
export function readDay(input: unknown): Day | Wrong {
  const { day, checkpoints, dueAt, asOf } = partsOf<Day>(input);
  if (!isCalendarDate(day)) return wrong("day", { en: "a day such as 2020-03-18", zh: "日期，如2020-03-18" });
  if (!Array.isArray(checkpoints) || checkpoints.length === 0 || !checkpoints.every((one) => typeof one === "string"))
    return wrong("checkpoints", { en: "a list of their names", zh: "查验点名称列表" });
  if (new Set(checkpoints).size < checkpoints.length)
    return wrong("checkpoints", { en: "each of them once", zh: "名称不重复" });
  const anInstant = { en: "an instant with an offset", zh: "带时差的时刻" };
  if (!isInstant(dueAt)) return wrong("dueAt", anInstant);
  if (!isInstant(asOf)) return wrong("asOf", anInstant);
  return { day, checkpoints, dueAt, asOf };
}

/** Reads the file of a checkpoint; or says why it is not taken. A tally of another version is not guessed at. */
export function readReport(input: unknown, { day: expected, checkpoints }: Day): CheckpointReport | Refusal {
  const { checkpoint, day, receivedAt, revision, tally } = partsOf<CheckpointReport>(input);
  const refuse = (refused: RefusalCode, at: string) => ({ refused, at });
  if (typeof checkpoint !== "string") return refuse("malformed", "checkpoint");
  if (!checkpoints.includes(checkpoint)) return refuse("not-expected", "checkpoint");
  if (!isCalendarDate(day)) return refuse("malformed", "day");
  if (day !== expected) return refuse("other-day", "day");
  if (!isInstant(receivedAt)) return refuse("malformed", "receivedAt");
  if (typeof revision !== "number" || !Number.isSafeInteger(revision) || revision < 1)
    return refuse("malformed", "revision");
  const read = readTally(tally);
  if (!read.ok) return refuse(read.issues[0].code, ["tally", ...read.issues[0].path].join("."));
  const merged = mergeTallies([countPassages([]), read.value]);
  if (!merged.ok) return refuse(merged.issues[0].code, "tally.definition");
  return { checkpoint, day, receivedAt, revision, tally: read.value };
}
