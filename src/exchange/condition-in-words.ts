import type { AnyCondition } from "../logic/condition.js";
import { isLeaf } from "../logic/parts-of-condition.js";
import type { Text } from "../text.js";
import { type ConditionNames, hasInner, isDeniedByItself, leafInWords } from "./leaf-in-words.js";
import { joined, phrase } from "./phrase.js";

/**
 * @internal What a condition asks, as one clause in both languages: `“Any symptoms” is “yes”`. What is denied is denied part by part.
 *
 * @param list path of the list in whose row the condition stands; left out, outside every list
 */
export function conditionInWords(
  condition: AnyCondition,
  names: ConditionNames,
  list?: string,
  isDenied = false,
): Text {
  if ("not" in condition) return conditionInWords(condition.not, names, list, !isDenied);
  if (!isLeaf(condition)) return compound(condition, ON_ONE_LINE, names, list, isDenied);
  if (!isDenied || isDeniedByItself(condition)) return leafInWords(condition, names, list, conditionInWords, isDenied);
  const inner = leafInWords(condition, names, list, conditionInWords);
  return phrase({ en: "it is not so that ({inner})", zh: "以下不成立：（{inner}）" }, { inner });
}

/** @internal What a condition asks, each of its outermost parts on a line of its own. */
export function conditionInLines(condition: AnyCondition, names: ConditionNames, isDenied = false): Text {
  if ("not" in condition) return conditionInLines(condition.not, names, !isDenied);
  if (isLeaf(condition)) return conditionInWords(condition, names, undefined, isDenied);
  return compound(condition, LINE_BY_LINE, names, undefined, isDenied);
}

type Compound = Extract<AnyCondition, { readonly all: unknown } | { readonly any: unknown }>;
interface Joints {
  readonly and: Text;
  readonly or: Text;
}

const ON_ONE_LINE: Joints = { and: { en: " and ", zh: "，且" }, or: { en: " or ", zh: "，或" } };
const LINE_BY_LINE: Joints = { and: { en: "\nand ", zh: "\n且" }, or: { en: "\nor ", zh: "\n或" } };
const ALWAYS: Text = { en: "always", zh: "任何情况下" };
const NEVER: Text = { en: "never", zh: "任何情况下均不" };

/** To deny that all are so is to say that one is not, and the other way round. */
function compound(
  condition: Compound,
  joints: Joints,
  names: ConditionNames,
  list: string | undefined,
  isDenied: boolean,
): Text {
  const isAll = isSaidOfAll(condition, isDenied);
  const parts = partsIn(condition, isDenied, isAll);
  const [only, second] = parts;
  if (only === undefined) return isAll ? ALWAYS : NEVER;
  if (second === undefined) return conditionInWords(only.condition, names, list, only.isDenied);
  const clauses = parts.map((part) => {
    const inner = conditionInWords(part.condition, names, list, part.isDenied);
    return mustBeEnclosed(part.condition) ? phrase({ en: "({inner})", zh: "（{inner}）" }, { inner }) : inner;
  });
  return joined(clauses, isAll ? joints.and : joints.or);
}

/** Part of a compound condition, and whether it is denied there. */
interface Part {
  readonly condition: AnyCondition;
  readonly isDenied: boolean;
}

/** The parts of which all must be so, or any may: those of a part that is joined in the same way are among them. */
function partsIn(condition: AnyCondition, isDenied: boolean, isAll: boolean): readonly Part[] {
  if ("not" in condition) return partsIn(condition.not, !isDenied, isAll);
  if (isLeaf(condition)) return [{ condition, isDenied }];
  const inner = "all" in condition ? condition.all : condition.any;
  if (inner.length !== 1 && isSaidOfAll(condition, isDenied) !== isAll) return [{ condition, isDenied }];
  return inner.flatMap((part) => partsIn(part, isDenied, isAll));
}

function isSaidOfAll(condition: Compound, isDenied: boolean): boolean {
  return "all" in condition !== isDenied;
}

/** Whether words alone do not show where a part ends among others. */
function mustBeEnclosed(part: AnyCondition): boolean {
  if ("all" in part) return part.all.length > 1;
  if ("any" in part) return part.any.length > 1;
  return isLeaf(part) && hasInner(part);
}
