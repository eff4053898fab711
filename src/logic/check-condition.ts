import { DAY_COUNTS } from "../calendar/day-count.js";
import { scanDay, scanInstant } from "../calendar/scan.js";
import type {
  AnyCondition,
  AnyLeaf,
  AnyOperand,
  AnyPeriod,
  AnyReference,
  AnyWindow,
  CountBounds,
} from "./condition.js";
import type { FactKind } from "./facts.js";
import { referred, type Scope } from "./scope.js";

/** Everything that can be asked of a fact; a leaf asks one thing. */
const COMPARISONS = [
  "known",
  "is",
  "in",
  "includes",
  "overlaps",
  "atLeast",
  "above",
  "atMost",
  "below",
  "before",
  "after",
  "onOrBefore",
  "onOrAfter",
  "within",
  "since",
  "some",
  "every",
  "count",
  "overlap",
  "covers",
] as const satisfies readonly Exclude<keyof AnyLeaf, keyof AnyReference>[];

type Kind = FactKind["kind"];
const WORDS: readonly Kind[] = ["yes-no", "choice", "text"];
const MOMENTS: readonly Kind[] = ["date", "instant"];

/**
 * Looks over a condition before it is made ready: what is made ready is taken to be sound.
 *
 * @throws TypeError when it names an unknown fact, asks of a fact what its kind does not have or several things at once,
 * or could never be decided.
 */
export function checkCondition<Frame>(condition: AnyCondition, scope: Scope<Frame>): void {
  if (!("all" in condition || "any" in condition || "not" in condition)) {
    checkLeaf(condition, scope);
    return;
  }
  if (Object.keys(condition).length > 1) throw expected("all, any or not by itself", "something beside it");
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : [condition.not];
  for (const part of parts.values()) checkCondition(part, scope);
}

function checkLeaf<Frame>(leaf: AnyLeaf, scope: Scope<Frame>): void {
  const asked = COMPARISONS.filter((comparison) => leaf[comparison] !== undefined);
  if (asked.length !== 1) throw expected("one comparison of each fact that is named", `${asked.length}`);
  const kind = kindOf(leaf, scope);
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

function checkMoment<Frame>(leaf: AnyLeaf, kind: FactKind, scope: Scope<Frame>): void {
  const { before, after, onOrBefore, onOrAfter, is, within, since } = leaf;
  const window = within ?? since;
  if (window !== undefined) {
    checkWindow(window, kind, scope);
    return;
  }
  const side = before ?? after ?? onOrBefore ?? onOrAfter ?? is;
  if (side === undefined)
    throw expected(
      "before, after, onOrBefore, onOrAfter, within, since or is for a date or instant fact",
      "another comparison",
    );
  if (typeof side === "object") checkShifted(side, scope);
  else if (typeof side !== "string" || !isMoment(side))
    throw expected("a real day or an instant to compare a date or instant fact with", `another ${typeof side}`);
}

function isMoment(text: string): boolean {
  return !Number.isNaN(scanInstant(text)) || (text.length === 10 && !Number.isNaN(scanDay(text, 0)));
}

function checkShifted<Frame>({ plus, ...reference }: Exclude<AnyOperand, string | number>, scope: Scope<Frame>): void {
  checkOther(reference, MOMENTS, scope);
  if (plus !== undefined && (typeof plus !== "object" || plus === null)) throw expected("a shift", `a ${typeof plus}`);
  const { years = 0, days = 0 } = plus ?? {};
  if (!Number.isInteger(years) || !Number.isInteger(days))
    throw expected("a shift of whole days and years", "another shift");
}

/** Hours are counted between instants only: which hour of a day would be meant, a date does not say. */
function checkWindow<Frame>(window: AnyWindow, { kind }: FactKind, scope: Scope<Frame>): void {
  const { hours, days, upTo } = window;
  if ((hours === undefined) === (days === undefined))
    throw expected("a window of hours, or of days with a day count", "another window");
  if (hours === undefined) {
    checkDays(window);
    checkOther(upTo, MOMENTS, scope);
    return;
  }
  if (kind === "date") throw expected("an instant fact for a window of hours", "a date fact");
  checkLength(hours);
  checkOther(upTo, ["instant"], scope);
}

function checkDays({ days, dayCount }: AnyWindow): void {
  if (days === undefined || dayCount === undefined || !Object.hasOwn(DAY_COUNTS, dayCount))
    throw expected("a window of days with a day count", "another window");
  checkLength(days);
}

function checkLength(length: number): void {
  if (!Number.isFinite(length)) throw expected("a window whose length is a finite number", `another ${typeof length}`);
}

function checkList<Frame>(leaf: AnyLeaf, scope: Scope<Frame>): void {
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
  const part = some ?? every ?? count?.of;
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

function checkBounds(count: { readonly [Bound in keyof CountBounds]?: unknown }): void {
  checkIsBounds(count);
  const { atLeast = 0, atMost = 0 } = count;
  if (!Number.isFinite(atLeast) || !Number.isFinite(atMost))
    throw expected("bounds of a count that are numbers", "others");
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

/** The kind of the fact on the other side, which is one of some kinds and bears no shift, which would be passed over. */
function checkOther<Frame>(reference: AnyReference, kinds: readonly Kind[], scope: Scope<Frame>): FactKind {
  if ("plus" in reference) throw expected("a shift only beside a day or an instant to compare with", "another");
  const kind = kindOf(reference, scope);
  if (kinds.includes(kind.kind)) return kind;
  throw expected(`a ${kinds.join(" or ")} fact to compare with`, `a ${kind.kind} fact`);
}

function kindOf<Frame>(reference: AnyReference, scope: Scope<Frame>): FactKind {
  const [name, holder] = referred(reference);
  const kind: FactKind | undefined = scope.reader(reference).kind;
  if (kind === undefined) throw expected("a fact of the table", `the unknown ${holder} name "${name}"`);
  return kind;
}

/** What is said of a condition that contradicts its table or could never be decided. */
function expected(what: string, got: string): TypeError {
  return new TypeError(`prepareCondition: expected ${what}, got ${got}`);
}
