import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import { possibleAnswers } from "../../src/risk/possible-answers.js";

const on = { kind: "date" } as const;
const before: AnyCondition = { fact: "x", onOrBefore: { fact: "on" } };

describe("findScalars", () => {
  it("does not go by an answer that cannot be read", () => {
    for (const unreadable of ["2021-02-30", "soon", 7, [], {}, Number.NaN]) {
      const { answers } = possibleAnswers({ x: on, on }, [before], { on: unreadable });
      expect(answers.get("x")).toContain("2020-03-01");
      expect(answers.get("on")).toContain("2020-03-01");
    }
    const number = { kind: "number", unit: "celsius" } as const;
    const asked: AnyCondition[] = [{ fact: "x", atLeast: { fact: "y" } }];
    const { answers } = possibleAnswers({ x: number, y: number }, asked, { y: Number.POSITIVE_INFINITY });
    for (const answer of answers.get("y") ?? []) expect(answer).toSatisfy(Number.isFinite);
  });

  it("keeps one answer of those that come out alike, unless that hangs on another", () => {
    const table = { celsius: { kind: "number", unit: "celsius" }, y: { kind: "number", unit: "celsius" } } as const;
    expect(possibleAnswers(table, [{ fact: "celsius", atLeast: 37.3 }]).answers.get("celsius")).toHaveLength(2);
    const compared: AnyCondition[] = [{ fact: "celsius", atLeast: { fact: "y" } }];
    expect(possibleAnswers(table, compared).answers.get("celsius")?.length).toBeGreaterThan(1);
  });

  it("says where there were more numbers than are gone through", () => {
    const table = { n: { kind: "number", unit: "count" }, l: { kind: "list", of: { x: { kind: "yes-no" } } } } as const;
    const counted = (atLeast: number): AnyCondition[] => [
      { fact: "l", count: { atLeast, atMost: { fact: "n" } } },
      { fact: "n", above: 1 },
    ];
    expect(possibleAnswers(table, counted(3), { l: absent("not-asked") }).inexact).toEqual([]);
    expect(possibleAnswers(table, counted(1e9)).inexact).toContain("n");
    const marks: AnyCondition = { any: Array.from({ length: 5000 }, (_, atLeast) => ({ fact: "n", atLeast })) };
    expect(possibleAnswers(table, [marks]).inexact).toEqual(["n"]);
  });
});
