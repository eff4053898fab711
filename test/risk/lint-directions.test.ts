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

const DECLARED = { en: "which way lies risk, by the names of facts", zh: "按事实名称列出风险方向" };
const MORE = { en: "more or less", zh: "more或less" };
const LATER = { en: "later or earlier", zh: "later或earlier" };

it.each([
  ["x", ["malformed", ["monotone"], { expected: DECLARED }]],
  [{ shoes: "more" }, ["unknown-fact", ["monotone", "shoes"], { fact: "shoes" }]],
  [{ celsius: "yes" }, ["malformed", ["monotone", "celsius"], { fact: "celsius", expected: MORE }]],
  [{ on: "no" }, ["malformed", ["monotone", "on"], { fact: "on", expected: LATER }]],
  [{ name: "more" }, expect.arrayContaining(["malformed", ["monotone", "name"]])],
  [{ purpose: ["work", "war"] }, expect.arrayContaining(["malformed", ["monotone", "purpose"]])],
])("of %j says where, and what can be said", (monotone, problem) => {
  const problems: unknown[] = [];
  const report = (...found: unknown[]) => problems.push(found);
  lintDirections(monotone, { ...table, name: { kind: "text" } }, report);
  expect(problems).toEqual([problem]);
});

it.each([
  ["cough", ["yes", "no"]],
  ["celsius", ["more", "less"]],
  ["symptoms", ["more", "less"]],
  ["stays", ["more", "less"]],
  ["on", ["later", "earlier"]],
  ["at", ["later", "earlier"]],
])("risk lies two ways in %s: %j", (fact, ways) => {
  const readable = ["yes", "no", "more", "less", "later", "earlier", ""].filter(
    (way) => lintDirections({ [fact]: way }, { ...table, at: { kind: "instant" } }, () => undefined).size > 0,
  );
  expect(readable).toEqual(ways);
});
