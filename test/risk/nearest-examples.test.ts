import { describe, expect, it } from "vitest";
import { type Candidates, nearestExamples } from "../../src/risk/nearest-examples.js";

const candidates: Candidates = [
  ["celsius", [37.2, 37.3, 39]],
  ["contact", ["no", "yes"]],
];
const gradeOf = ({ celsius, contact, on }: Readonly<Record<string, unknown>>) =>
  on === undefined ? undefined : Number(celsius) >= 37.3 || contact === "yes" ? "raised" : "clear";
const facts = { celsius: 40, contact: "yes", on: "2020-03-18" };

describe("nearestExamples", () => {
  it("has for each grade the choice of answers that comes to it in the fewest steps", () => {
    expect([...nearestExamples(candidates, facts, gradeOf, () => false)]).toEqual([
      ["clear", { celsius: 37.2, contact: "no" }],
      ["raised", { celsius: 37.2, contact: "yes" }],
    ]);
  });

  it("leaves out what is not decided, and stops when it has to", () => {
    expect(nearestExamples(candidates, { celsius: 40 }, gradeOf, () => false).size).toBe(0);
    let looks = 0;
    const counted: typeof gradeOf = (at) => {
      looks++;
      return gradeOf(at);
    };
    const found = nearestExamples(candidates, facts, counted, () => looks >= 1);
    expect([...found.keys()]).toEqual(["clear"]);
  });

  it("finds nothing where a fact has no answers", () => {
    expect(nearestExamples([["celsius", []]], facts, gradeOf, () => false).size).toBe(0);
  });
});
