import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coughs, found, idsWith, lintable, one, policyWith, ranked, table } from "./linted.js";
import { completionsOf, smallPolicy, truthsFor, type World } from "./small-world.js";

const runs = { numRuns: 150 };

describe("lintRulesTogether", () => {
  it("finds duplicates, however they are written, and shadows", () => {
    const policy = policyWith(table, [
      [{ fact: "celsius", atLeast: 38 }, "high"],
      [{ not: { fact: "celsius", below: 38 } }, "high"],
      [{ fact: "celsius", atLeast: 39 }, "medium"],
      [{ fact: "celsius", atLeast: 37 }, "low"],
    ]);
    expect(one(policy, "duplicate-rule")).toMatchObject({ rules: ["rule-1", "rule-2"], path: ["rules", 0] });
    expect(one(policy, "shadowed-rule")).toMatchObject({ rules: ["rule-3"], severity: "note" });
    expect(
      found(policy)
        .filter(({ code }) => code === "overlap")
        .map(({ rules }) => rules.join()),
    ).toEqual(["rule-1,rule-3", "rule-1,rule-4", "rule-2,rule-3", "rule-2,rule-4", "rule-3,rule-4"]);
  });

  it("takes a rule for shadowed by one that asks nothing, in another group", () => {
    const policy = policyWith(table, [
      [coughs, "medium"],
      [{ all: [] }, "high"],
    ]);
    expect(one(policy, "shadowed-rule")).toMatchObject({ rules: ["rule-1"] });
  });

  it("takes a rule that asks nothing for shadowed by another that asks nothing and is severer", () => {
    const policy = policyWith(table, [
      [{ all: [] }, "medium"],
      [{ all: [{ all: [] }] }, "medium"],
      [{ all: [] }, "high"],
    ]);
    expect(idsWith(policy, "duplicate-rule")).toEqual(["rule-1,rule-2"]);
    expect(idsWith(policy, "shadowed-rule")).toEqual(["rule-1", "rule-2"]);
  });

  it.each<[string, readonly (readonly [unknown, string])[], string[]]>([
    [
      "a rule of the mildest grade is not",
      [
        [coughs, "low"],
        [{ all: [] }, "high"],
      ],
      [],
    ],
    [
      "the severer of two is not",
      [
        [coughs, "high"],
        [{ all: [] }, "medium"],
      ],
      [],
    ],
    ["the only rule is not", [[coughs, "high"]], []],
    [
      "neither of two that come to the same is",
      [
        [coughs, "high"],
        [{ not: { fact: "cough", is: "no" } }, "high"],
      ],
      [],
    ],
    [
      "a rule of other facts is not",
      [
        [coughs, "medium"],
        [{ fact: "purpose", is: "work" }, "high"],
      ],
      [],
    ],
    [
      "a rule that two others cover together is",
      [
        [{ fact: "celsius", atLeast: 38 }, "medium"],
        [{ all: [{ fact: "celsius", atLeast: 37 }, coughs] }, "high"],
        [{ all: [{ fact: "celsius", atLeast: 37 }, { not: coughs }] }, "medium"],
      ],
      ["rule-1"],
    ],
  ])("shadowed: %s", (_, rules, shadowed) => {
    expect(idsWith(policyWith(table, rules), "shadowed-rule")).toEqual(shadowed);
  });

  it("does not take for shadowed or duplicate what was not gone through whole", () => {
    const hot = { fact: "celsius", atLeast: 38 };
    const rules = [
      [{ all: [hot, coughs] }, "medium"],
      [{ all: [coughs, hot] }, "medium"],
      [{ any: [hot, coughs] }, "high"],
    ] as const;
    const codesWith = (patterns: number) => [
      ...new Set(found(policyWith(table, rules), { patterns }).map(({ code }) => code)),
    ];
    expect(codesWith(100)).toEqual(expect.arrayContaining(["duplicate-rule", "shadowed-rule"]));
    expect(codesWith(2)).not.toContain("duplicate-rule");
    expect(codesWith(2)).not.toContain("shadowed-rule");
  });

  it("shows an overlap of rules that share a fact by facts for which both are true, and none where there are none", () => {
    const policy = policyWith(table, [
      [{ fact: "celsius", atLeast: 38 }, "high"],
      [{ all: [{ fact: "celsius", atLeast: 37 }, coughs] }, "medium"],
      [{ fact: "celsius", below: 37 }, "low"],
    ]);
    expect(one(policy, "overlap")).toMatchObject({
      rules: ["rule-1", "rule-2"],
      path: ["rules", 1],
      witness: { celsius: 38, cough: "yes" },
    });
  });

  it("finds overlaps with the facts that matter", () => {
    const policy = policyWith(table, [
      [{ all: [coughs, { fact: "celsius", atLeast: 38 }] }, "high"],
      [{ fact: "purpose", is: "work" }, "medium"],
    ]);
    expect(one(policy, "overlap")).toMatchObject({
      rules: ["rule-1", "rule-2"],
      witness: { cough: "yes", celsius: 38, purpose: "work" },
      severity: "note",
    });
  });

  it("overlaps are those that brute force finds, and each is shown by its facts", () => {
    fc.assert(
      fc.property(smallPolicy, (policy) => {
        const rules = ranked(policy);
        const pairs = rules.flatMap((rule, at) =>
          rules.slice(at + 1).flatMap((other) => {
            const isBoth = rule.truths.some((isTrue, world) => isTrue && other.truths[world]);
            return isBoth && rule.rank !== other.rank ? [[rule.id, other.id].sort().join()] : [];
          }),
        );
        const overlaps = found(lintable(policy)).filter(({ code }) => code === "overlap");
        expect(overlaps.map(({ rules: both }) => [...both].sort().join()).sort()).toEqual(pairs.sort());
        for (const { rules: both, witness } of overlaps)
          for (const world of completionsOf(witness as World))
            for (const id of both) expect(truthsFor(policy, world).get(id)).toBe("true");
      }),
      runs,
    );
  });

  it("duplicates and shadows are those that brute force finds", () => {
    fc.assert(
      fc.property(smallPolicy, (policy) => {
        const rules = ranked(policy).filter(({ truths }) => truths.includes(true));
        const keys = new Map(rules.map(({ id, rank, truths }) => [id, `${rank} ${truths.join()}`]));
        const classes = [...new Set(keys.values())].map((key) =>
          rules.filter(({ id }) => keys.get(id) === key).map(({ id }) => id),
        );
        expect(idsWith(lintable(policy), "duplicate-rule")).toEqual(
          classes
            .filter((ids) => ids.length > 1)
            .map((ids) => ids.join())
            .sort(),
        );
        const shadowed = rules.filter(({ id, rank, truths }) => {
          const others = rules.filter((other) => other.rank >= rank && keys.get(other.id) !== keys.get(id));
          return rank > 0 && truths.every((isTrue, world) => !isTrue || others.some((other) => other.truths[world]));
        });
        expect(idsWith(lintable(policy), "shadowed-rule")).toEqual(shadowed.map(({ id }) => id).sort());
      }),
      runs,
    );
  });
});
