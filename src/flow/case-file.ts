import { isInstant } from "../calendar/instant.js";
import { canonicalJson, isPlainObject } from "../canonical-json.js";
import { isName, isRecord } from "../record.js";
import { failure, type Issue, type Result, success } from "../result.js";
import { keyOf, type LogEntry } from "./log.js";

/**
 * The version of the stored shape; a reader for each older one stays. 1: events, voids and corrections. 2: reopenings and
 * changes of edition besides.
 */
export const CASE_FILE_FORMAT = 2;

/**
 * Our record of one subject: which flow edition it follows and everything that was recorded. Status, durations and
 * coverage are derived from the log by `replay` or `replayCase`, never stored.
 */
export interface CaseFile<Event extends string = string> {
  readonly format: typeof CASE_FILE_FORMAT;
  /** Whom or what it is about, such as a document number or a container number. */
  readonly subject: string;
  /** Id of the flow edition with which the case was opened; a change of edition is a line of the log. */
  readonly flow: string;
  readonly log: readonly LogEntry<Event>[];
}

/**
 * Opens a case file with an empty log.
 *
 * @example
 * openCaseFile("G54400070", threeChecks2020).log // => []
 */
export function openCaseFile(subject: string, flow: { readonly edition: { readonly id: string } }): CaseFile {
  return { format: CASE_FILE_FORMAT, subject, flow: flow.edition.id, log: [] };
}

/**
 * The case file with one more line in its log; the one given stays as it was.
 *
 * @example
 * const entry = { at: instant("2020-03-18T06:10Z"), sequence: 1, by: "desk-1", event: "declaration-clear" };
 * record(openCaseFile("G54400070", threeChecks2020), entry).log.length // => 1
 */
export function record<Event extends string>(file: CaseFile<Event>, entry: LogEntry<Event>): CaseFile<Event> {
  return { ...file, log: [...file.log, entry] };
}

/** What can be wrong with a stored case file. */
export interface CaseFileIssue extends Issue {
  /** `contradictory` is a line that says something else than an earlier one that bears the same number of the same actor. */
  readonly code: "malformed" | "unknown-format" | "contradictory";
}

/** Whether a line can stand in the log of each format, by its version. */
const LINES: { readonly [format: number]: (line: Record<string, unknown>) => boolean } = {
  1: isLineAboutEvents,
  2: (line) => isReopening(line) || isMigration(line) || isLineAboutEvents(line),
};

/**
 * Reads a stored case file of any format version so far, as one of the present version. Every line of the log that
 * cannot be read is named, and every one that contradicts an earlier one; a line that is there twice is read twice. A format
 * of a later version is refused as a whole. What bears a name or a reason bears more than blanks. A line is JSON and
 * nothing else, and no deeper than 128 levels.
 *
 * @example
 * const stored = { format: 1, subject: "G54400070", flow: "three-checks-2020-03-01", log: [] };
 * const read = readCaseFile(stored);
 * read.ok && read.value // => { ...stored, format: 2 }
 */
export function readCaseFile(value: unknown): Result<CaseFile, CaseFileIssue> {
  if (!isRecord(value)) return failure({ code: "malformed", path: [] });
  const { format, subject, flow, log } = value;
  const isLine = typeof format === "number" && Object.hasOwn(LINES, format) ? LINES[format] : undefined;
  if (isLine === undefined) return failure({ code: "unknown-format", path: ["format"] });
  const wrong: CaseFileIssue[] = [];
  if (!isName(subject)) wrong.push({ code: "malformed", path: ["subject"] });
  if (!isName(flow)) wrong.push({ code: "malformed", path: ["flow"] });
  if (Array.isArray(log)) wrong.push(...wrongLines(log, isLine));
  else wrong.push({ code: "malformed", path: ["log"] });
  const [first, ...others] = wrong;
  if (first !== undefined) return failure(first, ...others);
  return success({
    format: CASE_FILE_FORMAT,
    subject: subject as string,
    flow: flow as string,
    log: log as LogEntry[],
  });
}

/** As deep as a form, policy or flow that is received may be. */
const DEEPEST = 128;

/** Whether a value is as JSON has it, down to as many levels; a key without a value is as good as none. */
function isJson(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return !["bigint", "function", "symbol"].includes(typeof value);
  if (levels === 0) return false;
  if (!Array.isArray(value) && !isPlainObject(value)) return false;
  return Object.values(value).every((inner) => isJson(inner, levels - 1));
}

function wrongLines(log: readonly unknown[], isLine: (line: Record<string, unknown>) => boolean): CaseFileIssue[] {
  const earlier = new Map<string, LogEntry>();
  return log.flatMap((line, index): CaseFileIssue[] => {
    const path = ["log", index];
    const isPlain = isRecord(line) && isJson(line, DEEPEST);
    if (!isPlain || !isInstant(line["at"]) || !isReference(line) || !hasPlace(line) || !isLine(line))
      return [{ code: "malformed", path }];
    const entry = line as unknown as LogEntry;
    const first = earlier.get(keyOf(entry));
    earlier.set(keyOf(entry), first ?? entry);
    const isSame = first === undefined || canonicalJson(first) === canonicalJson(entry);
    return isSame ? [] : [{ code: "contradictory", path }];
  });
}

/** A key without a value is as good as none: that is how a log is built in JavaScript. */
function isLineAboutEvents(line: Record<string, unknown>): boolean {
  const { event, voids, corrects, reopens, migrates, reason, particulars } = line;
  if (reopens !== undefined || migrates !== undefined) return false;
  if (voids !== undefined) return isReference(voids) && isName(reason) && event === undefined && corrects === undefined;
  if (corrects !== undefined && !(isReference(corrects) && isName(reason))) return false;
  if (particulars !== undefined && !isRecord(particulars)) return false;
  return isName(event);
}

function isReopening(line: Record<string, unknown>): boolean {
  return isName(line["reopens"]) && saysOnly("reopens", line);
}

function isMigration(line: Record<string, unknown>): boolean {
  const { migrates } = line;
  if (!isRecord(migrates) || !saysOnly("migrates", line)) return false;
  return isName(migrates["from"]) && isName(migrates["to"]);
}

/** A line that says one thing of the case as a whole, with its reason. */
function saysOnly(key: string, line: Record<string, unknown>): boolean {
  const others = ["event", "voids", "corrects", "reopens", "migrates", "particulars"].filter((other) => other !== key);
  return isName(line["reason"]) && others.every((other) => line[other] === undefined);
}

function hasPlace({ place }: Record<string, unknown>): boolean {
  return place === undefined || typeof place === "string";
}

function isReference(value: unknown): boolean {
  return isRecord(value) && Number.isSafeInteger(value["sequence"]) && isName(value["by"]);
}
