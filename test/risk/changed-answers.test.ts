import { describe, expect, it } from "vitest";
import type { AnyCondition } from "../../src/logic/condition.js";
import type { FactTable } from "../../src/logic/facts.js";
import { answersWhenChanged } from "../../src/risk/changed-answers.js";
import { comparisonsIn } from "../../src/risk/comparisons.js";

function changed(table: FactTable, conditions: readonly AnyCondition[], facts: Record<string, unknown>, name: string) {
  return answersWhenChanged(table, conditions, comparisonsIn(table, conditions), facts)([name]).answers.get(name);
}

describe("answersWhenChanged", () => {
  it("gives the nearest first", () => {
    const table = { celsius: { kind: "number", unit: "celsius" } } as const;
    const asked: AnyCondition[] = [
      { fact: "celsius", atLeast: 37.3 },
      { fact: "celsius", below: 36 },
    ];
    expect(changed(table, asked, { celsius: 38 }, "celsius")?.[0]).toBe(37.4);
    expect(changed(table, asked, { celsius: 35 }, "celsius")?.[0]).toBe(35.9);
  });

  it("takes away from what is there, and adds to it", () => {
    const table = { signs: { kind: "choices", options: ["a", "b", "c"] } } as const;
    const answers = changed(table, [{ fact: "signs", includes: "c" }], { signs: ["a", "b"] }, "signs");
    expect(answers).toContainEqual(["a", "b", "c"]);
    expect(answers).toContainEqual(["b"]);
  });

  it("changes together what is compared with each other", () => {
    const table = { from: { kind: "date" }, to: { kind: "date" } } as const;
    const asked: AnyCondition[] = [{ fact: "from", before: { fact: "to" } }];
    const facts = { from: "2021-01-01", to: "2021-01-05" };
    const answersTo = answersWhenChanged(table, asked, comparisonsIn(table, asked), facts);
    expect(answersTo(["to"]).answers.get("to")).toContain("2021-01-01");
    expect(answersTo(["from", "to"]).answers.size).toBe(2);
    expect(answersTo(["from", "to"]).isExact).toBe(true);
  });
});
