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

  it("counts the steps of all facts together, and of two as near takes the first", () => {
    const steps: Candidates = [
      ["a", [0, 1, 2]],
      ["b", [0, 1, 2]],
    ];
    const nearest = (grades: Readonly<Record<string, string>>) =>
      [
        ...nearestExamples(
          steps,
          {},
          ({ a, b }) => grades[`${a}${b}`],
          () => false,
        ),
      ].map(([grade, { a, b }]) => [grade, `${a}${b}`]);
    expect(nearest({ "02": "x", "10": "x" })).toEqual([["x", "10"]]);
    expect(nearest({ "01": "x", "10": "x" })).toEqual([["x", "01"]]);
    expect(nearest({ "12": "x", "20": "x", "22": "y" })).toEqual([
      ["x", "20"],
      ["y", "22"],
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
