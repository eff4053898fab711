import { epochMilliseconds } from "../calendar/instant.js";
import { localDay, type TimeZone } from "../calendar/time-zone.js";
import { type DateWindow, isInDateWindow } from "../calendar/windows.js";
import { DEFICIENCY_CATEGORIES, type DeficiencyCategory } from "../supervision/deficiency.js";
import type { RectificationLedger } from "../supervision/rectification-ledger.js";
import type { SupervisionCheck } from "../supervision/supervision-channel.js";
import type { Text } from "../text.js";
import { type Rate, type RateOptions, rate } from "./rate.js";
import { type OwedSupervision, owedOnce } from "./supervision-coverage.js";

/** Of what deficiencies are counted: looks of supervision, or shifts of the rota, looked at or not. */
export type DeficiencyExposure =
  | { readonly per: "inspection"; readonly checks: readonly SupervisionCheck[] }
  | { readonly per: "site-shift"; readonly shifts: readonly OwedSupervision[] };

/** Which days are counted, and whose they are. */
export interface DeficiencyRateOptions extends RateOptions {
  /** Deficiencies by the day on which they were found, inspections by theirs, shifts by the day on which they end. */
  readonly window: DateWindow;
  readonly timeZone: TimeZone;
}

/** How many deficiencies were found for each inspection or site-shift. */
export interface DeficiencyRates {
  readonly per: DeficiencyExposure["per"];
  readonly definition: Text;
  readonly all: Rate;
  /** Each type over all inspections or shifts: any of them could have found it. */
  readonly byCategory: Readonly<Record<DeficiencyCategory, Rate>>;
  /**
   * Each place over its own, in the order of the names; without a rate where deficiencies were found and nothing was looked
   * at, or no shift worked, by what was given.
   */
  readonly byPlace: readonly { readonly place: string; readonly rate: Rate }[];
  /** Each type at each place, over the inspections or shifts of the place. */
  readonly byPlaceAndCategory: readonly {
    readonly place: string;
    readonly rates: Readonly<Record<DeficiencyCategory, Rate>>;
  }[];
  /** Found in error, and left out. */
  readonly withdrawn: number;
}

const DEFINITIONS = {
  inspection: {
    en: "Deficiencies found in the window and not withdrawn, for each look of supervision (on the spot, by video or telephone) in it.",
    zh: "期内发现且未撤销的问题数，除以期内监督检查次数（现场、视频、电话均计）。",
  },
  "site-shift": {
    en: "Deficiencies found in the window and not withdrawn, for each shift of a place that ended in it, looked at or not.",
    zh: "期内发现且未撤销的问题数，除以期内结束的各地点班次数（无论是否受检）。",
  },
} as const satisfies Record<DeficiencyExposure["per"], Text>;

/**
 * How often deficiencies are found, by type and place, each with what it is out of and its interval. A rate for each
 * inspection says what an inspector meets; one for each site-shift also falls when nobody looks, so that it is read with
 * `supervisionCoverage` beside it. An inspection may find several, so that this is a rate and no share. What is listed
 * twice counts once: a shift by the earlier end, a look where place, shift, time, channel and person are the same.
 *
 * @throws RangeError when the zone is not an IANA name, or the level is not between 0 and 1.
 * @example
 * const ledger = { on: calendarDate("2020-04-07"), standings: [], contradictory: [], setAside: [] };
 * const checks = [
 *   { place: "CNSZX", shift: "04-02/day", at: instant("2020-04-02T10:00:00+08:00"), by: "inspector-3", channel: "on-the-spot" },
 * ];
 * const { all } = deficiencyRates(ledger, { per: "inspection", checks }, { window: {}, timeZone: "Asia/Shanghai" });
 * [all.count, all.exposure, all.value, all.interval?.upper.toFixed(2)] // => [0, 1, 0, "3.69"]
 * @see Garwood, Biometrika 1936;28:437, for the interval
 */
export function deficiencyRates(
  { standings }: RectificationLedger,
  exposure: DeficiencyExposure,
  options: DeficiencyRateOptions,
): DeficiencyRates {
  const found = standings.filter(({ foundOn }) => isInDateWindow(foundOn, options.window));
  const counted = found.flatMap(({ status, deficiency }) => (status === "withdrawn" ? [] : [deficiency]));
  const exposed = exposedPlaces(exposure, options);
  const places = [...new Set([...exposed, ...counted.map(({ place }) => place)])].sort();
  const ratesAt = (place?: string) => {
    const isHere = (other: string) => place === undefined || other === place;
    const here = counted.filter((one) => isHere(one.place));
    const times = exposed.filter(isHere).length;
    const rateOf = (category?: string) =>
      rate(here.filter((one) => category === undefined || one.category === category).length, times, options);
    const names = Object.keys(DEFICIENCY_CATEGORIES) as DeficiencyCategory[];
    const byCategory = Object.fromEntries(names.map((name) => [name, rateOf(name)]));
    return { all: rateOf(), byCategory: byCategory as DeficiencyRates["byCategory"] };
  };
  const ofPlaces = places.map((place) => ({ place, ...ratesAt(place) }));
  return {
    per: exposure.per,
    definition: DEFINITIONS[exposure.per],
    ...ratesAt(),
    byPlace: ofPlaces.map(({ place, all }) => ({ place, rate: all })),
    byPlaceAndCategory: ofPlaces.map(({ place, byCategory }) => ({ place, rates: byCategory })),
    withdrawn: found.length - counted.length,
  };
}

/** The place of every inspection, or of every shift, of the window. */
function exposedPlaces(exposure: DeficiencyExposure, { window, timeZone }: DeficiencyRateOptions): string[] {
  const times =
    exposure.per === "inspection"
      ? looksOnce(exposure.checks).map(({ place, at }) => ({ place, at }))
      : [...owedOnce(exposure.shifts).values()].map(({ place, dueAt }) => ({ place, at: dueAt }));
  return times.flatMap(({ place, at }) => (isInDateWindow(localDay(at, timeZone), window) ? [place] : []));
}

function looksOnce(checks: readonly SupervisionCheck[]): readonly SupervisionCheck[] {
  const once = new Map(
    checks.map((look) => {
      const { place, shift, at, channel, by } = look;
      return [JSON.stringify([place, shift, epochMilliseconds(at), channel, by]), look];
    }),
  );
  return [...once.values()];
}
