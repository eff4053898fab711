/*
 * The everyday names of the rooms of floors 0 to 6, each from its own file: the editions of the rooms are not among
 * them, so that whoever starts here loads none that they do not ask for.
 */
export { ABSENT_REASONS, type Absent, type AbsentReason, type Answer, absent, given, isAbsent } from "./answer.js";
export { type CalendarDate, calendarDate, isCalendarDate, readCalendarDate } from "./calendar/calendar-date.js";
export {
  epochMilliseconds,
  type Instant,
  instant,
  isInstant,
  minutesBetween,
  readInstant,
} from "./calendar/instant.js";
export { localDay, type TimeZone } from "./calendar/time-zone.js";
export { Examination } from "./declaration/examination.js";
export { type ExaminationOptions, examine } from "./declaration/examine.js";
export type { Finding, Severity, Verdict } from "./declaration/finding.js";
export { type Declaration, declarationForm, type Form } from "./declaration/form.js";
export { readDeclaration } from "./declaration/read-declaration.js";
export { say } from "./declaration/say.js";
export { lastSubmissions } from "./declaration/superseded.js";
export type { Edition } from "./edition/edition.js";
export { type InForce, inForceOn } from "./edition/in-force-on.js";
export { advance, isRefusal, type Refusal } from "./flow/advance.js";
export { type CaseFile, openCaseFile, readCaseFile, record } from "./flow/case-file.js";
export { defineFlow, type Flow } from "./flow/flow.js";
export type { LogEntry } from "./flow/log.js";
export { deadEnds, everyPath, neverAfter, staysReachable, unreachable } from "./flow/proofs.js";
export { type Replay, replay } from "./flow/replay.js";
export type { Condition } from "./logic/condition.js";
export { evaluate, openFacts, prepareCondition, proveCondition } from "./logic/evaluate.js";
export type { Truth } from "./logic/truth.js";
export type { Issue, Path, PathSegment, Result } from "./result.js";
export { type Assessment, assess } from "./risk/assess.js";
export { explain } from "./risk/explain.js";
export { definePolicy, type Overlay, type Policy, withOverlays } from "./risk/policy.js";
export { policyInForceOn } from "./risk/policy-in-force-on.js";
export { type AssessmentProof, prove, trueGrounds } from "./risk/prove.js";
export { proveFired } from "./risk/prove-fired.js";
export { travellerFacts } from "./risk/traveller-facts.js";
export { stepsDone } from "./screening/coverage.js";
export { type CustodyReconciliation, reconcile } from "./screening/custody.js";
export { type DailySummary, dailySummary } from "./statistics/daily-summary.js";
export { type Proportion, proportion } from "./statistics/proportion.js";
export { quantile } from "./statistics/quantile.js";
export { merge, tally } from "./statistics/tally.js";
export type { Voyage } from "./subjects/conveyance.js";
export type { PointOfEntry } from "./subjects/point-of-entry.js";
export type { TemperatureReading } from "./subjects/reading.js";
export type { Traveller } from "./subjects/traveller.js";
export { type Catalogue, fill, inLanguage, LANGUAGES, type Language, type Text } from "./text.js";
