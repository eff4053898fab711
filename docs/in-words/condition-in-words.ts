import type { Text } from "pratique";
import type { AnyCondition, AnyLeaf } from "pratique/logic";
import type { ConditionNames } from "./condition-names.ts";
import { hasInner, isDeniedByItself, leafInWords } from "./leaf-in-words.ts";
import { joined, phrase } from "./phrase.ts";

/**
 * What a condition asks, as one clause in both languages: `“Any symptoms” is “yes”`. What is denied is denied part by part.
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

/** What a condition asks, each of its outermost parts on a line of its own. */
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
  const isAll = "all" in condition !== isDenied;
  const parts = "all" in condition ? condition.all : condition.any;
  const [only, second] = parts;
  if (only === undefined) return isAll ? ALWAYS : NEVER;
  if (second === undefined) return conditionInWords(only, names, list, isDenied);
  const clauses = parts.map((part) => {
    const inner = conditionInWords(part, names, list, isDenied);
    return mustBeEnclosed(part) ? phrase({ en: "({inner})", zh: "（{inner}）" }, { inner }) : inner;
  });
  return joined(clauses, isAll ? joints.and : joints.or);
}

/** Whether words alone do not show where it ends among others. */
function mustBeEnclosed(condition: AnyCondition): boolean {
  if ("all" in condition) return condition.all.length > 1;
  if ("any" in condition) return condition.any.length > 1;
  return isLeaf(condition) ? hasInner(condition) : mustBeEnclosed(condition.not);
}

function isLeaf(condition: AnyCondition): condition is AnyLeaf {
  return !("all" in condition || "any" in condition || "not" in condition);
}
