import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Draws } from "./draws.js";

/* Names and numbers of people that there are not. */

/** @internal A family name and a given name as Chinese passports spell them. */
export function chineseName(draws: Draws): string {
  const family = draws.pick(["LI", "WANG", "ZHANG", "LIU", "CHEN", "YANG", "ZHAO", "HUANG", "ZHOU", "WU"]);
  return `${family} ${draws.pick(["Wei", "Fang", "Na", "Min", "Jing", "Lei", "Qiang", "Yan", "Jie", "Tao", "Xin"])}`;
}

/** @internal A name from elsewhere; some hold an apostrophe, a comma or letters with marks. */
export function otherName(draws: Draws): string {
  const given = draws.pick(["Anna", "Marco", "Somchai", "Hana", "Omar", "Lucie", "Pieter", "Joon", "Élise", "Priya"]);
  return `${given} ${draws.pick(["Martin", "de Vries", "Rossi", "O'Neill", "Haddad", "Park", "Suda", "Novák, Jr."])}`;
}

/** @internal A passport number: a letter and eight digits. */
export function passportNumber(isChinese: boolean, draws: Draws): string {
  return `${draws.pick(isChinese ? ["E", "G"] : ["K", "P", "X"])}${draws.digits(8)}`;
}

/**
 * @internal A resident identity number with the check character of GB 11643, reckoned here and not by what is to be
 * tried with it.
 */
export function identityNumber(birthDate: CalendarDate, draws: Draws): string {
  const area = draws.pick(["110105", "310115", "440106", "420102"]);
  const body = `${area}${birthDate.replaceAll("-", "")}${draws.digits(3)}`;
  return `${body}${identityCheckCharacter(body)}`;
}

/** @internal The check character of the first 17 digits; `undefined` where there are none. */
export function identityCheckCharacter(body: string): string | undefined {
  if (!/^\d{17}/.test(body)) return undefined;
  const weighted = [...body.slice(0, 17)].reduce(
    (sum, digit, index) => sum + Number(digit) * (2 ** (17 - index) % 11),
    0,
  );
  return "10X98765432"[weighted % 11];
}

/** @internal The same number with another last character than the check character. */
export function misnumbered(number: string): string {
  return `${number.slice(0, 17)}${number.endsWith("5") ? "6" : "5"}`;
}

/** @internal ASCII as a Chinese input method may write it. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
