import type { AnyCondition, AnyLeaf, AnyReference } from "../logic/condition.js";
import { isReference } from "../logic/operand.js";
import { reachInDays } from "../logic/order.js";
import { partOfElements } from "../logic/parts-of-condition.js";
import { readsPrevious } from "../logic/references-in.js";
import { allOf, anyOf, countOf, enclosed, everyOf, type Feel, isKnown, orUnknown, someOf, whole } from "./dmn-feel.js";
import { feelNumber } from "./dmn-names.js";
import { type FeelScope, type FeelSide, feelSide } from "./dmn-side.js";

/** @internal How a condition on elements is written. */
export type FeelOf = (condition: AnyCondition, scope: FeelScope, isDenied: boolean, isSure: boolean) => Feel;

/** @internal What is asked of a list, and of its elements. */
export function listFeel(
  leaf: AnyLeaf,
  own: FeelSide,
  scope: FeelScope,
  feelOf: FeelOf,
  isDenied: boolean,
  isSure: boolean,
): Feel {
  const { overlap, covers, some, every, count } = leaf;
  if (overlap !== undefined || covers !== undefined) return periodsFeel(leaf, own, scope, isDenied, isSure);
  const part = partOfElements(leaf);
  if (part !== undefined && readsPrevious(part)) return pairsFeel(leaf, part, own, scope, feelOf, isDenied, isSure);
  const element = `e${scope.depth + 1}`;
  const inner: FeelScope = { ...scope, element: own.of, item: element, previous: "", depth: scope.depth + 1 };
  if (some !== undefined || every !== undefined) {
    const isSome = (some !== undefined) !== isDenied;
    const asked = elementFeel(part as AnyCondition, element, inner, feelOf, isDenied, isSure);
    const said = isSome ? someOf(own.text, element, asked) : everyOf(own.text, element, asked);
    return isSure ? said : orUnknown([own.text], said);
  }
  const many = (isLeast: boolean) =>
    part === undefined
      ? `count(${own.text})`
      : countOf(
          `for ${element} in ${own.text} return ${enclosed(elementFeel(part, element, inner, feelOf, false, isLeast))}`,
        );
  return boundsFeel(count ?? {}, own, scope, many, isDenied, isSure);
}

/** Of an element that is not known nothing is so, and anything may be. */
function elementFeel(
  part: AnyCondition,
  element: string,
  scope: FeelScope,
  feelOf: FeelOf,
  isDenied: boolean,
  isSure: boolean,
): Feel {
  const asked = feelOf(part, scope, isDenied, isSure);
  if (!isSure) return orUnknown([element], asked);
  return failsOfNothing(part, isDenied) ? asked : allOf([isKnown(element), asked]);
}

/** Whether a condition is not true of an element that is not there, as it is written. */
function failsOfNothing(condition: AnyCondition, isDenied: boolean): boolean {
  if ("not" in condition) return failsOfNothing(condition.not, !isDenied);
  if ("all" in condition || "any" in condition) {
    const parts = "all" in condition ? condition.all : condition.any;
    const fails = (part: AnyCondition) => failsOfNothing(part, isDenied);
    return "all" in condition !== isDenied ? parts.some(fails) : parts.every(fails);
  }
  return condition.item !== undefined && condition.known === undefined;
}

/** How many there are for certain at least, and how many there may be at most, between two bounds. */
function boundsFeel(
  { atLeast, atMost }: NonNullable<AnyLeaf["count"]>,
  own: FeelSide,
  scope: FeelScope,
  many: (isLeast: boolean) => string,
  isDenied: boolean,
  isSure: boolean,
): Feel {
  const part = (bound: number | AnyReference | undefined, isLower: boolean): Feel[] => {
    if (bound === undefined) return [];
    const text = isReference(bound) ? feelSide(bound, scope).text : feelNumber(bound);
    const sign = isLower ? (isDenied ? "<" : ">=") : isDenied ? ">" : "<=";
    const compared = whole(`${many((isSure !== isDenied) === isLower)} ${sign} ${text}`);
    return [isReference(bound) && !isSure ? orUnknown([text], compared) : compared];
  };
  const parts = [...part(atLeast, true), ...part(atMost, false)];
  const counted = isDenied ? anyOf(parts) : allOf(parts);
  return isSure ? allOf([isKnown(own.text), counted]) : orUnknown([own.text], counted);
}

/** A condition on each element with the one before it. The first has none: it is not looked at. */
function pairsFeel(
  { some, every, count }: AnyLeaf,
  part: AnyCondition,
  own: FeelSide,
  scope: FeelScope,
  feelOf: FeelOf,
  isDenied: boolean,
  isSure: boolean,
): Feel {
  const { text } = own;
  const place = `i${scope.depth + 1}`;
  const [item, previous] = [`${text}[${place}]`, `${text}[${place} - 1]`];
  const inner: FeelScope = { ...scope, element: own.of, item, previous, depth: scope.depth + 1 };
  const many = (isLeast: boolean) => {
    const asked = elementFeel(part, item, inner, feelOf, false, isLeast);
    // A range that runs down is run through too: without a pair there is none to look at.
    return `(if count(${text}) < 2 then 0 else ${countOf(`for ${place} in 2..count(${text}) return ${enclosed(asked)}`)})`;
  };
  if (count !== undefined) return boundsFeel(count, own, scope, many, isDenied, isSure);
  const pairs = `max(0, count(${text}) - 1)`;
  const isLeast = isSure !== isDenied;
  const asked = whole(
    some === undefined
      ? `${many(isLeast)} ${isDenied ? "<" : ">="} ${pairs}`
      : `${many(isLeast)} ${isDenied ? "<" : ">="} 1`,
  );
  return every === undefined && some === undefined
    ? whole("false")
    : isSure
      ? allOf([isKnown(text), asked])
      : orUnknown([text], asked);
}

/** Whether two periods of a list overlap, or all of them cover a window; one whose ends are not both known is open. */
function periodsFeel(
  { overlap, covers }: AnyLeaf,
  own: FeelSide,
  scope: FeelScope,
  isDenied: boolean,
  isSure: boolean,
): Feel {
  const { from, to } = overlap ?? (covers as NonNullable<AnyLeaf["covers"]>);
  const depth = scope.depth + 1;
  const ends = (item: string): readonly [string, string] => {
    const inner: FeelScope = { ...scope, element: own.of, item };
    return [feelSide({ item: from }, inner).day, feelSide({ item: to }, inner).day];
  };
  const element = `e${depth}`;
  const [first, last] = ends(element);
  const areAll = everyOf(own.text, element, whole(`(${first} <= ${last}) = true`));
  const end = covers === undefined ? [] : [feelSide(covers.window.upTo, scope).day];
  const asked =
    covers === undefined
      ? overlapFeel(own.text, ends, depth)
      : coverFeel(own.text, ends(element), element, end[0] as string, covers.window, depth);
  if (!isDenied) return isSure ? asked : orUnknown([own.text, ...end], anyOf([deny(areAll), asked]));
  return isSure ? allOf([...end.map(isKnown), areAll, deny(asked)]) : orUnknown([own.text, ...end], deny(asked));
}

/** What is not known to be so. */
function deny({ text }: Feel): Feel {
  return whole(`(${text}) != true`);
}

function overlapFeel(list: string, ends: (item: string) => readonly [string, string], depth: number): Feel {
  const [one, other] = [`i${depth}`, `o${depth}`];
  const [from, to] = ends(`${list}[${one}]`);
  const [otherFrom, otherTo] = ends(`${list}[${other}]`);
  const pair = [
    `${from} <= ${to} and ${otherFrom} <= ${otherTo} and (`,
    `(${from} < ${otherFrom} and ${otherFrom} < ${to}) or (${otherFrom} < ${from} and ${from} < ${otherTo})`,
    ` or (${from} = ${otherFrom} and ${from} < ${to} and ${otherFrom} < ${otherTo}))`,
  ].join("");
  const pairs = `for ${one} in 1..count(${list}) - 1, ${other} in ${one} + 1..count(${list}) return ${pair}`;
  return allOf([whole(`count(${list}) >= 2`), whole(`list contains((${pairs}), true)`)]);
}

function coverFeel(
  list: string,
  [from, to]: readonly [string, string],
  element: string,
  end: string,
  { days, dayCount }: { readonly days?: number; readonly dayCount?: string },
  depth: number,
): Feel {
  const [back, day] = [`i${depth}`, `o${depth}`];
  const reach = Math.ceil(reachInDays(days, dayCount));
  if (reach < 0) return allOf([isKnown(end), isKnown(list)]);
  const window = `(for ${back} in 0..${reach} return ${end} - duration("P" + string(${back}) + "D"))`;
  const isIn = someOf(list, element, whole(`${from} <= ${day} and ${day} <= ${to}`));
  return allOf([isKnown(list), { text: `every ${day} in ${window} satisfies ${enclosed(isIn)}`, isWhole: false }]);
}
