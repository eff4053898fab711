import type { Seeded } from "./random.ts";

/* How the declaration system writes: the same thing in many ways. */

export function writtenDate(date: string, random: Seeded): string {
  const [year, month, day] = date.split("-").map(Number);
  return random.pick([
    date,
    date,
    `${year}/${month}/${day}`,
    date.replaceAll("-", ""),
    `${year}年${month}月${day}日`,
    fullWidth(date),
  ]);
}

export function writtenYes(random: Seeded): unknown {
  return random.pick<unknown>(["1", 1, true, "是", "１"]);
}

export function writtenNo(random: Seeded): unknown {
  return random.pick<unknown>(["0", 0, false, "否", " 0 "]);
}

/** ASCII as a Chinese input method may write it. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
