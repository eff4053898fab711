import type { Text } from "pratique";
import type { Unit } from "pratique/logic";

/** What the things are called that a condition reads: the items of a form, or the facts of a policy. */
export interface ConditionNames {
  /** What stands at a path, in quotation marks. */
  name(path: string): Text;
  /** What one of its options is called, in quotation marks. */
  option(path: string, code: string): Text;
  /** What a number there is counted in. */
  unit(path: string): Unit | undefined;
  /** Whether a day or an instant stands there. */
  isMoment(path: string): boolean;
}
