import type { Course, CourseEvent } from "./courses.ts";

export interface Flight {
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

export type Cause = "symptoms" | "affected-area" | "contact" | "fever" | "medication" | "positive-test";

/** One stay, as the declaration system writes it. */
export interface Stay {
  startDate: string;
  endDate: string;
  country: string;
  city: string;
}

/** A card as the declaration system exports it: any key may be left out or hold nonsense. */
export type Card = Record<string, unknown> & { everTravelList: Stay[] };

export interface Reading {
  at: number;
  celsius: number;
  site: "camera" | "forehead" | "axillary";
}

/** One made-up person with what their papers say and, beside it, what is true of them. */
export interface Person {
  readonly flight: Flight;
  readonly documentNumber: string;
  readonly name: string;
  readonly nationality: string;
  readonly seat: string;
  readonly role: "passenger" | "crew";
  course: Course;
  log: (CourseEvent & { readonly at: number })[];
  readings: Reading[];
  card: Card | undefined;
  /** Seconds from midnight. */
  submittedAt: number;
  /** Seconds from the submission to the officer's acceptance, where it has to be just so. */
  ageAtAcceptance: number | undefined;
  /** Earlier submissions, which do not count. */
  earlier: { readonly card: Card; readonly submittedAt: number }[];
  receivedAt: number | undefined;
  readonly truth: Truth;
}

/** What whoever made the person knows, because they put it there. */
export interface Truth {
  readonly findings: string[];
  /** Exported keys of the missing items. */
  readonly missing: string[];
  readonly causes: Set<Cause>;
  /** A fact that a ground needs is not known. */
  isOpen: boolean;
}
