import { type Answer, absent } from "pratique";
import { addCounts, BOUNDS, type Count, countRatio, percentText, readCount } from "pratique/statistics";
import { type Asks, type Case, isRecord, NotAnswered } from "../case.ts";
import { listIn, numberIn, onlyKeys, textIn, word } from "../words.ts";

/** Counts as reports write them, open ones among them: their sums and their ratios. */
export const reportedCounts: Asks = {
  "parse-count": { given: ["text"], answer: parseCount },
  "add-counts": { given: ["counts"], answer: sum },
  rate: { given: ["numerator", "denominator"], answer: rate },
};

const BOUND_WORDS = Object.fromEntries(BOUNDS.map((bound) => [bound, bound]));

/** A count of a case: a number, a number with its bound, a text of a report; a blank was not reported. */
function countIn(value: unknown, what: string): Answer<Count | number> {
  if (value === undefined || value === null) return absent("not-asked");
  if (typeof value === "number") return value;
  if (typeof value === "string") {
    const read = readCount(value);
    if (read.ok) return read.value;
    if (read.issues[0].code === "missing") return absent("not-asked");
    throw new NotAnswered(`${what}: no count`);
  }
  if (!isRecord(value)) throw new NotAnswered(`${what}: no count`);
  onlyKeys(value, what, ["value", "bound"]);
  return { value: numberIn(value, "value"), bound: word(BOUND_WORDS, value.bound ?? "exact", `${what}.bound`) };
}

function parseCount({ given }: Case) {
  const read = readCount(textIn(given, "text"));
  return read.ok ? { value: read.value.value, bound: read.value.bound } : { value: undefined, bound: undefined };
}

function sum({ given }: Case) {
  return addCounts(listIn(given, "counts").map((count) => countIn(count, "given.counts")));
}

function rate({ given }: Case) {
  const numerator = countIn(given.numerator, "given.numerator");
  const denominator = countIn(given.denominator, "given.denominator");
  const { ratio, atLeast, atMost } = countRatio(numerator, denominator);
  const isExact = typeof numerator === "number" && typeof denominator === "number";
  return {
    rate: ratio,
    rateExact: ratio,
    rateUpperBound: ratio === undefined ? atMost : undefined,
    rateLowerBound: ratio === undefined ? atLeast : undefined,
    percentText: isExact ? percentText(numerator, denominator) : undefined,
  };
}
