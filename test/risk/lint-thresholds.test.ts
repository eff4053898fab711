import { describe, expect, it } from "vitest";
import { codes, high, one, policyWith, table } from "./linted.js";

describe("lintThresholds", () => {
  it.each([
    [{ fact: "celsius", atLeast: 99.5 }, ["when", "atLeast"], 99.5, "celsius"],
    [{ any: [{ fact: "celsius", below: 3.73 }] }, ["when", "any", 0, "below"], 3.73, "celsius"],
    [
      { fact: "on", within: { days: 168, dayCount: "start-is-day-0", upTo: { fact: "from" } } },
      ["when", "within", "days"],
      168,
      "days",
    ],
    [
      { fact: "on", before: { fact: "from", plus: { years: 2018 } } },
      ["when", "before", "plus", "years"],
      2018,
      "years",
    ],
    [
      { fact: "stays", some: { item: "to", since: { days: 9999, dayCount: "start-is-day-0", upTo: { fact: "on" } } } },
      ["when", "some", "since", "days"],
      9999,
      "days",
    ],
    [{ fact: "symptoms", count: { atLeast: 0.5 } }, ["when", "count", "atLeast"], 0.5, "count"],
  ])("finds a threshold in another unit: %j", (when, path, value, unit) => {
    expect(one(high(when), "threshold-in-wrong-unit")).toMatchObject({
      path: ["rules", 0, ...path],
      value,
      unit,
      severity: "warning",
    });
  });

  it.each([
    ["celsius", [30, 45], [29.9, 45.1]],
    ["years", [150, 0, -150], [150.5, -151]],
    ["days", [3660, -3660, 167, 239, 335, 503], [3661, -3661, 168, 240, 336, 504]],
    ["hours", [720, 168, -720], [721, -721]],
    ["minutes", [2880, -2880], [2881, -2881]],
    ["persons", [0, 1, 500], [0.5, -1]],
    ["count", [0, 3], [1.5, -1]],
    ["percent", [0, 1, 100], [0.5, 101, -1]],
    ["tonnage", [0, 500_000], [-1, 500_001]],
  ] as const)("of %s, %j are likely and %j are not", (unit, likely, unlikely) => {
    const facts = { x: { kind: "number", unit } } as const;
    const isReported = (value: number) =>
      codes(policyWith(facts, [[{ fact: "x", atLeast: value }, "high"]])).includes("threshold-in-wrong-unit");
    expect(likely.filter(isReported)).toEqual([]);
    expect(unlikely.filter((value) => !isReported(value))).toEqual([]);
  });

  it.each(["is", "atLeast", "above", "atMost", "below"])("looks at a number on whichever side: %s", (side) => {
    expect(one(high({ fact: "celsius", [side]: 99.5 }), "threshold-in-wrong-unit")).toMatchObject({
      path: ["rules", 0, "when", side],
      fact: "celsius",
      value: 99.5,
    });
    expect(codes(high({ fact: "celsius", [side]: 37.3 }))).not.toContain("threshold-in-wrong-unit");
  });

  it.each(["is", "before", "after", "onOrBefore", "onOrAfter"])("looks at a shift on whichever side: %s", (side) => {
    const shifted = (plus: object) => high({ fact: "on", [side]: { fact: "from", plus } });
    expect(one(shifted({ days: 336 }), "threshold-in-wrong-unit")).toMatchObject({
      path: ["rules", 0, "when", side, "plus", "days"],
      fact: "on",
      value: 336,
      unit: "days",
    });
    expect(codes(shifted({ days: 14, years: 1 }))).not.toContain("threshold-in-wrong-unit");
  });

  it("looks at what is asked of the elements of lists, by the kinds of their facts", () => {
    const seats = { kind: "list", of: { row: { kind: "number", unit: "count" } } } as const;
    const facts = { stays: { kind: "list", of: { ill: { kind: "number", unit: "percent" }, seats } } } as const;
    const asked = (some: object) => policyWith(facts, [[{ fact: "stays", some }, "high"]]);
    expect(one(asked({ item: "ill", above: 0.5 }), "threshold-in-wrong-unit")).toMatchObject({
      path: ["rules", 0, "when", "some", "above"],
      fact: "ill",
      unit: "percent",
    });
    expect(one(asked({ item: "seats", some: { item: "row", below: 0.5 } }), "threshold-in-wrong-unit")).toMatchObject({
      path: ["rules", 0, "when", "some", "some", "below"],
      fact: "row",
      unit: "count",
    });
    expect(codes(asked({ item: "ill", above: 5 }))).not.toContain("threshold-in-wrong-unit");
  });

  it("looks at windows in hours, and at both bounds of a count", () => {
    const facts = { ...table, at: { kind: "instant" }, landed: { kind: "instant" } } as const;
    const within = { hours: 721, upTo: { fact: "landed" } };
    expect(one(policyWith(facts, [[{ fact: "at", within }, "high"]]), "threshold-in-wrong-unit")).toMatchObject({
      path: ["rules", 0, "when", "within", "hours"],
      fact: "at",
      value: 721,
      unit: "hours",
    });
    expect(one(high({ fact: "symptoms", count: { atMost: 0.5 } }), "threshold-in-wrong-unit")).toMatchObject({
      path: ["rules", 0, "when", "count", "atMost"],
      value: 0.5,
      unit: "count",
    });
  });
});
