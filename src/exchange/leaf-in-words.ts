import type { AnyCondition, AnyLeaf, AnyReference, CountBounds } from "../logic/condition.js";
import type { Unit } from "../logic/facts.js";
import { withUnit } from "../logic/units-in-words.js";
import type { Text } from "../text.js";
import { SENTENCES, type Sentence } from "./leaf-sentences.js";
import { momentInWords, windowInWords } from "./moment-in-words.js";
import { COMMA, joined, phrase, same } from "./phrase.js";

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

type InWords = (condition: AnyCondition, names: ConditionNames, list?: string) => Text;

/** @internal Whether a leaf is denied in a sentence of its own: a count between two bounds is not. */
export function isDeniedByItself({ count }: AnyLeaf): boolean {
  return count?.atLeast === undefined || count.atMost === undefined;
}

/** @internal Whether words alone do not show where a leaf ends: it holds a condition of its own. */
export function hasInner({ some, every, count }: AnyLeaf): boolean {
  return (some ?? every ?? count?.of) !== undefined;
}

/**
 * @internal What one leaf of a condition asks, as a clause.
 *
 * @param inWords how the condition inside a quantifier is put into words
 * @param isDenied whether the leaf stands under `not`
 */
export function leafInWords(
  leaf: AnyLeaf,
  names: ConditionNames,
  list: string | undefined,
  inWords: InWords,
  isDenied = false,
): Text {
  const path = pathOf(leaf, list);
  const it = nameOf(leaf, names, list);
  const say = (sentence: Sentence, values: Readonly<Record<string, Text>> = {}, isOpposite = false) =>
    phrase(SENTENCES[sentence][isDenied === isOpposite ? 0 : 1], { it, ...values });
  if (leaf.known !== undefined) return say("answered", {}, !leaf.known);
  if (leaf.some !== undefined) return say("some", { inner: inWords(leaf.some, names, path) });
  if (leaf.every !== undefined) return say("every", { inner: inWords(leaf.every, names, path) });
  if (leaf.count !== undefined) return countInWords(leaf, it, names, list, inWords, isDenied);
  const period = leaf.overlap ?? leaf.covers;
  if (period !== undefined) {
    const ends = { from: names.name(`${path}.${period.from}`), to: names.name(`${path}.${period.to}`) };
    if (leaf.covers === undefined) return say("overlap", ends);
    return say("covers", {
      ...ends,
      other: windowInWords(leaf.covers.window, nameOf(leaf.covers.window.upTo, names, list)),
    });
  }
  const [sentence, other] = comparison(leaf, path, names, list);
  return say(sentence, { other });
}

function comparison(leaf: AnyLeaf, path: string, names: ConditionNames, list: string | undefined): [Sentence, Text] {
  const named = (reference: AnyReference) => nameOf(reference, names, list);
  const listed = (codes: readonly string[]) =>
    joined(
      codes.map((code) => names.option(path, code)),
      COMMA,
    );
  const { in: members, includes, overlaps, within, since } = leaf;
  if (members !== undefined) return isList(members) ? ["in", listed(members)] : ["amongTicked", named(members)];
  if (includes !== undefined) return ["includes", names.option(path, includes)];
  if (overlaps !== undefined)
    return isList(overlaps) ? ["overlaps", listed(overlaps)] : ["sharesWith", named(overlaps)];
  const window = within ?? since;
  if (window !== undefined)
    return [within === undefined ? "since" : "within", windowInWords(window, named(window.upTo))];
  const unit = names.unit(path);
  for (const sentence of [
    "is",
    "atLeast",
    "above",
    "atMost",
    "below",
    "before",
    "after",
    "onOrBefore",
    "onOrAfter",
  ] as const) {
    const operand = leaf[sentence];
    if (operand === undefined) continue;
    if (typeof operand === "object") return [sentence, momentInWords(named(operand), operand.plus)];
    if (typeof operand === "number") return [sentence, unit === undefined ? same(operand) : withUnit(operand, unit)];
    return [sentence, names.isMoment(path) ? same(operand) : names.option(path, operand)];
  }
  throw new TypeError("leafInWords: expected a leaf that asks something, got another");
}

/** How many entries of a list or of an answer with several options there are, or of how many rows something is true. */
function countInWords(
  leaf: AnyLeaf,
  it: Text,
  names: ConditionNames,
  list: string | undefined,
  inWords: InWords,
  isDenied: boolean,
): Text {
  const { count = {} } = leaf;
  const many = boundsInWords(count, names, list, isDenied);
  if (count.of === undefined)
    return phrase({ en: "the number of entries in {it} is {many}", zh: "{it}的项数{many}" }, { it, many });
  const inner = inWords(count.of, names, pathOf(leaf, list));
  return phrase(
    { en: "the number of rows of {it} in which ({inner}) is {many}", zh: "{it}中（{inner}）的行数{many}" },
    { it, inner, many },
  );
}

const BOUNDS = {
  exactly: { en: "{atLeast}", zh: "为{atLeast}" },
  between: { en: "from {atLeast} to {atMost}", zh: "为{atLeast}至{atMost}" },
  atLeast: { en: "at least {atLeast}", zh: "不少于{atLeast}" },
  lessThan: { en: "less than {atLeast}", zh: "少于{atLeast}" },
  atMost: { en: "at most {atMost}", zh: "不超过{atMost}" },
  moreThan: { en: "more than {atMost}", zh: "超过{atMost}" },
} as const satisfies Readonly<Record<string, Text>>;

function boundsInWords(
  { atLeast, atMost }: CountBounds<number | AnyReference>,
  names: ConditionNames,
  list: string | undefined,
  isDenied: boolean,
): Text {
  const bound = (value: number | AnyReference = 0) =>
    typeof value === "number" ? same(value) : nameOf(value, names, list);
  const values = { atLeast: bound(atLeast), atMost: bound(atMost) };
  if (atMost === undefined) return phrase(BOUNDS[isDenied ? "lessThan" : "atLeast"], values);
  if (atLeast === undefined) return phrase(BOUNDS[isDenied ? "moreThan" : "atMost"], values);
  return phrase(BOUNDS[atLeast === atMost ? "exactly" : "between"], values);
}

/** Path of what a reference names, from the outermost item. */
function pathOf({ fact, item, previous }: AnyReference, list: string | undefined): string {
  if (fact !== undefined) return fact;
  return `${list === undefined ? "" : `${list}.`}${item ?? previous ?? ""}`;
}

function nameOf(reference: AnyReference, names: ConditionNames, list: string | undefined): Text {
  const name = names.name(pathOf(reference, list));
  return reference.previous === undefined
    ? name
    : phrase({ en: "{name} of the row before", zh: "上一行的{name}" }, { name });
}

function isList(side: readonly string[] | AnyReference): side is readonly string[] {
  return Array.isArray(side);
}
