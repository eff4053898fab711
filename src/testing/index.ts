export {
  ANSWER_DIFFERENCES,
  type AnswerComparison,
  type AnswerDifference,
  type AnswerDifferenceKind,
  compareAnswers,
} from "./compare-answers.js";
export { type ConformanceCase, conformanceCases, readConformanceCase, toNdjson } from "./conformance-cases.js";
export { DECLARATION_DEFECTS, type DeclarationDefect } from "./declaration-defects.js";
export {
  declarationFrom,
  declarationsFrom,
  type SyntheticDeclaration,
  type SyntheticOptions,
} from "./declarations-from.js";
export {
  type DefectiveDeclaration,
  type DefectOptions,
  defectiveDeclarationFrom,
  defectiveDeclarationsFrom,
  type ExpectedFinding,
} from "./defective-declarations-from.js";
export { Draws, listedDraws, seededDraws } from "./draws.js";
export { type FactOptions, factsDrawn, factsFrom } from "./facts-from.js";
export { type InjectedFault, PORT_DAY_FAULTS, type PortDayFault, withPortDayFault } from "./port-day-faults.js";
export {
  PORT_DAY_FILES,
  type PortDayFile,
  type PortDayPersonTruth,
  type PortDayTruth,
  portDayFrom,
  type SyntheticPortDay,
} from "./port-day-from.js";
export type { PortDayCause } from "./port-day-person.js";
export {
  type SyntheticCall,
  type SyntheticVoyage,
  type VoyageOptions,
  voyageDrawn,
  voyagesFrom,
} from "./voyages-from.js";
export { type SyntheticStep, type WalkOptions, walkDrawn, walksFrom } from "./walks-from.js";
