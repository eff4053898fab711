import { describe, expect, it } from "vitest";
import type { AnyCondition } from "../../src/logic/condition.js";
import { lintRuleCondition } from "../../src/risk/lint-policy-condition.js";
import { DEEPEST, type policyProblem } from "../../src/risk/policy-problem.js";
import { codes, high, policyWith, table } from "./linted.js";

const nested = {
  ...table,
  trips: { kind: "list", of: { stops: { kind: "list", of: { at: { kind: "date" } } } } },
} as const;

/** What is reported of a condition that stands under `when`. */
function reported(condition: unknown) {
  const problems: Parameters<typeof policyProblem>[] = [];
  lintRuleCondition(condition, ["when"], nested, (...problem) => problems.push(problem));
  return problems;
}
const placed = (condition: unknown) =>
  reported(condition).map(([code, path, details]) => [code, path.join("."), ...(details?.fact ? [details.fact] : [])]);

const upTo = { fact: "on" };
const window = { days: 14, dayCount: "start-is-day-0", upTo };
const inStays = (some: unknown) => ({ fact: "stays", some });
const deep = (levels: number): AnyCondition =>
  Array.from({ length: levels - 1 }).reduce<AnyCondition>((when) => ({ not: when }), { fact: "cough", is: "yes" });

describe("lintRuleCondition", () => {
  it("stops at conditions that are nested too deep", () => {
    let when: AnyCondition = { fact: "cough", is: "yes" };
    for (let level = 0; level < 5_000; level++) when = { not: when };
    expect(codes(high(when))).toEqual(["too-deep"]);
    let kind: object = { kind: "yes-no" };
    for (let level = 0; level < 5_000; level++) kind = { kind: "list", of: { x: kind } };
    expect(codes(policyWith({ x: kind } as never, []))).toContain("too-deep");
  });

  it("goes to the last level that is allowed, and names the first that is not", () => {
    expect(reported(deep(DEEPEST))).toEqual([]);
    const beyond = ["when", ...Array.from({ length: DEEPEST }, () => "not")];
    expect(reported(deep(DEEPEST + 1))).toEqual([["too-deep", beyond]]);
    // What is asked of elements is a level deeper than what is asked of their list.
    const inElements = inStays({ item: "country", is: "ITA" });
    const around = (levels: number) =>
      Array.from({ length: levels }).reduce<unknown>((when) => ({ not: when }), inElements);
    expect(placed(around(DEEPEST - 2))).toEqual([]);
    expect(reported(around(DEEPEST - 1)).map(([code]) => code)).toEqual(["too-deep"]);
  });

  it.each<[string, unknown]>([
    [
      "a comparison of each kind",
      {
        all: [
          { fact: "cough", is: "yes" },
          { fact: "celsius", atLeast: 38 },
          { fact: "symptoms", count: { atLeast: 1, atMost: 2 } },
          { fact: "on", within: window },
          { fact: "on", since: window },
          { fact: "on", before: { fact: "from", plus: { days: 1 } } },
        ],
      },
    ],
    ["facts of elements", { fact: "stays", count: { atLeast: 1, of: { item: "to", since: window } } }],
    ["an element and the one before it", { fact: "stays", every: { item: "to", after: { previous: "to" } } }],
    ["elements of elements", { fact: "trips", some: { item: "stops", every: { item: "at", before: { fact: "on" } } } }],
    ["periods", { fact: "stays", overlap: { from: "to", to: "to" } }],
    ["days that periods cover", { fact: "stays", covers: { from: "to", to: "to", window } }],
  ])("finds nothing wrong with %s", (_, condition) => {
    expect(reported(condition)).toEqual([]);
  });

  it.each<[string, unknown, string[][]]>([
    [
      "of the subject, and beside it",
      { fact: "colour", is: { fact: "shade" } },
      [
        ["unknown-fact", "when", "colour"],
        ["unknown-fact", "when.is", "shade"],
      ],
    ],
    [
      "of elements, with their list",
      inStays({ any: [{ item: "city", is: "x" }] }),
      [["unknown-fact", "when.some.any.0", "stays.city"]],
    ],
    [
      "of elements of elements",
      { fact: "trips", some: { item: "stops", some: { item: "by", is: "x" } } },
      [["unknown-fact", "when.some.some", "trips.stops.by"]],
    ],
    [
      "of the element before",
      inStays({ item: "to", after: { previous: "from" } }),
      [["unknown-fact", "when.some.after", "stays.from"]],
    ],
    [
      "between which periods lie",
      { fact: "stays", overlap: { from: "start", to: "end" } },
      [
        ["unknown-fact", "when.overlap.from", "stays.start"],
        ["unknown-fact", "when.overlap.to", "stays.end"],
      ],
    ],
    [
      "at which a window ends",
      { fact: "on", within: { ...window, upTo: { fact: "then" } } },
      [["unknown-fact", "when.within.upTo", "then"]],
    ],
    ["of elements where there are none", { item: "country", is: "ITA" }, [["unknown-fact", "when", "country"]]],
    [
      "of the subject, taken for one of elements",
      inStays({ item: "cough", is: "yes" }),
      [["unknown-fact", "when.some", "stays.cough"]],
    ],
    [
      "of elements, taken for one of the subject",
      inStays({ fact: "country", is: "ITA" }),
      [["unknown-fact", "when.some", "country"]],
    ],
    [
      "in each part",
      { all: [{ fact: "a", is: "x" }, { not: { fact: "b", is: "x" } }] },
      [
        ["unknown-fact", "when.all.0", "a"],
        ["unknown-fact", "when.all.1.not", "b"],
      ],
    ],
  ])("names unknown facts %s", (_, condition, problems) => {
    expect(placed(condition)).toEqual(problems);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["a word", "cough"],
    ["two ways to join", { all: [], any: [] }],
    ["a stray key", { fact: "cough", is: "yes", because: "x" }],
    ["a stray bound", { fact: "symptoms", count: { atLeast: 1, min: 1 } }],
    ["a count that is a number", { fact: "symptoms", count: 1 }],
    ["a stray key in a window", { fact: "on", within: { ...window, from: 1 } }],
    ["a stray key in what is since", { fact: "on", since: { ...window, from: 1 } }],
    ["a stray end of periods", { fact: "stays", overlap: { from: "to", to: "to", until: "to" } }],
    ["a stray end of what is covered", { fact: "stays", covers: { from: "to", to: "to", window, until: "to" } }],
    ["what is asked of another kind", { fact: "cough", atLeast: 1 }],
    ["a subject and an element at once", { fact: "cough", item: "country", is: "yes" }],
    ["elements of what is no list", { fact: "cough", some: { item: "country", is: "ITA" } }],
  ])("takes for malformed %s", (_, condition) => {
    expect(placed(condition)).toEqual([["malformed-condition", "when"]]);
  });

  it("says what may be asked of the fact, or what a condition is", () => {
    const expected = (condition: unknown) => reported(condition).map(([, , details]) => details?.expected?.en);
    expect(expected({ fact: "cough", is: "maybe" })).toEqual([expect.stringContaining("yes or no")]);
    expect(expected({ fact: "celsius", is: "hot" })).toEqual([expect.stringContaining("a number")]);
    for (const none of [[], { fact: "cough", item: "country", is: "yes" }])
      expect(expected(none)).toEqual([expect.stringContaining("all, any or not")]);
  });
});
