import { epochMilliseconds, isInstant } from "../calendar/instant.js";
import { isKeyOf, isName, isRecord } from "../record.js";
import { failure, type Issue, type Result, success, unless } from "../result.js";
import { EXAMINATIONS } from "./examinations.js";
import { HEALTH_MEASURE_BASES, type HealthMeasure, PERSON_MEASURE_KINDS } from "./health-measure.js";

/** What can be wrong with the record of a health measure. */
export const HEALTH_MEASURE_CODES = [
  "malformed",
  "compelled-without-imminent-risk",
  "compelled-without-national-law",
  "compelled-on-another-basis",
  "not-compellable",
  "less-invasive-not-excluded",
  "carried-out-although-refused",
  "carried-out-too-early",
] as const;
/** What is wrong with the record of a health measure. */
export type HealthMeasureCode = (typeof HEALTH_MEASURE_CODES)[number];

/** Something wrong with the record of a health measure. */
export interface HealthMeasureIssue extends Issue {
  readonly code: HealthMeasureCode;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the record of a health measure from anything, and keeps what the compiler keeps for records made in the program:
 * a compelled measure says the evidence of an imminent risk and the national law, rests on Article 31.2, and is one to
 * which a person may be compelled; a refused one was not carried out. What the compiler cannot see is looked at too: no
 * measure was carried out before it was agreed to or compelled, and the evidence was there when it was compelled; the
 * same instant will do. Every issue at once. Keys that a record does not have stay in it.
 *
 * @example
 * const read = readHealthMeasure({
 *   consent: "compelled",
 *   measure: { kind: "quarantine" },
 *   basis: "ihr-article-31-2",
 *   nationalLaw: "an example",
 *   compelledBy: "desk-1",
 *   compelledAt: "2026-03-01T10:00:00+08:00",
 * });
 * read.ok ? [] : read.issues.map(({ code }) => code) // => ["compelled-without-imminent-risk"]
 * @see IHR (2005), Articles 23.3 and 31.2
 */
export function readHealthMeasure(input: unknown): Result<HealthMeasure, HealthMeasureIssue> {
  if (!isRecord(input)) return failure({ code: "malformed", path: [] });
  const issues = [...commonIssues(input), ...issuesOfConsent(input)];
  const [first, ...others] = issues;
  return first === undefined ? success(input as unknown as HealthMeasure) : failure(first, ...others);
}

function commonIssues({ measure, basis, carriedOutAt }: Fields): HealthMeasureIssue[] {
  const isMeasure = isRecord(measure) && isKeyOf(PERSON_MEASURE_KINDS, measure.kind);
  const needsExamination = isMeasure && measure.kind === "medical-examination";
  return [
    ...unless(isMeasure, "malformed", ["measure"]),
    ...unless(!needsExamination || isKeyOf(EXAMINATIONS, measure.examination), "malformed", ["measure", "examination"]),
    ...unless(isKeyOf(HEALTH_MEASURE_BASES, basis), "malformed", ["basis"]),
    ...unless(carriedOutAt === undefined || isInstant(carriedOutAt), "malformed", ["carriedOutAt"]),
  ];
}

function issuesOfConsent(record: Fields): HealthMeasureIssue[] {
  switch (record.consent) {
    case "obtained":
    case "guardian":
      return [
        ...unless(isName(record.consentBy), "malformed", ["consentBy"]),
        ...unless(isInstant(record.consentAt), "malformed", ["consentAt"]),
        ...unless(isInOrder(record.consentAt, record.carriedOutAt), "carried-out-too-early", ["carriedOutAt"]),
      ];
    case "refused":
      return [
        ...unless(isInstant(record.refusedAt), "malformed", ["refusedAt"]),
        ...unless(record.carriedOutAt === undefined, "carried-out-although-refused", ["carriedOutAt"]),
      ];
    case "compelled":
      return issuesOfCompulsion(record);
    default:
      return [{ code: "malformed", path: ["consent"] }];
  }
}

function issuesOfCompulsion(record: Fields): HealthMeasureIssue[] {
  const { measure, imminentRisk } = record;
  const kind = isRecord(measure) ? measure.kind : undefined;
  const isExamination = isRecord(measure) && kind === "medical-examination";
  return [
    ...unless(isEvidenceAt(imminentRisk, record.compelledAt), "compelled-without-imminent-risk", ["imminentRisk"]),
    ...unless(isName(record.nationalLaw), "compelled-without-national-law", ["nationalLaw"]),
    ...unless(record.basis === "ihr-article-31-2", "compelled-on-another-basis", ["basis"]),
    ...unless(kind !== "decontamination", "not-compellable", ["measure", "kind"]),
    ...unless(!isExamination || isName(measure.noLessInvasiveWouldDo), "less-invasive-not-excluded", [
      "measure",
      "noLessInvasiveWouldDo",
    ]),
    ...unless(isName(record.compelledBy), "malformed", ["compelledBy"]),
    ...unless(isInstant(record.compelledAt), "malformed", ["compelledAt"]),
    ...unless(isInOrder(record.compelledAt, record.carriedOutAt), "carried-out-too-early", ["carriedOutAt"]),
  ];
}

function isEvidenceAt(value: unknown, at: unknown): boolean {
  return (
    isRecord(value) &&
    isName(value.finding) &&
    isName(value.foundBy) &&
    isInstant(value.foundAt) &&
    isInOrder(value.foundAt, at)
  );
}

/** Instants that cannot be read are in no order: what is wrong with them is said elsewhere. */
function isInOrder(earlier: unknown, later: unknown): boolean {
  return !isInstant(earlier) || !isInstant(later) || epochMilliseconds(earlier) <= epochMilliseconds(later);
}
