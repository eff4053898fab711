import { type CalendarDate, isCalendarDate, isInstant, type Text } from "pratique";
import { isCountryCode } from "pratique/documents";
import type { AffectedArea } from "pratique/risk";
import type { TemperatureReading } from "pratique/subjects";

/** What is said of a file that does not hold what it should. */
export interface Wrong {
  readonly why: Text;
}

/** Says what was expected at a key of a file. */
export function wrong(key: string, { en, zh }: Text): Wrong {
  return { why: { en: `${key}: expected ${en}`, zh: `${key}：应为${zh}` } };
}

/** The parts of what a file holds, which may be anything; of what is no object, none. */
export function partsOf<Parts extends object = Record<string, unknown>>(
  value: unknown,
): { readonly [Name in keyof Parts]?: unknown } {
  return isObject(value) ? value : {};
}

/** Whether it is an object, and no list. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const A_DAY: Text = { en: "a day such as 2020-03-18", zh: "日期，如2020-03-18" };

/** The day, whose rules apply, and which areas were affected. */
export interface RulesOfDay {
  readonly on: CalendarDate;
  readonly places: readonly string[];
  readonly affectedAreas: readonly AffectedArea[];
}

/** Reads by which rules a traveller, or a day of them, is graded; or says what is wrong with it. */
export function readRulesOfDay(input: unknown): RulesOfDay | Wrong {
  const { on, places, affectedAreas } = partsOf<RulesOfDay>(input);
  if (!isCalendarDate(on)) return wrong("on", A_DAY);
  if (!Array.isArray(places) || !places.every((place) => typeof place === "string"))
    return wrong("places", { en: "a list of codes such as CN", zh: "代码列表，如CN" });
  if (!Array.isArray(affectedAreas) || !affectedAreas.every(isArea))
    return wrong("affectedAreas", {
      en: "a list, each with country (three capitals, ISO 3166-1), from and, where it has ended, until",
      zh: "列表，每项含country（三位大写国家代码，ISO 3166-1）、from，已结束的含until",
    });
  return { on, places, affectedAreas };
}

function isArea(value: unknown): value is AffectedArea {
  const { country, from, until } = partsOf<AffectedArea>(value);
  // Another code of the same country would be equal to no stay, and nobody would be found who was there.
  if (typeof country !== "string" || !isCountryCode(country)) return false;
  return isCalendarDate(from) && (until === undefined || isCalendarDate(until));
}

const SITES: readonly unknown[] = ["axillary", "camera", "forehead"];

/** Whether it is a list of what was measured of one traveller. */
export function areReadings(value: unknown): value is readonly TemperatureReading[] {
  return Array.isArray(value) && value.every(isReading);
}

function isReading(value: unknown): value is TemperatureReading {
  const { at, celsius, site } = partsOf<TemperatureReading>(value);
  return isInstant(at) && typeof celsius === "number" && SITES.includes(site);
}
