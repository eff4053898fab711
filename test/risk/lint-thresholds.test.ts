import { describe, expect, it } from "vitest";
import { high, one } from "./linted.js";

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
});
