import { isInstant } from "../calendar/instant.js";
import { failure, type Issue, type Path, type Result, success } from "../result.js";
import type { LogEntry } from "./log.js";

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
  readonly code: "malformed" | "unknown-format";
}

/** Whether a line can stand in the log of each format, by its version. */
const LINES: { readonly [format: number]: (line: Record<string, unknown>) => boolean } = {
  1: isLineAboutEvents,
  2: (line) => isReopening(line) || isMigration(line) || isLineAboutEvents(line),
};

/**
 * Reads a stored case file of any format version so far, as one of the present version. Every line of the log that
 * cannot be read is named; a format of a later version is refused as a whole.
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
  const wrong: Path[] = [];
  if (typeof subject !== "string" || subject === "") wrong.push(["subject"]);
  if (typeof flow !== "string" || flow === "") wrong.push(["flow"]);
  if (!Array.isArray(log)) wrong.push(["log"]);
  else
    for (const [index, line] of log.entries())
      if (!isRecord(line) || !isInstant(line["at"]) || !isReference(line) || !hasPlace(line) || !isLine(line))
        wrong.push(["log", index]);
  const [first, ...others] = wrong.map((path): CaseFileIssue => ({ code: "malformed", path }));
  if (first !== undefined) return failure(first, ...others);
  return success({
    format: CASE_FILE_FORMAT,
    subject: subject as string,
    flow: flow as string,
    log: log as LogEntry[],
  });
}

/** A key without a value is as good as none: that is how a log is built in JavaScript. */
function isLineAboutEvents(line: Record<string, unknown>): boolean {
  const { event, voids, corrects, reopens, migrates, reason, particulars } = line;
  if (reopens !== undefined || migrates !== undefined) return false;
  if (voids !== undefined)
    return isReference(voids) && typeof reason === "string" && event === undefined && corrects === undefined;
  if (corrects !== undefined && !(isReference(corrects) && typeof reason === "string")) return false;
  if (particulars !== undefined && !isRecord(particulars)) return false;
  return typeof event === "string" && event !== "";
}

function isReopening(line: Record<string, unknown>): boolean {
  return typeof line["reopens"] === "string" && line["reopens"] !== "" && saysOnly("reopens", line);
}

function isMigration(line: Record<string, unknown>): boolean {
  const { migrates } = line;
  if (!isRecord(migrates) || !saysOnly("migrates", line)) return false;
  return [migrates["from"], migrates["to"]].every((id) => typeof id === "string" && id !== "");
}

/** A line that says one thing of the case as a whole, with its reason. */
function saysOnly(key: string, line: Record<string, unknown>): boolean {
  const others = ["event", "voids", "corrects", "reopens", "migrates", "particulars"].filter((other) => other !== key);
  return typeof line["reason"] === "string" && others.every((other) => line[other] === undefined);
}

function hasPlace({ place }: Record<string, unknown>): boolean {
  return place === undefined || typeof place === "string";
}

function isReference(value: unknown): boolean {
  return isRecord(value) && Number.isSafeInteger(value["sequence"]) && typeof value["by"] === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
