import { fill, type Text } from "../text.js";
import type { Item } from "./items.js";

/** What a usable answer to an item looks like, for the findings that say so. */
export function expectationOf(item: Item): Text {
  switch (item.kind) {
    case "text":
      return item.maximumLength === undefined ? TEXT : withNumbers(BOUNDED_TEXT, { maximum: item.maximumLength });
    case "number":
      return withNumbers(NUMBER, { minimum: item.minimum ?? "−∞", maximum: item.maximum ?? "∞" });
    case "several":
      return SEVERAL;
    default:
      return EXPECTATIONS[item.kind];
  }
}

const TEXT: Text = { en: "text in the form that the item asks for", zh: "符合该项要求的文字" };
const BOUNDED_TEXT: Text = {
  en: "text of at most {maximum} characters in the form that the item asks for",
  zh: "符合该项要求、不超过{maximum}个字符的文字",
};
const NUMBER: Text = { en: "a number from {minimum} to {maximum}", zh: "{minimum}至{maximum}之间的数" };
const SEVERAL: Text = { en: "a list of answers", zh: "一个或多个答案" };

const EXPECTATIONS: Readonly<Record<Exclude<Item["kind"], "text" | "number" | "several">, Text>> = {
  country: { en: "a country code of three capitals (ISO 3166-1 alpha-3)", zh: "三位大写国家代码（ISO 3166-1）" },
  date: { en: "a date written YYYY-MM-DD", zh: "日期，格式为YYYY-MM-DD" },
  instant: { en: "an instant with its offset (ISO 8601)", zh: "带时区的时刻（ISO 8601）" },
  "yes-no": { en: "yes or no", zh: "是或否" },
  choice: { en: "one of the options", zh: "所列选项之一" },
  choices: { en: "some of the options", zh: "所列选项中的若干项" },
  group: { en: "a group of answers", zh: "一组答案" },
  list: { en: "a list of rows", zh: "若干行" },
};

function withNumbers(text: Text, values: Readonly<Record<string, string | number>>): Text {
  return { en: fill(text.en, values), zh: fill(text.zh, values) };
}
