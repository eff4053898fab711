import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LintedPolicy, lintPolicy } from "../../src/risk/lint-policy.js";
import * as policies from "../../src/risk/policies/index.js";
import { feverAndMedicine2020, portContactAndTest2020, travellerTrigger2020 } from "../../src/risk/policies/index.js";
import { definePolicy, withOverlays } from "../../src/risk/policy.js";
import { type PolicyProblem, type PolicyProblemCode, sayPolicyProblem } from "../../src/risk/policy-problem.js";
import { crowdedPolicy, hostilePolicy } from "./hostile-policies.js";
import { codes, coughs, found, lintable, policyWith, table, text } from "./linted.js";
import { randomPolicy, realFacts } from "./random-policies.js";
import { smallPolicy, truthsFor } from "./small-world.js";

const runs = { numRuns: 150 };

describe("lintPolicy", () => {
  it("finds nothing in a sound policy", () => {
    expect(
      found(
        policyWith(table, [
          [{ fact: "celsius", atLeast: 37.3 }, "high"],
          [coughs, "high"],
        ]),
      ),
    ).toEqual([]);
  });

  it.each<[string, PolicyProblemCode, object, readonly (string | number)[]]>([
    ["no rules", "malformed", { rules: "none" }, ["rules"]],
    ["no grades", "malformed", { grades: {} }, ["grades"]],
    ["a grade that is a number", "wrong-name", { grades: { "1": text } }, ["grades", "1"]],
    ["a grade that stands for none", "wrong-name", { grades: { undecided: text } }, ["grades", "undecided"]],
    ["no facts", "malformed-fact", { facts: null }, ["facts"]],
    ["a fact of no kind", "malformed-fact", { facts: { x: { kind: "colour", label: text } } }, ["facts", "x", "kind"]],
    ["an unknown unit", "malformed-fact", { facts: { x: { kind: "number", unit: "kelvin" } } }, ["facts", "x", "unit"]],
    [
      "options twice",
      "malformed-fact",
      { facts: { x: { kind: "choice", options: ["a", "a"] } } },
      ["facts", "x", "options"],
    ],
    ["a list of nothing", "malformed-fact", { facts: { x: { kind: "list" } } }, ["facts", "x", "of"]],
    ["no edition", "wrong-date", { edition: undefined }, ["edition", "from"]],
    [
      "a status of its own",
      "malformed",
      { edition: { ...travellerTrigger2020.edition, status: "draft" } },
      ["edition", "status"],
    ],
    [
      "an end before the start",
      "dates-out-of-order",
      { edition: { ...travellerTrigger2020.edition, until: "2020-02-29" } },
      ["edition", "until"],
    ],
    [
      "an end of no real day",
      "wrong-date",
      { edition: { ...travellerTrigger2020.edition, until: "2020-02-30" } },
      ["edition", "until"],
    ],
    [
      "a window that ends before it starts",
      "dates-out-of-order",
      { edition: { ...travellerTrigger2020.edition, from: { notBefore: "2020-03-02", notAfter: "2020-03-01" } } },
      ["edition", "from", "notAfter"],
    ],
    ["a direction that is none", "malformed", { monotone: { cough: "more" } }, ["monotone", "cough"]],
    [
      "a direction of a text",
      "malformed",
      { facts: { x: { kind: "text" } }, monotone: { x: "more" } },
      ["monotone", "x"],
    ],
    ["a direction of no fact", "unknown-fact", { monotone: { colour: "yes" } }, ["monotone", "colour"]],
    ["directions that are none", "malformed", { monotone: "more" }, ["monotone"]],
    [
      "an overlay of no level",
      "malformed",
      { overlays: [{ ...portContactAndTest2020, over: "made-up", jurisdiction: 1, rules: [] }] },
      ["overlays", 0, "jurisdiction", "level"],
    ],
    [
      "replaced that is no list",
      "malformed",
      { overlays: [{ ...portContactAndTest2020, over: "made-up", replaces: 1, rules: [] }] },
      ["overlays", 0, "replaces"],
    ],
  ])("%s: %s", (_, code, changed, path) => {
    const problems = found(policyWith(table, [], changed));
    expect(problems.map((problem) => [problem.code, problem.path])).toContainEqual([code, path]);
  });

  it("says everything at once, and looks at the other rules by themselves", () => {
    const policy = policyWith(table, [
      [{ fact: "colour", is: "red" }, "purple"],
      [{ all: [coughs, { not: coughs }] }, "high"],
    ]);
    expect(codes(policy)).toEqual([
      "unknown-grade",
      "unknown-fact",
      "contradiction",
      "unreachable-rule",
      "undecidable-rule",
    ]);
  });

  it("says that it did not go through everything, and finds less", () => {
    const when = { all: [coughs, { fact: "celsius", atLeast: 38 }, { fact: "purpose", is: "work" }] };
    const policy = policyWith(table, [[when, "high"]]);
    expect(found(policy, { patterns: 2 })).toMatchObject([
      { code: "not-exhausted", rules: ["rule-1"], severity: "warning" },
    ]);
    expect(() => found(policy, { patterns: 0 })).toThrow(RangeError);
  });
});

describe("lintPolicy: laws", () => {
  it("finds no less with more patterns, nothing with few that is not there, and says when there were more", () => {
    fc.assert(
      fc.property(smallPolicy, fc.integer({ min: 1, max: 20 }), (policy, patterns) => {
        const keyOf = ({ code, rules, path, fact }: PolicyProblem) => JSON.stringify([code, rules, path, fact]);
        const all = new Set(found(lintable(policy)).map(keyOf));
        const some = found(lintable(policy), { patterns });
        const isCut = some.some(({ code }) => code === "not-exhausted");
        const others = some.filter(({ code }) => code !== "not-exhausted").map(keyOf);
        for (const key of others) expect(all).toContain(key);
        if (!isCut) expect(new Set(others)).toEqual(all);
      }),
      runs,
    );
  });

  it("of policies of every kind, what is never true is not true of anybody", () => {
    fc.assert(
      fc.property(
        randomPolicy({ facts: 3 }).chain((policy) => realFacts(policy.facts).map((facts) => ({ policy, facts }))),
        ({ policy, facts }) => {
          const truths = truthsFor(policy, facts);
          for (const { code, rules } of found(lintable(policy), { patterns: 1_000 })) {
            if (code === "unreachable-rule") expect(truths.get(rules[0] as string)).toBe("false");
            if (code === "always-true-rule") expect(truths.get(rules[0] as string)).toBe("true");
            if (code === "duplicate-rule") expect(new Set(rules.map((id) => truths.get(id))).size).toBe(1);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("lintPolicy: what comes out of JSON", () => {
  const plain = JSON.parse(
    JSON.stringify(withOverlays(travellerTrigger2020, [feverAndMedicine2020, portContactAndTest2020])),
  );

  /** The policy with one part of it replaced by something else. */
  const spoilt = fc
    .tuple(
      fc.array(fc.nat(20), { minLength: 1, maxLength: 8 }),
      fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined)),
    )
    .map(([way, value]) => {
      const policy = structuredClone(plain);
      let part = policy;
      for (const [at, step] of way.entries()) {
        const keys = Object.keys(part);
        const key = keys[step % keys.length] as string;
        const inner = part[key];
        if (at === way.length - 1 || typeof inner !== "object" || inner === null || Object.keys(inner).length === 0) {
          part[key] = value;
          break;
        }
        part = inner;
      }
      return policy;
    });

  it("is never thrown at, and what could not be made is an error", () => {
    fc.assert(
      fc.property(spoilt, (policy) => {
        const problems = lintPolicy(policy, { patterns: 50 });
        for (const problem of problems)
          for (const language of ["en", "zh"] as const)
            expect(sayPolicyProblem(problem, language)).not.toMatch(/\{\w+\}|undefined/);
        const { overlays, gradesInOrder: _, ...definition } = policy;
        let isMade = true;
        try {
          withOverlays(definePolicy(definition), overlays ?? []);
        } catch {
          isMade = false;
        }
        if (!isMade) expect(problems.map(({ severity }) => severity)).toContain("error");
      }),
      { numRuns: 150 },
    );
  });

  it("is so large that it cannot all be gone through: that is said, and soon", () => {
    for (const policy of [hostilePolicy(5), crowdedPolicy()]) {
      const problems = lintPolicy(policy as never);
      expect(problems.map(({ code }) => code)).toContain("not-exhausted");
      for (const { code, severity } of problems) expect([code, severity]).not.toContain("error");
    }
    const { rules } = lintPolicy(hostilePolicy(2) as never).find(({ code }) => code === "not-exhausted") ?? {};
    expect(rules).toEqual(["rule-1", "rule-2"]);
  });

  it("is not a policy at all", () => {
    for (const nothing of [null, undefined, 1, "policy", [], {}])
      expect(lintPolicy(nothing as never).length).toBeGreaterThan(0);
  });
});

describe("the policies of this library", () => {
  const all = Object.values(policies).flatMap((policy) =>
    "gradesInOrder" in policy ? [[policy.edition.id, policy as unknown as LintedPolicy] as const] : [],
  );

  it.each(all)("%s has no error", (_, policy) => {
    expect(found(policy).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
