import { epochMilliseconds, isInstant } from "pratique/calendar";
import { type Answer, type Given, isRecord } from "./case.ts";

/** What one comparison comes to: right, wrong, or a key of the known answer that the answer has no word for. */
export type Verdict = "right" | "wrong" | { readonly unexpressed: string };

/** One key of a known answer with what was expected and what came. */
export interface Difference {
  readonly key: string;
  readonly expected: unknown;
  readonly got: unknown;
}

/** What the keys of a known answer come to. */
export interface Comparison {
  readonly wrong: readonly Difference[];
  readonly unexpressed: readonly string[];
}

/** How the end of a key, or all of it, says that it does not hold the whole answer. */
const PARTIAL_KEYS = [
  { ending: /(?:^i|I)ncludes?$/, holds: (expected: readonly unknown[], got: unknown) => contains(expected, got) },
  { ending: /(?:^e|E)xcludes?$/, holds: (expected: readonly unknown[], got: unknown) => lacks(expected, got) },
  { ending: /In$/, holds: (expected: readonly unknown[], got: unknown) => isOneOf(expected, got) },
] as const;

/** The list that a key speaks of which is nothing but such an ending: the one that is all of the answer. */
const ONLY_LIST = "all";

const listOf = (key: string, ending: RegExp) => key.replace(ending, "") || ONLY_LIST;

/** Compares the keys that are present in a known answer, and no others. */
export function compare(expected: Given, answer: Answer): Comparison {
  const wrong: Difference[] = [];
  const unexpressed: string[] = [];
  for (const [key, value] of Object.entries(expected)) {
    const verdict = compareKey(key, value, answer as Given);
    if (verdict === "wrong") wrong.push({ key, expected: value, got: (answer as Given)[key] ?? whole(key, answer) });
    else if (verdict !== "right") unexpressed.push(verdict.unexpressed);
  }
  return { wrong, unexpressed };
}

/** The part of the answer that a partial key speaks of. */
function whole(key: string, answer: Answer): unknown {
  const partial = PARTIAL_KEYS.find(({ ending }) => ending.test(key));
  return partial === undefined ? undefined : (answer as Given)[listOf(key, partial.ending)];
}

function compareKey(key: string, expected: unknown, answer: Given): Verdict {
  if (key in answer) return compareValue(expected, answer[key], key.endsWith("InOrder"));
  for (const { ending, holds } of PARTIAL_KEYS) {
    const base = listOf(key, ending);
    if (ending.test(key) && base in answer) return holds(Array.isArray(expected) ? expected : [expected], answer[base]);
  }
  return { unexpressed: key };
}

/**
 * Compares two values: lists as sets unless they are in order, records by the keys of the known answer, decimals after
 * rounding to the digits shown, instants as instants; `null` is no value.
 */
export function compareValue(expected: unknown, got: unknown, isInOrder = false): Verdict {
  if (expected === null) return verdictOf(got === undefined || got === null);
  if (Array.isArray(expected)) return compareLists(expected, got, isInOrder);
  if (isRecord(expected)) return compareRecords(expected, got);
  if (typeof expected === "number") return verdictOf(typeof got === "number" && isSameNumber(expected, got));
  if (isInstant(expected) && isInstant(got)) return verdictOf(epochMilliseconds(expected) === epochMilliseconds(got));
  return verdictOf(expected === got);
}

function verdictOf(isRight: boolean): Verdict {
  return isRight ? "right" : "wrong";
}

function isSameNumber(expected: number, got: number): boolean {
  if (Number.isInteger(expected)) return expected === got;
  const half = 0.5 / 10 ** digitsShown(expected);
  // A number that lies on the border rounds either way, within what binary fractions can say.
  return Math.abs(expected - got) <= half + 4 * Number.EPSILON * Math.abs(expected);
}

/** Digits after the point, as the number is written in JSON: 2.5e-7 has eight. */
function digitsShown(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}

function compareRecords(expected: Given, got: unknown): Verdict {
  if (!isRecord(got)) return "wrong";
  return worst(Object.entries(expected).map(([key, value]) => compareKey(key, value, got)));
}

function compareLists(expected: readonly unknown[], got: unknown, isInOrder: boolean): Verdict {
  if (!Array.isArray(got) || got.length !== expected.length) return "wrong";
  if (isInOrder) return worst(expected.map((value, index) => compareValue(value, got[index], true)));
  return matched(expected, got);
}

/** Wrong before unexpressed, unexpressed before right. */
function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("wrong")) return "wrong";
  return verdicts.find((verdict) => verdict !== "right") ?? "right";
}

function contains(expected: readonly unknown[], got: unknown): Verdict {
  return Array.isArray(got) ? matched(expected, got) : "wrong";
}

function lacks(expected: readonly unknown[], got: unknown): Verdict {
  if (!Array.isArray(got)) return "wrong";
  return verdictOf(!expected.some((value) => got.some((one) => compareValue(value, one) === "right")));
}

function isOneOf(expected: readonly unknown[], got: unknown): Verdict {
  return verdictOf(expected.some((value) => compareValue(value, got) === "right"));
}

/** Finds for each expected member one of its own among the others, whatever the order. */
function matched(expected: readonly unknown[], got: readonly unknown[]): Verdict {
  const verdicts = expected.map((value) => got.map((one) => compareValue(value, one)));
  if (isMatching(verdicts, (verdict) => verdict === "right")) return "right";
  if (!isMatching(verdicts, (verdict) => verdict !== "wrong")) return "wrong";
  return verdicts.flat().find((verdict) => typeof verdict === "object") ?? "wrong";
}

function isMatching(verdicts: readonly (readonly Verdict[])[], accepts: (verdict: Verdict) => boolean): boolean {
  const takenBy = new Map<number, number>();
  const place = (member: number, tried: Set<number>): boolean =>
    (verdicts[member] ?? []).some((verdict, index) => {
      if (!accepts(verdict) || tried.has(index)) return false;
      tried.add(index);
      const other = takenBy.get(index);
      if (other !== undefined && !place(other, tried)) return false;
      takenBy.set(index, member);
      return true;
    });
  return verdicts.every((_, member) => place(member, new Set()));
}
