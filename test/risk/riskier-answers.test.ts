import { describe, expect, it } from "vitest";
import { riskierAnswers } from "../../src/risk/riskier-answers.js";
import { table } from "./linted.js";

const steps = (when: object, fact: string, direction: string | readonly string[]) =>
  riskierAnswers([when], table, fact, direction).steps;

describe("riskierAnswers", () => {
  it("goes from the milder to the severer answer", () => {
    const coughs = { fact: "cough", is: "yes" };
    expect(steps(coughs, "cough", "yes")).toEqual([["no", "yes"]]);
    expect(steps(coughs, "cough", "no")).toEqual([["yes", "no"]]);
    const works = { fact: "purpose", is: "work" };
    expect(steps(works, "purpose", ["visit", "transit", "work"])).toEqual([
      ["visit", "transit"],
      ["transit", "work"],
    ]);
    expect(steps(works, "purpose", ["visit"])).toEqual([]);
    const hot = { fact: "celsius", atLeast: 38 };
    expect(steps(hot, "celsius", "more").every(([milder, severer]) => Number(milder) < Number(severer))).toBe(true);
    expect(steps(hot, "celsius", "less").every(([milder, severer]) => Number(milder) > Number(severer))).toBe(true);
  });

  it("adds one option or one element at a time, of an element more than any count asks for", () => {
    for (const [less, more] of steps({ fact: "symptoms", includes: "rash" }, "symptoms", "more") as [
      string[],
      string[],
    ][]) {
      expect(more.slice(0, -1)).toEqual(less);
      expect(less).not.toContain(more.at(-1));
    }
    const few = { fact: "stays", count: { atLeast: 1, atMost: 2 } };
    const lengths = steps(few, "stays", "more").map(([less, more]) => [
      (less as unknown[]).length,
      (more as unknown[]).length,
    ]);
    expect(lengths).toContainEqual([2, 3]);
    expect(lengths.every(([less, more]) => more === (less as number) + 1)).toBe(true);
    const [[severer, milder] = [[], []]] = steps(few, "stays", "less") as [unknown[], unknown[]][];
    expect(severer.length).toBe(milder.length + 1);
  });

  it("goes from instant to instant, the earlier first where risk lies later", () => {
    const seen = { seen: { kind: "instant" } } as const;
    const when = { fact: "seen", onOrAfter: "2020-03-01T00:00:00Z" };
    const across = ["2020-02-29T23:59:59.999Z", "2020-03-01T00:00:00Z"];
    expect(riskierAnswers([when], seen, "seen", "later").steps).toContainEqual(across);
    expect(riskierAnswers([when], seen, "seen", "later").steps).not.toContainEqual(across.toReversed());
    expect(riskierAnswers([when], seen, "seen", "earlier").steps).toContainEqual(across.toReversed());
  });

  it("goes across the boundary of a number and of a day", () => {
    const hot = { fact: "celsius", atLeast: 38 };
    expect(steps(hot, "celsius", "more")).toContainEqual([37.9, 38]);
    expect(steps(hot, "celsius", "less")).toContainEqual([38, 37.9]);
    const since = { fact: "on", onOrAfter: "2020-03-01" };
    expect(steps(since, "on", "later")).toContainEqual(["2020-02-29", "2020-03-01"]);
    expect(steps(since, "on", "earlier")).toContainEqual(["2020-03-01", "2020-02-29"]);
  });

  it("has no steps in words of which none is more than another, and all of a choice", () => {
    const words = { note: { kind: "text" } } as const;
    const none = { steps: [], others: new Map(), areAll: true };
    expect(riskierAnswers([{ fact: "note", is: "a" }], words, "note", "more")).toEqual(none);
    expect(riskierAnswers([{ fact: "purpose", is: "work" }], table, "purpose", ["visit", "work"])).toEqual({
      ...none,
      steps: [["visit", "work"]],
    });
  });

  it("adds one element where a count is bounded by a fact", () => {
    const when = { fact: "stays", count: { atLeast: { fact: "doses" } } };
    const [first] = steps(when, "stays", "more") as [unknown[], unknown[]][];
    expect(first?.map(({ length }) => length)).toEqual([0, 1]);
    expect(riskierAnswers([when], table, "stays", "more").areAll).toBe(true);
  });

  it("does not step from an answer that is absent", () => {
    const when = {
      any: [
        { fact: "symptoms", known: true },
        { fact: "symptoms", includes: "rash" },
      ],
    };
    expect(steps(when, "symptoms", "more")).toEqual([
      [[], ["rash"]],
      [[], ["cough"]],
      [["rash"], ["rash", "cough"]],
    ]);
  });

  it("gives the answers to the other facts that are read", () => {
    const when = {
      all: [
        { fact: "cough", is: "yes" },
        { fact: "celsius", atLeast: 38 },
      ],
    };
    expect(riskierAnswers([when], table, "cough", "yes")).toEqual({
      steps: [["no", "yes"]],
      others: new Map([["celsius", [38, 37.9]]]),
      areAll: true,
    });
  });

  it.each([
    [49, true],
    [50, false],
  ])("adds 50 elements at most: of a count of %i, all are given: %s", (atLeast, areAll) => {
    expect(riskierAnswers([{ fact: "stays", count: { atLeast } }], table, "stays", "more").areAll).toBe(areAll);
  });

  it.each([
    [10_000, true],
    [10_001, false],
  ])("of %i options, added to none and to one, gives no more than 20 000 steps; all: %s", (count, areAll) => {
    const symptoms = { kind: "choices", options: Array.from({ length: count }, (_, at) => `option-${at}`) } as const;
    const found = riskierAnswers([{ fact: "symptoms", includes: "option-0" }], { symptoms }, "symptoms", "more");
    expect([found.steps.length, found.areAll]).toEqual([19_999, areAll]);
  });
});
