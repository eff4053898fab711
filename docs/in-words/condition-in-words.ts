import type { Text } from "pratique";
import type { AnyCondition, AnyLeaf } from "pratique/logic";
import type { ConditionNames } from "./condition-names.ts";
import { hasInner, isDeniedByItself, leafInWords } from "./leaf-in-words.ts";
import { joined, phrase } from "./phrase.ts";

const AND: Text = { en: " and ", zh: "，且" };
const OR: Text = { en: " or ", zh: "，或" };

/**
 * What a condition asks, as one clause in both languages: `“Any symptoms” is “yes”`.
 *
 * @param list path of the list in whose row the condition stands; left out, outside every list
 */
export function conditionInWords(condition: AnyCondition, names: ConditionNames, list?: string): Text {
  if ("all" in condition) return compound(condition.all, AND, { en: "always", zh: "任何情况下" }, names, list);
  if ("any" in condition) return compound(condition.any, OR, { en: "never", zh: "任何情况下均不" }, names, list);
  if (isLeaf(condition)) return leafInWords(condition, names, list, conditionInWords);
  const { not } = condition;
  if (isLeaf(not) && isDeniedByItself(not)) return leafInWords(not, names, list, conditionInWords, true);
  const inner = conditionInWords(not, names, list);
  return phrase({ en: "it is not so that ({inner})", zh: "以下不成立：（{inner}）" }, { inner });
}

function compound(
  parts: readonly AnyCondition[],
  between: Text,
  ofNothing: Text,
  names: ConditionNames,
  list: string | undefined,
): Text {
  const [only, second] = parts;
  if (only === undefined) return ofNothing;
  if (second === undefined) return conditionInWords(only, names, list);
  const clauses = parts.map((part) => {
    const inner = conditionInWords(part, names, list);
    return mustBeEnclosed(part) ? phrase({ en: "({inner})", zh: "（{inner}）" }, { inner }) : inner;
  });
  return joined(clauses, between);
}

/** Whether words alone do not show where it ends among others. */
function mustBeEnclosed(condition: AnyCondition): boolean {
  if ("all" in condition) return condition.all.length > 1;
  if ("any" in condition) return condition.any.length > 1;
  return isLeaf(condition) ? hasInner(condition) : isLeaf(condition.not) && hasInner(condition.not);
}

function isLeaf(condition: AnyCondition): condition is AnyLeaf {
  return !("all" in condition || "any" in condition || "not" in condition);
}
