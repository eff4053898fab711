import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { ANSWER_DIFFERENCES, compareAnswers } from "../../src/testing/compare-answers.js";
import { conformanceCases } from "../../src/testing/conformance-cases.js";

const asOf = instant("2020-03-18T06:10:00+08:00");
const cases = conformanceCases(exitEntryCard5, { seed: 1, count: 12, asOf });
const right = cases.map((one) => ({ case: one.case, findings: one.expected as readonly object[] }));
const [, wrong] = cases;
const kindsOf = (answer: object) =>
  compareAnswers(cases, right.with(1, { ...right[1], ...answer } as (typeof right)[number])).differences.map(
    ({ kind, path, code }) => [kind, path.join("."), code],
  );

describe("answers held to the truth", () => {
  it("agree in any order, with a finding said twice and with keys besides", () => {
    const reversed = right.map((answer) => ({
      ...answer,
      findings: [...answer.findings, ...answer.findings],
      by: "x",
    }));
    expect(compareAnswers(cases, reversed.reverse())).toEqual({
      cases: 12,
      agreeing: 12,
      differences: [],
      notAsked: [],
    });
  });

  it("differ in every way there is", () => {
    const [expected] = wrong?.expected ?? [];
    const at = expected?.path.join(".");
    const seen = [
      kindsOf({ findings: [] }),
      kindsOf({ findings: [{ path: ["port"], code: "missing" }] }),
      kindsOf({ findings: [expected, { path: ["port"], code: "odd" }] }),
      kindsOf({ findings: "none" }),
      kindsOf({ findings: [expected, { code: "missing" }] }),
      kindsOf({ case: "another" }),
    ];
    expect(seen).toEqual([
      [["not-found", at, expected?.code]],
      [
        ["not-found", at, expected?.code],
        ["found-wrongly", "port", "missing"],
      ],
      [["found-wrongly", "port", undefined]],
      [["unreadable", "findings", undefined]],
      [["unreadable", "findings.1", undefined]],
      [["not-answered", "", undefined]],
    ]);
    const twice = compareAnswers(cases, [...right, ...right.slice(0, 1)]).differences.map(({ kind }) => kind);
    expect(new Set([...seen.flat().map(([kind]) => kind), ...twice])).toEqual(new Set(ANSWER_DIFFERENCES));
  });

  it("are told apart in both languages, by case, defect, path and code", () => {
    const [first] = compareAnswers(cases, right.with(1, { case: wrong?.case ?? "", findings: [] })).differences;
    expect(first?.text).toEqual({
      en: "cn-exit-entry-5/1/2 (a required item is left out): missing was not found at contactWithFebrilePerson",
      zh: "cn-exit-entry-5/1/2（必填项缺失）：contactWithFebrilePerson处应发现missing，但没有",
    });
  });

  it("may be any JSON", () => {
    const anything = fc.array(
      fc.oneof(fc.jsonValue(), fc.record({ case: fc.constant(cases[0]?.case), findings: fc.jsonValue() })),
    );
    fc.assert(
      fc.property(anything, (answers) => {
        const { agreeing, differences } = compareAnswers(cases, answers);
        expect(agreeing + new Set(differences.map((one) => one.case)).size).toBe(12);
      }),
    );
  });
});
