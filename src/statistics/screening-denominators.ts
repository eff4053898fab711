import type { Text } from "../text.js";

/** What a share found by screening can be a share of; shares of different ones do not compare. */
export const SCREENING_DENOMINATORS = {
  "infected-who-would-depart": {
    en: "infected travellers who would depart: those too ill to travel before departure are not among them",
    zh: "拟出发的感染旅客：出发前已病重、不能旅行者不计入",
  },
  "infected-who-boarded": {
    en: "infected travellers who boarded: neither those too ill to travel nor those found at exit are among them",
    zh: "已登机的感染旅客：病重不能旅行者及出境时已发现者均不计入",
  },
  "infected-with-this-exposure": {
    en: "infected travellers so many days after exposure at departure",
    zh: "出发时距暴露天数相同的感染旅客",
  },
  "infected-not-isolated": {
    en: "infected travellers at departure, from exposure up to their isolation",
    zh: "出发时处于暴露至隔离之间的感染旅客",
  },
  "infected-who-arrive": {
    en: "infected travellers who arrive: those whose infection is over are not among them",
    zh: "抵达的感染旅客：感染已结束者不计入",
  },
} as const satisfies Record<string, Text>;

/** What a share is a share of. */
export type ScreeningDenominator = keyof typeof SCREENING_DENOMINATORS;

/** What the interval of a share found by screening can stand for; a share without one says so. */
export const SCREENING_INTERVALS = {
  none: {
    en: "no interval: the value is what the parameters come to, without the chance of few travellers and without doubt about the parameters",
    zh: "无区间：该值由参数直接得出，不含旅客人数少带来的偶然性，也不含参数本身的不确定性",
  },
} as const satisfies Record<string, Text>;

/** Shares that the parameters of a model come to, with what they are shares of. */
export interface ScreeningShares<Outcome extends string> {
  /** From 0 to 1, together 1. */
  readonly shares: Readonly<Record<Outcome, number>>;
  readonly of: ScreeningDenominator;
  /** What the interval stands for; none is given. */
  readonly interval: keyof typeof SCREENING_INTERVALS;
}

/** Refuses what is no share from 0 to 1. */
export function checkShares(caller: string, shares: Readonly<Record<string, number>>): void {
  for (const [name, share] of Object.entries(shares))
    if (!(share >= 0 && share <= 1)) throw new RangeError(`${caller}: expected ${name} from 0 to 1, got ${share}`);
}

/** Refuses a time that is negative, endless or no number. */
export function checkTime(caller: string, name: string, time: number): void {
  if (!(time >= 0 && Number.isFinite(time))) throw new RangeError(`${caller}: expected ${name} from 0, got ${time}`);
}
