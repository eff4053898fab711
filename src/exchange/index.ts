export {
  assessCertLogic,
  CERTLOGIC_SET_ASIDE,
  type CertLogicAssessment,
  type CertLogicAt,
  type CertLogicRuleOutcome,
  type CertLogicRuleProof,
  type CertLogicRules,
  fromCertLogic,
  proveCertLogicRules,
} from "./certlogic.js";
export {
  CERTLOGIC_DEPTH,
  type CertLogicExpression,
  type CertLogicIssue,
  readCertLogic,
} from "./certlogic-expression.js";
export { CERTLOGIC_OPERANDS, type CertLogicOperation } from "./certlogic-node.js";
export {
  type CertLogicFault,
  type CertLogicMoment,
  type CertLogicOptions,
  type CertLogicOutcome,
  type CertLogicProof,
  evaluateCertLogic,
  proveCertLogic,
} from "./certlogic-proof.js";
export {
  CERTLOGIC_CERTIFICATES,
  type CertLogicCertificate,
  type CertLogicRule,
  readCertLogicRule,
} from "./certlogic-rule.js";
export { explainCertLogic, explainCertLogicRules } from "./certlogic-words.js";
export type { ColumnsRead, ColumnsReader, ColumnsReaderOptions, RowIssue } from "./columns-reader.js";
export { type CsvCell, type CsvColumnsOf, type CsvReader, csvLines } from "./csv.js";
export { csvColumns } from "./csv-columns.js";
export { type CsvRecord, csvRecords } from "./csv-records.js";
export {
  CUSTOMS_EXPORT_CARRIES,
  customsKeyOf,
  readCustomsDeclaration,
  standardDocumentNumber,
} from "./customs-declaration.js";
export { readDdcc } from "./ddcc.js";
export { readEuDcc } from "./eu-dcc.js";
export { readHealthCertificate } from "./health-certificate.js";
export type { HealthProofContainer, HealthProofIssue, ReadHealthProofs } from "./health-proof-reading.js";
export {
  type CalendarEntry,
  followUpEntries,
  type ICalendarOptions,
  quarantineEntries,
  toICalendar,
} from "./i-calendar.js";
export { readIcaoVdsNc } from "./icao-vds-nc.js";
export { type JsonSchema, openApiComponents, toJsonSchema } from "./json-schema.js";
export { toMermaid } from "./mermaid.js";
export { ndjsonColumns } from "./ndjson-columns.js";
export { ndjsonRecords } from "./ndjson-records.js";
export {
  MANIFEST_COLUMNS,
  type ManifestEntry,
  type PortDay,
  type PortDayIssue,
  RECEIPT_COLUMNS,
  type Receipt,
  readLogLine,
  readManifestEntry,
  readPortDay,
  readReading,
  readReceipt,
} from "./port-day.js";
export { type CountOf, PORT_DAY_CAUSES, type PortDaySummary, toPortDaySummary } from "./port-day-summary.js";
export { readSmartHealthCard } from "./smart-health-card.js";
export type { RecordFault, RecordIssue, RecordStreamOptions, StreamedRecord } from "./streamed-record.js";
export { readWhoIcvp } from "./who-icvp.js";
export {
  toXState,
  type XStateConfig,
  type XStateDemand,
  type XStateNode,
  type XStateTransition,
  xStateGuards,
} from "./xstate.js";
