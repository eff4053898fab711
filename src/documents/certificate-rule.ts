import { type Answer, isAbsent } from "../answer.js";
import { addDays, addMonths, type CalendarDate } from "../calendar/calendar-date.js";
import { countedDay, DAY_COUNTS } from "../calendar/day-count.js";
import type { Text } from "../text.js";
import type { Disease } from "./disease.js";
import { type Ruling, ruledBy } from "./ruling.js";

/** The identity of a dated rule about certificates: an edition, so that `inForceOn` chooses among several. */
export interface RuleEdition {
  readonly id: string;
  readonly series: string;
  readonly title: Text;
  readonly authority: Text;
  readonly status: "published" | "illustrative";
  readonly from: CalendarDate | { readonly notBefore: CalendarDate; readonly notAfter: CalendarDate };
  /** Last day in force, included. */
  readonly until?: CalendarDate;
  readonly publishedOn?: CalendarDate;
  readonly source: string;
  readonly supersedes?: string;
}

/** How long a certificate is valid: for life, or for so many days or months, the last day of them included. */
export type CertificatePeriod =
  | "life"
  | { readonly days: number; readonly countedFrom: "dose" | "first-valid-day" }
  | { readonly months: number; readonly countedFrom: "dose" | "first-valid-day" };

/** The rule by which a dose makes a certificate valid: of one disease, from one day on. */
export interface CertificateRule {
  readonly edition: RuleEdition;
  readonly disease: Disease;
  /** Days from the dose, which is day 0, to the first valid day. */
  readonly daysToProtection: number;
  readonly validity: CertificatePeriod;
  /** Days from the last possible exposure within which the disease may still break out; left out where no rule uses it. */
  readonly incubationDays?: number;
}

/** A dose as a certificate states it. */
export interface CertifiedDose {
  readonly doseOn: Answer<CalendarDate>;
  /** The end that the certificate prints, if it prints one. */
  readonly printedValidUntil?: CalendarDate | undefined;
}

/** Whether a certificate is valid on a day, and from when until when. */
export interface CertificateValidity {
  readonly valid: Ruling;
  /** First valid day. */
  readonly validFrom: CalendarDate | undefined;
  /** Last valid day, or `life`. */
  readonly validUntil: CalendarDate | "life" | undefined;
  /** `ends-before-it-starts`: no day at all is left on which it would be valid. */
  readonly problems: readonly "ends-before-it-starts"[];
  readonly working: Text;
}

/**
 * Whether a dose makes a certificate valid on a day by a rule: from so many days after the dose, that day included, to the
 * last day of the period, that day included. Months are clamped to the end of a shorter month. An end that the certificate
 * prints counts only if the rule sets an end at all, and then only if it is earlier. A dose whose date is absent decides
 * nothing; a certificate whose end would come before its first day is never valid and has no end.
 *
 * @throws RangeError when a day lies outside the years 0000 to 9999.
 * @example
 * const shown = certificateValidity(polioCertificate2014, { doseOn: calendarDate("2025-01-10") }, calendarDate("2025-02-06"));
 * shown.valid // => "no"
 * shown.working.en // => "day 0 = 2025-01-10; day 28 = 2025-02-07, the first valid day; 12 months from the dose = 2026-01-10, inclusive"
 * @see IHR (2005), Annexes 6 and 7
 */
export function certificateValidity(rule: CertificateRule, dose: CertifiedDose, on: CalendarDate): CertificateValidity {
  const { doseOn } = dose;
  if (isAbsent(doseOn)) return UNKNOWN_DOSE;
  const first = countedDay(doseOn, rule.daysToProtection, DAY_COUNTS["start-is-day-0"]);
  const start = {
    en: `day 0 = ${doseOn}; day ${rule.daysToProtection} = ${first}, the first valid day`,
    zh: `第0天＝${doseOn}；第${rule.daysToProtection}天＝${first}，自该日起有效`,
  };
  const { end, working } = endOf(rule, doseOn, first, dose.printedValidUntil);
  const joined = { en: `${start.en}; ${working.en}`, zh: `${start.zh}；${working.zh}` };
  if (end !== "life" && end < first)
    return {
      valid: "no",
      validFrom: first,
      validUntil: undefined,
      problems: ["ends-before-it-starts"],
      working: joined,
    };
  const isValid = first <= on && (end === "life" || on <= end);
  return { valid: ruledBy(isValid), validFrom: first, validUntil: end, problems: [], working: joined };
}

const UNKNOWN_DOSE: CertificateValidity = {
  valid: "undecided",
  validFrom: undefined,
  validUntil: undefined,
  problems: [],
  working: { en: "the date of the dose is not known", zh: "接种日期不明" },
};

interface End {
  readonly end: CalendarDate | "life";
  readonly working: Text;
}

function endOf(rule: CertificateRule, dose: CalendarDate, first: CalendarDate, printed: CalendarDate | undefined): End {
  const { validity } = rule;
  if (validity === "life") return { end: "life", working: FOR_LIFE };
  const [start, startEn, startZh] =
    validity.countedFrom === "dose" ? [dose, "the dose", "接种日"] : [first, "that day", "该日"];
  const [end, periodEn, periodZh] =
    "days" in validity
      ? [addDays(start, validity.days), `${validity.days} days`, `${validity.days}天`]
      : [addMonths(start, validity.months), `${validity.months} months`, `${validity.months}个月`];
  const working = {
    en: `${periodEn} from ${startEn} = ${end}, inclusive`,
    zh: `自${startZh}起${periodZh}至${end}（含当日）`,
  };
  if (printed === undefined || printed >= end) return { end, working };
  return {
    end: printed,
    working: {
      en: `${working.en}; the certificate prints the earlier ${printed}, inclusive`,
      zh: `${working.zh}；证书印有更早的截止日${printed}（含当日）`,
    },
  };
}

const FOR_LIFE: Text = {
  en: "valid for life, whatever end the certificate prints",
  zh: "终身有效，不论证书印有何截止日",
};
