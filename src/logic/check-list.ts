import { checkCondition } from "./check-condition.js";
import { checkDays } from "./check-moment.js";
import { checkOther, expected, MOMENTS } from "./check-other.js";
import type { AnyLeaf, AnyPeriod, AnyReference, AnyWindow, CountBounds } from "./condition.js";
import type { FactKind } from "./facts.js";
import { partOfElements } from "./parts-of-condition.js";
import type { Scope } from "./scope.js";

/** Looks over what a leaf asks of a list, and of its elements. */
export function checkList<Frame>(leaf: AnyLeaf, scope: Scope<Frame>): void {
  const { overlap, covers, some, every, count } = leaf;
  const elements = scope.elements(leaf);
  if (overlap !== undefined || covers !== undefined) {
    const { from, to } = overlap ?? (covers as AnyPeriod);
    for (const item of [from, to]) checkOther({ item }, ["date"], elements.scope);
    if (covers !== undefined) checkCovered(covers.window, scope);
    return;
  }
  if (some === undefined && every === undefined && count === undefined)
    throw expected("some, every or count for a list fact", "another comparison");
  if (count !== undefined) checkCount(count, scope);
  const part = partOfElements(leaf);
  if (part !== undefined) checkCondition(part, elements.scope);
}

function checkCovered<Frame>(window: AnyWindow | undefined, scope: Scope<Frame>): void {
  if (window?.upTo === undefined) throw expected("a window of days for covers", "none");
  checkDays(window);
  checkOther(window.upTo, MOMENTS, scope);
}

function checkCount<Frame>(count: CountBounds<number | AnyReference>, scope: Scope<Frame>): void {
  checkIsBounds(count);
  const { atLeast, atMost } = count;
  for (const bound of [atLeast, atMost])
    if (typeof bound !== "object" || bound === null) checkBounds({ atLeast: bound as number });
    else if (!isCount(checkOther(bound, ["number"], scope)))
      throw expected("a number of persons or a count as the bound of a count", "another number");
}

/** What is no object has no bounds, and would be true of everybody. */
function checkIsBounds(count: unknown): void {
  if (typeof count !== "object" || count === null) throw expected("a count with its bounds", `a ${typeof count}`);
}

function isCount(kind: FactKind): boolean {
  return kind.kind === "number" && (kind.unit === "persons" || kind.unit === "count");
}

/** Looks over the bounds of a count, both of which are numbers. */
export function checkBounds(count: { readonly [Bound in keyof CountBounds]?: unknown }): void {
  checkIsBounds(count);
  const { atLeast = 0, atMost = 0 } = count;
  if (!Number.isFinite(atLeast) || !Number.isFinite(atMost))
    throw expected("bounds of a count that are numbers", "others");
}
