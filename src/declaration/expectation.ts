import { fill, type Text } from "../text.js";
import type { Expectation } from "./finding.js";
import type { Item } from "./items.js";

/** What a usable answer looks like, by the kind of item; the templates that a catalogue may hold under `expectation.`. */
export const EXPECTATIONS = {
  declaration: { en: "an object of answers", zh: "以对象形式填写的申报" },
  text: { en: "text in the form that the item asks for", zh: "符合该项要求的文字" },
  "bounded-text": {
    en: "text of at most {maximum} characters in the form that the item asks for",
    zh: "符合该项要求、不超过{maximum}个字符的文字",
  },
  country: { en: "a country code of three capitals (ISO 3166-1 alpha-3)", zh: "三位大写国家代码（ISO 3166-1）" },
  date: { en: "a date written YYYY-MM-DD", zh: "日期，格式为YYYY-MM-DD" },
  instant: { en: "an instant with its offset (ISO 8601)", zh: "带时区的时刻（ISO 8601）" },
  "yes-no": { en: "yes or no", zh: "是或否" },
  choice: { en: "one of the options", zh: "所列选项之一" },
  choices: { en: "some of the options", zh: "所列选项中的若干项" },
  number: { en: "a number from {minimum} to {maximum}", zh: "{minimum}至{maximum}之间的数" },
  group: { en: "a group of answers", zh: "一组答案" },
  "whole-number": { en: "a whole number from {minimum} to {maximum}", zh: "{minimum}至{maximum}之间的整数" },
  list: { en: "a list of rows", zh: "若干行" },
  "bounded-list": { en: "a list of at most {maximum} rows", zh: "不超过{maximum}行的列表" },
  several: { en: "a list of answers", zh: "一个或多个答案" },
  "bounded-several": { en: "a list of at most {maximum} answers", zh: "不超过{maximum}个的答案" },
  "valid-for-hours": { en: "a declaration made less than {hours} hours ago", zh: "{hours}小时以内的申报" },
} as const satisfies Readonly<Record<Item["kind"], Text>> & Readonly<Record<string, Text>>;

/** What a usable answer to an item looks like, for the findings that say so. */
export function expectationOf(item: Item): Expectation {
  switch (item.kind) {
    case "number": {
      const bounds = { minimum: item.minimum ?? "−∞", maximum: item.maximum ?? "∞" };
      return expect(item.whole === true ? "whole-number" : "number", bounds);
    }
    case "text":
      return item.maximumLength === undefined
        ? expect("text")
        : expect("bounded-text", { maximum: item.maximumLength });
    case "list":
    case "several":
      return item.maximumRows === undefined
        ? expect(item.kind)
        : expect(`bounded-${item.kind}`, { maximum: item.maximumRows });
    default:
      return expect(item.kind);
  }
}

/** One of the expectations, its numbers filled in. */
export function expect(
  kind: keyof typeof EXPECTATIONS,
  values: Readonly<Record<string, string | number>> = {},
): Expectation {
  const { en, zh } = EXPECTATIONS[kind];
  return { en: fill(en, values), zh: fill(zh, values), place: `expectation.${kind}`, values };
}

/** What a rule of a form expects. */
export function expectationOfRule(id: string, { en, zh }: Text): Expectation {
  return { en, zh, place: `rule.${id}` };
}
