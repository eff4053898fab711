import { describe, expect, it } from "vitest";
import { prepareCondition } from "../../src/logic/evaluate.js";
import { allowance } from "../../src/risk/allowance.js";
import { groupTable, patternWith, silentPattern } from "../../src/risk/group-table.js";
import type { SoundRule } from "../../src/risk/lint-policy-rules.js";
import { table } from "./linted.js";

const rule = (id: string, when: object, rank = 1): SoundRule => ({
  id,
  when,
  condition: prepareCondition(when as never, table) as SoundRule["condition"],
  rank,
  facts: ["celsius"],
  path: ["rules", 0],
});
const [warm, hot] = [rule("warm", { fact: "celsius", atLeast: 37 }), rule("hot", { fact: "celsius", atLeast: 38 })];
const reach = (patterns: number) => ({ patterns, allowance: allowance() });
const made = groupTable({ rules: [warm, hot], facts: ["celsius"] }, table, reach(100));

describe("groupTable", () => {
  it("holds what each rule comes to for each pattern", () => {
    expect(made.isExhaustive).toBe(true);
    expect(made.degrees.map((degrees) => degrees.length)).toEqual([made.patterns.length, made.patterns.length]);
    expect(groupTable(made, table, reach(1)).isExhaustive).toBe(false);
  });

  it("finds patterns by what is true in them", () => {
    expect(patternWith(made, [warm, hot], [])).toEqual({ celsius: 38 });
    expect(patternWith(made, [warm], [hot])?.["celsius"]).toBeLessThan(38);
    expect(patternWith(made, [hot], [warm])).toBeUndefined();
    expect(silentPattern(made)?.["celsius"]).toBeLessThan(37);
    const always = rule("always", {
      any: [
        { fact: "celsius", atLeast: 37 },
        { fact: "celsius", below: 37 },
      ],
    });
    expect(silentPattern(groupTable({ rules: [always], facts: ["celsius"] }, table, reach(100)))).toBeUndefined();
  });
});
