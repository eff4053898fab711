export {
  type Amendment,
  EDITION_STATUSES,
  type Edition,
  type Editioned,
  type EditionStatus,
  frozen,
  type UncertainDate,
} from "./edition.js";
export { editionsOf } from "./editions-of.js";
export { type InForce, type InForceOptions, inForceOn } from "./in-force-on.js";
