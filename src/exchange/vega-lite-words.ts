import { percentText } from "../statistics/percent-text.js";
import { fill, type Language, type Text } from "../text.js";

const BETWEEN: Text = { en: "{what}, from {from} to {to}", zh: "{what}，从 {from} 到 {to}" };

/** @internal What an axis shows, for whoever does not see it. */
export function between(what: string, from: string, to: string, language: Language): string {
  return plain(fill(BETWEEN[language], { what, from, to }));
}

/** @internal Sentences one after the other. */
export function sentences(said: readonly string[], language: Language): string {
  return said.map((one) => `${plain(one)}${language === "en" ? "." : "。"}`).join(language === "en" ? " " : "");
}

/** @internal A name, and what is said of it. */
export function labelled(name: string, said: string, language: Language): string {
  return `${name}${language === "en" ? ": " : "："}${said}`;
}

/** @internal A name or a text, in one language. */
export function wordOf(said: Text | string, language: Language): string {
  return plain(typeof said === "object" && said !== null ? said[language] : said);
}

/** @internal A text in which nothing is left that no picture can hold. */
export function plain(text: string): string {
  return String(text).replace(/[\p{Cc}\p{Cs}]/gu, " ");
}

/** @internal A number to be read: whole numbers in full, others to two digits. */
export function figure(number: number): string {
  if (Number.isInteger(number)) return grouped(number.toFixed(0));
  return grouped(String(Math.abs(number) < 1 ? Number(number.toPrecision(2)) : Math.round(number * 100) / 100));
}

/** @internal Digits in groups of three. */
export function grouped(digits: string): string {
  const [whole = "", ...fraction] = digits.split(".");
  if (!/^-?\d+$/.test(whole)) return digits;
  const first = whole.startsWith("-") ? 1 : 0;
  const groups: string[] = [];
  let end = whole.length;
  for (; end - first > 3; end -= 3) groups.unshift(whole.slice(end - 3, end));
  return [[whole.slice(0, end), ...groups].join(","), ...fraction].join(".");
}

/**
 * @internal A share in percent, with as many digits as it takes that few are not read as none, nor nearly all as all.
 */
export function shareText(count: number, of: number): string {
  const isClear = (text: string, decimals: number) =>
    count === 0 || count === of || (Number(text) >= 10 ** (1 - decimals) && Number(text) < 100);
  for (let decimals = 1; decimals < 6; decimals++) {
    const text = percentText(count, of, decimals) ?? "";
    if (isClear(text, decimals)) return `${text} %`;
  }
  return `${percentText(count, of, 6)} %`;
}

/**
 * @internal A share from 0 to 1 in percent, to one digit after the point, or as many as it takes that it is not read as none
 * or all. What is nothing but rounding is none.
 */
export function percent(share: number): string {
  const isClear = (text: string) => Number(text) > 0 && Number(text) < 100;
  const texts = [1, 2, 3, 4, 5, 6].map((decimals) => (100 * share).toFixed(decimals));
  return `${texts.find(isClear) ?? texts[0]} %`;
}

/** @internal The level of an interval in percent: 95 % and not 95.0 %. */
export function levelText(level: number): string {
  return `${Math.round(level * 10_000) / 100} %`;
}

/** @internal Whether a character is as wide as it is high. */
export function isWide(character: string): boolean {
  return character >= "\u2e80";
}
