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
});
