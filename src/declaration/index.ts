export type { StopSignal } from "../lines.js";
export { againstManifest } from "./against-manifest.js";
export { type CarriedAnswers, carryAnswers, type NotCarried } from "./carry-answers.js";
export { ANSWER_CHANGES, type AnswerChange, type AnswerChangeKind, changesBetween } from "./changes-between.js";
export { CODE_STATES, type CodeState, type CodeValidity, codeValidity, type DeclarationCode } from "./code-validity.js";
export { compareForms, type FormDifference, ITEM_ASPECTS, type ItemAspect } from "./compare-forms.js";
export { type CompletenessRecipe, completenessRecipe, type RequiredItem } from "./completeness-recipe.js";
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
export { type Completeness, Examination, type RemovedAnswer } from "./examination.js";
export { type ExaminationOptions, examine } from "./examine.js";
export {
  type ExaminedLine,
  examineLines,
  type StreamOptions,
  type StreamProgress,
} from "./examine-lines.js";
export { examineTogether, type JointExamination, type JointExaminationOptions } from "./examine-together.js";
export { amendedOn, type Extended, extendForm, type FormChanges, type TypedChanges } from "./extend-form.js";
export { type DocumentMark, type DuplicateReader, type Duplicates, findDuplicates } from "./find-duplicates.js";
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
export { FORM_EXPECTATIONS, type FormIssue, type FormIssueCode } from "./form-issue.js";
export * from "./forms/index.js";
export { type Handling, RETENTION_STARTS, type Retention, type RetentionStart } from "./handling.js";
export { DEFAULT_HANDLING, handlingOf, retainUntil } from "./handling-of.js";
export { ihrInForceOn } from "./ihr-in-force-on.js";
export { itemAt, itemsOf } from "./item-at.js";
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
export { lintForm } from "./lint-form.js";
export { type NextItem, nextItems } from "./next-items.js";
export { type PortCall, type PortsWindow, portsToList } from "./ports-to-list.js";
export {
  type Pseudonym,
  type Pseudonymous,
  type PseudonymousAnswer,
  pseudonymise,
  type Rebuilt,
} from "./pseudonymise.js";
export { readDeclaration } from "./read-declaration.js";
export { AUDIENCES, type Audience, type IsKept, type Redacted, type RedactedAnswer, redact } from "./redact.js";
export { say } from "./say.js";
export type { StandardResult, StandardSchema } from "./standard-schema.js";
export { type Counted, lastSubmissions, type SubmissionReader } from "./superseded.js";
export { SUSPICION_SIGNS, suspicionOfInfection } from "./suspicion-of-infection.js";
export { lackingTexts, type PlacedText, textsOf } from "./texts.js";
