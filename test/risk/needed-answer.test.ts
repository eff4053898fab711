import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import type { FactKind } from "../../src/logic/facts.js";
import { comparisonsIn } from "../../src/risk/comparisons.js";
import { type NeededAnswer, neededAnswer, placesBeyond } from "../../src/risk/needed-answer.js";

function needed(
  kind: FactKind,
  asked: AnyCondition,
  tried: readonly unknown[],
  works: (answer: unknown) => boolean,
  other: { readonly kind: FactKind; readonly answer: unknown } = { kind, answer: absent("not-asked") },
): NeededAnswer {
  const comparisons = comparisonsIn({ x: kind, y: other.kind }, [asked]);
  const chosen = tried.find(works);
  const facts = { y: other.answer };
  return neededAnswer({ fact: "x", kind, comparisons, present: ["a"], facts, tried, works, chosen }).needed;
}

const among =
  (...working: unknown[]) =>
  (answer: unknown) =>
    working.includes(answer);

describe("neededAnswer", () => {
  it("names the words that do, or those that do not where any other does", () => {
    const asked: AnyCondition = { fact: "x", is: "ITA" };
    const tried = ["ITA", "another"];
    expect(needed({ kind: "text" }, asked, tried, among("ITA"))).toEqual({ kind: "one-of", words: ["ITA"] });
    expect(needed({ kind: "text" }, asked, tried, among("another"))).toEqual({ kind: "other-than", words: ["ITA"] });
  });

  it("names the fact whose words they are", () => {
    const asked: AnyCondition = { fact: "x", in: { fact: "y" } };
    const listed = { kind: { kind: "choices", options: [] }, answer: ["ITA"] } as const;
    expect(needed({ kind: "text" }, asked, ["ITA", "another"], among("ITA"), listed)).toEqual({
      kind: "one-of",
      words: ["ITA"],
      wordsOf: "y",
    });
  });

  it("takes the whole run of numbers around the chosen one, and its bounds as they stand in the policy", () => {
    const celsius = { kind: "number", unit: "celsius" } as const;
    const tried = [37.2, 37.3, 37.4];
    const asked: AnyCondition = { fact: "x", atLeast: 37.3 };
    const bounds = { kind: "number", unit: "celsius" };
    expect(needed(celsius, asked, tried, among(37.3, 37.4))).toEqual({ ...bounds, atLeast: { value: 37.3 } });
    expect(needed(celsius, asked, tried, among(37.2))).toEqual({ ...bounds, below: { value: 37.3 } });
    expect(needed(celsius, asked, tried, among(37.4))).toEqual({ ...bounds, above: { value: 37.3 } });
    expect(needed(celsius, asked, tried, among(37.2, 37.3))).toEqual({ ...bounds, atMost: { value: 37.3 } });
    expect(
      needed(celsius, { fact: "x", above: { fact: "y" } }, tried, among(37.4), { kind: celsius, answer: 37.3 }),
    ).toEqual({
      ...bounds,
      above: { value: 37.3, answerTo: "y" },
    });
  });

  it("takes the run of days, and says from which answer a bound follows", () => {
    const date = { kind: "date" } as const;
    const tried = ["2020-03-03", "2020-03-04", "2020-03-18"];
    const window: AnyCondition = { fact: "x", since: { days: 14, dayCount: "start-is-day-0", upTo: { fact: "y" } } };
    expect(
      needed(date, window, tried, among("2020-03-04", "2020-03-18"), { kind: date, answer: "2020-03-18" }),
    ).toEqual({
      kind: "moment",
      from: { at: "2020-03-04", measuredFrom: { fact: "y", days: -14 } },
    });
    expect(needed(date, { fact: "x", before: "2020-03-04" }, tried, among("2020-03-03"))).toEqual({
      kind: "moment",
      until: { at: "2020-03-03" },
    });
  });

  it("says what options come and go", () => {
    const options = { kind: "choices", options: ["a", "b"] } as const;
    const tried = [["b"]];
    expect(needed(options, { fact: "x", includes: "b" }, tried, among(tried[0]))).toEqual({
      kind: "options",
      with: ["b"],
      without: ["a"],
    });
    expect(needed(options, { fact: "x", count: { atLeast: 1 } }, tried, among(tried[0]))).toMatchObject({
      withAnyOther: true,
    });
  });
});

it("counts items as often as they stand", () => {
  expect(placesBeyond(["a", "a", "b"], ["a"])).toEqual([1, 2]);
  expect(placesBeyond([], ["a"])).toEqual([]);
});
