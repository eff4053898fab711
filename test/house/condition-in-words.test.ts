import { declarationForm } from "pratique";
import { calendarDate } from "pratique/calendar";
import { markdownParts } from "pratique/exchange";
import type { AnyCondition } from "pratique/logic";
import { describe, expect, it } from "vitest";
import { ItemNames } from "../../docs/make-forms/item-names.ts";

const { conditionInWords } = markdownParts;

const form = declarationForm({
  edition: {
    id: "made-up",
    series: "made-up",
    title: { en: "Made up", zh: "示例" },
    authority: { en: "Nobody", zh: "无" },
    status: "illustrative",
    from: calendarDate("2026-01-01"),
    source: "made up for this test",
  },
  items: {
    ill: { kind: "yes-no", label: { en: "Ill", zh: "患病" }, privacy: "health" },
    signs: {
      kind: "choices",
      label: { en: "Signs", zh: "体征" },
      privacy: "health",
      options: { fever: { en: "Fever", zh: "发热" }, rash: { en: "Rash", zh: "皮疹" } },
    },
    celsius: { kind: "number", unit: "celsius", label: { en: "Temperature", zh: "体温" }, privacy: "health" },
    born: { kind: "date", label: { en: "Date of birth", zh: "出生日期" }, privacy: "identity" },
    flag: { kind: "country", label: { en: "Flag", zh: "船旗国" }, privacy: "travel" },
    total: { kind: "number", unit: "persons", label: { en: "Total", zh: "总人数" }, privacy: "health" },
    master: {
      kind: "group",
      label: { en: "Master", zh: "船长" },
      items: { name: { kind: "text", label: { en: "Name", zh: "姓名" }, privacy: "identity" } },
    },
    stays: {
      kind: "list",
      label: { en: "Stays", zh: "停留" },
      privacy: "travel",
      items: {
        name: { kind: "text", label: { en: "Name", zh: "姓名" }, privacy: "travel" },
        from: { kind: "date", label: { en: "From", zh: "起" }, privacy: "travel" },
        to: { kind: "date", label: { en: "To", zh: "止" }, privacy: "travel" },
      },
    },
  },
});
const names = new ItemNames(form);
const inWords = (condition: AnyCondition, list?: string) => conditionInWords(condition, names, list);

const upTo = { fact: "declaredAt" };
const WORDS: [AnyCondition, string, string][] = [
  [{ fact: "ill", is: "yes" }, "“Ill” is “yes”", "“患病”为“是”"],
  [{ not: { fact: "ill", is: "yes" } }, "“Ill” is not “yes”", "“患病”不为“是”"],
  [{ fact: "ill", known: true }, "“Ill” bears an answer", "“患病”已作答"],
  [{ fact: "ill", known: false }, "“Ill” bears no answer", "“患病”未作答"],
  [{ not: { fact: "ill", known: false } }, "“Ill” bears an answer", "“患病”已作答"],
  [{ fact: "flag", in: ["CHN", "PAN"] }, "“Flag” is one of “CHN”, “PAN”", "“船旗国”为“CHN”、“PAN”之一"],
  [{ fact: "signs", includes: "fever" }, "“Signs” includes “Fever”", "“体征”包括“发热”"],
  [
    { not: { fact: "signs", overlaps: ["fever", "rash"] } },
    "“Signs” includes none of “Fever”, “Rash”",
    "“体征”不包括“发热”、“皮疹”中任何一项",
  ],
  [{ fact: "signs", count: { atLeast: 1, atMost: 1 } }, "the number of entries in “Signs” is 1", "“体征”的项数为1"],
  [{ fact: "celsius", atLeast: 37.3 }, "“Temperature” is 37.3 °C or more", "“体温”达到或超过37.3℃"],
  [{ fact: "celsius", below: 1 }, "“Temperature” is less than 1 °C", "“体温”不足1℃"],
  [
    { fact: "born", after: { ...upTo, plus: { years: -18 } } },
    "“Date of birth” is later than 18 years before the time of the declaration",
    "“出生日期”晚于申报时间之前18年",
  ],
  [
    { fact: "born", onOrBefore: "2020-01-01" },
    "“Date of birth” is not later than 2020-01-01",
    "“出生日期”不晚于2020-01-01",
  ],
  [
    { fact: "born", within: { days: 14, dayCount: "start-is-day-0", upTo } },
    "“Date of birth” lies in the 14 days up to the time of the declaration, first and last day included (that day is day 0)",
    "“出生日期”在截至申报时间当日的14天（含首尾，当日为第0天）之内",
  ],
  [
    {
      all: [
        { fact: "ill", is: "no" },
        {
          any: [
            { fact: "celsius", known: false },
            { fact: "celsius", below: 38 },
          ],
        },
      ],
    },
    "“Ill” is “no” and (“Temperature” bears no answer or “Temperature” is less than 38 °C)",
    "“患病”为“否”，且（“体温”未作答，或“体温”不足38℃）",
  ],
  [
    {
      not: {
        all: [
          { fact: "ill", is: "no" },
          { fact: "born", known: true },
        ],
      },
    },
    "“Ill” is not “no” or “Date of birth” bears no answer",
    "“患病”不为“否”，或“出生日期”未作答",
  ],
  [
    {
      any: [
        { fact: "ill", is: "yes" },
        { fact: "stays", some: { item: "to", before: { item: "from" } } },
      ],
    },
    "“Ill” is “yes” or (in at least one row of “Stays”, “To” is earlier than “From”)",
    "“患病”为“是”，或（“停留”至少有一行符合：“止”早于“起”）",
  ],
  [
    { not: { fact: "stays", count: { atMost: { fact: "total" }, of: { item: "to", known: true } } } },
    "the number of rows of “Stays” in which (“To” bears an answer) is more than “Total”",
    "“停留”中（“止”已作答）的行数超过“总人数”",
  ],
  [
    { fact: "stays", every: { item: "from", after: { previous: "to" } } },
    "in every row of “Stays”, “From” is later than “To” of the row before",
    "“停留”每一行均符合：“起”晚于上一行的“止”",
  ],
  [
    {
      not: {
        fact: "stays",
        covers: { from: "from", to: "to", window: { days: 14, dayCount: "start-is-day-1", upTo } },
      },
    },
    "the rows of “Stays” (from “From” to “To”) do not account for every day of the 14 days up to the time of the declaration, first and last day included (that day is day 1)",
    "“停留”各行（“起”至“止”）未覆盖截至申报时间当日的14天（含首尾，当日为第1天）的每一天",
  ],
];

describe("a condition in words", () => {
  it.each(WORDS)("%j", (condition, en, zh) => {
    expect(inWords(condition)).toEqual({ en, zh });
  });

  it("tells two items of one label apart by what stands around them, and names those of a row from within it", () => {
    expect(inWords({ fact: "master.name", known: true }).en).toBe("“Master: Name” bears an answer");
    expect(inWords({ item: "name", known: true }, "stays").zh).toBe("“停留：姓名”已作答");
    expect(inWords({ item: "to", known: true }, "stays").en).toBe("“To” bears an answer");
  });
});
