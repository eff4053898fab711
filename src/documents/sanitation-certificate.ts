import { type Answer, given } from "../answer.js";
import { addMonths, type CalendarDate } from "../calendar/calendar-date.js";
import type { Text } from "../text.js";
import { type Ruling, ruledBy } from "./ruling.js";

/** The two certificates on one form: the ship was exempted from control measures, or control measures were taken. */
export const SANITATION_CERTIFICATE_KINDS = {
  exemption: { en: "Ship Sanitation Control Exemption Certificate", zh: "船舶免予卫生控制措施证书" },
  control: { en: "Ship Sanitation Control Certificate", zh: "船舶卫生控制措施证书" },
} as const satisfies Readonly<Record<string, Text>>;
/** Which of the two certificates. */
export type SanitationCertificateKind = keyof typeof SANITATION_CERTIFICATE_KINDS;

/** The dates of a ship sanitation certificate, as it states them. */
export interface SanitationCertificateDates {
  readonly issuedOn: CalendarDate;
  /** The end that is written on it; absent where none can be read. */
  readonly printedValidUntil: Answer<CalendarDate>;
  /** The end that an extension writes on it, if it was extended. */
  readonly extendedUntil?: CalendarDate | undefined;
}

/** What can be wrong with the dates of a certificate. */
export const SANITATION_DATE_CODES = [
  "printed-period-over-six-months",
  "printed-end-before-issue",
  "extension-over-one-month",
] as const;
/** What can be wrong with the dates of a certificate. */
export type SanitationDateCode = (typeof SANITATION_DATE_CODES)[number];

/** Whether a certificate is valid on a day. */
export interface SanitationValidity {
  readonly valid: Ruling;
  /**
   * The last day on which it can be used; the latest possible one where the printed end cannot be read, and `undefined`
   * where it ends before it was issued.
   */
  readonly validUntil: CalendarDate | undefined;
  readonly problems: readonly SanitationDateCode[];
  readonly working: Text;
}

const MONTHS_VALID = 6;
const MONTHS_EXTENDED = 1;

/**
 * The latest day to which a certificate of a day can be valid: the same day six months later, that day included, or the
 * last day of a shorter month. The Regulations say six months and do not say how they are counted; this is an upper bound,
 * and an earlier printed end counts before it.
 *
 * @throws RangeError when that day lies outside the years 0000 to 9999.
 * @example
 * latestSanitationValidUntil(calendarDate("2025-08-31")) // => "2026-02-28"
 * @see IHR (2005), Article 39.1
 */
export function latestSanitationValidUntil(issuedOn: CalendarDate): CalendarDate {
  return addMonths(issuedOn, MONTHS_VALID);
}

/**
 * Whether a ship sanitation certificate is valid on a day: from its issue to the printed end, both included, but never
 * beyond six months, nor, if it was extended, beyond one month more. An end that was printed too late is found and not
 * followed. Where the printed end cannot be read nothing is decided up to the latest possible end, unless an extension
 * states another. Of a certificate that ends before it was issued no day is valid.
 *
 * @throws RangeError when a day lies outside the years 0000 to 9999.
 * @example
 * const dates = { issuedOn: calendarDate("2025-03-15"), printedValidUntil: calendarDate("2026-03-14") };
 * const validity = sanitationCertificateValidity(dates, calendarDate("2025-12-01"));
 * [validity.valid, validity.validUntil, validity.problems]
 * // => ["no", "2025-09-15", ["printed-period-over-six-months"]]
 * @see IHR (2005), Article 39.1 and Annex 3
 */
export function sanitationCertificateValidity(
  { issuedOn, printedValidUntil, extendedUntil }: SanitationCertificateDates,
  on: CalendarDate,
): SanitationValidity {
  const latest = latestSanitationValidUntil(issuedOn);
  const printed = given(printedValidUntil);
  const ended = earlierOf(printed ?? latest, latest);
  const latestExtended = addMonths(ended, MONTHS_EXTENDED);
  const extended = earlierOf(extendedUntil ?? ended, latestExtended);
  // An extension does not shorten a printed end; where that cannot be read, it is the only end that is known.
  const stated = printed === undefined ? extended : laterOf(ended, extended);
  const validUntil = stated < issuedOn ? undefined : stated;
  const problems: SanitationDateCode[] = [];
  if (printed !== undefined && printed > latest) problems.push("printed-period-over-six-months");
  if (printed !== undefined && printed < issuedOn) problems.push("printed-end-before-issue");
  if (extendedUntil !== undefined && extendedUntil > latestExtended) problems.push("extension-over-one-month");
  const isWithin = validUntil !== undefined && issuedOn <= on && on <= validUntil;
  const isEndKnown = printed !== undefined || extendedUntil !== undefined || on === issuedOn;
  const valid = isWithin && !isEndKnown ? "undecided" : ruledBy(isWithin);
  return { valid, validUntil, problems, working: workingOf(issuedOn, latest, printed, stated) };
}

function earlierOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other;
}

function laterOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}

function workingOf(
  issued: CalendarDate,
  latest: CalendarDate,
  printed: CalendarDate | undefined,
  until: CalendarDate,
): Text {
  const [printedEn, printedZh] =
    printed === undefined
      ? ["the printed end is not known", "印制的截止日不明"]
      : [`printed end ${printed}`, `印制截止日${printed}`];
  return {
    en: `issued ${issued} + ${MONTHS_VALID} months = at the latest ${latest}; ${printedEn}; last valid day ${until}, inclusive`,
    zh: `签发日${issued}加${MONTHS_VALID}个月，最迟${latest}；${printedZh}；最后有效日${until}（含当日）`,
  };
}
