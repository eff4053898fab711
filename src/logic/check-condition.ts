import { checkBounds, checkList } from "./check-list.js";
import { checkMoment } from "./check-moment.js";
import { checkOther, expected, type Kind, kindIn, MOMENTS } from "./check-other.js";
import type { AnyCondition, AnyLeaf, AnyReference } from "./condition.js";
import type { FactKind } from "./facts.js";
import { COMPARISONS, isLeaf, withoutElements } from "./parts-of-condition.js";
import type { Scope } from "./scope.js";

const WORDS: readonly Kind[] = ["yes-no", "choice", "text"];

/**
 * Looks over a condition before it is made ready: what is made ready is taken to be sound.
 *
 * @throws TypeError when it names an unknown fact, asks of a fact what its kind does not have or several things at once,
 * or could never be decided.
 */
export function checkCondition<Frame>(condition: AnyCondition, scope: Scope<Frame>): void {
  if (isLeaf(condition)) {
    checkLeaf(condition, scope);
    return;
  }
  if (Object.keys(condition).length > 1) throw expected("all, any or not by itself", "something beside it");
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : [condition.not];
  for (const part of parts.values()) checkCondition(part, scope);
}

/** Whether a leaf is sound, whatever the condition on the elements of its list is. */
export function isSoundLeaf<Frame>(leaf: AnyLeaf, scope: Scope<Frame>): boolean {
  try {
    checkCondition(withoutElements(leaf), scope);
    return true;
  } catch {
    return false;
  }
}

function checkLeaf<Frame>(leaf: AnyLeaf, scope: Scope<Frame>): void {
  const asked = COMPARISONS.filter((comparison) => leaf[comparison] !== undefined);
  if (asked.length !== 1) throw expected("one comparison of each fact that is named", `${asked.length}`);
  const kind = kindIn(leaf, scope);
  if (leaf.known !== undefined) {
    if (typeof leaf.known !== "boolean") throw expected("known to be true or false", `another ${typeof leaf.known}`);
    return;
  }
  if (kind.kind === "list") checkList(leaf, scope);
  else if (kind.kind === "choices") checkChoices(leaf, kind, scope);
  else if (kind.kind === "number") checkNumber(leaf, kind, scope);
  else if (MOMENTS.includes(kind.kind)) checkMoment(leaf, kind, scope);
  else checkWords(leaf, kind, scope);
}

function checkWords<Frame>({ is, in: members }: AnyLeaf, kind: FactKind, scope: Scope<Frame>): void {
  if (is === undefined && members === undefined)
    throw expected(`is or in for a ${kind.kind} fact`, "another comparison");
  if (members === undefined) checkWord(is, kind, WORDS, scope);
  else if (Array.isArray(members)) for (const member of members) checkOption(kind, member);
  else checkWord(members, kind, ["choices"], scope);
}

/** A fact of one of the kinds, or a word that the fact may be. */
function checkWord<Frame>(side: unknown, kind: FactKind, kinds: readonly Kind[], scope: Scope<Frame>): void {
  if (typeof side === "object" && side !== null) checkOther(side, kinds, scope);
  else checkOption(kind, side);
}

function checkChoices<Frame>({ includes, overlaps, count }: AnyLeaf, kind: FactKind, scope: Scope<Frame>): void {
  if (includes !== undefined) checkOption(kind, includes);
  else if (Array.isArray(overlaps)) for (const word of overlaps) checkOption(kind, word);
  else if (overlaps !== undefined) checkOther(overlaps as AnyReference, ["choices"], scope);
  else if (count === undefined) throw expected("includes, overlaps or count for a choices fact", "another comparison");
  else checkBounds(count);
}

function checkNumber<Frame>({ is, atLeast, above, atMost, below }: AnyLeaf, kind: FactKind, scope: Scope<Frame>): void {
  const side = is ?? atLeast ?? above ?? atMost ?? below;
  if (side === undefined) throw expected("is, atLeast, above, atMost or below for a number fact", "another comparison");
  if (typeof side !== "object") {
    if (typeof side !== "number" || !Number.isFinite(side))
      throw expected("a finite number to compare a number fact with", `another ${typeof side}`);
  } else if (unitOf(checkOther(side, ["number"], scope)) !== unitOf(kind))
    throw expected("a number fact in the same unit", "one in another");
}

function unitOf(kind: FactKind): string | undefined {
  return kind.kind === "number" ? kind.unit : undefined;
}

/** A word that stands in the condition itself, which the fact may be. A fact that lists no options may be any. */
function checkOption(kind: FactKind, word: unknown): void {
  const options = kind.kind === "yes-no" ? ["yes", "no"] : "options" in kind ? kind.options : [];
  if (typeof word === "string" && (options.length === 0 || options.includes(word))) return;
  throw expected(
    options.length === 0 ? `a text for a ${kind.kind} fact` : `one of the options of a ${kind.kind} fact`,
    `another ${typeof word}`,
  );
}
