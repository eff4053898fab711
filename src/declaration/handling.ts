import type { DAY_COUNTS } from "../calendar/day-count.js";
import type { Text } from "../text.js";

/** The events from which the time that an answer is kept is counted. */
export const RETENTION_STARTS = ["declared", "purpose-ended"] as const;
/** The event from which the time that an answer is kept is counted. */
export type RetentionStart = (typeof RETENTION_STARTS)[number];

/** How long an answer is kept: so many days after an event, by a named day count, the last day included. */
export interface Retention {
  readonly from: RetentionStart;
  readonly days: number;
  readonly dayCount: keyof typeof DAY_COUNTS;
}

/** Why an answer is asked for and how long it is kept. */
export interface Handling {
  readonly purpose: Text;
  readonly retention: Retention;
  /** The law and article, or the authority's own rule. */
  readonly source: string;
}
