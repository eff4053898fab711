import type { Draws } from "./draws.js";
import { fullWidth } from "./made-up-people.js";

/* How the declaration system writes: the same thing in many ways. */

/** @internal */
export function writtenDate(date: string, draws: Draws): string {
  const [year, month, day] = date.split("-").map(Number);
  return draws.pick([
    date,
    date,
    `${year}/${month}/${day}`,
    date.replaceAll("-", ""),
    `${year}年${month}月${day}日`,
    fullWidth(date),
  ]);
}

/** @internal */
export function writtenYes(draws: Draws): unknown {
  return draws.pick<unknown>(["1", 1, true, "是", "１"]);
}

/** @internal */
export function writtenNo(draws: Draws): unknown {
  return draws.pick<unknown>(["0", 0, false, "否", " 0 "]);
}

/** ASCII as a Chinese input method may write it. */
