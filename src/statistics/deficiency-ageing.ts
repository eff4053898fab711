import { daysBetween } from "../calendar/calendar-date.js";
import type { DeficiencyStanding } from "../supervision/deficiency-standing.js";
import { openDeficiencies, type RectificationLedger } from "../supervision/rectification-ledger.js";
import { compareWords, type Text } from "../text.js";
import type { Stay } from "./kaplan-meier.js";
import { type Quantile, quantiles } from "./quantile.js";

/** How many open deficiencies are so old, in whole days, both ends included. */
export interface AgeBracket {
  readonly fromDays: number;
  /** `undefined` of the last, which has no end. */
  readonly untilDays: number | undefined;
  readonly count: number;
}

/** How old the open deficiencies are on the day of a ledger. */
export interface DeficiencyAgeing {
  readonly definition: Text;
  readonly open: number;
  readonly overdue: number;
  readonly brackets: readonly AgeBracket[];
  readonly medianDays: Quantile;
  /** The age that nine of ten do not exceed. */
  readonly ninetiethDays: Quantile;
  /** The oldest of all, by name; several where they are of one day. */
  readonly oldest: readonly { readonly id: string; readonly days: number }[];
}

const AGE: Text = {
  en: "Days from when it was found to the day of the ledger, of deficiencies neither closed nor withdrawn; one that was opened again counts from when it was first found.",
  zh: "自发现至台账日的天数，计未销号且未撤销的问题；重新列为问题的，自首次发现起算。",
};

/**
 * How old what is open is, in brackets and quantiles. It says nothing of how long a rectification takes: what is mended
 * quickly is seldom among the open. For that use `closingStays` with `kaplanMeier`.
 *
 * @param lastDays the last day of each bracket but the open one, such as 7, 14, 30; the caller's own arrangement
 * @throws RangeError when the last days are negative, not whole or not rising.
 * @example
 * const ledger = { on: calendarDate("2020-04-07"), standings: [], contradictory: [], setAside: [] };
 * const { open, brackets, medianDays } = deficiencyAgeing(ledger, [7]);
 * [open, brackets, medianDays.value]
 * // => [0, [{ fromDays: 0, untilDays: 7, count: 0 }, { fromDays: 8, untilDays: undefined, count: 0 }], undefined]
 */
export function deficiencyAgeing(ledger: RectificationLedger, lastDays: readonly number[]): DeficiencyAgeing {
  if (!lastDays.every((days, place) => Number.isInteger(days) && days > (lastDays[place - 1] ?? -1)))
    throw new RangeError("deficiencyAgeing: expected whole numbers of days that rise, got others");
  const aged = openDeficiencies(ledger).map((standing) => ({
    standing,
    days: daysBetween(standing.foundOn, ledger.on),
  }));
  const ages = aged.map(({ days }) => days);
  const [medianDays, ninetiethDays] = quantiles(ages, [0.5, 0.9]) as [Quantile, Quantile];
  const highest = ages.reduce((one, other) => Math.max(one, other), 0);
  return {
    definition: AGE,
    open: aged.length,
    overdue: aged.filter(({ standing }) => standing.isOverdue).length,
    brackets: bracketsOf(ages, lastDays),
    medianDays,
    ninetiethDays,
    oldest: aged
      .filter(({ days }) => days === highest)
      .map(({ standing, days }) => ({ id: standing.deficiency.id, days }))
      .sort((one, other) => compareWords(one.id, other.id)),
  };
}

function bracketsOf(ages: readonly number[], lastDays: readonly number[]): AgeBracket[] {
  return [...lastDays, undefined].map((untilDays, place) => {
    const fromDays = place === 0 ? 0 : (lastDays[place - 1] as number) + 1;
    const count = ages.filter((days) => days >= fromDays && (untilDays === undefined || days <= untilDays)).length;
    return { fromDays, untilDays, count };
  });
}

/** The days that deficiencies were open, for `kaplanMeier`, and what is not among them. */
export interface ClosingStays {
  readonly definition: Text;
  /** In days, in the order of the ledger. */
  readonly stays: readonly Stay[];
  /** Withdrawn as found in error: they were never to be rectified. */
  readonly withdrawn: number;
}

const CLOSING: Text = {
  en: "Days from when it was found to the last closing; what is not closed on the day of the ledger counts for as long as it was seen. Withdrawn ones are left out and counted apart.",
  zh: "自发现至最后一次销号的天数；台账日尚未销号的，按已观察天数计入。已撤销的不计入，另行列数。",
};

/**
 * How long deficiencies were open, with those that still are: the times for `kaplanMeier`, where leaving means closing. A
 * median of the closed alone would be too short. One that was closed and opened again is open.
 *
 * @example
 * const { stays, withdrawn } = closingStays({ on: calendarDate("2020-04-07"), standings: [], contradictory: [], setAside: [] });
 * [kaplanMeier(stays).steps, withdrawn] // => [[], 0]
 */
export function closingStays({ on, standings }: RectificationLedger): ClosingStays {
  const counted = standings.filter(({ status }) => status !== "withdrawn");
  const stayOf = ({ foundOn, isOpen, closings }: DeficiencyStanding): Stay => ({
    time: daysBetween(foundOn, isOpen ? on : (closings.at(-1)?.closedOn ?? on)),
    hasLeft: !isOpen,
  });
  return { definition: CLOSING, stays: counted.map(stayOf), withdrawn: standings.length - counted.length };
}
