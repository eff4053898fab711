import { type CalendarDate, daysBetween } from "../calendar/calendar-date.js";
import { type DayCount, dayLimit } from "../calendar/day-count.js";
import { epochMilliseconds } from "../calendar/instant.js";
import type { Text } from "../text.js";
import type { Deficiency } from "./deficiency.js";
import type { DeficiencyStanding } from "./deficiency-standing.js";
import type { RectificationLedger } from "./rectification-ledger.js";

/** What two deficiencies may have in common. */
export const DEFICIENCY_TRAITS = {
  category: { en: "category", zh: "类别" },
  item: { en: "item", zh: "事项" },
  place: { en: "place", zh: "地点" },
  zone: { en: "zone", zh: "区域" },
  post: { en: "post", zh: "岗位" },
  owedBy: { en: "who owes the rectification", zh: "整改责任单位" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the traits. */
export type DeficiencyTrait = keyof typeof DEFICIENCY_TRAITS;

/** A deficiency that was closed and, within the window, found anew as another one. */
export interface DeficiencyRecurrence {
  readonly id: string;
  /** The earlier one of which it is a recurrence: of several the one that was closed last. */
  readonly earlier: string;
  readonly category: Deficiency["category"];
  readonly place: string;
  readonly closedOn: CalendarDate;
  readonly foundOn: CalendarDate;
  /** From the closing until it was found again. */
  readonly days: number;
  readonly foundBy: string;
  /** Who owed the rectification then, and who owes it now. */
  readonly owedBy: { readonly earlier: string; readonly now: string };
  /** Who mended the earlier one the last time; `undefined` where the record does not name them. */
  readonly rectifiedBy: string | undefined;
  readonly working: Text;
}

/** How long after a closing a deficiency counts as the same one come back, and by what it is known. */
export interface RecurrenceRule {
  readonly withinDays: number;
  readonly dayCount: DayCount;
  /** All of them must be the same, and stated; left out, the category and the place. */
  readonly same?: readonly [DeficiencyTrait, ...DeficiencyTrait[]];
}

/**
 * The deficiencies that came back under another number: found after an earlier one of the same category at the same place
 * was closed, and no later than the last day of the window, which is included. One that is found while the earlier is still
 * open is no recurrence, nor is what a look-back finds again (`reopenedDeficiencies`); what was withdrawn was never there.
 * A trait that is not stated is not the same. In the order in which they were found.
 *
 * @throws RangeError when the number of days is negative or not whole.
 * @example
 * const rule = { withinDays: 30, dayCount: DAY_COUNTS["start-is-day-0"] };
 * deficiencyRecurrences({ on: calendarDate("2020-04-07"), standings: [], contradictory: [], setAside: [] }, rule) // => []
 */
export function deficiencyRecurrences(
  { standings }: RectificationLedger,
  { withinDays, dayCount, same = ["category", "place"] }: RecurrenceRule,
): DeficiencyRecurrence[] {
  const byTraits = new Map<string, DeficiencyStanding[]>();
  for (const standing of standings) {
    const key = keyOf(standing.deficiency, same);
    if (key === undefined || standing.status === "withdrawn") continue;
    const others = byTraits.get(key);
    if (others === undefined) byTraits.set(key, [standing]);
    else others.push(standing);
  }
  return [...byTraits.values()]
    .flatMap((alike) => {
      const closings = closingsOf(alike);
      return alike.flatMap((later) => recurrenceOf(later, closings, withinDays, dayCount));
    })
    .sort((one, other) =>
      one.foundOn < other.foundOn ? -1 : one.foundOn > other.foundOn ? 1 : one.id < other.id ? -1 : 1,
    );
}

function keyOf(deficiency: Deficiency, same: readonly DeficiencyTrait[]): string | undefined {
  const values = same.map((trait) => deficiency[trait]);
  return values.includes(undefined) ? undefined : JSON.stringify(values);
}

/** A closing of an earlier deficiency, with its instants as numbers. */
interface KnownClosing {
  readonly earlier: DeficiencyStanding;
  readonly closedOn: CalendarDate;
  readonly closed: number;
  /** Infinite where it was not taken back. */
  readonly takenBack: number;
}

/** In the order of time; those of one instant in the order of the ledger. */
function closingsOf(alike: readonly DeficiencyStanding[]): KnownClosing[] {
  return alike
    .flatMap((earlier) =>
      earlier.closings.map(({ closedAt, closedOn, takenBackAt }) => ({
        earlier,
        closedOn,
        closed: epochMilliseconds(closedAt),
        takenBack: takenBackAt === undefined ? Number.POSITIVE_INFINITY : epochMilliseconds(takenBackAt),
      })),
    )
    .sort((one, other) => one.closed - other.closed);
}

/** The last closing that held when a deficiency was found: at the very instant of the closing it does. */
function lastBefore({ deficiency }: DeficiencyStanding, closings: readonly KnownClosing[]): KnownClosing | undefined {
  const found = epochMilliseconds(deficiency.foundAt);
  return closings.findLast(
    ({ earlier, closed, takenBack }) => closed <= found && found < takenBack && earlier.deficiency.id !== deficiency.id,
  );
}

function recurrenceOf(
  later: DeficiencyStanding,
  closings: readonly KnownClosing[],
  withinDays: number,
  dayCount: DayCount,
): DeficiencyRecurrence[] {
  const { deficiency, foundOn } = later;
  const last = lastBefore(later, closings);
  if (last === undefined) return [];
  const { earlier, closedOn } = last;
  const { end, working } = dayLimit(closedOn, withinDays, dayCount);
  if (foundOn > end) return [];
  return [
    {
      id: deficiency.id,
      earlier: earlier.deficiency.id,
      category: deficiency.category,
      place: deficiency.place,
      closedOn,
      foundOn,
      days: daysBetween(closedOn, foundOn),
      foundBy: deficiency.foundBy,
      owedBy: { earlier: earlier.deficiency.owedBy, now: deficiency.owedBy },
      rectifiedBy: earlier.rounds.at(-1)?.rectifiedBy,
      working: {
        en: `closed on ${closedOn}, found again on ${foundOn}; window: ${working.en}`,
        zh: `${closedOn}销号，${foundOn}再次发现；期限：${working.zh}`,
      },
    },
  ];
}
