import { isInstant } from "../calendar/instant.js";
import { failure, type Issue, type Path, type Result, success } from "../result.js";
import type { LogEntry } from "./log.js";

/** The version of the stored shape; a reader for each older one stays. */
export const CASE_FILE_FORMAT = 1;

/**
 * Our record of one subject: which flow edition it follows and everything that was recorded. Status, durations and
 * coverage are derived from the log by `replay`, never stored.
 */
export interface CaseFile<Event extends string = string> {
  readonly format: typeof CASE_FILE_FORMAT;
  /** Whom or what it is about, such as a document number or a container number. */
  readonly subject: string;
  /** Id of the flow edition that the case follows. */
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

/**
 * Reads a stored case file of any format version so far. Every line of the log that cannot be read is named; a format
 * of a later version is refused as a whole.
 *
 * @example
 * readCaseFile({ format: 1, subject: "G54400070", flow: "three-checks-2020-03-01", log: [] }).ok // => true
 */
export function readCaseFile(value: unknown): Result<CaseFile, CaseFileIssue> {
  if (!isRecord(value)) return failure({ code: "malformed", path: [] });
  if (value["format"] !== CASE_FILE_FORMAT) return failure({ code: "unknown-format", path: ["format"] });
  const { subject, flow, log } = value;
  const wrong: Path[] = [];
  if (typeof subject !== "string" || subject === "") wrong.push(["subject"]);
  if (typeof flow !== "string" || flow === "") wrong.push(["flow"]);
  if (!Array.isArray(log)) wrong.push(["log"]);
  else for (const [index, entry] of log.entries()) if (!isEntry(entry)) wrong.push(["log", index]);
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
function isEntry(value: unknown): boolean {
  if (!isRecord(value) || !isInstant(value["at"]) || !isReference(value)) return false;
  const { event, voids, corrects, reason, place, particulars } = value;
  if (voids !== undefined)
    return isReference(voids) && typeof reason === "string" && event === undefined && corrects === undefined;
  if (corrects !== undefined && !(isReference(corrects) && typeof reason === "string")) return false;
  if (place !== undefined && typeof place !== "string") return false;
  if (particulars !== undefined && !isRecord(particulars)) return false;
  return typeof event === "string" && event !== "";
}

function isReference(value: unknown): boolean {
  return isRecord(value) && Number.isSafeInteger(value["sequence"]) && typeof value["by"] === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
