import { describe, expect, it } from "vitest";
import {
  isLeaf,
  leavesOf,
  partOfElements,
  partsOfCondition,
  placedPartOfElements,
  withoutElements,
} from "../../src/logic/parts-of-condition.js";
import { isRecord } from "../../src/record.js";

const coughs = { fact: "cough", is: "yes" };

describe("partsOfCondition", () => {
  it("has the parts of all, any and not, none of a leaf, and nothing of what is no condition", () => {
    expect(partsOfCondition({ all: [coughs, coughs] })).toEqual([
      [["all", 0], coughs],
      [["all", 1], coughs],
    ]);
    expect(partsOfCondition({ not: coughs })).toEqual([[["not"], coughs]]);
    expect(partsOfCondition(coughs)).toEqual([]);
    for (const none of [null, 1, [coughs], { all: coughs }, { any: [], not: coughs }])
      expect(partsOfCondition(none)).toBeUndefined();
  });
});

describe("leavesOf", () => {
  it("has what is asked, without what joins it and without what is asked of elements", () => {
    const some = { fact: "stays", some: coughs };
    expect(leavesOf({ all: [coughs, { not: { any: [some] } }] })).toEqual([coughs, some]);
    expect([isLeaf(some), isLeaf({ not: some })]).toEqual([true, false]);
  });
});

describe("partOfElements", () => {
  it.each([
    [{ fact: "stays", some: coughs }, ["some"], { fact: "stays", some: { all: [] } }],
    [{ fact: "stays", every: coughs }, ["every"], { fact: "stays", every: { all: [] } }],
    [
      { fact: "stays", count: { atLeast: 1, of: coughs } },
      ["count", "of"],
      { fact: "stays", count: { atLeast: 1, of: { all: [] } } },
    ],
  ])("is the condition on the elements, with its place, and can be left out: %j", (leaf, place, without) => {
    expect(partOfElements(leaf)).toBe(coughs);
    expect(placedPartOfElements(leaf)).toEqual([place, coughs]);
    expect(withoutElements(leaf)).toEqual(without);
  });

  it("is not there where elements are only counted, or nothing is asked of them", () => {
    for (const leaf of [{ fact: "stays", count: { atLeast: 1 } }, coughs]) {
      expect(partOfElements(leaf)).toBeUndefined();
      expect(placedPartOfElements(leaf)).toBeUndefined();
      expect(withoutElements(leaf)).toEqual(leaf);
    }
  });
});

it("tells an object with keys from what is none", () => {
  expect([{}, coughs, null, [], "x", undefined].map(isRecord)).toEqual([true, true, false, false, false, false]);
});
