import { isCalendarDate } from "../calendar/calendar-date.js";
import { isInstant, writtenDay } from "../calendar/instant.js";
import type { Editioned } from "../edition/edition.js";
import { type CaseFile, type CaseFileIssue, readCaseFile } from "../flow/case-file.js";
import { isKeyOf, isName, isRecord } from "../record.js";
import { failure, type Issue, type Path, type Result, success, unless } from "../result.js";
import {
  DEFICIENCY_CATEGORIES,
  DEFICIENCY_SEVERITIES,
  type Deficiency,
  type DeficiencyFile,
  EVIDENCE_KINDS,
} from "./deficiency.js";
import type { RectificationFlows } from "./rectification-flows.js";
import { SUPERVISION_CHANNELS, VIDEO_LIVENESS } from "./supervision-channel.js";
import { SUPERVISION_INSTRUMENTS } from "./supervision-instrument.js";
import { ZONE_KINDS } from "./zone-kind.js";

/** What can be wrong with the record of a deficiency. */
export const DEFICIENCY_ISSUE_CODES = [
  "malformed",
  "without-evidence",
  "liveness-not-stated",
  "due-before-found",
  "other-subject",
  "unknown-flow",
  "unknown-format",
  "contradictory",
] as const;
/** What is wrong with the record of a deficiency. */
export type DeficiencyIssueCode = (typeof DEFICIENCY_ISSUE_CODES)[number];

/** Something wrong with the record of a deficiency. */
export interface DeficiencyIssue extends Issue {
  readonly code: DeficiencyIssueCode;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the record of a deficiency from anything: what was found where, when, by whom and how; at least one piece of
 * evidence; who owes the rectification and by which day, which is not before the day on which it was found, as the instant has it
 * written. Of a video it must say whether it was live, of another channel it must not. Every issue at once. Keys that a
 * record does not have stay in it.
 *
 * @example
 * const deficiency = {
 *   id: "SZ-2020-0402-1", category: "premises", severity: "serious", place: "CNSZX", channel: "on-the-spot",
 *   foundAt: instant("2020-04-02T10:00:00+08:00"), foundBy: "inspector-3", owedBy: "airport-customs",
 *   evidence: [{ kind: "picture", reference: "P-17" }], dueOn: calendarDate("2020-04-05"),
 * };
 * const read = readDeficiency({ ...deficiency, evidence: [], dueOn: "2020-04-01" });
 * read.ok ? [] : read.issues.map(({ code }) => code) // => ["without-evidence", "due-before-found"]
 */
export function readDeficiency(input: unknown): Result<Deficiency, DeficiencyIssue> {
  if (!isRecord(input)) return failure({ code: "malformed", path: [] });
  const [first, ...others] = [
    ...wrongFields(input),
    ...wrongChannel(input),
    ...wrongEvidence(input),
    ...wrongDates(input),
  ];
  return first === undefined ? success(input as unknown as Deficiency) : failure(first, ...others);
}

/**
 * Reads the file of a deficiency: its record, the case file of its rectification, which is of the deficiency's own subject,
 * and those of the accountability, each of whoever answers for it; all of one of the editions at hand. Every issue at once,
 * those of the case files at their place.
 *
 * @example
 * const flows = { rectification: [rectification2020], accountability: [accountability2022] };
 * const read = readDeficiencyFile({ deficiency: {}, rectification: {} }, flows);
 * read.ok ? [] : read.issues.at(-1) // => { code: "malformed", path: ["accountability"] }
 */
export function readDeficiencyFile(input: unknown, flows: RectificationFlows): Result<DeficiencyFile, DeficiencyIssue> {
  if (!isRecord(input)) return failure({ code: "malformed", path: [] });
  const read = readDeficiency(input.deficiency);
  const deficiency = read.ok ? read.value : undefined;
  const id = isRecord(input.deficiency) ? input.deficiency.id : undefined;
  const rectification = readCase(input.rectification, flows.rectification, id, ["rectification"]);
  // A list with holes has members that are none.
  const list = Array.isArray(input.accountability) ? Array.from<unknown>(input.accountability) : undefined;
  const accountability = (list ?? []).map((each, place) =>
    readCase(each, flows.accountability, undefined, ["accountability", place]),
  );
  const [first, ...others] = [
    ...(read.ok ? [] : at(["deficiency"], read.issues)),
    ...rectification.issues,
    ...unless(list !== undefined, "malformed", ["accountability"]),
    ...accountability.flatMap(({ issues }) => issues),
  ];
  if (first !== undefined) return failure(first, ...others);
  return success({
    deficiency: deficiency as Deficiency,
    rectification: rectification.file as CaseFile,
    accountability: accountability.map(({ file }) => file as CaseFile),
  });
}

function readCase(input: unknown, flows: readonly Editioned[], subject: unknown, path: Path) {
  const read = readCaseFile(input);
  if (!read.ok) return { file: undefined, issues: at(path, read.issues) };
  const issues = [
    ...unless(isKnown(read.value.flow, flows), "unknown-flow", [...path, "flow"]),
    ...unless(subject === undefined || read.value.subject === subject, "other-subject", [...path, "subject"]),
  ];
  return { file: read.value, issues };
}

function isKnown(flow: string, flows: readonly Editioned[]): boolean {
  return flows.some(({ edition }) => edition.id === flow);
}

function at(path: Path, issues: readonly (DeficiencyIssue | CaseFileIssue)[]): DeficiencyIssue[] {
  return issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

const NAMES = ["id", "place", "foundBy", "owedBy"] as const;
const OPTIONAL_NAMES = ["item", "post"] as const;

function wrongFields(input: Fields): DeficiencyIssue[] {
  const { category, severity, zone, instrument } = input;
  return [
    ...NAMES.flatMap((name) => unless(isName(input[name]), "malformed", [name])),
    ...OPTIONAL_NAMES.flatMap((name) => unless(input[name] === undefined || isName(input[name]), "malformed", [name])),
    ...unless(isKeyOf(DEFICIENCY_CATEGORIES, category), "malformed", ["category"]),
    ...unless(isKeyOf(DEFICIENCY_SEVERITIES, severity), "malformed", ["severity"]),
    ...unless(zone === undefined || isKeyOf(ZONE_KINDS, zone), "malformed", ["zone"]),
    ...unless(instrument === undefined || isKeyOf(SUPERVISION_INSTRUMENTS, instrument), "malformed", ["instrument"]),
  ];
}

function wrongChannel({ channel, liveness }: Fields): DeficiencyIssue[] {
  if (!isKeyOf(SUPERVISION_CHANNELS, channel)) return [{ code: "malformed", path: ["channel"] }];
  if (channel !== "video") return unless(liveness === undefined, "malformed", ["liveness"]);
  if (liveness === undefined) return [{ code: "liveness-not-stated", path: ["liveness"] }];
  return unless(isKeyOf(VIDEO_LIVENESS, liveness), "malformed", ["liveness"]);
}

function wrongEvidence({ evidence }: Fields): DeficiencyIssue[] {
  if (!Array.isArray(evidence)) return [{ code: "malformed", path: ["evidence"] }];
  if (evidence.length === 0) return [{ code: "without-evidence", path: ["evidence"] }];
  return Array.from<unknown>(evidence).flatMap((piece, place) =>
    unless(isRecord(piece) && isKeyOf(EVIDENCE_KINDS, piece.kind) && isName(piece.reference), "malformed", [
      "evidence",
      place,
    ]),
  );
}

function wrongDates({ foundAt, dueOn }: Fields): DeficiencyIssue[] {
  const isInOrder = !isInstant(foundAt) || !isCalendarDate(dueOn) || writtenDay(foundAt) <= dueOn;
  return [
    ...unless(isInstant(foundAt), "malformed", ["foundAt"]),
    ...unless(isCalendarDate(dueOn), "malformed", ["dueOn"]),
    ...unless(isInOrder, "due-before-found", ["dueOn"]),
  ];
}
