export {
  assessCertLogic,
  type CertLogicAssessment,
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
export type { CertLogicOperation } from "./certlogic-node.js";
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
export { CERTLOGIC_SET_ASIDE, type CertLogicAt, type CertLogicRuleOutcome } from "./certlogic-selection.js";
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
export { toDmn } from "./dmn.js";
export { type DmnInput, dmnInputs } from "./dmn-inputs.js";
export { readEuDcc } from "./eu-dcc.js";
export { type QuestionnaireOptions, toQuestionnaire, type WrittenQuestionnaire } from "./fhir-questionnaire.js";
export { FHIR_ABSENT_REASONS } from "./fhir-questionnaire-absence.js";
export { FHIR_VERSIONS, type FhirObject, type FhirVersion } from "./fhir-questionnaire-parts.js";
export {
  type FhirQuestionnaireIssue,
  fromQuestionnaire,
  type ReadQuestionnaire,
  type ReadQuestionnaireOptions,
} from "./fhir-questionnaire-reading.js";
export {
  type QuestionnaireResponseOptions,
  toQuestionnaireResponse,
  type WrittenQuestionnaireResponse,
} from "./fhir-questionnaire-response.js";
export {
  FHIR_RESPONSE_EXPECTATIONS,
  type FhirResponseCode,
  type FhirResponseIssue,
} from "./fhir-questionnaire-response-issue.js";
export {
  fromQuestionnaireResponse,
  type ReadQuestionnaireResponse,
  type ReadQuestionnaireResponseOptions,
} from "./fhir-questionnaire-response-reading.js";
export type {
  FhirAside,
  FhirItemWriting,
  FhirLost,
  FhirNotKept,
  FhirWriting,
} from "./fhir-questionnaire-writing.js";
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
export type { ConditionNames } from "./leaf-in-words.js";
export {
  type MarkdownParts,
  markdownParts,
  type PolicyMarkdownOptions,
  type PolicyTerms,
  toMarkdown,
} from "./markdown.js";
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
export { fromScxmlName, toScxml, toScxmlName } from "./scxml.js";
export { readSmartHealthCard } from "./smart-health-card.js";
export { type SqlParameters, type SqlQuery, toSql } from "./sql.js";
export { SQL_DIALECTS, type SqlDialect } from "./sql-dialect.js";
export { readSqlRows, type SqlRowIssue } from "./sql-rows.js";
export type { SqlSource } from "./sql-writing.js";
export type { RecordFault, RecordIssue, RecordStreamOptions, StreamedRecord } from "./streamed-record.js";
export type {
  VegaLiteChart,
  VegaLiteField,
  VegaLiteLayer,
  VegaLiteLook,
  VegaLiteOptions,
  VegaLitePosition,
} from "./vega-lite.js";
export { type CoverageChartOptions, type CoverageRow, coverageChart } from "./vega-lite-coverage.js";
export { custodyChart } from "./vega-lite-custody.js";
export type { CustodyChartOptions } from "./vega-lite-custody-bars.js";
export { DWELL_UNITS, type DwellChartOptions, type DwellUnit, dwellChart } from "./vega-lite-dwell.js";
export { type EffectivenessOutcome, type EffectivenessRow, effectivenessChart } from "./vega-lite-effectiveness.js";
export { epidemicCurveChart } from "./vega-lite-epidemic-curve.js";
export type { EpidemicCurveDay, EpidemicCurveOptions } from "./vega-lite-epidemic-days.js";
export {
  SUPPLIES_MEASURES,
  type SuppliesChartOptions,
  type SuppliesMeasure,
  suppliesChart,
} from "./vega-lite-supplies.js";
export { type YieldLadderChartOptions, yieldLadderChart } from "./vega-lite-yield-ladder.js";
export { readWhoIcvp } from "./who-icvp.js";
export {
  toXState,
  type XStateConfig,
  type XStateDemand,
  type XStateNode,
  type XStateTransition,
  xStateGuards,
} from "./xstate.js";
