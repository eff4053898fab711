import { type CalendarDate, isCalendarDate, isInstant, type Text } from "pratique";
import type { AffectedArea } from "pratique/risk";
import type { TemperatureReading } from "pratique/subjects";

/** The traveller in front of the officer. */
export interface Question {
  readonly on: CalendarDate;
  readonly places: readonly string[];
  readonly affectedAreas: readonly AffectedArea[];
  readonly readings: readonly TemperatureReading[];
  readonly card: unknown;
}

/** Reads the file of a question; or says what is wrong with it. The card is read by its form, whatever it holds. */
export function readQuestion(input: unknown): Question | { readonly why: Text } {
  const { on, places, affectedAreas, readings, card } = (isObject(input) ? input : {}) as Readonly<
    Record<keyof Question, unknown>
  >;
  if (!isCalendarDate(on)) return wrong("on", { en: "a day such as 2020-03-18", zh: "日期，如2020-03-18" });
  if (!Array.isArray(places) || !places.every((place) => typeof place === "string"))
    return wrong("places", { en: "a list of codes such as CN", zh: "代码列表，如CN" });
  if (!Array.isArray(affectedAreas) || !affectedAreas.every(isArea))
    return wrong("affectedAreas", {
      en: "a list, each with country, from and, where it has ended, until",
      zh: "列表，每项含country、from，已结束的含until",
    });
  if (!Array.isArray(readings) || !readings.every(isReading))
    return wrong("readings", { en: "a list, each with at, celsius and site", zh: "列表，每项含at、celsius和site" });
  return { on, places, affectedAreas, readings, card };
}

function isArea(value: unknown): value is AffectedArea {
  if (!isObject(value)) return false;
  const { country, from, until } = value;
  return typeof country === "string" && isCalendarDate(from) && (until === undefined || isCalendarDate(until));
}

const SITES: readonly unknown[] = ["axillary", "camera", "forehead"];

function isReading(value: unknown): value is TemperatureReading {
  if (!isObject(value)) return false;
  const { at, celsius, site } = value;
  return isInstant(at) && typeof celsius === "number" && SITES.includes(site);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(key: string, expected: Text): { readonly why: Text } {
  return { why: { en: `${key}: expected ${expected.en}`, zh: `${key}：应为${expected.zh}` } };
}
