import { withoutTrailingZeros } from "../decimal.js";
import { failure, type Issue, type Result, success } from "../result.js";
import { type Bound, type Count, countBetween } from "./count.js";

/** Why a text is no count: nothing stands there, or something else than one whole number of 0 or more and its bound. */
export interface CountIssue extends Issue {
  readonly code: "missing" | "malformed";
}

/**
 * Reads a count as reports write it: a whole number, its thousands apart or not, in Western or full-width digits or counted
 * in 万 and 亿, and with it how it is open. `30000+`, `≥ 30,000`, `more than 30 000`, `3万余人次` are at least as many; `≤ 5`,
 * `up to 5`, `近1900万` at most as many. The signs `<` and `>` are taken at their word: fewer than 5 is at most 4, more than 5
 * at least 6; words such as `over` and `超过` go with round figures, of which the figure is the bound. A unit after the number
 * is passed over. An estimate (`about`, `约`) bounds nothing and is malformed, and so is a number below 0 or one that is not
 * whole. An empty text is missing, which is not 0.
 *
 * @example
 * const read = readCount("3万余人次");
 * read.ok && read.value // => { value: 30000, bound: "at-least" }
 * readCount("").ok // => false
 */
export function readCount(text: string): Result<Count, CountIssue> {
  const plain = text.normalize("NFKC").trim().toLowerCase();
  if (plain === "") return failure({ code: "missing", path: [] });
  const count = countIn(plain);
  return count === undefined ? failure({ code: "malformed", path: [] }) : success(count);
}

/** Digits, all in one or in groups of three, and perhaps a fraction, which only 万 and 亿 can make whole. */
const NUMBER = /\d{1,3}(?:[, '’]\d{3})+(?![\d])|\d+(?:\.\d+)?/;

const BEFORE: readonly (readonly [RegExp, Bound | "above" | "below"])[] = [
  [/^(>=|≥|⩾)$/, "at-least"],
  [/^(<=|≤|⩽)$/, "at-most"],
  [/^>$/, "above"],
  [/^<$/, "below"],
  [
    /^(at least|no fewer than|no less than|not less than|minimum|min\.?|from|more than|over|above|exceeding|upwards of)$/,
    "at-least",
  ],
  [/^(至少|不少于|不低于|超过|超|逾|多于|高于|大于等于|大于)$/, "at-least"],
  [
    /^(at most|no more than|not more than|maximum|max\.?|up to|under|below|fewer than|less than|almost|nearly|close to)$/,
    "at-most",
  ],
  [/^(至多|最多|不多于|不超过|不高于|近|将近|接近|不足|不到|少于|低于|小于等于|小于)$/, "at-most"],
];
const AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/^(\+|plus|and more|or more|and over|and above|or above)/, "at-least"],
  [/^(余|多|以上|及以上|有余)/, "at-least"],
  [/^(and fewer|or fewer|or less|and less|or under)/, "at-most"],
  [/^(以下|及以下|以内)/, "at-most"],
];
const SCALES: readonly (readonly [string, number])[] = [
  ["万亿", 1e12],
  ["亿", 1e8],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
];
/** A unit: letters only, so that no second number and no other sign is passed over. */
const UNIT = /^[\p{L} ]{0,40}$/u;
/** What opens a number, or makes an estimate of it, in a place where it cannot be told which: it is never passed over. */
const HEDGE =
  /[多余]|以[上下内]|左右|上下|大约|\b(or|about|approx\w*|around|roughly|more|less|fewer|over|under|plus|circa)\b/u;

function countIn(text: string): Count | undefined {
  const found = NUMBER.exec(text);
  if (found === null) return undefined;
  const before = text.slice(0, found.index).trim();
  let after = text.slice(found.index + found[0].length).trim();
  const opening = before === "" ? undefined : BEFORE.find(([words]) => words.test(before))?.[1];
  if (before !== "" && opening === undefined) return undefined;
  // 370多万: the word stands between the number and its scale.
  const inner = closing(after);
  if (inner !== undefined) after = after.slice(inner.length).trim();
  const scale = SCALES.find(([sign]) => after.startsWith(sign));
  if (scale !== undefined) after = after.slice(scale[0].length).trim();
  const outer = inner ?? closing(after);
  if (outer !== undefined && inner === undefined) after = after.slice(outer.length).trim();
  // 3万人以上的, 5个多小时: the word stands behind the unit, or within it.
  const last = outer === undefined ? /^(?:\p{L}{1,4}?(以[上下内])(?:的|$)|个(多))/u.exec(after) : null;
  const end = outer ?? (last === null ? undefined : closing((last[1] ?? last[2]) as string));
  const unit = last === null ? after : after.slice(last[0].length);
  if (!UNIT.test(unit) || HEDGE.test(unit)) return undefined;
  if (opening !== undefined && end !== undefined && end.bound !== opening) return undefined;
  return bounded(scaled(found[0], scale?.[1] ?? 1), opening ?? end?.bound ?? "exact");
}

function closing(text: string): { readonly bound: Bound; readonly length: number } | undefined {
  for (const [words, bound] of AFTER) {
    const found = words.exec(text);
    if (found !== null) return { bound, length: found[0].length };
  }
  return undefined;
}

/** The digits times the scale, moved as digits so that 1.1万 is exactly 11,000. */
function scaled(digits: string, scale: number): number {
  const [whole = "", fraction = ""] = digits.replaceAll(/[, '’]/g, "").split(".");
  const places = Math.round(Math.log10(scale));
  if (withoutTrailingZeros(fraction).length > places) return Number.NaN;
  return Number(whole + fraction.slice(0, places).padEnd(places, "0"));
}

function bounded(value: number, bound: Bound | "above" | "below"): Count | undefined {
  if (bound === "above") return bounded(value + 1, "at-least");
  if (!Number.isSafeInteger(value)) return undefined;
  if (bound === "below") return value === 0 ? undefined : countBetween(0, value - 1, "readCount");
  return { value, bound };
}
