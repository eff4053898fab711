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

describe("what is said of a problem", () => {
  const ENGLISH = { en: "a text in English under en", zh: "en为英文文字" };
  const CHINESE = { en: "a text in Chinese under zh", zh: "zh为中文文字" };
  const said = (look: (report: ReportProblem) => void) => {
    const problems: unknown[] = [];
    look((...problem) => problems.push(problem));
    return problems;
  };

  it("is which language is missing", () => {
    const english = ["missing-text", ["x"], { expected: ENGLISH }];
    const chinese = ["missing-text", ["x"], { expected: CHINESE }];
    expect(said((report) => lintPolicyText({ en: "发热", zh: "发热" }, ["x"], report))).toEqual([english]);
    expect(said((report) => lintPolicyText({ en: "fever", zh: "fever" }, ["x"], report))).toEqual([chinese]);
    expect(said((report) => lintPolicyText({ en: ["fever"], zh: ["发热"] }, ["x"], report))).toEqual([
      english,
      chinese,
    ]);
  });

  it("is which statuses there are, and every place in an edition that is nothing", () => {
    const problems = said((report) => lintPolicyEdition(undefined, ["edition"], report));
    const statuses = {
      en: "one of published, illustrative, unseen",
      zh: "published、illustrative、unseen之一",
    };
    expect(problems).toEqual([
      ["blank", ["edition", "id"]],
      ["blank", ["edition", "series"]],
      ["blank", ["edition", "source"]],
      ["missing-text", ["edition", "title"], { expected: ENGLISH }],
      ["missing-text", ["edition", "title"], { expected: CHINESE }],
      ["missing-text", ["edition", "authority"], { expected: ENGLISH }],
      ["missing-text", ["edition", "authority"], { expected: CHINESE }],
      ["malformed", ["edition", "status"], { expected: statuses }],
      ["wrong-date", ["edition", "from"]],
    ]);
  });

  it("a text without Chinese is not blank", () => {
    expect([isBlankText({ en: "x", zh: "" }), isBlankText({ en: "x", zh: "法" })]).toEqual([false, false]);
  });
});
