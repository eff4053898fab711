export { ABSENT_REASONS, type Absent, type AbsentReason, type Answer, absent, given, isAbsent } from "./answer.js";
export {
  type CalendarDate,
  calendarDate,
  epochMilliseconds,
  type Instant,
  instant,
  isCalendarDate,
  isInstant,
  localDay,
  minutesBetween,
  readCalendarDate,
  readInstant,
  type TimeZone,
} from "./calendar/index.js";
export {
  type Declaration,
  declarationForm,
  Examination,
  type ExaminationOptions,
  examine,
  type Finding,
  type Form,
  lastSubmissions,
  readDeclaration,
  type Severity,
  say,
  type Verdict,
} from "./declaration/index.js";
export { type Edition, type InForce, inForceOn } from "./edition/index.js";
export {
  advance,
  type CaseFile,
  deadEnds,
  defineFlow,
  everyPath,
  type Flow,
  isRefusal,
  type LogEntry,
  neverAfter,
  openCaseFile,
  type Refusal,
  type Replay,
  readCaseFile,
  record,
  replay,
  staysReachable,
  unreachable,
} from "./flow/index.js";
export { type Condition, evaluate, openFacts, prepareCondition, proveCondition, type Truth } from "./logic/index.js";
export type { Issue, Path, PathSegment, Result } from "./result.js";
export {
  type Assessment,
  type AssessmentProof,
  assess,
  definePolicy,
  explain,
  type Overlay,
  type Policy,
  prove,
  travellerFacts,
  trueGrounds,
  withOverlays,
} from "./risk/index.js";
export { type CustodyReconciliation, reconcile, stepsDone } from "./screening/index.js";
export {
  type DailySummary,
  dailySummary,
  merge,
  type Proportion,
  proportion,
  quantile,
  tally,
} from "./statistics/index.js";
export type { PointOfEntry, TemperatureReading, Traveller, Voyage } from "./subjects/index.js";
export { type Catalogue, fill, inLanguage, LANGUAGES, type Language, type Text } from "./text.js";
