import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { travellerTrigger2020 } from "../../src/risk/policies/index.js";
import { sayPolicyProblem } from "../../src/risk/policy-problem.js";
import { codes, coughs, high, idsWith, lintable, one } from "./linted.js";
import { completionsOf, PARTIAL_WORLDS, smallPolicy, truthsFor } from "./small-world.js";

describe("lintOpenFacts", () => {
  it("finds rules that are decided while a fact is open that would decide them otherwise", () => {
    const measured = {
      all: [
        { fact: "celsius", known: true },
        { fact: "celsius", atLeast: 38 },
      ],
    };
    const problem = one(high(measured), "decided-while-open");
    expect(problem).toMatchObject({ witness: {}, other: { celsius: 38 }, severity: "note" });
    expect(sayPolicyProblem(problem, "en")).toContain("(nothing known; then celsius = 38)");
  });

  it("shows it with the fewest facts that are known, and all that it takes to decide it otherwise", () => {
    const measured = { all: [{ fact: "celsius", known: true }, { fact: "celsius", atLeast: 38 }, coughs] };
    expect(one(high(measured), "decided-while-open")).toMatchObject({
      rules: ["rule-1"],
      witness: {},
      other: { celsius: 38, cough: "yes" },
    });
  });

  it("finds rules that no fact can settle", () => {
    const settled = {
      any: [
        { fact: "celsius", atLeast: 38 },
        { fact: "celsius", below: 38.5 },
      ],
    };
    expect(one(high(settled), "undecidable-rule")).toMatchObject({ witness: {}, rules: ["rule-1"] });
    const affected = {
      fact: "stays",
      some: { item: "to", since: { days: 14, dayCount: "start-is-day-0", upTo: { fact: "on" } } },
    };
    expect(codes(high(affected))).toEqual([]);
    // Of nobody's list of symptoms more than two can be chosen.
    expect(
      one(high({ all: [coughs, { fact: "symptoms", count: { atMost: 2 } }] }), "undecidable-rule").witness,
    ).toEqual({ cough: "yes" });
  });

  it("finds a stay that can be in no country of an empty list", () => {
    const problem = one(travellerTrigger2020, "undecidable-rule");
    expect(problem).toMatchObject({ rules: ["affected-area"], witness: { affectedCountries: [] } });
    expect(sayPolicyProblem(problem, "en")).toContain("affected-area stays undecided although nothing");
  });

  it("rules that nothing can settle are those that brute force finds, and none is decided too soon", () => {
    fc.assert(
      fc.property(smallPolicy, (policy) => {
        const stuck = new Set<string>();
        for (const partial of PARTIAL_WORLDS) {
          const worlds = completionsOf(partial).map((world) => truthsFor(policy, world));
          for (const [id, truth] of truthsFor(policy, partial))
            if (truth === "undecided" && new Set(worlds.map((truths) => truths.get(id))).size === 1) stuck.add(id);
        }
        expect(idsWith(lintable(policy), "undecidable-rule")).toEqual([...stuck].sort());
        expect(idsWith(lintable(policy), "decided-while-open")).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
