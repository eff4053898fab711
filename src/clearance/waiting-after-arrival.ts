import { type Answer, given } from "../answer.js";
import { type Instant, isBefore, minutesBetween } from "../calendar/instant.js";
import type { Text } from "../text.js";

/** The stamps of one consignment; what is absent says why. */
export interface ReleaseTimes {
  /** Arrival of the goods at the port. */
  readonly arrivedAt: Answer<Instant>;
  /** Acceptance of the declaration by customs. */
  readonly declaredAt: Answer<Instant>;
  /** Absent as not applicable: not yet released. For any other reason: released, and nobody can say when. */
  readonly releasedAt: Answer<Instant>;
}

/** When a consignment was declared. */
export const DECLARATION_TIMINGS = {
  "before-arrival": { en: "declared before arrival", zh: "到港前申报" },
  "after-arrival": { en: "declared after arrival", zh: "到港后申报" },
  "after-release": { en: "declared after the release", zh: "放行后申报" },
} as const satisfies Readonly<Record<string, Text>>;
/** When a consignment was declared: at the very instant of the arrival counts as after it, at that of the release as before it. */
export type DeclarationTiming = keyof typeof DECLARATION_TIMINGS;

/** What cannot be true of the stamps of one consignment. */
export interface ReleaseTimesFinding {
  readonly code: "release-before-arrival";
}

/** How long goods waited for their release. */
export interface WaitingAfterArrival {
  /** Minutes from arrival to release, with their fraction; `undefined` while one is not known, or where the release is stamped first. */
  readonly minutes: number | undefined;
  /**
   * Minutes from the acceptance of the declaration to the release, which is another time: longer than the wait where the
   * declaration came before the arrival. `undefined` while one is not known, or where the declaration followed the release.
   */
  readonly customsMinutes: number | undefined;
  /** `undefined` while it cannot be told. */
  readonly declared: DeclarationTiming | undefined;
  readonly findings: readonly ReleaseTimesFinding[];
}

/**
 * How long a consignment waited after its arrival: what "clearance without delay" (零延时) comes to, in minutes between instants.
 * Goods declared in advance may wait no time at all. A release that is stamped before the arrival is a finding and no
 * wait; a declaration after the release is none, since goods released on registration are declared later.
 *
 * @example
 * const arrivedAt = instant("2020-02-02T09:00:00+08:00");
 * const releasedAt = instant("2020-02-02T09:13:00+08:00");
 * waitingAfterArrival({ arrivedAt, declaredAt: absent("not-asked"), releasedAt }).minutes // => 13
 * waitingAfterArrival({ arrivedAt: releasedAt, declaredAt: arrivedAt, releasedAt: arrivedAt }).findings
 * // => [{ code: "release-before-arrival" }]
 * @see GACC notice of 2020-01-27 on the quick clearance of epidemic supplies; WCO, Guide to Measure the Time Required for
 * the Release of Goods, version 3 (2018): from arrival to physical release
 */
export function waitingAfterArrival(times: ReleaseTimes): WaitingAfterArrival {
  const arrivedAt = given(times.arrivedAt);
  const declaredAt = given(times.declaredAt);
  const releasedAt = given(times.releasedAt);
  const wait = spanned(arrivedAt, releasedAt);
  const customs = spanned(declaredAt, releasedAt);
  const isReversed = wait !== undefined && wait < 0;
  return {
    minutes: isReversed ? undefined : wait,
    customsMinutes: customs !== undefined && customs < 0 ? undefined : customs,
    declared: timingOf(arrivedAt, declaredAt, releasedAt),
    findings: isReversed ? [{ code: "release-before-arrival" }] : [],
  };
}

function spanned(from: Instant | undefined, to: Instant | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : minutesBetween(from, to);
}

function timingOf(
  arrivedAt: Instant | undefined,
  declaredAt: Instant | undefined,
  releasedAt: Instant | undefined,
): DeclarationTiming | undefined {
  if (declaredAt === undefined) return undefined;
  if (releasedAt !== undefined && isBefore(releasedAt, declaredAt)) return "after-release";
  if (arrivedAt === undefined) return undefined;
  return isBefore(declaredAt, arrivedAt) ? "before-arrival" : "after-arrival";
}
