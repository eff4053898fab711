import { type CalendarDate, daysBetween } from "../calendar/calendar-date.js";
import type { DayLimit } from "../calendar/day-count.js";
import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import type { Text } from "../text.js";

/** An order of an authority: the last day, who ordered it, when and why. An extension or a reduction is another order. */
export interface QuarantineOrder {
  readonly lastDay: CalendarDate;
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** The three sources of a last day. */
export const END_DATE_SOURCES = {
  ordered: { en: "ordered", zh: "决定" },
  recommended: { en: "recommended", zh: "建议" },
  recomputed: { en: "recomputed", zh: "重新计算" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the sources. */
export type EndDateSource = keyof typeof END_DATE_SOURCES;

/** What is known of the last day: every order there was, what was recommended, and what comes out today. */
export interface EndDates {
  readonly orders?: readonly QuarantineOrder[];
  /** As it was computed when it was recommended. */
  readonly recommended?: DayLimit;
  /** As it is computed now, from the facts and the edition as they are now known. */
  readonly recomputed?: DayLimit;
  /** The first day, where it is known: an order that ends before it is named. */
  readonly firstDay?: CalendarDate;
}

/** An order beside the one before it. */
export interface OrderChange {
  readonly order: QuarantineOrder;
  readonly change: "first" | "extension" | "reduction" | "confirmation";
  /** Days by which the last day moved; negative for a reduction. */
  readonly byDays: number;
  /** `no-reason` where the reason is blank; `ends-before-first-day` where nobody can have meant it. The order stands. */
  readonly problems: readonly ("no-reason" | "ends-before-first-day")[];
}

/** Two last days that are not the same. */
export interface EndDateDifference {
  readonly from: EndDateSource;
  readonly to: EndDateSource;
  /** Days from the first to the second; negative where the second is earlier. */
  readonly days: number;
  readonly working: Text;
}

/** The three last days side by side. */
export interface EndDateComparison {
  /** The order that was given last; nothing but another order changes it. */
  readonly stands: QuarantineOrder | undefined;
  readonly orders: readonly OrderChange[];
  readonly differences: readonly EndDateDifference[];
}

/**
 * An ordered, a recommended and a recomputed last day side by side: which differ, by how many days, and how each came
 * about. None moves by itself: an order stands until another order, whatever is computed, and what was recommended stays
 * what it was. Of orders given at the same instant the one that ends later stands. What is left out is not compared.
 *
 * @example
 * const start = { startOn: calendarDate("2022-07-01"), dayCount: "start-is-day-0" };
 * const { ends } = quarantineSchedule(quarantineEdition9, "entrant", start);
 * const at = instant("2022-07-01T12:00:00+08:00");
 * const order = { lastDay: calendarDate("2022-07-10"), by: "district office", at, reason: "entry" };
 * const { stands, differences } = quarantineEndDates({ orders: [order], recomputed: ends });
 * stands.lastDay // => "2022-07-10"
 * differences.map(({ from, to, days }) => `${from} to ${to}: ${days}`) // => ["ordered to recomputed: 1"]
 */
export function quarantineEndDates({ orders = [], recommended, recomputed, firstDay }: EndDates): EndDateComparison {
  const inOrder = [...orders].sort(byInstant);
  const changes = inOrder.map((order, index) => changeOf(order, inOrder[index - 1], firstDay));
  const stands = inOrder.at(-1);
  const limits: [EndDateSource, DayLimit][] = [];
  if (stands !== undefined) limits.push(["ordered", { end: stands.lastDay, working: orderInWords(stands) }]);
  if (recommended !== undefined) limits.push(["recommended", recommended]);
  if (recomputed !== undefined) limits.push(["recomputed", recomputed]);
  const differences = limits.flatMap((one, index) =>
    limits.slice(index + 1).flatMap((other) => (one[1].end === other[1].end ? [] : [difference(one, other)])),
  );
  return { stands, orders: changes, differences };
}

function changeOf(
  order: QuarantineOrder,
  before: QuarantineOrder | undefined,
  firstDay: CalendarDate | undefined,
): OrderChange {
  const byDays = before === undefined ? 0 : daysBetween(before.lastDay, order.lastDay);
  const change = before === undefined ? "first" : byDays > 0 ? "extension" : byDays < 0 ? "reduction" : "confirmation";
  const problems: OrderChange["problems"][number][] = [];
  if (order.reason.trim() === "") problems.push("no-reason");
  if (firstDay !== undefined && order.lastDay < firstDay) problems.push("ends-before-first-day");
  return { order, change, byDays, problems };
}

function difference([from, one]: [EndDateSource, DayLimit], [to, other]: [EndDateSource, DayLimit]): EndDateDifference {
  const days = daysBetween(one.end, other.end);
  const count = Math.abs(days);
  const [fromName, toName] = [END_DATE_SOURCES[from], END_DATE_SOURCES[to]];
  return {
    from,
    to,
    days,
    working: {
      en: `${toName.en} (${other.working.en}) is ${count} ${count === 1 ? "day" : "days"} ${days > 0 ? "later" : "earlier"} than ${fromName.en} (${one.working.en})`,
      zh: `${toName.zh}（${other.working.zh}）较${fromName.zh}（${one.working.zh}）${days > 0 ? "晚" : "早"}${count}天`,
    },
  };
}

/** Neither who ordered it nor the reason is repeated: both are written by hand. */
function orderInWords({ lastDay, at }: QuarantineOrder): Text {
  return { en: `until ${lastDay}, by the order of ${at}`, zh: `至${lastDay}，依${at}的决定` };
}

function byInstant(one: QuarantineOrder, other: QuarantineOrder): number {
  const milliseconds = epochMilliseconds(one.at) - epochMilliseconds(other.at);
  if (milliseconds !== 0) return milliseconds;
  return one.lastDay < other.lastDay ? -1 : Number(one.lastDay > other.lastDay);
}
