import type { Instant } from "../calendar/instant.js";

/** Whom a shift at a post needs. What is left out is not needed. */
export interface StaffNeeds {
  /** People at least. */
  readonly people: number;
  /** Of them at least so many with each qualification; one person may count for several. */
  readonly qualifications?: Readonly<Record<string, number>>;
  /** Of them at least so many who speak each language (BCP 47: `ru`). */
  readonly languages?: Readonly<Record<string, number>>;
  /** Agencies of which somebody must be present, as at a joint checkpoint. */
  readonly agencies?: readonly string[];
}

/** A time of duty at a post. */
export interface Shift {
  readonly id: string;
  readonly post: string;
  readonly from: Instant;
  /** The first instant that no longer belongs to it. */
  readonly before: Instant;
  readonly needs: StaffNeeds;
}

/** Somebody who can be put on duty. */
export interface StaffMember {
  readonly person: string;
  readonly agency?: string;
  readonly qualifications: readonly string[];
  /** BCP 47: `ru`. */
  readonly languages: readonly string[];
}

/** Somebody on duty. */
export interface Assignment {
  readonly shift: string;
  readonly person: string;
}
