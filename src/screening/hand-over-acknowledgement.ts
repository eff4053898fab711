import { epochMilliseconds, type Instant, minutesBetween } from "../calendar/instant.js";

/** Whether a hand-over was acknowledged by whoever received, or should have received, the person. */
export const ACKNOWLEDGEMENT_STATES = {
  acknowledged: { en: "acknowledged in time", zh: "已按时确认接收" },
  "acknowledged-late": { en: "acknowledged late", zh: "逾时确认接收" },
  pending: { en: "not yet acknowledged, and still in time", zh: "待确认，未超时" },
  overdue: { en: "not acknowledged, and overdue", zh: "超时未确认" },
} as const;
/** Whether a hand-over was acknowledged. */
export type AcknowledgementState = keyof typeof ACKNOWLEDGEMENT_STATES;

/** A hand-over, and what the two sides agreed. */
export interface HandOver {
  readonly handedOverAt: Instant;
  /** Left out while nobody has acknowledged it. */
  readonly acknowledgedAt?: Instant | undefined;
  /** After exactly as many minutes it is still in time. The arrangement says how many; no law does. */
  readonly acknowledgeWithinMinutes: number;
}

/** How a hand-over stands at an instant, in minutes with their fraction. */
export type Acknowledgement =
  | {
      readonly state: "acknowledged";
      /** From the hand-over; below 0 where it was acknowledged before it, which one of the two records must have wrong. */
      readonly minutesTaken: number;
    }
  | { readonly state: "acknowledged-late"; readonly minutesTaken: number; readonly minutesOverdue: number }
  | { readonly state: "pending"; readonly minutesLeft: number }
  | { readonly state: "overdue"; readonly minutesOverdue: number };

/**
 * How a hand-over stands at an instant. An acknowledgement after that instant is not known yet.
 *
 * @throws RangeError when the minutes allowed are no number of 0 or more: nothing would ever be overdue.
 * @example
 * const handOver = { handedOverAt: instant("2020-04-05T12:00:00+08:00"), acknowledgeWithinMinutes: 120 };
 * handOverAcknowledgement(handOver, instant("2020-04-05T14:30:00+08:00")) // => { state: "overdue", minutesOverdue: 30 }
 */
export function handOverAcknowledgement(
  { handedOverAt, acknowledgedAt, acknowledgeWithinMinutes }: HandOver,
  at: Instant,
): Acknowledgement {
  if (!(Number.isFinite(acknowledgeWithinMinutes) && acknowledgeWithinMinutes >= 0))
    throw new RangeError(
      `handOverAcknowledgement: expected a number of minutes, 0 or more, got ${acknowledgeWithinMinutes}`,
    );
  if (acknowledgedAt !== undefined && epochMilliseconds(acknowledgedAt) <= epochMilliseconds(at)) {
    const minutesTaken = minutesBetween(handedOverAt, acknowledgedAt);
    const minutesOverdue = minutesTaken - acknowledgeWithinMinutes;
    return minutesOverdue > 0
      ? { state: "acknowledged-late", minutesTaken, minutesOverdue }
      : { state: "acknowledged", minutesTaken };
  }
  const minutesLeft = acknowledgeWithinMinutes - minutesBetween(handedOverAt, at);
  return minutesLeft < 0 ? { state: "overdue", minutesOverdue: -minutesLeft } : { state: "pending", minutesLeft };
}
