export {
  CUSTOMS_EXPORT_CARRIES,
  customsKeyOf,
  readCustomsDeclaration,
  standardDocumentNumber,
} from "./customs-declaration.js";
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
