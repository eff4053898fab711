export {
  CONSIGNMENT_DIRECTIONS,
  type Consignee,
  type Consignment,
  type ConsignmentDirection,
  type ConsignmentLine,
} from "./consignment.js";
export {
  EXPORT_DECLARATION_LIMIT,
  exportDeclarationLimit,
  IMPORT_DECLARATION_LIMIT,
  type ImportDeclarationLimit,
  importDeclarationLimit,
  type LateDeclaration,
  lateDeclaration,
} from "./declaration-limit.js";
export {
  type ExportEligibility,
  type ExportRequirement,
  exportEligibility,
  type GoodsForExport,
} from "./export-eligibility.js";
export {
  EXPORT_FACTS,
  EXPORT_GOODS,
  EXPORT_GRADES,
  EXPORT_INSPECTION_GRADES,
  type ExportFacts,
  type ExportGoods,
  type ExportGrade,
  type ExportInspectionGrade,
  exportGoodsOf,
} from "./export-facts.js";
export {
  type ExportDay,
  type ExportNotice,
  type ExportRules,
  type ExportRulesOnDay,
  exportRulesOn,
} from "./export-rules-on.js";
export * from "./flows/index.js";
export {
  HARMONIZED_CODE_CODES,
  HARMONIZED_SYSTEMS,
  type HarmonizedCode,
  type HarmonizedCodeCode,
  type HarmonizedCodeIssue,
  type HarmonizedSystem,
  readHarmonizedCode,
  writtenSubheading,
} from "./harmonized-code.js";
export {
  CUSTOMS_UNIT_CODES,
  codeAgrees,
  INDICATIVE_CODES,
  type IndicativeCode,
  type IndicativeCodeOptions,
  indicativeCodes,
} from "./indicative-codes.js";
export { LATE_FEE_EXAMPLE, type LateFee, type LateFeeRule, lateDeclarationFee } from "./late-declaration-fee.js";
export { addMoney, type Money, money, type OneCurrency } from "./money.js";
export * from "./policies/index.js";
export {
  type PriorityClass,
  type PriorityClasses,
  type QueueOrder,
  type QueuePlace,
  queueOrder,
  type WaitingConsignment,
} from "./priority-queue.js";
export { quantitiesByUnit } from "./quantities-by-unit.js";
export {
  addQuantities,
  type CountedTogether,
  type CountingConvention,
  countTogether,
  EACH_COUNTED_AS_ONE,
  type OneUnit,
  type Quantity,
  quantity,
  SUPPLY_UNITS,
  type SupplyUnit,
} from "./quantity.js";
export { type ConsignmentIssue, readConsignment } from "./read-consignment.js";
export { CONSIGNMENT_CODES, type ConsignmentCode } from "./read-consignment-line.js";
export {
  type DayCountName,
  type DaysAfter,
  type HoursBefore,
  RELEASE_MOMENTS,
  type ReleaseDue,
  type ReleaseLimit,
  type ReleaseMoment,
  type ReleaseMoments,
  releaseDue,
  releaseLimitText,
} from "./release-limit.js";
export {
  type GoodsCovered,
  RELEASE_MODES,
  type ReleaseDuty,
  type ReleaseDutyDue,
  type ReleaseMode,
  type ReleaseModeEdition,
  releaseDuties,
} from "./release-mode.js";
export * from "./release-modes/index.js";
export { type ReleaseModeInForce, type ReleaseModesOn, releaseModesOn } from "./release-modes-on.js";
export { releaseTimesOf } from "./release-times-of.js";
export {
  type RegisteredRelease,
  SUPPLEMENT_STATES,
  type SupplementState,
  type SupplementStatus,
  supplementStatus,
} from "./supplement-status.js";
export {
  isCountedIn,
  SUPPLY_CATEGORIES,
  SUPPLY_ITEMS,
  type SupplyCategory,
  type SupplyItem,
  type SupplyItemKind,
} from "./supply-category.js";
export { SUPPLY_ITEM_LABELS } from "./supply-item-labels.js";
export { type TotalByCategory, totalByCategory } from "./total-by-category.js";
export { type ValuesByCurrency, valuesByCurrency } from "./values-by-currency.js";
export {
  DECLARATION_TIMINGS,
  type DeclarationTiming,
  type ReleaseTimes,
  type ReleaseTimesFinding,
  type WaitingAfterArrival,
  waitingAfterArrival,
} from "./waiting-after-arrival.js";
export { type PlaceExplained, whyHere } from "./why-here.js";
