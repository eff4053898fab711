import { describe, expect, it } from "vitest";
import { possibleAnswers } from "../../src/risk/possible-answers.js";

const table = { stays: { kind: "list", of: { country: { kind: "text" } } } } as const;
const listsFor = (...conditions: Parameters<typeof possibleAnswers>[1]) =>
  possibleAnswers(table, conditions).answers.get("stays") as readonly (readonly unknown[])[];

describe("the lists that the answers of elements make", () => {
  it("are such that what is asked of some comes out either way", () => {
    const lists = listsFor({ fact: "stays", some: { item: "country", is: "ITA" } });
    const hasItaly = lists.map((list) => JSON.stringify(list).includes("ITA"));
    expect(new Set(hasItaly)).toEqual(new Set([true, false]));
  });

  it("are as long as a count asks for, and not", () => {
    const lengths = listsFor({ fact: "stays", count: { atLeast: 3 } }).map(({ length }) => length);
    expect(lengths.some((length) => length >= 3)).toBe(true);
    expect(lengths.some((length) => length < 3)).toBe(true);
  });

  it("hold elements of either kind where every one is asked about", () => {
    const lists = listsFor({ fact: "stays", every: { item: "country", in: ["ITA", "IRN"] } });
    expect(lists.length).toBeGreaterThanOrEqual(2);
  });
});
