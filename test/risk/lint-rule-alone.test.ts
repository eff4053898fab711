import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codes, coughs, found, high, idsWith, lintable, one, ranked } from "./linted.js";
import { smallPolicy } from "./small-world.js";

const runs = { numRuns: 150 };

describe("lintRuleAlone", () => {
  it("finds contradictions where they stand", () => {
    // What can never be true is undecided while nothing is known, which is another problem.
    const placed = (when: unknown) =>
      found(high(when))
        .filter(({ code }) => code !== "undecidable-rule")
        .map(({ code, path }) => [code, path]);
    const never = [
      ["contradiction", ["rules", 0, "when"]],
      ["unreachable-rule", ["rules", 0]],
    ];
    const hot = { fact: "celsius", atLeast: 38 };
    const cold = { fact: "celsius", below: 37 };
    expect(placed({ all: [hot, cold] })).toEqual(never);
    expect(placed({ any: [coughs, { all: [hot, cold] }] })).toEqual([
      ["contradiction", ["rules", 0, "when", "any", 1]],
    ]);
    expect(placed({ fact: "symptoms", count: { atLeast: 3 } })).toEqual(never);
    expect(
      placed({
        fact: "stays",
        some: {
          all: [
            { item: "country", is: "ITA" },
            { item: "country", is: "FRA" },
          ],
        },
      }),
    ).toEqual(never);
    expect(
      placed({
        all: [
          { fact: "from", after: { fact: "on" } },
          { fact: "on", onOrAfter: { fact: "from" } },
        ],
      }),
    ).toEqual(never);
  });

  it("finds rules that are always true, and takes those that ask nothing for meant", () => {
    const always = {
      any: [
        { fact: "celsius", atLeast: 38 },
        { fact: "celsius", below: 38 },
      ],
    };
    expect(one(high(always), "always-true-rule")).toMatchObject({ severity: "warning", rules: ["rule-1"] });
    expect(one(high({ all: [] }), "always-true-rule")).toMatchObject({ severity: "note" });
    expect(codes(high({ fact: "cough", known: true }))).toEqual(["decided-while-open"]);
  });

  it("unreachable and always true rules are those that brute force finds", () => {
    fc.assert(
      fc.property(smallPolicy, (policy) => {
        const rules = ranked(policy);
        const never = rules.filter(({ truths }) => !truths.includes(true)).map(({ id }) => id);
        const always = rules.filter(({ truths }) => !truths.includes(false)).map(({ id }) => id);
        expect(idsWith(lintable(policy), "unreachable-rule")).toEqual(never);
        expect(idsWith(lintable(policy), "always-true-rule")).toEqual(always);
      }),
      runs,
    );
  });
});
