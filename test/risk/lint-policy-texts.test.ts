import { describe, expect, it } from "vitest";
import { isBlankText, lintPolicyEdition, lintPolicyText, lintPolicyWord } from "../../src/risk/lint-policy-texts.js";
import { travellerTrigger2020 } from "../../src/risk/policies/index.js";
import type { ReportProblem } from "../../src/risk/policy-problem.js";

/** What a look reports: codes and places. */
function reported(look: (report: ReportProblem) => void): string[] {
  const problems: string[] = [];
  look((code, path) => problems.push(`${code} ${path.join(".")}`));
  return problems;
}

describe("lintPolicyText", () => {
  it.each([
    [{ en: "fever", zh: "发热" }, 0],
    [{ en: "fever", zh: " " }, 1],
    [{ en: "fever", zh: "fever" }, 1],
    [{ en: "发热", zh: "发热" }, 1],
    [{ en: "42", zh: "42" }, 2],
    [{}, 2],
    ["fever", 2],
    [null, 2],
  ])("finds what %j lacks", (text, lacking) => {
    expect(reported((report) => lintPolicyText(text, ["x"], report))).toHaveLength(lacking);
  });
});

describe("lintPolicyWord and isBlankText", () => {
  it("find what says nothing", () => {
    for (const word of [undefined, "", " ", 1])
      expect(reported((report) => lintPolicyWord(word, ["id"], report))).toEqual(["blank id"]);
    expect(reported((report) => lintPolicyWord("x", ["id"], report))).toEqual([]);
    expect([isBlankText({ en: " ", zh: "" }), isBlankText(undefined), isBlankText({ en: "", zh: "法" })]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("lintPolicyEdition", () => {
  it.each([
    [{}, []],
    [{ id: "" }, ["blank edition.id"]],
    [{ from: "soon" }, ["wrong-date edition.from"]],
    [{ until: "2020-02-01" }, ["dates-out-of-order edition.until"]],
    [{ publishedOn: "2020-13-01" }, ["wrong-date edition.publishedOn"]],
    [{ from: { notBefore: "2020-01-01", notAfter: "2020-01-05" }, until: "2020-01-03" }, []],
    [{ from: { notBefore: "2020-01-05", notAfter: "2020-01-01" } }, ["dates-out-of-order edition.from.notAfter"]],
    [{ from: {} }, ["wrong-date edition.from.notBefore", "wrong-date edition.from.notAfter"]],
    [{ status: "draft" }, ["malformed edition.status"]],
    [{ title: undefined }, ["missing-text edition.title", "missing-text edition.title"]],
  ])("of %j finds %j", (changed, problems) => {
    const { until: _until, publishedOn: _publishedOn, ...edition } = { ...travellerTrigger2020.edition };
    expect(reported((report) => lintPolicyEdition({ ...edition, ...changed }, ["edition"], report))).toEqual(problems);
  });
});
