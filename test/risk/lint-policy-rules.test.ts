import { describe, expect, it } from "vitest";
import { lintRules, rulesLaid } from "../../src/risk/lint-policy-rules.js";
import { type PolicyProblemCode, policyProblem, sayPolicyProblem } from "../../src/risk/policy-problem.js";
import { codes, coughs, found, high, laid, one, overlay, table, text } from "./linted.js";

describe("lintRules", () => {
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
    expect(sayPolicyProblem(problem, "zh")).toBe("rules.0.when.some：分级规则中没有事实stays.city。");
  });
});

describe("lintRules: overlays", () => {
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
});

/** What is read of a definition's rules and overlays, and what is reported of them. */
function read(definition: object) {
  const { edition } = high(coughs);
  const problems: ReturnType<typeof policyProblem>[] = [];
  const policy = lintRules({ edition, ...definition }, table, ["low", "high"], (...problem) =>
    problems.push(policyProblem(...problem)),
  );
  return { policy, problems, placed: problems.map(({ code, path }) => [code, path.join(".")]) };
}
const made = (id: unknown, changed: object = {}) => ({
  id,
  when: coughs,
  grade: "high",
  text,
  source: text,
  ...changed,
});
const idsOf = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id);

describe("lintRules: what can be read", () => {
  it("is a rule of any grade, the mildest too, with its rank, its facts and its place", () => {
    const hot = { fact: "celsius", atLeast: 38 };
    const { policy, problems } = read({
      rules: [made("mild", { grade: "low" }), made("both", { when: { all: [coughs, hot] } })],
    });
    expect(problems).toEqual([]);
    expect(policy).toMatchObject({
      rules: [
        { id: "mild", when: coughs, rank: 0, facts: ["cough"], path: ["rules", 0] },
        { id: "both", when: { all: [coughs, hot] }, rank: 1, facts: ["cough", "celsius"], path: ["rules", 1] },
      ],
      grades: ["low", "high"],
      overlays: [],
      isWhole: true,
    });
  });

  it("is a rule whose texts are missing, and not one whose grade is", () => {
    expect(idsOf(read({ rules: [made("silent", { text: undefined, source: undefined })] }).policy.rules)).toEqual([
      "silent",
    ]);
    expect(read({ rules: [made("graded"), made("not", { grade: "purple" })] }).policy).toMatchObject({
      rules: [{ id: "graded" }],
      isWhole: false,
    });
  });

  it("is whole only when all lists of rules are", () => {
    const sound = [made("a")];
    const unsound = [made("b", { when: undefined })];
    const wholeWith = (rules: unknown, added: unknown) =>
      read({ rules, overlays: [overlay({ rules: added as never })] }).policy.isWhole;
    expect(wholeWith(sound, [made("c")])).toBe(true);
    expect(wholeWith(sound, unsound)).toBe(false);
    expect(wholeWith(unsound, [made("c")])).toBe(false);
    expect(wholeWith(sound, "none")).toBe(false);
    expect(wholeWith({}, [made("c")])).toBe(false);
  });

  it.each([
    ["rules that are no list", { rules: "none" }, "rules", "a list of rules"],
    ["overlays that are no list", { rules: [], overlays: {} }, "overlays", "a list of overlays"],
    [
      "replaced rules that are no list",
      { rules: [], overlays: [overlay({ replaces: "all" as never })] },
      "overlays.0.replaces",
      "a list of ids of rules",
    ],
    [
      "a level that there is not",
      { rules: [], overlays: [overlay({ jurisdiction: { level: "village", place: "X" } as never })] },
      "overlays.0.jurisdiction.level",
      "one of nation, province, port",
    ],
  ])("is not %s", (_, definition, path, en) => {
    expect(read(definition).problems).toEqual([
      policyProblem(
        "malformed",
        path.split(".").map((part) => (part === "0" ? 0 : part)),
        {
          expected: { en, zh: expect.stringMatching(/\p{Script=Han}/u) },
        },
      ),
    ]);
  });

  it("names a rule without an id by its place, also where only its text is missing", () => {
    expect(read({ rules: [made(7, { text: undefined })] }).problems).toMatchObject([
      { code: "blank", path: ["rules", 0, "id"], rules: ["rules.0"] },
      { code: "missing-text", path: ["rules", 0, "text"], rules: ["rules.0"] },
      { code: "missing-text", path: ["rules", 0, "text"], rules: ["rules.0"] },
    ]);
  });

  it("tells an id that is taken, in the same list or below", () => {
    expect(read({ rules: [made("a"), made("a")] }).placed).toEqual([["duplicate-id", "rules.1.id"]]);
    const replacing = overlay({ replaces: ["a"], rules: [made("a") as never] });
    const twice = overlay({ rules: [made("b") as never, made("a") as never] });
    expect(read({ rules: [made("a")], overlays: [replacing] }).placed).toEqual([]);
    expect(read({ rules: [made("a")], overlays: [twice] }).placed).toEqual([["duplicate-id", "overlays.0.rules.1.id"]]);
  });

  it("says of an overlay that is nothing where each thing is missing", () => {
    const { placed, policy } = read({ rules: [made("a")], overlays: ["none"] });
    const places = placed.map(([code, path]) => `${code} ${path}`);
    expect(places).toEqual(
      expect.arrayContaining([
        "blank overlays.0.edition.id",
        "malformed overlays.0.jurisdiction.level",
        "blank overlays.0.jurisdiction.place",
        "other-series overlays.0.over",
        "malformed overlays.0.rules",
      ]),
    );
    expect(places.filter((place) => !place.includes("overlays.0."))).toEqual([]);
    expect(policy.overlays).toEqual([{ path: ["overlays", 0], replaces: [], rules: [] }]);
  });
});

describe("rulesLaid", () => {
  const nation = overlay({ jurisdiction: { level: "nation", place: "CN" }, rules: [made("n") as never] });
  const port = overlay({ replaces: ["a", "n"], rules: [made("p") as never] });
  const readLaid = () => read({ rules: [made("a"), made("b")], overlays: [port, nation] });

  it.each([
    [0, ["a", "b"]],
    [1, ["a", "b", "n"]],
    [2, ["b", "p"]],
  ])("with %i overlays laid, the mildest level first", (laid, ids) => {
    const { policy, problems } = readLaid();
    expect(problems).toEqual([]);
    expect(idsOf(rulesLaid(policy, laid))).toEqual(ids);
  });

  it("with all laid unless told otherwise", () => {
    expect(idsOf(rulesLaid(readLaid().policy))).toEqual(["b", "p"]);
  });
});
