export type {
  AnyCondition,
  AnyLeaf,
  AnyOperand,
  AnyReference,
  AnyWindow,
  ChoicesComparison,
  Comparison,
  Condition,
  CountBounds,
  DayWindow,
  FactLeaf,
  HourWindow,
  ItemLeaf,
  ListComparison,
  NamesOf,
  NoElement,
  NumberComparison,
  OrderComparison,
  Reference,
  Window,
  WordComparison,
} from "./condition.js";
export {
  evaluate,
  type FactRead,
  openFacts,
  type PreparedCondition,
  type Proof,
  prepareCondition,
  proveCondition,
} from "./evaluate.js";
export { type FactKind, type Facts, type FactTable, type FactValue, UNITS, type Unit } from "./facts.js";
export { TRUTHS, type Truth } from "./truth.js";
