import { describe, expect, it } from "vitest";
import type { AnyCondition } from "../../src/logic/condition.js";
import type { FactTable } from "../../src/logic/facts.js";
import { possibleAnswers } from "../../src/risk/possible-answers.js";
import { wordsIn } from "../../src/risk/possible-words.js";

const answersTo = (fact: string, table: FactTable, conditions: AnyCondition[], given = {}) =>
  possibleAnswers(table, conditions, given).answers.get(fact);
const text = { kind: "text" } as const;
const watched = { kind: "choices", options: [] } as const;
const purpose = { kind: "choice", options: ["work", "visit", "transit"] } as const;
const symptoms = { kind: "choices", options: ["cough", "rash", "fever"] } as const;

describe("words", () => {
  it("both of a yes-no", () => {
    expect(answersTo("x", { x: { kind: "yes-no" } }, [{ fact: "x", is: "yes" }])).toEqual(["yes", "no"]);
  });

  it("those that are mentioned, and one that is not", () => {
    expect(answersTo("x", { x: text }, [{ fact: "x", in: ["ITA", "IRN"] }])).toEqual(["ITA", "another"]);
    expect(answersTo("x", { x: text }, [{ fact: "x", is: "another" }])).toEqual(["another", "another-2"]);
    expect(answersTo("x", { x: purpose }, [{ fact: "x", is: "work" }])).toEqual(["work", "visit"]);
  });

  it("never a word that a closed choice does not have", () => {
    const all = purpose.options.map((is): AnyCondition => ({ fact: "x", is }));
    expect(answersTo("x", { x: purpose }, all)).toEqual(["work", "visit", "transit"]);
  });

  it("those of the answer that they are compared with", () => {
    const asked: AnyCondition[] = [{ fact: "x", in: { fact: "y" } }];
    expect(answersTo("x", { x: text, y: watched }, asked, { y: ["ITA", "IRN"] })).toEqual(["ITA", "another"]);
    expect(answersTo("y", { x: text, y: watched }, asked, { x: "ITA" })).toEqual([[], ["ITA"]]);
  });
});

describe("sets of options", () => {
  it("the smallest for each way in which what is asked comes out", () => {
    const overlaps: AnyCondition = { fact: "x", overlaps: ["cough", "rash"] };
    expect(answersTo("x", { x: symptoms }, [overlaps])).toEqual([[], ["cough"]]);
    const two: AnyCondition = { fact: "x", count: { atLeast: 2 } };
    expect(answersTo("x", { x: symptoms }, [overlaps, two])).toEqual([[], ["cough"], ["cough", "rash"]]);
    const cough: AnyCondition = { fact: "x", includes: "cough" };
    expect(answersTo("x", { x: symptoms }, [cough, two])).toEqual([
      [],
      ["cough"],
      ["cough", "rash"],
      ["rash", "fever"],
    ]);
  });

  it("of no more options than there are", () => {
    expect(answersTo("x", { x: symptoms }, [{ fact: "x", count: { atLeast: 4 } }])).toEqual([[]]);
    expect(answersTo("x", { x: watched }, [{ fact: "x", count: { atLeast: 2 } }])).toHaveLength(2);
  });

  it("says so when there are too many to go through", () => {
    const words = Array.from({ length: 12 }, (_, at) => `w${at}`);
    const found = possibleAnswers(
      { x: watched },
      words.map((includes) => ({ fact: "x", includes })),
    );
    expect(found.inexact).toEqual(["x"]);
  });
});

it("finds the words that a leaf mentions", () => {
  expect(wordsIn({ fact: "x", in: ["a", "b"] })).toEqual(["a", "b"]);
  expect(wordsIn({ fact: "x", in: { fact: "y" } })).toEqual([]);
  expect(wordsIn({ fact: "x", includes: "a" })).toEqual(["a"]);
});
