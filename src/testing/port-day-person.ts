import type { CalendarDate } from "../calendar/calendar-date.js";
import type { PORT_DAY_CAUSES } from "../exchange/port-day-summary.js";
import type { ReadingSite } from "../subjects/reading.js";
import type { TravellerRole } from "../subjects/traveller.js";
import type { Course, CourseEvent } from "./port-day-courses.js";

/** @internal */
export interface PortDayFlight {
  readonly number: string;
  readonly origin: string;
  readonly country: string;
  readonly city: string;
  /** Seconds from midnight. */
  readonly arrives: number;
  /** Whether its country is on the list on the day. */
  readonly isAffected: boolean;
  readonly people: number;
}

/** A ground on which somebody of a port-day is screened. */
export type PortDayCause = (typeof PORT_DAY_CAUSES)[number];

/** @internal One stay, as the declaration system writes it. */
export interface PortDayStay {
  startDate: string;
  endDate: string;
  country: string;
  city: string;
}

/** @internal A card as the declaration system exports it: any key may be left out or hold nonsense. */
export type PortDayCard = Record<string, unknown> & { everTravelList: PortDayStay[] };

/** @internal */
export interface PortDayReading {
  at: number;
  celsius: number;
  site: ReadingSite;
}

/** @internal One made-up person with what their papers say and, beside it, what is true of them. */
export interface PortDayPerson {
  readonly day: CalendarDate;
  readonly flight: PortDayFlight;
  readonly documentNumber: string;
  readonly name: string;
  readonly nationality: string;
  readonly seat: string;
  readonly role: TravellerRole;
  cases: readonly string[];
  course: Course;
  log: (CourseEvent & { readonly at: number })[];
  readings: PortDayReading[];
  card: PortDayCard | undefined;
  /** Seconds from midnight. */
  submittedAt: number;
  /** Seconds from the submission to the officer's acceptance, where it has to be just so. */
  ageAtAcceptance: number | undefined;
  /** Earlier submissions, which do not count. */
  earlier: { readonly card: PortDayCard; readonly submittedAt: number }[];
  receivedAt: number | undefined;
  readonly truth: KnownOfPerson;
}

/** @internal What whoever made the person knows, because they put it there. */
export interface KnownOfPerson {
  readonly findings: string[];
  /** Exported keys of the missing items. */
  readonly missing: string[];
  readonly causes: Set<PortDayCause>;
  /** A fact that a ground needs is not known. */
  isOpen: boolean;
}
