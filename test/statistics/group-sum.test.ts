import { expect, it } from "vitest";
import { groupSum, partsSum } from "../../src/statistics/group-sum.js";

const bulletin = (published: object) => ({ published, convention: undefined });

it("is not there where nothing was printed", () => {
  expect(groupSum(bulletin({ groups: [{ code: "one" }] }), "value")).toBeUndefined();
  expect(partsSum(bulletin({}), { code: "one", parts: [{ code: "two", value: 1 }] }, "quantity")).toBeUndefined();
});

it("leaves nothing below 0, and no share of a total of 0", () => {
  const none = groupSum(bulletin({ total: { value: 0 }, groups: [{ code: "one", value: 0 }] }), "value");
  expect(none?.sum).toEqual({
    sum: { amount: 0, least: 0, most: 0.5 },
    without: [],
    agreesWithTotal: true,
    residual: { amount: 0, least: 0, most: 0.5 },
    residualPercent: undefined,
  });
  const over = groupSum(bulletin({ total: { value: 10 }, groups: [{ code: "one", value: 11 }] }), "value");
  expect(over?.sum.residual).toEqual({ amount: 0, least: 0, most: 0 });
});

it("of parts without a group's own figure leaves nothing unlisted", () => {
  const parts = [{ code: "two", value: 1 }];
  expect(partsSum(bulletin({}), { code: "one", parts }, "value")?.sum.unlisted).toBeUndefined();
});

it("has a share of what no group names, and says which groups it is without", () => {
  const groups = [{ code: "one", value: 30 }, { code: "two" }, { code: "three", value: 45 }];
  expect(groupSum(bulletin({ total: { value: 100 }, groups }), "value")).toMatchObject({
    sum: {
      sum: { amount: 75, least: 74, most: 76 },
      without: ["two"],
      agreesWithTotal: undefined,
      residual: { amount: 25, least: 23.5, most: 26.5 },
      residualPercent: 25,
    },
    finding: undefined,
  });
  expect(groupSum(bulletin({ groups: [{ code: "one", value: 30 }] }), "value")).toEqual({
    residual: undefined,
    total: undefined,
    sum: {
      sum: { amount: 30, least: 29.5, most: 30.5 },
      without: [],
      agreesWithTotal: undefined,
      residual: undefined,
      residualPercent: undefined,
    },
    finding: undefined,
  });
});

it.each([
  [74, true],
  [76, true],
  [77, false],
])("of 30 and 45 agrees with a total of %d: %s", (total, agrees) => {
  // The two come to 74 to 76, however they were rounded; 76 is anything from 75.5.
  const groups = [
    { code: "one", value: 30 },
    { code: "two", value: 45 },
  ];
  expect(groupSum(bulletin({ total: { value: total }, groups }), "value")?.sum.agreesWithTotal).toBe(agrees);
});

it("that is surely more than the total leaves nothing, and is found", () => {
  const groups = [
    { code: "one", value: 30 },
    { code: "two", value: 45 },
  ];
  expect(groupSum(bulletin({ total: { value: 73 }, groups }), "value")).toMatchObject({
    sum: { agreesWithTotal: false, residual: undefined, residualPercent: undefined },
    finding: { code: "sum-exceeds-total", place: ["total"], measure: "value", figures: { groups: 75, total: 73 } },
  });
});

it("of parts leaves of their group what none of them names, and finds parts that are more", () => {
  const parts = [{ code: "two", value: 20 }, { code: "three", value: 30 }, { code: "four" }];
  expect(partsSum(bulletin({}), { code: "one", value: 60, parts }, "value")).toEqual({
    sum: {
      group: "one",
      measure: "value",
      sum: { amount: 50, least: 49, most: 51 },
      unlisted: { amount: 10, least: 8.5, most: 11.5 },
    },
    finding: undefined,
  });
  expect(partsSum(bulletin({}), { code: "one", value: 48, parts }, "value")).toEqual({
    sum: { group: "one", measure: "value", sum: { amount: 50, least: 49, most: 51 }, unlisted: undefined },
    finding: { code: "parts-exceed-group", place: ["one"], measure: "value", figures: { parts: 50, group: 48 } },
  });
});
