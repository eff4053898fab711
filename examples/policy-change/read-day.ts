import { type CalendarDate, isCalendarDate, isInstant, type Text } from "pratique";
import type { AffectedArea, WorkByStanding } from "pratique/risk";
import type { TemperatureReading } from "pratique/subjects";

/** A traveller of the day. */
export interface Traveller {
  readonly id: string;
  readonly direction: "exit" | "entry";
  readonly readings: readonly TemperatureReading[];
  readonly card: unknown;
}

/** A day that was, and the day whose rules are tried on it. */
export interface Day {
  readonly on: CalendarDate;
  readonly under: CalendarDate;
  readonly places: readonly string[];
  readonly affectedAreas: readonly AffectedArea[];
  readonly work: WorkByStanding;
  readonly travellers: readonly Traveller[];
}

/** Reads the file of a day; or says what is wrong with it. The cards are read by their form, whatever they hold. */
export function readDay(input: unknown): Day | { readonly why: Text } {
  const { on, under, places, affectedAreas, work, travellers } = partsOf<Day>(input);
  if (!isCalendarDate(on)) return wrong("on", A_DAY);
  if (!isCalendarDate(under)) return wrong("under", A_DAY);
  if (!Array.isArray(places) || !places.every((place) => typeof place === "string"))
    return wrong("places", { en: "a list of codes such as CN", zh: "代码列表，如CN" });
  if (!Array.isArray(affectedAreas) || !affectedAreas.every(isArea))
    return wrong("affectedAreas", {
      en: "a list, each with country, from and, where it has ended, until",
      zh: "列表，每项含country、from，已结束的含until",
    });
  if (!isWork(work)) return wrong("work", { en: "numbers by step, for each grade", zh: "按等级列出的各环节数字" });
  if (!Array.isArray(travellers) || !travellers.every(isTraveller))
    return wrong("travellers", {
      en: "a list, each with id, direction (exit or entry), readings (at, celsius, site) and card",
      zh: "列表，每项含id、direction（exit或entry）、readings（at、celsius、site）和card",
    });
  return { on, under, places, affectedAreas, work, travellers };
}

const A_DAY: Text = { en: "a day such as 2020-03-18", zh: "日期，如2020-03-18" };
const SITES: readonly unknown[] = ["axillary", "camera", "forehead"];

function isArea(value: unknown): value is AffectedArea {
  const { country, from, until } = partsOf<AffectedArea>(value);
  return typeof country === "string" && isCalendarDate(from) && (until === undefined || isCalendarDate(until));
}

function isWork(value: unknown): value is WorkByStanding {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject && Object.values(value).every((steps) => Object.values(partsOf(steps)).every(Number.isFinite));
}

function isTraveller(value: unknown): value is Traveller {
  const { id, direction, readings } = partsOf<Traveller>(value);
  const isDirection = direction === "exit" || direction === "entry";
  return typeof id === "string" && isDirection && Array.isArray(readings) && readings.every(isReading);
}

function isReading(value: unknown): value is TemperatureReading {
  const { at, celsius, site } = partsOf<TemperatureReading>(value);
  return isInstant(at) && typeof celsius === "number" && SITES.includes(site);
}

function partsOf<Parts extends object>(value: unknown): { readonly [Name in keyof Parts]?: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

function wrong(key: string, expected: Text): { readonly why: Text } {
  return { why: { en: `${key}: expected ${expected.en}`, zh: `${key}：应为${expected.zh}` } };
}
