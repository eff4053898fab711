import { describe, expect, it } from "vitest";
import { lintDirections } from "../../src/risk/lint-directions.js";
import { table } from "./linted.js";

describe("lintDirections", () => {
  it("gives the directions that can be read", () => {
    const monotone = { celsius: "more", cough: "no", purpose: ["work", "visit"], on: "earlier", stays: "less" };
    const report = () => expect.unreachable();
    expect([...lintDirections(monotone, table, report)]).toEqual(Object.entries(monotone));
    expect(lintDirections(undefined, table, report).size).toBe(0);
  });

  it.each([
    ["malformed", { celsius: "later" }],
    ["malformed", { cough: "maybe" }],
    ["malformed", { purpose: ["war"] }],
    ["malformed", { purpose: "more" }],
    ["malformed", { on: 1 }],
    ["malformed", "more"],
    ["unknown-fact", { toString: "more" }],
  ])("reports what is %s in %j, and passes it over", (code, monotone) => {
    const problems: string[] = [];
    const sound = lintDirections(monotone, table, (found) => problems.push(found));
    expect([sound.size, problems]).toEqual([0, [code]]);
  });
});
