import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Edition } from "../edition/edition.js";
import { type InForceOptions, inForceOn, possiblyInForce } from "../edition/in-force-on.js";
import type { AreaClassName } from "./area-facts.js";
import type { AreaRegime } from "./area-regime.js";

/** The classes of areas that were in use on a date. */
export interface AreaClassesInForce {
  /** Each once, from mildest to severest within an edition; none where no areas were drawn. */
  readonly classes: readonly AreaClassName[];
  /** The editions that they come from. */
  readonly editions: readonly Edition["id"][];
  /** False where an edition's first day is not known and may lie later. */
  readonly certain: boolean;
}

/**
 * The classes of areas that were in use on a date, of every series of editions given: the grades of counties and the
 * zones of edition 8 stood beside one another. None comes back before the first edition, and under an edition that draws
 * no areas any more.
 *
 * @param options as of `inForceOn`: whether illustrative editions count, and what was known when
 * @example
 * const editions = [riskGrades2020, areasEdition8, areasEdition9, areasTwentyMeasures, areasTenMeasures, areasClassB];
 * areaClassesOn(editions, calendarDate("2022-07-01")).classes // => ["low", "medium", "high"]
 * areaClassesOn(editions, calendarDate("2022-11-11")).classes // => ["low", "high"]
 * areaClassesOn(editions, calendarDate("2023-01-08")).classes // => []
 */
export function areaClassesOn(
  regimes: readonly AreaRegime[],
  date: CalendarDate,
  options: InForceOptions = {},
): AreaClassesInForce {
  const series = [...new Set(regimes.map(({ edition }) => edition.series))];
  const found = series.map((one) =>
    inForceOn(
      regimes.filter(({ edition }) => edition.series === one),
      date,
      options,
    ),
  );
  const inForce = found.flatMap(possiblyInForce);
  return {
    classes: [...new Set(inForce.flatMap(({ classes }) => classes.map((one) => one.class)))],
    editions: inForce.map(({ edition }) => edition.id),
    certain: found.every((one) => !("candidates" in one)),
  };
}
