export {
  arrivalBeforeDeparture,
  birthDateInFuture,
  medicineWithoutSymptom,
  minorWithoutGuardian,
  onsetAfterDeclaration,
  resultWithoutTest,
  type Stays,
  stayEndsBeforeItStarts,
  stayInFuture,
  staysLeaveDaysUncovered,
  staysOverlap,
  symptomsDeniedButListed,
} from "./contradictions.js";
export {
  type Completeness,
  type CompletenessRecipe,
  Examination,
  type RemovedAnswer,
  type RequiredItem,
} from "./examination.js";
export { type ExaminationOptions, examine } from "./examine.js";
export { amendedOn, type Extended, extendForm, type FormChanges, type TypedChanges } from "./extend-form.js";
export {
  type Expectation,
  FINDING_SEVERITIES,
  type Finding,
  type FindingCode,
  SEVERITIES,
  type Severity,
  VERDICTS,
  type Verdict,
  verdictOn,
} from "./finding.js";
export { type Declaration, declarationForm, type Form, type FormDefinition, type FormRule } from "./form.js";
export * from "./forms/index.js";
export { type Handling, RETENTION_STARTS, type Retention, type RetentionStart } from "./handling.js";
export {
  type AnswerTo,
  type ChoiceItem,
  type CountryItem,
  type DateItem,
  type DeclarationOf,
  type GroupItem,
  type IdentifierCheck,
  type InstantItem,
  type Item,
  type ItemTable,
  type ListItem,
  type NumberItem,
  PRIVACY_CLASSES,
  type PrivacyClass,
  type ScalarItem,
  type SeveralItem,
  type TextItem,
  type YesNoItem,
} from "./items.js";
export { readDeclaration } from "./read-declaration.js";
export { say } from "./say.js";
export type { StandardResult, StandardSchema } from "./standard-schema.js";
export { type Counted, lastSubmissions, type SubmissionReader } from "./superseded.js";
