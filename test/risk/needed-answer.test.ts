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

  it("names the words of a closed choice, also those of which the policy does not speak", () => {
    const asked: AnyCondition = { fact: "x", is: "work" };
    const purpose = { kind: "choice", options: ["work", "visit", "transit"] } as const;
    const tried = ["work", "visit"];
    expect(needed(purpose, asked, tried, among("visit"))).toEqual({ kind: "one-of", words: ["visit"] });
    expect(needed(purpose, asked, tried, among("work"))).toEqual({ kind: "one-of", words: ["work"] });
    const yesNo = { kind: "yes-no" } as const;
    const agrees: AnyCondition = { fact: "x", is: { fact: "y" } };
    expect(needed(yesNo, agrees, ["yes", "no"], among("no"), { kind: yesNo, answer: "no" })).toEqual({
      kind: "one-of",
      words: ["no"],
    });
    const open = { kind: "choice", options: [] } as const;
    expect(needed(open, asked, ["work", "another"], among("another"))).toEqual({ kind: "other-than", words: ["work"] });
  });

  it("names the fact whose words any other than them do", () => {
    const asked: AnyCondition = {
      any: [
        { fact: "x", is: { fact: "y" } },
        { fact: "x", is: "ITA" },
      ],
    };
    const text = { kind: "text" } as const;
    const tried = ["ITA", "FRA", "another"];
    expect(needed(text, asked, tried, among("another"), { kind: text, answer: "FRA" })).toEqual({
      kind: "other-than",
      words: ["ITA", "FRA"],
      wordsOf: "y",
    });
    expect(needed(text, asked, tried, among("ITA"), { kind: text, answer: "FRA" })).toEqual({
      kind: "one-of",
      words: ["ITA"],
    });
  });

  it("covers every answer tried that does", () => {
    const tried = ["ITA", "FRA", "another"];
    const covered = (kind: FactKind, answers: readonly unknown[], ...working: unknown[]) => {
      const comparisons = comparisonsIn({ x: kind }, [{ fact: "x", known: true }]);
      const works = among(...working);
      const chosen = working[0];
      return neededAnswer({
        fact: "x",
        kind,
        comparisons,
        present: undefined,
        facts: {},
        tried: answers,
        works,
        chosen,
      }).covered;
    };
    expect(covered({ kind: "text" }, tried, "FRA", "another")).toEqual(["FRA", "another"]);
    const [none, some, all] = [[], ["a"], ["a", "b"]];
    expect(covered({ kind: "choices", options: ["a", "b"] }, [none, some, all], some, all)).toEqual([some]);
    expect(covered({ kind: "list", of: {} }, [none, some, all], all, none)).toEqual([all]);
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
    expect(needed(options, { fact: "x", count: { atLeast: 1 } }, tried, among(tried[0]))).toEqual({
      kind: "options",
      with: ["b"],
      without: ["a"],
      withAnyOther: true,
    });
    const more = [["a", "b"]];
    const overlaps: AnyCondition = { fact: "x", overlaps: ["b", "c"] };
    expect(needed(options, overlaps, more, among(more[0]))).toEqual({ kind: "options", with: ["b"], without: [] });
    const none = [[]];
    expect(needed(options, overlaps, none, among(none[0]))).toEqual({ kind: "options", with: [], without: ["a"] });
  });

  it("says of which fact the options are that come", () => {
    const open = { kind: "choices", options: [] } as const;
    const tried = [["a", "FRA"]];
    const asked: AnyCondition = { fact: "y", in: { fact: "x" } };
    expect(needed(open, asked, tried, among(tried[0]), { kind: { kind: "text" }, answer: "FRA" })).toEqual({
      kind: "options",
      with: ["FRA"],
      without: [],
      withOf: "y",
    });
  });

  it("says what elements come and go: those that come by what they are, those that go by their places", () => {
    const stays = { kind: "list", of: { country: { kind: "text" } } } as const;
    const asked: AnyCondition = { fact: "x", some: { item: "country", is: "ITA" } };
    const tried = [[{ country: "ITA" }, "a", { country: "FRA" }]];
    expect(needed(stays, asked, tried, among(tried[0]))).toEqual({
      kind: "elements",
      with: [{ country: "ITA" }, { country: "FRA" }],
      without: [],
    });
    const none = [[]];
    expect(needed(stays, asked, none, among(none[0]))).toEqual({ kind: "elements", with: [], without: [0] });
  });
});

it("counts items as often as they stand", () => {
  expect(placesBeyond(["a", "a", "b"], ["a"])).toEqual([1, 2]);
  expect(placesBeyond([], ["a"])).toEqual([]);
  expect(placesBeyond(["a", "b"], ["b", "a"])).toEqual([]);
  expect(placesBeyond(["a", "a"], ["a", "a", "b"])).toEqual([]);
  expect(placesBeyond([{ to: 1 }, { to: 2 }], [{ to: 1 }])).toEqual([1]);
});
