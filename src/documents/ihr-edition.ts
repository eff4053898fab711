import { type CalendarDate, calendarDate } from "../calendar/calendar-date.js";

/**
 * The texts of the International Health Regulations (2005): the original and its three sets of amendments, each with the
 * resolution that adopted it and the day on which it took force for every State Party that neither had a day of its own
 * nor kept it off.
 */
export const IHR_EDITIONS = {
  "2005": { resolution: "WHA58.3", from: /* @__PURE__ */ calendarDate("2007-06-15") },
  "2014": { resolution: "WHA67.13", from: /* @__PURE__ */ calendarDate("2016-07-11") },
  "2022": { resolution: "WHA75.12", from: /* @__PURE__ */ calendarDate("2024-05-31") },
  "2024": { resolution: "WHA77.17", from: /* @__PURE__ */ calendarDate("2025-09-19") },
} as const satisfies Readonly<Record<string, { readonly resolution: string; readonly from: CalendarDate }>>;
/** A text of the Regulations, by the year in which it was adopted. */
export type IhrEdition = keyof typeof IHR_EDITIONS;

/**
 * When a text takes force in one State Party: on a day, in a year of which the day is not known, or not so far, because
 * it was rejected, because it is pending, or because a reservation to it is. What is pending may have a day in prospect;
 * it counts as in force only when that day is written in its place.
 */
export type IhrEntry =
  | CalendarDate
  | { readonly notBefore: CalendarDate; readonly notAfter: CalendarDate }
  | "rejected"
  | "pending"
  | "reservation-pending";

/** The States Parties whose days differ from the general ones, by ISO 3166-1 alpha-3, with what differs. */
export interface IhrStates {
  readonly [stateParty: string]: Readonly<Partial<Record<IhrEdition, IhrEntry>>>;
}

/**
 * What differed from the general days on 10 November 2025. Of Liechtenstein and South Sudan only the year is known to
 * this table. Where the amendments of 2024 were pending then, 19 September 2026 was in prospect.
 *
 * @see IHR (2005), consolidated edition of 2025, Appendix 1, as at 2025-11-10
 */
export const IHR_STATES = {
  ARG: { "2024": "rejected" },
  AUT: { "2024": "rejected" },
  BRA: { "2024": "rejected" },
  CAN: { "2024": "rejected" },
  CHE: { "2024": "reservation-pending" },
  CZE: { "2024": "rejected" },
  DEU: { "2024": "rejected" },
  IND: { "2005": /* @__PURE__ */ calendarDate("2007-08-08") },
  IRN: { "2022": "rejected", "2024": "pending" },
  ISR: { "2024": "rejected" },
  ITA: { "2024": "rejected" },
  LIE: {
    "2005": {
      notBefore: /* @__PURE__ */ calendarDate("2012-01-01"),
      notAfter: /* @__PURE__ */ calendarDate("2012-12-31"),
    },
  },
  MNE: { "2005": /* @__PURE__ */ calendarDate("2008-02-05") },
  NLD: { "2022": "rejected", "2024": "rejected" },
  NZL: { "2022": "rejected", "2024": "pending" },
  PHL: { "2024": "rejected" },
  SSD: {
    "2005": {
      notBefore: /* @__PURE__ */ calendarDate("2013-01-01"),
      notAfter: /* @__PURE__ */ calendarDate("2013-12-31"),
    },
  },
  SVK: { "2022": "rejected", "2024": "pending" },
  USA: { "2005": /* @__PURE__ */ calendarDate("2007-07-18"), "2024": "rejected" },
  VAT: { "2024": "reservation-pending" },
} as const satisfies IhrStates;

/**
 * The text of the Regulations that applies in a State Party on a date: the latest that was certainly in force there.
 * `undefined` before the first, and while it is not known whether that had taken force. Several texts are in force in
 * the world at once, since a State may reject amendments. A State that is not in the table is taken to follow the
 * general days; whether it is a State Party at all is not looked at.
 *
 * @param states what differs from the general days; left out, as it stood on 10 November 2025
 * @example
 * ihrEdition("CHN", calendarDate("2026-03-01")) // => "2024"
 * ihrEdition("DEU", calendarDate("2026-03-01")) // => "2022"
 * @see IHR (2005), Articles 59 to 62 and Appendix 1
 */
export function ihrEdition(
  stateParty: string,
  date: CalendarDate,
  states: IhrStates = IHR_STATES,
): IhrEdition | undefined {
  const own = Object.hasOwn(states, stateParty) ? states[stateParty] : undefined;
  const hasBegun = (edition: IhrEdition) => isInForce(own?.[edition] ?? IHR_EDITIONS[edition].from, date);
  if (!hasBegun("2005")) return undefined;
  return (Object.keys(IHR_EDITIONS) as IhrEdition[]).findLast(hasBegun);
}

function isInForce(entry: IhrEntry, date: CalendarDate): boolean {
  if (entry === "rejected" || entry === "pending" || entry === "reservation-pending") return false;
  return (typeof entry === "string" ? entry : entry.notAfter) <= date;
}
