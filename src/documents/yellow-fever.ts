import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Text } from "../text.js";
import {
  type CertificateRule,
  type CertificateValidity,
  type CertifiedDose,
  certificateValidity,
} from "./certificate-rule.js";
import { yellowFeverCertificate2005, yellowFeverCertificate2014 } from "./certificate-rules.js";

/** The validity of a yellow fever certificate, with the rule that decided it. */
export interface YellowFeverValidity extends CertificateValidity {
  /** The id of the rule's edition; `undefined` before the Regulations. */
  readonly rule: string | undefined;
}

/**
 * Whether a yellow fever certificate is valid on a day, by the rule of that day: from the tenth day after the dose, the
 * dose being day 0, for life. On days before 11 July 2016 it was valid for ten years from that tenth day, or to an earlier
 * end that it prints. The rule of the day counts and not that of the dose: a certificate of 2004 had run out on 10 July
 * 2016 and was valid again on 11 July. Before 15 June 2007 nothing is decided. Whether the paper itself is in order is
 * `certificateFormalities`. India's reservation of 2007 is not followed.
 *
 * @throws RangeError when a day lies outside the years 0000 to 9999.
 * @example
 * yellowFeverValidity({ doseOn: calendarDate("2025-05-01") }, calendarDate("2025-05-11")).valid // => "yes"
 * yellowFeverValidity({ doseOn: calendarDate("2025-05-01") }, calendarDate("2025-05-10")).valid // => "no"
 * yellowFeverValidity({ doseOn: calendarDate("2004-03-10") }, calendarDate("2016-07-10")).validUntil // => "2014-03-20"
 * yellowFeverValidity({ doseOn: calendarDate("2004-03-10") }, calendarDate("2016-07-11")).validUntil // => "life"
 * @see IHR (2005), Annex 7, and its amendment by WHA67.13
 */
export function yellowFeverValidity(dose: CertifiedDose, on: CalendarDate): YellowFeverValidity {
  const rule = yellowFeverRuleOn(on);
  if (rule === undefined) return BEFORE_THE_REGULATIONS;
  return { ...certificateValidity(rule, dose, on), rule: rule.edition.id };
}

const NEWEST_FIRST = [yellowFeverCertificate2014, yellowFeverCertificate2005];

/** @internal The rule of a day; both begin on days that are known. */
export function yellowFeverRuleOn(on: CalendarDate): CertificateRule | undefined {
  return NEWEST_FIRST.find(({ edition: { from } }) => typeof from === "string" && from <= on);
}

const NO_RULE: Text = {
  en: "before the International Health Regulations (2005) no rule is known here",
  zh: "《国际卫生条例（2005）》生效之前的规则未收录",
};

const BEFORE_THE_REGULATIONS: YellowFeverValidity = {
  valid: "undecided",
  validFrom: undefined,
  validUntil: undefined,
  problems: [],
  working: NO_RULE,
  rule: undefined,
};
