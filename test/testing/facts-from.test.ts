import { describe, expect, it } from "vitest";
import { isAbsent } from "../../src/answer.js";
import { instant } from "../../src/calendar/instant.js";
import type { FactTable } from "../../src/logic/facts.js";
import { assess } from "../../src/risk/assess.js";
import * as policies from "../../src/risk/policies/index.js";
import type { Policy } from "../../src/risk/policy.js";
import { listedDraws } from "../../src/testing/draws.js";
import { factsDrawn, factsFrom } from "../../src/testing/facts-from.js";

const asOf = instant("2020-03-18T06:10:00+08:00");
const POLICIES = (Object.values(policies) as object[]).filter((policy) => "facts" in policy) as unknown as Policy[];

describe("facts of a table", () => {
  it.each(POLICIES.map((policy) => [policy.edition.id, policy] as const))("of %s are assessed", (_, policy) => {
    const made = factsFrom(policy.facts, { seed: 1, count: 50, asOf });
    for (const facts of made) expect(() => assess(policy, facts)).not.toThrow();
    expect(made.every((facts) => Object.keys(facts).join() === Object.keys(policy.facts).join())).toBe(true);
  });

  const table = {
    seen: { kind: "yes-no" },
    age: { kind: "number", unit: "years" },
    stays: { kind: "list", of: { to: { kind: "date" }, at: { kind: "instant" } } },
  } as const satisfies FactTable;

  it("are absent as often as is said", () => {
    const share = (absence: number) =>
      factsFrom(table, { seed: 2, count: 300, asOf, absence }).filter(({ seen }) => isAbsent(seen)).length / 300;
    expect(share(0)).toBe(0);
    expect(share(1)).toBe(1);
    expect(share(0.5)).toBeGreaterThan(0.4);
    expect(share(0.5)).toBeLessThan(0.6);
  });

  it("are the same for the same seed, and simple when nothing is drawn", () => {
    const options = { seed: 9, count: 5, asOf };
    expect(factsFrom(table, options)).toEqual(factsFrom(table, options));
    expect(factsDrawn(table, listedDraws([]), { asOf })).toEqual({ seen: "no", age: 0, stays: [] });
  });
});
