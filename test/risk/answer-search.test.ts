import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { allowance } from "../../src/risk/allowance.js";
import {
  type AnswerSearch,
  addAbsence,
  addInexact,
  holding,
  ofElements,
  truthsIn,
} from "../../src/risk/answer-search.js";
import { comparisonsIn } from "../../src/risk/comparisons.js";

const table = {
  fever: { kind: "yes-no" },
  stays: { kind: "list", of: { country: { kind: "text" }, nights: { kind: "list", of: { at: { kind: "text" } } } } },
} as const;

describe("truthsIn", () => {
  it("evaluates conditions of a table", () => {
    const truthOf = truthsIn(table);
    const fever = { fact: "fever", is: "yes" };
    expect([truthOf(fever, { fever: "yes" }), truthOf(fever, { fever: "no" }), truthOf(fever, {})]).toEqual([
      "true",
      "false",
      "undecided",
    ]);
  });

  it("takes from an allowance, and more for longer lists", () => {
    const some = allowance(1000);
    const truthOf = truthsIn(table, some);
    const counted = { fact: "stays", count: { atLeast: 1 } };
    truthOf(counted, { stays: [] });
    const little = 1000 - some.left;
    truthOf(counted, { stays: [{}, {}, {}] });
    expect(little).toBeGreaterThan(0);
    expect(1000 - some.left).toBe(5 * little);
  });
});

describe("what is asked of elements", () => {
  it("is asked of the subject, through the lists that lead to them", () => {
    const truthOf = truthsIn(table);
    const inItaly = ofElements("stays", { item: "country", is: "ITA" });
    expect(truthOf(inItaly, holding("stays", [{ country: "ITA" }]))).toBe("true");
    expect(truthOf(inItaly, holding("stays", [{ country: "FRA" }]))).toBe("false");
    const aboard = ofElements("stays\nnights", { item: "at", is: "sea" });
    expect(truthOf(aboard, holding("stays\nnights", [{ at: "sea" }]))).toBe("true");
    expect(truthOf(aboard, holding("stays\nnights", []))).toBe("false");
  });
});

describe("what is not known", () => {
  const known = { fact: "fever", known: true };
  const knownCountry = { fact: "stays", some: { item: "country", known: false } };
  const search = (given: AnswerSearch["given"]): AnswerSearch => ({
    comparisons: comparisonsIn(table, [known, knownCountry, { fact: "stays", count: { atLeast: 1 } }]),
    given,
    isOpen: () => true,
    truthOf: truthsIn(table),
    found: new Map([["fever", ["yes", "no"]]]),
    inexact: new Set(),
    areDistinct: true,
    allowance: allowance(),
  });
  const [notAsked, declined] = [absent("not-asked"), absent("asked-declined")];

  it.each([
    ["is an answer where that is asked", "fever", {}, ["yes", "no", notAsked]],
    ["stays as it was given", "fever", { fever: declined }, ["yes", "no", declined]],
    ["is none where something is there, even if it cannot be read", "fever", { fever: "perhaps" }, ["yes", "no"]],
    ["of elements is that it was not asked, whatever the list", "stays\ncountry", { stays: declined }, [notAsked]],
    ["is no answer where nobody asks whether it is known", "stays", { stays: declined }, undefined],
  ])("%s", (_, path, given, answers) => {
    const asked = search(given);
    addAbsence(path, asked);
    expect(asked.found.get(path)).toEqual(answers);
  });

  it("is noted of the subject's fact, once", () => {
    const asked = search({});
    for (const path of ["stays\nnights\nat", "fever", "stays"]) addInexact(path, asked);
    expect([...asked.inexact]).toEqual(["stays", "fever"]);
  });
});
