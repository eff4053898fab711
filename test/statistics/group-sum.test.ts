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
