import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyCondition } from "../../src/logic/condition.js";
import type { FactTable } from "../../src/logic/facts.js";
import { type LintedPolicy, type LintPolicyOptions, lintPolicy } from "../../src/risk/lint-policy.js";
import * as policies from "../../src/risk/policies/index.js";
import { feverAndMedicine2020, portContactAndTest2020, travellerTrigger2020 } from "../../src/risk/policies/index.js";
import { definePolicy, type Overlay, type Policy, withOverlays } from "../../src/risk/policy.js";
import {
  POLICY_PROBLEMS,
  type PolicyProblem,
  type PolicyProblemCode,
  sayPolicyProblem,
} from "../../src/risk/policy-problem.js";
import { policyOf, type RandomGrade, randomPolicy, realFacts } from "./random-policies.js";
import {
  completionsOf,
  DOSES,
  PARTIAL_WORLDS,
  smallPolicy,
  truthsFor,
  UNKNOWN,
  WORLDS,
  type World,
} from "./small-world.js";

const runs = { numRuns: 150 };
const text = { en: "made up", zh: "虚构" };

/** A sound policy over these facts. */
function policyWith(
  facts: FactTable,
  rules: readonly (readonly [when: unknown, grade: string])[],
  more: object = {},
): LintedPolicy {
  return {
    edition: { ...travellerTrigger2020.edition, id: "made-up", series: "made-up" },
    facts: Object.fromEntries(Object.entries(facts).map(([name, kind]) => [name, { label: text, ...kind }])),
    grades: { low: text, medium: text, high: text },
    rules: rules.map(([when, grade], at) => ({ id: `rule-${at + 1}`, when: when as never, grade, text, source: text })),
    ...more,
  };
}

const table = {
  celsius: { kind: "number", unit: "celsius" },
  cough: { kind: "yes-no" },
  doses: { kind: "number", unit: "count" },
  symptoms: { kind: "choices", options: ["cough", "rash"] },
  purpose: { kind: "choice", options: ["work", "visit", "transit"] },
  from: { kind: "date" },
  on: { kind: "date" },
  stays: { kind: "list", of: { country: { kind: "text", label: text }, to: { kind: "date", label: text } } },
} as const satisfies FactTable;

const found = <Table extends FactTable>(policy: LintedPolicy<Table>, options?: LintPolicyOptions) =>
  lintPolicy(policy, options);
const codes = (policy: LintedPolicy) => found(policy).map(({ code }) => code);
const one = <Table extends FactTable>(policy: LintedPolicy<Table>, code: PolicyProblemCode): PolicyProblem => {
  const [first, ...others] = found(policy).filter((problem) => problem.code === code);
  expect(first, code).toBeDefined();
  expect(others).toEqual([]);
  return first as PolicyProblem;
};
const high = (when: unknown) => policyWith(table, [[when, "high"]]);
const coughs = { fact: "cough", is: "yes" };

describe("lintPolicy: what cannot be read", () => {
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

  it.each<[string, PolicyProblemCode, object, readonly (string | number)[]]>([
    ["no id", "blank", { id: " " }, ["rules", 0, "id"]],
    ["an unknown grade", "unknown-grade", { grade: "purple" }, ["rules", 0, "grade"]],
    ["no condition", "malformed-condition", { when: undefined }, ["rules", 0, "when"]],
    ["a condition that is a list", "malformed-condition", { when: [coughs] }, ["rules", 0, "when"]],
    ["something beside all", "malformed-condition", { when: { all: [], fact: "cough" } }, ["rules", 0, "when"]],
    ["an unknown option", "malformed-condition", { when: { fact: "purpose", is: "war" } }, ["rules", 0, "when"]],
    [
      "two comparisons at once",
      "malformed-condition",
      { when: { fact: "celsius", above: 1, below: 2 } },
      ["rules", 0, "when"],
    ],
    [
      "a misspelt comparison beside a right one",
      "malformed-condition",
      { when: { fact: "celsius", above: 37, beloww: 2 } },
      ["rules", 0, "when"],
    ],
    [
      "a misspelt bound",
      "malformed-condition",
      { when: { fact: "symptoms", count: { min: 1 } } },
      ["rules", 0, "when"],
    ],
    ["an unknown fact", "unknown-fact", { when: { not: { fact: "colour", is: "red" } } }, ["rules", 0, "when", "not"]],
    ["a key of every object", "unknown-fact", { when: { fact: "toString", is: "x" } }, ["rules", 0, "when"]],
    [
      "an unknown fact to compare with",
      "unknown-fact",
      { when: { fact: "on", is: { fact: "then" } } },
      ["rules", 0, "when", "is"],
    ],
    [
      "an unknown fact of elements",
      "unknown-fact",
      { when: { fact: "stays", some: { any: [{ item: "city", is: "x" }] } } },
      ["rules", 0, "when", "some", "any", 0],
    ],
    [
      "another unit",
      "malformed-condition",
      { when: { fact: "celsius", above: { fact: "doses" } } },
      ["rules", 0, "when"],
    ],
    ["no source", "rule-without-source", { source: { en: "", zh: " " } }, ["rules", 0, "source"]],
    ["half a source", "missing-text", { source: { en: "a law", zh: "" } }, ["rules", 0, "source"]],
    ["no Chinese", "missing-text", { text: { en: "fever", zh: "fever" } }, ["rules", 0, "text"]],
    ["no English", "missing-text", { text: { en: "发热", zh: "发热" } }, ["rules", 0, "text"]],
  ])("a rule with %s: %s", (_, code, changed, path) => {
    const [rule] = high(coughs).rules;
    const problems = found({ ...high(coughs), rules: [{ ...rule, ...changed } as never] });
    expect(problems.map((problem) => [problem.code, problem.path])).toEqual([[code, path]]);
  });

  it("names the fact that is unknown, and the rule", () => {
    const problem = one(high({ fact: "stays", some: { item: "city", is: "x" } }), "unknown-fact");
    expect(problem).toMatchObject({ fact: "stays.city", rules: ["rule-1"] });
    expect(sayPolicyProblem(problem, "zh")).toBe("rules.0.when.some：政策中没有事实stays.city。");
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

  it("stops at conditions that are nested too deep", () => {
    let when: AnyCondition = { fact: "cough", is: "yes" };
    for (let level = 0; level < 5_000; level++) when = { not: when };
    expect(codes(high(when))).toEqual(["too-deep"]);
    let kind: object = { kind: "yes-no" };
    for (let level = 0; level < 5_000; level++) kind = { kind: "list", of: { x: kind } };
    expect(codes(policyWith({ x: kind } as never, []))).toContain("too-deep");
  });

  it("takes a label that is missing for a note", () => {
    const policy = { ...high(coughs), facts: { cough: { kind: "yes-no" } } } as const;
    expect(found(policy)).toMatchObject([
      { code: "missing-text", severity: "note", fact: "cough", path: ["facts", "cough"] },
    ]);
    const named = {
      cough: { kind: "choice", options: ["yes", "no"], names: { yes: { en: "yes", zh: "yes" } }, label: text },
    };
    expect(codes({ ...high(coughs), facts: named as never })).toEqual(["missing-text"]);
  });
});

describe("lintPolicy: overlays", () => {
  const overlay = (changed: object = {}): Overlay =>
    ({
      ...portContactAndTest2020,
      over: "made-up",
      rules: [],
      ...changed,
    }) as Overlay;
  const laid = (...overlays: Overlay[]) => ({ ...high(coughs), overlays });
  const [rule] = high(coughs).rules;

  it("are laid by their levels, and replace what lies below", () => {
    expect(codes(laid(overlay()))).toEqual([]);
    expect(codes(laid(overlay({ over: "other" })))).toEqual(["other-series"]);
    const replacing = overlay({
      replaces: ["rule-1", "rule-9"],
      rules: [{ ...rule, when: { all: [coughs, { fact: "celsius", atLeast: 38 }] } }],
    });
    expect(one(laid(replacing), "unknown-rule")).toMatchObject({
      rules: ["rule-9"],
      path: ["overlays", 0, "replaces", 1],
    });
    const port = overlay({ replaces: ["national"] });
    const nation = overlay({ jurisdiction: { level: "nation", place: "CN" }, rules: [{ ...rule, id: "national" }] });
    expect(codes(laid(port, nation))).not.toContain("unknown-rule");
    expect(codes(laid(overlay({ rules: [rule] })))).toEqual(["duplicate-id"]);
  });

  it("that lower a grade are noted, with somebody whose grade it lowers", () => {
    const replacing = overlay({
      replaces: ["rule-1"],
      rules: [{ ...rule, when: { all: [coughs, { fact: "celsius", atLeast: 38 }] } }],
    });
    expect(one(laid(replacing), "overlay-lowers-grade")).toMatchObject({
      severity: "note",
      path: ["overlays", 0],
      rules: ["rule-1"],
      witness: { cough: "yes", celsius: 37.9 },
    });
    const stricter = overlay({
      replaces: ["rule-1"],
      rules: [{ ...rule, when: { any: [coughs, { fact: "celsius", atLeast: 38 }] } }],
    });
    expect(codes(laid(stricter))).toEqual([]);
  });

  it("of a policy that is made are looked at with it", () => {
    const policy = withOverlays(definePolicy(high(coughs)), [overlay({ rules: [{ ...rule, id: "again" }] })]);
    expect(one(policy, "duplicate-rule")).toMatchObject({ rules: ["rule-1", "again"] });
  });
});

describe("lintPolicy: what rules come to", () => {
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

  it("finds holes between thresholds, and takes one stretch of silence for normal", () => {
    const between = (atLeast: number, below: number) => ({
      all: [
        { fact: "celsius", atLeast },
        { fact: "celsius", below },
      ],
    });
    const hole = policyWith(table, [
      [between(37.3, 38), "medium"],
      [{ fact: "celsius", atLeast: 38.5 }, "high"],
    ]);
    expect(one(hole, "gap")).toMatchObject({ fact: "celsius", severity: "warning", path: ["facts", "celsius"] });
    const at = one(hole, "gap").witness?.["celsius"] as number;
    expect(at >= 38 && at < 38.5).toBe(true);
    const normal = policyWith(table, [
      [{ fact: "celsius", below: 35 }, "medium"],
      [{ fact: "celsius", atLeast: 37.3 }, "high"],
    ]);
    expect(codes(normal)).toEqual([]);
    const joined = policyWith(table, [
      [between(37.3, 38), "medium"],
      [{ fact: "celsius", atLeast: 38 }, "high"],
    ]);
    expect(codes(joined)).toEqual([]);
  });

  it("finds of whom a policy does not speak that says who is mildest", () => {
    const policy = policyWith(table, [
      [{ fact: "celsius", below: 37 }, "low"],
      [{ fact: "celsius", atLeast: 37.3 }, "high"],
    ]);
    expect(one(policy, "gap")).toMatchObject({ severity: "note", path: ["rules"] });
    const at = one(policy, "gap").witness?.["celsius"] as number;
    expect(at >= 37 && at < 37.3).toBe(true);
    expect(
      codes(
        policyWith(table, [
          [{ fact: "celsius", below: 37 }, "low"],
          [{ fact: "celsius", atLeast: 37 }, "high"],
        ]),
      ),
    ).toEqual([]);
  });

  it.each([
    [{ fact: "celsius", atLeast: 99.5 }, ["when", "atLeast"], 99.5, "celsius"],
    [{ any: [{ fact: "celsius", below: 3.73 }] }, ["when", "any", 0, "below"], 3.73, "celsius"],
    [
      { fact: "on", within: { days: 168, dayCount: "start-is-day-0", upTo: { fact: "from" } } },
      ["when", "within", "days"],
      168,
      "days",
    ],
    [
      { fact: "on", before: { fact: "from", plus: { years: 2018 } } },
      ["when", "before", "plus", "years"],
      2018,
      "years",
    ],
    [
      { fact: "stays", some: { item: "to", since: { days: 9999, dayCount: "start-is-day-0", upTo: { fact: "on" } } } },
      ["when", "some", "since", "days"],
      9999,
      "days",
    ],
    [{ fact: "symptoms", count: { atLeast: 0.5 } }, ["when", "count", "atLeast"], 0.5, "count"],
  ])("finds a threshold in another unit: %j", (when, path, value, unit) => {
    expect(one(high(when), "threshold-in-wrong-unit")).toMatchObject({
      path: ["rules", 0, ...path],
      value,
      unit,
      severity: "warning",
    });
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

describe("lintPolicy: directions of risk", () => {
  const held = (monotone: object, ...rules: (readonly [unknown, string])[]) => policyWith(table, rules, { monotone });

  it("that hold are not spoken of", () => {
    const policy = held(
      { celsius: "more", cough: "yes", symptoms: "more", stays: "more", purpose: ["transit", "visit", "work"] },
      [{ fact: "celsius", atLeast: 37.3 }, "medium"],
      [{ all: [{ fact: "celsius", atLeast: 37 }, coughs] }, "high"],
      [{ fact: "symptoms", includes: "rash" }, "high"],
      [{ fact: "stays", some: { item: "country", is: "ITA" } }, "medium"],
      [{ fact: "purpose", is: "work" }, "high"],
      [{ fact: "purpose", in: ["visit", "work"] }, "medium"],
    );
    expect(codes(policy).filter((code) => code !== "overlap" && code !== "shadowed-rule")).toEqual([]);
  });

  it.each<[string, object, unknown, object, object]>([
    ["a number", { celsius: "more" }, { fact: "celsius", below: 35 }, { celsius: expect.any(Number) }, { celsius: 35 }],
    ["a yes-no", { cough: "yes" }, { fact: "cough", is: "no" }, { cough: "no" }, { cough: "yes" }],
    [
      "a day",
      { on: "later" },
      { fact: "on", before: { fact: "from" } },
      { on: expect.any(String), from: expect.any(String) },
      { on: expect.any(String), from: expect.any(String) },
    ],
    [
      "a choice",
      { purpose: ["work", "visit"] },
      { fact: "purpose", is: "work" },
      { purpose: "work" },
      { purpose: "visit" },
    ],
    [
      "options",
      { symptoms: "more" },
      { not: { fact: "symptoms", includes: "rash" } },
      { symptoms: [] },
      { symptoms: ["rash"] },
    ],
    [
      "a count",
      { stays: "more" },
      { fact: "stays", count: { atLeast: 1, atMost: 2 } },
      { stays: [expect.anything(), expect.anything()] },
      { stays: expect.arrayContaining([expect.anything()]) },
    ],
    ["less of a number", { doses: "less" }, { fact: "doses", atLeast: 3 }, { doses: 3 }, { doses: expect.any(Number) }],
  ])("that do not hold of %s are shown", (_, monotone, when, witness, other) => {
    expect(one(held(monotone, [when, "high"]), "not-monotone")).toMatchObject({
      severity: "error",
      fact: Object.keys(monotone)[0],
      witness,
      other,
    });
  });

  it("finds a fall between two stretches that come to the same", () => {
    const band = {
      all: [
        { fact: "doses", atLeast: 2 },
        { fact: "doses", atMost: 3 },
      ],
    };
    const problem = one(held({ doses: "more" }, [band, "high"]), "not-monotone");
    expect([problem.witness?.["doses"], problem.other?.["doses"]]).toEqual([
      expect.toSatisfy((dose) => dose === 2 || dose === 3),
      4,
    ]);
  });

  it("does not mind a fall that another rule catches", () => {
    expect(codes(held({ cough: "yes" }, [{ fact: "cough", is: "no" }, "medium"], [{ all: [] }, "high"]))).not.toContain(
      "not-monotone",
    );
  });
});

describe("lintPolicy: laws", () => {
  const rankOf = { low: 0, medium: 1, high: 2 };
  const idsWith = (policy: LintedPolicy, code: PolicyProblemCode) =>
    found(policy)
      .filter((problem) => problem.code === code)
      .map(({ rules }) => rules.join())
      .sort();
  const lintable = (policy: Policy<FactTable, RandomGrade>) => policy as unknown as LintedPolicy;
  const isTrueIn = (policy: Policy<FactTable, RandomGrade>) => {
    const truths = WORLDS.map((world) => truthsFor(policy, world));
    return (id: string) => truths.map((those) => those.get(id) === "true");
  };
  const ranked = (policy: Policy<FactTable, RandomGrade>) =>
    policy.rules.map(({ id, grade }) => ({ id, rank: rankOf[grade as RandomGrade], truths: isTrueIn(policy)(id) }));

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

  it("gaps are where brute force finds them", () => {
    fc.assert(
      fc.property(smallPolicy, (policy) => {
        const isSpokenOf = (world: World) => [...truthsFor(policy, world).values()].includes("true");
        const hasHole = WORLDS.filter(({ doses }) => doses === 0).some((world) => {
          const spoken = DOSES.map((doses) => (isSpokenOf({ ...world, doses }) ? "x" : " ")).join("");
          const stretches = spoken.match(/ +/g) ?? [];
          return stretches.length > 1 && /x +x/.test(spoken);
        });
        const gaps = found(lintable(policy)).filter(({ code }) => code === "gap");
        expect(gaps.some(({ fact }) => fact === "doses")).toBe(hasHole);
        const isSaid = policy.rules.some(({ grade }) => grade === "low");
        expect(gaps.some(({ fact }) => fact === undefined)).toBe(isSaid && !WORLDS.every(isSpokenOf));
        const reads = (fact: string) => JSON.stringify(policy.rules.map(({ when }) => when)).includes(fact);
        // Where rules that read other facts speak too, the facts of those stand for silence: some are silent.
        for (const { witness, fact } of gaps)
          expect(
            completionsOf(witness as World).some((world) => !isSpokenOf(world)) && (fact === undefined || reads(fact)),
          ).toBe(true);
      }),
      runs,
    );
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

  it("directions that do not hold are those that brute force finds", () => {
    fc.assert(
      fc.property(
        smallPolicy,
        fc.constantFrom("yes", "no"),
        fc.constantFrom("more", "less"),
        fc.shuffledSubarray(["work", "visit", "transit"], { minLength: 2 }),
        (policy, fever, doses, purpose) => {
          const gradeOf = (world: World) =>
            Math.max(
              0,
              ...policy.rules.map(({ id, grade }) =>
                truthsFor(policy, world).get(id) === "true" ? rankOf[grade as RandomGrade] : 0,
              ),
            );
          const inOrder: Record<string, readonly unknown[]> = {
            fever: fever === "yes" ? ["no", "yes"] : ["yes", "no"],
            doses: doses === "more" ? DOSES : DOSES.toReversed(),
            purpose,
          };
          const falls = Object.entries(inOrder).filter(([fact, answers]) =>
            WORLDS.some((world) =>
              answers
                .slice(1)
                .some(
                  (answer, at) => gradeOf({ ...world, [fact]: answer }) < gradeOf({ ...world, [fact]: answers[at] }),
                ),
            ),
          );
          const problems = found({ ...lintable(policy), monotone: { fever, doses, purpose } as never }).filter(
            ({ code }) => code === "not-monotone",
          );
          expect(problems.map(({ fact }) => fact)).toEqual(falls.map(([fact]) => fact));
          // Others may keep the grade up, but not in every case.
          // Other rules may keep the grade up, but not whatever their facts are.
          for (const { fact = "", witness = {}, other = {} } of problems)
            expect(
              completionsOf(witness).some((world) => gradeOf({ ...world, [fact]: other[fact] }) < gradeOf(world)),
            ).toBe(true);
        },
      ),
      { numRuns: 80 },
    );
  });

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

  it("is not a policy at all", () => {
    for (const nothing of [null, undefined, 1, "policy", [], {}])
      expect(lintPolicy(nothing as never).length).toBeGreaterThan(0);
  });
});

describe("the policies of this library", () => {
  const all = Object.values(policies).filter(
    (value): value is Policy => typeof value === "object" && value !== null && "gradesInOrder" in value,
  );

  it.each(all.map((policy) => [policy.edition.id, policy] as const))("%s has no error", (_, policy) => {
    expect(found(policy as unknown as LintedPolicy).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

it("every code says something in both languages", () => {
  for (const [, { en, zh }] of Object.values(POLICY_PROBLEMS)) {
    expect(en).toMatch(/\p{Script=Latin}/u);
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
  expect(policyOf({}, [], []).rules).toEqual([]);
  expect(UNKNOWN).toEqual({ absent: "asked-unknown" });
});
