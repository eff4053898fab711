import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import type { CalendarDate } from "../../src/calendar/calendar-date.js";
import type { NeededAnswer } from "../../src/risk/needed-answer.js";
import { sayCounterfactual } from "../../src/risk/say-counterfactual.js";
import { policyOver } from "./random-policies.js";

const policy = policyOver(
  { x: { kind: "yes-no", label: { en: "the fact", zh: "事实" } }, y: { kind: "yes-no" } },
  [],
  [],
);

function said(to: NeededAnswer, language: "en" | "zh", from: unknown = absent("not-asked")): string {
  const change = { fact: "x", label: policy.facts.x.label, from, to, example: undefined };
  const words = sayCounterfactual(policy, { grade: "high", changes: [change] }, language);
  return words.replace(/^It would be “high” if: the fact: |^若“事实”/, "").replace(/\.$|，则结论为“high”。$/, "");
}

const at = "2020-03-04" as CalendarDate;
const measured = (by: { days?: number; hours?: number }) => ({ at, measuredFrom: { fact: "y", ...by } });

describe("sayCounterfactual", () => {
  it.each<[NeededAnswer, string, string]>([
    [{ kind: "one-of", words: ["yes"] }, "yes", "为是"],
    [{ kind: "other-than", words: ["ITA", "IRN"] }, "other than ITA, IRN", "为ITA、IRN以外"],
    [{ kind: "one-of", words: ["ITA"], wordsOf: "y" }, "an answer that agrees with “y”", "与“y”一致"],
    [{ kind: "number", unit: "hours", atMost: { value: 48 } }, "48 hours or less", "不高于48小时"],
    [{ kind: "number", unit: "days", atLeast: { value: 1 } }, "1 day or more", "不低于1天"],
    [{ kind: "number", unit: "percent", below: { value: 5 } }, "below 5%", "低于5%"],
    [{ kind: "number", unit: "count", above: { value: 2 } }, "above 2", "高于2"],
    [
      { kind: "number", unit: "celsius", atLeast: { value: 36 }, below: { value: 37.3 } },
      "36 °C or more, below 37.3 °C",
      "不低于36℃，低于37.3℃",
    ],
    [{ kind: "number", unit: "persons", above: { value: 3, answerTo: "y" } }, "above “y”", "高于“y”"],
    [{ kind: "moment", from: { at } }, "2020-03-04 or later", "不早于2020-03-04"],
    [
      { kind: "moment", until: { at, measuredFrom: { fact: "y", days: -14 } } },
      "14 days before “y” or earlier",
      "不晚于“y”前14天",
    ],
    [
      { kind: "moment", from: { at, measuredFrom: { fact: "y", hours: 0 } } },
      "the time of “y” or later",
      "不早于“y”之时",
    ],
    [
      { kind: "moment", from: { at, measuredFrom: { fact: "y" } } },
      "late enough after what “y” holds",
      "较“y”所列日期足够晚",
    ],
    [{ kind: "moment" }, "any answer", "有任一答案"],
    [{ kind: "options", with: ["cough"], without: [] }, "also cough", "另有cough"],
    [{ kind: "options", with: ["cough"], without: [], withAnyOther: true }, "1 more", "增加1项"],
    [{ kind: "options", with: [], without: [] }, "none", "为空"],
    [{ kind: "elements", with: [{}], without: [] }, "1 more", "增加1条"],
    [{ kind: "elements", with: [], without: [] }, "none", "为空"],
    [{ kind: "other-than", words: [], wordsOf: "y" }, "an answer that does not agree with “y”", "与“y”不一致"],
    [
      { kind: "other-than", words: [], wordsOf: "x" },
      "an answer that does not agree with “the fact”",
      "与“事实”不一致",
    ],
    [{ kind: "one-of", words: [] }, "any answer", "有任一答案"],
    [{ kind: "one-of", words: ["ITA", "IRN"] }, "ITA or IRN", "为ITA或IRN"],
    [{ kind: "number", unit: "celsius", atLeast: { value: 37 }, atMost: { value: 37 } }, "37 °C", "为37℃"],
    [
      { kind: "number", unit: "celsius", atLeast: { value: 36 }, atMost: { value: 37 } },
      "36 °C or more, 37 °C or less",
      "不低于36℃，不高于37℃",
    ],
    [{ kind: "number", unit: "celsius" }, "any answer", "有任一答案"],
    [{ kind: "moment", until: { at } }, "2020-03-04 or earlier", "不晚于2020-03-04"],
    [{ kind: "moment", from: { at }, until: { at } }, "2020-03-04", "为2020-03-04"],
    [
      { kind: "moment", from: { at }, until: { at: "2020-03-05" as CalendarDate } },
      "2020-03-04 or later, 2020-03-05 or earlier",
      "不早于2020-03-04，不晚于2020-03-05",
    ],
    [
      { kind: "moment", from: { at, measuredFrom: { fact: "y", days: 0 } } },
      "the day of “y” or later",
      "不早于“y”当日",
    ],
    [{ kind: "moment", from: measured({ days: 2 }), until: measured({ days: 2 }) }, "2 days after “y”", "为“y”后2天"],
    [
      { kind: "moment", from: measured({ hours: 3 }), until: measured({ hours: 3 }) },
      "3 hours after “y”",
      "为“y”后3小时",
    ],
    [{ kind: "moment", until: measured({ hours: -3 }) }, "3 hours before “y” or earlier", "不晚于“y”前3小时"],
    [
      { kind: "moment", from: measured({}), until: measured({}) },
      "late enough after what “y” holds, early enough for what “y” holds",
      "较“y”所列日期足够晚，较“y”所列日期足够早",
    ],
    [{ kind: "options", with: ["a"], without: [], withOf: "y" }, "also what “y” holds", "另有“y”所列内容"],
    [{ kind: "options", with: ["a", "b"], without: [] }, "also a, b", "另有a、b"],
    [{ kind: "options", with: ["a"], without: ["b"] }, "also a, without 1 of those there are", "另有a，少去其中1项"],
  ])("%j", (to, en, zh) => {
    expect([said(to, "en"), said(to, "zh")]).toEqual([en, zh]);
  });

  it("calls options by their names, and by their codes where they have none", () => {
    const names = { red: { en: "a red code", zh: "红码" } };
    const colours = policyOver({ x: { kind: "choice", options: ["red", "blue"], names } }, [], []);
    const label = { en: "the code", zh: "健康码" };
    const change = {
      fact: "x",
      label,
      from: "blue",
      to: { kind: "one-of", words: ["red", "blue"] },
      example: "red",
    } as const;
    const words = (language: "en" | "zh") => sayCounterfactual(colours, { grade: "high", changes: [change] }, language);
    expect(words("en")).toBe("It would be “high” if: the code: a red code or blue.");
    expect(words("zh")).toBe("若“健康码”为红码或blue，则结论为“high”。");
  });

  it("counts what is taken from what there is, and does not say which", () => {
    expect(said({ kind: "options", with: [], without: ["a"] }, "en", ["a", "b"])).toBe("without 1 of those there are");
    expect(said({ kind: "elements", with: [], without: [1] }, "zh", [{}, {}])).toBe("去除原有2条中的1条");
    expect(said({ kind: "elements", with: [{}], without: [0] }, "en", [{}, {}])).toBe(
      "without 1 of the 2 there are, 1 more",
    );
    expect(said({ kind: "elements", with: [], without: [] }, "en", [{}, {}])).toBe("in another order");
    expect(said({ kind: "elements", with: [], without: [] }, "en", [])).toBe("none");
    expect(said({ kind: "options", with: [], without: ["a", "b"] }, "en", ["a", "b"])).toBe("none");
    expect(said({ kind: "options", with: ["c"], without: ["a", "b"] }, "zh", ["a", "b"])).toBe("另有c，少去其中2项");
  });

  it("says several changes one after the other, each with its fact", () => {
    const changes = ["x", "y"].map((fact) => ({
      fact,
      label: { en: fact, zh: fact },
      from: "no",
      to: { kind: "one-of", words: ["yes"] } as const,
      example: "yes",
    }));
    const words = (language: "en" | "zh") => sayCounterfactual(policy, { grade: "high", changes }, language);
    expect(words("en")).toBe("It would be “high” if: x: yes; y: yes.");
    expect(words("zh")).toBe("若“x”为是；“y”为是，则结论为“high”。");
  });
});
