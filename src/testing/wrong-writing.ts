import type { Draws } from "./draws.js";

/** @internal A date as people and other systems write it, and not this one. */
export function dateInAnotherFormat(date: string, draws: Draws): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return draws.pick([
    `${day}/${month}/${year}`,
    `${year}/${Number(month)}/${Number(day)}`,
    `${year}${month}${day}`,
    `${year}年${Number(month)}月${Number(day)}日`,
    `${date}T00:00:00Z`,
  ]);
}

/** @internal A text that does not match a pattern; `undefined` where it takes every one that is tried. */
export function textAgainst(pattern: string): string | undefined {
  const expression = new RegExp(`^(?:${pattern})$`, "u");
  return ["?!", "0", "x", "x".repeat(300)].find((text) => !expression.test(text));
}
