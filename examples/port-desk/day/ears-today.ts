import { type EarsC3Day, type EarsDay, earsC1, earsC2, earsC3 } from "pratique/statistics";

/** The counts of earlier days, the oldest first; a dash is a day without a report. */
export type EarlierDays =
  | { readonly ok: true; readonly counts: readonly (number | undefined)[] }
  | { readonly ok: false; readonly wrong: string };

/** More days than this say nothing about today. */
const DAYS_AT_MOST = 400;
const SEPARATORS = /[\s,;，、；]+/;
const NO_REPORT = ["-", "–", "—"];

export function readEarlierDays(text: string): EarlierDays {
  const words = text.split(SEPARATORS).filter((word) => word !== "");
  const wrong = words.find((word) => !/^\d{1,7}$/.test(word) && !NO_REPORT.includes(word)) ?? words[DAYS_AT_MOST];
  if (wrong !== undefined) return { ok: false, wrong };
  return { ok: true, counts: words.map((word) => (NO_REPORT.includes(word) ? undefined : Number(word))) };
}

export const CHARTS = ["C1", "C2", "C3"] as const;
export type Chart = (typeof CHARTS)[number];

/** How many earlier days a chart needs before it judges a day. */
export const EARLIER_DAYS_NEEDED: Readonly<Record<Chart, number>> = { C1: 7, C2: 9, C3: 11 };

/** What each chart says of today. */
export type EarsToday = Readonly<Record<Chart, EarsDay | EarsC3Day | undefined>>;

export function earsToday(earlier: readonly (number | undefined)[], today: number): EarsToday {
  const counts = [...earlier, today];
  return { C1: earsC1(counts).at(-1), C2: earsC2(counts).at(-1), C3: earsC3(counts).at(-1) };
}
