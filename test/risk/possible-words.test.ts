import { describe, expect, it } from "vitest";
import type { AnyCondition } from "../../src/logic/condition.js";
import type { FactKind, FactTable } from "../../src/logic/facts.js";
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

  it.each<[FactKind, FactKind, string[], string[]]>([
    [text, text, ["another", "another-2"], ["another", "another-2"]],
    [purpose, purpose, ["work", "visit", "transit"], ["work", "visit", "transit"]],
    [purpose, text, ["work", "visit", "transit"], ["work", "visit", "transit", "another", "another-2"]],
    [{ kind: "yes-no" }, text, ["yes", "no"], ["yes", "no", "another", "another-2"]],
  ])("as many as two facts need that are compared with each other: %j and %j", (x, y, words, others) => {
    const asked: AnyCondition[] = [{ fact: "x", is: { fact: "y" } }];
    expect(answersTo("x", { x, y }, asked)).toEqual(words);
    expect(answersTo("y", { x, y }, asked)).toEqual(others);
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

  it.each<[FactKind, AnyCondition[], string[][]]>([
    [watched, [{ fact: "x", count: { atLeast: 2 } }], [[], ["another", "another-2"]]],
    [watched, [{ fact: "x", count: { atMost: 1 } }], [[], ["another", "another-2"]]],
    [watched, [{ fact: "x", count: { atLeast: 1, atMost: 2 } }], [[], ["another"]]],
    [symptoms, [{ fact: "x", count: { atLeast: 3 } }], [[], ["cough", "rash", "fever"]]],
    [symptoms, [{ fact: "x", count: { atMost: 0 } }], [[], ["cough"]]],
    [
      watched,
      [
        { fact: "x", overlaps: ["ITA", "IRN"] },
        { fact: "x", includes: "IRN" },
      ],
      [[], ["ITA"], ["IRN"]],
    ],
  ])("of %j, asked %j", (x, asked, sets) => {
    expect(answersTo("x", { x }, asked)).toEqual(sets);
  });

  it("every one where two facts of several options are compared with each other", () => {
    const asked: AnyCondition[] = [{ fact: "x", in: { fact: "y" } }];
    expect(answersTo("x", { x: text, y: watched }, asked)).toEqual(["another", "another-2"]);
    expect(answersTo("y", { x: text, y: watched }, asked)).toEqual([
      [],
      ["another"],
      ["another-2"],
      ["another", "another-2"],
    ]);
    const overlaps: AnyCondition[] = [{ fact: "x", overlaps: { fact: "y" } }];
    // One that both hold, and one of its own for each.
    expect(answersTo("x", { x: watched, y: watched }, overlaps)).toHaveLength(8);
    expect(answersTo("x", { x: watched, y: watched }, overlaps, { y: ["ITA", "IRN"] })).toEqual([[], ["ITA"]]);
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
  expect(wordsIn({ fact: "x", overlaps: ["a", "b"] })).toEqual(["a", "b"]);
  expect(wordsIn({ fact: "x", is: "a" })).toEqual(["a"]);
  expect(wordsIn({ fact: "x", is: 3 })).toEqual([]);
  expect(wordsIn({ fact: "x", overlaps: { fact: "y" } })).toEqual([]);
});
