import type { AnyLeaf } from "../logic/condition.js";
import type { FactKind } from "../logic/facts.js";
import { isReference } from "../logic/operand.js";
import { allOf, anyOf, countOf, everyOf, type Feel, isKnown, isUnknown, orUnknown, someOf, whole } from "./dmn-feel.js";
import { feelNumber, feelText, feelTexts, mayNotApply, NOT_APPLICABLE, wordsIn } from "./dmn-names.js";
import { type FeelScope, type FeelSide, feelSide } from "./dmn-side.js";

/** @internal The words of which an answer has to be one to make a leaf true; `undefined` when another fact says which. */
export function wordsAsked({ is, in: members }: AnyLeaf): readonly string[] | undefined {
  if (typeof is === "string") return [is];
  return Array.isArray(members) ? (members as readonly string[]) : undefined;
}

/** @internal The words that an answer may be and that are none of some; `undefined` where any text can be one. */
export function otherWords(kind: FactKind, words: readonly string[]): readonly string[] | undefined {
  const others = wordsIn(kind)?.filter((word) => !words.includes(word));
  return others === undefined || !mayNotApply(kind) ? others : [...others, NOT_APPLICABLE];
}

/**
 * @internal What is asked of a yes-no, a choice or a text.
 *
 * @param isDenied whether it stands under `not`
 * @param isSure whether it is to be so, or may be so for all that is known
 */
export function wordFeel(leaf: AnyLeaf, own: FeelSide, scope: FeelScope, isDenied: boolean, isSure: boolean): Feel {
  const words = wordsAsked(leaf);
  if (words === undefined) return wordsOfAnother(leaf, own, scope, isDenied, isSure);
  const others = otherWords(own.kind, words);
  if (others !== undefined) {
    const [those, opposite] = isDenied ? [others, words] : [words, others];
    return isSure ? isIn(own.text, those) : isNotIn(own.text, opposite);
  }
  const asked = isDenied ? isNotIn(own.text, words) : isIn(own.text, words);
  if (isSure) return isDenied ? allOf([isKnown(own.text), asked]) : asked;
  return isDenied ? asked : orUnknown([own.text], asked);
}

function isIn(text: string, words: readonly string[]): Feel {
  return whole(words.length === 1 ? `${text} = ${feelTexts(words)}` : `list contains([${feelTexts(words)}], ${text})`);
}

function isNotIn(text: string, words: readonly string[]): Feel {
  return whole(words.length === 1 ? `${text} != ${feelTexts(words)}` : `not(${isIn(text, words).text})`);
}

/** A word that does not apply is neither equal to another nor among several: that is never open. */
function wordsOfAnother(leaf: AnyLeaf, own: FeelSide, scope: FeelScope, isDenied: boolean, isSure: boolean): Feel {
  const { is, in: members } = leaf;
  const other = feelSide(isReference(is) ? is : isReference(members) ? members : {}, scope);
  const sides = is === undefined ? [own] : [own, other];
  const apply = sides.filter(({ kind }) => mayNotApply(kind));
  const doApply = apply.map(({ text }) => whole(`${text} != ${feelText(NOT_APPLICABLE)}`));
  const doNot = apply.map(({ text }) => whole(`${text} = ${feelText(NOT_APPLICABLE)}`));
  const both = [own.text, other.text];
  const element = `s${scope.depth + 1}`;
  if (!isDenied) {
    const known = isSure ? both.map(isKnown) : [];
    const found =
      is === undefined ? foundIn(own.text, other.text, element, isSure) : whole(`${own.text} = ${other.text}`);
    return allOf([...doApply, ...known, isSure ? found : orUnknown(both, found)]);
  }
  const apart =
    is === undefined
      ? everyOf(other.text, element, { text: apartText(own.text, element, isSure), isWhole: false })
      : whole(`${own.text} != ${other.text}`);
  return anyOf([...doNot, isSure ? allOf([...both.map(isKnown), apart]) : orUnknown(both, apart)]);
}

function foundIn(text: string, list: string, element: string, isSure: boolean): Feel {
  return isSure
    ? whole(`list contains(${list}, ${text})`)
    : someOf(list, element, orUnknown([element], whole(`${element} = ${text}`)));
}

function apartText(text: string, element: string, isSure: boolean): string {
  const differs = `${element} != ${text}`;
  return isSure ? `${element} != null and ${differs}` : differs;
}

/** @internal What is asked of several options at once. */
export function choicesFeel(leaf: AnyLeaf, own: FeelSide, scope: FeelScope, isDenied: boolean, isSure: boolean): Feel {
  const { includes, overlaps, count } = leaf;
  const element = `s${scope.depth + 1}`;
  if (count !== undefined) return countFeel(count, own, element, isDenied, isSure);
  if (isReference(overlaps))
    return sharedFeel(own, feelSide(overlaps, scope), [element, `o${scope.depth + 1}`], isDenied, isSure);
  const words = includes === undefined ? (overlaps as readonly string[]) : [includes];
  const others = wordsIn(own.kind)?.filter((word) => !words.includes(word));
  if (!isDenied) {
    if (isSure) return someOf(own.text, element, isIn(element, words));
    const mayBe = others === undefined ? orUnknown([element], isIn(element, words)) : isNotIn(element, others);
    return orUnknown([own.text], someOf(own.text, element, mayBe));
  }
  if (!isSure) return orUnknown([own.text], everyOf(own.text, element, isNotIn(element, words)));
  const isOther = others === undefined ? allOf([isKnown(element), isNotIn(element, words)]) : isIn(element, others);
  return everyOf(own.text, element, isOther);
}

function sharedFeel(
  own: FeelSide,
  other: FeelSide,
  both: readonly [string, string],
  isDenied: boolean,
  isSure: boolean,
): Feel {
  const [element, second] = both;
  if (!isDenied) {
    const same = whole(`${element} = ${second}`);
    const part = isSure ? allOf([isKnown(element), same]) : orUnknown(both, same);
    const found = someOf(own.text, element, someOf(other.text, second, part));
    return isSure ? found : orUnknown([own.text, other.text], found);
  }
  const differs = whole(`${element} != ${second}`);
  const part = isSure ? allOf([...both.map(isKnown), differs]) : anyOf([...both.map(isUnknown), differs]);
  const apart = everyOf(own.text, element, everyOf(other.text, second, part));
  return isSure ? allOf([isKnown(other.text), apart]) : orUnknown([own.text, other.text], apart);
}

/** An option that stands twice is one; one that cannot be read may be another or not. */
function countFeel(
  { atLeast, atMost }: NonNullable<AnyLeaf["count"]>,
  { text, kind }: FeelSide,
  element: string,
  isDenied: boolean,
  isSure: boolean,
): Feel {
  const options = wordsIn(kind);
  const isRead = options === undefined ? isKnown(element) : isIn(element, options);
  if (atLeast === 1 && atMost === undefined && !isDenied)
    return isSure ? someOf(text, element, isRead) : orUnknown([text], whole(`count(${text}) >= 1`));
  const read = `distinct values((for ${element} in ${text} return if ${isRead.text} then ${element} else null)[item != null])`;
  const unread = countOf(`for ${element} in ${text} return not(${isRead.text})`);
  const least = `count(${read})`;
  const most = options === undefined ? `${least} + ${unread}` : `min(${least} + ${unread}, ${options.length})`;
  const parts = [
    ...(atLeast === undefined ? [] : [[isSure !== isDenied ? least : most, isDenied ? "<" : ">=", atLeast] as const]),
    ...(atMost === undefined ? [] : [[isSure !== isDenied ? most : least, isDenied ? ">" : "<=", atMost] as const]),
  ].map(([many, sign, bound]) => whole(`${many} ${sign} ${feelNumber(bound as number)}`));
  const counted = isDenied ? anyOf(parts) : allOf(parts);
  return isSure ? allOf([isKnown(text), counted]) : orUnknown([text], counted);
}
