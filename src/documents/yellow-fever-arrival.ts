import { type Answer, given, isAbsent } from "../answer.js";
import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import type { Text } from "../text.js";
import type { CertifiedDose } from "./certificate-rule.js";
import { not, type Ruling, ruledBy, ruledByAll, ruledByAnswer } from "./ruling.js";
import { yellowFeverRuleOn, yellowFeverValidity } from "./yellow-fever.js";

/** What the desk knows, or does not know, of a traveller who may come from a yellow fever area. */
export interface YellowFeverArrival {
  /** Whether the traveller leaves an area which WHO has determined to be at risk of transmission: the caller's own list. */
  readonly fromRiskArea: Answer<"yes" | "no">;
  /** Whether vectors of yellow fever are present in the State of arrival. */
  readonly stateHasVectors: Answer<"yes" | "no">;
  /** The dose that the certificate states, or `none`; a certificate that is not acceptable is `none`. */
  readonly certificate: Answer<CertifiedDose | "none">;
  /** The last day on which the traveller may have been exposed. */
  readonly lastExposureOn: Answer<CalendarDate>;
  /** Whether an authorised medical officer has signed that the vaccine is not to be given. */
  readonly exemption: Answer<"yes" | "no">;
}

/** What Annex 7 allows on arrival. */
export interface YellowFeverArrivalRuling {
  readonly certificateValid: Ruling;
  /** Possibly exposed within the incubation period, and not protected. */
  readonly suspect: Ruling;
  readonly mayBeQuarantined: Ruling;
  /** The day on which a quarantine ends; `undefined` where there is none, or a day that it depends on is not known. */
  readonly quarantineUntil: CalendarDate | undefined;
  /** `undecided` where the Annex leaves it to the State; the Annex itself refuses nobody. */
  readonly mayEnter: "yes" | "undecided";
  readonly mayBeAskedToReportFever: Ruling;
  /** The facts that are not known and could still change what is allowed. */
  readonly needed: readonly (keyof YellowFeverArrival)[];
  readonly working: Text;
}

/**
 * What Annex 7 allows towards a traveller on a day of or after arrival. A State with vectors may quarantine whoever comes
 * from a risk area without a valid certificate, until the certificate becomes valid or six days after the last possible
 * exposure, whichever comes first: the sixth day still belongs to it, the first valid day no longer does. The holder of a
 * valid certificate is not suspect and enters. So does the holder of an exemption, who may be quarantined like the others,
 * or else be asked to report fever. Evidence that a vaccination did not work (Article 36.2) is not looked at. A last
 * exposure later than the day asked about counts as not known.
 *
 * @throws RangeError when a day lies outside the years 0000 to 9999.
 * @example
 * const arrival = {
 *   fromRiskArea: "yes",
 *   stateHasVectors: "yes",
 *   certificate: { doseOn: calendarDate("2025-02-22") },
 *   lastExposureOn: calendarDate("2025-03-01"),
 *   exemption: "no",
 * };
 * const ruling = yellowFeverArrival(arrival, calendarDate("2025-03-02"));
 * [ruling.mayBeQuarantined, ruling.quarantineUntil] // => ["yes", "2025-03-04"]
 * yellowFeverArrival({ ...arrival, stateHasVectors: absent("not-asked") }, calendarDate("2025-03-02")).needed
 * // => ["stateHasVectors"]
 * @see IHR (2005), Annex 7, paragraph 2, and Article 36
 */
export function yellowFeverArrival(arrival: YellowFeverArrival, on: CalendarDate): YellowFeverArrivalRuling {
  const ruling = rule(arrival, on);
  const needed = FACTS.filter((fact) => isOpen(arrival, fact, on) && changes(arrival, fact, on));
  return { ...ruling, needed, working: workingOf(arrival, ruling, on) };
}

type Rulings = Omit<YellowFeverArrivalRuling, "needed" | "working">;

function rule(arrival: YellowFeverArrival, on: CalendarDate): Rulings {
  const fromRiskArea = ruledByAnswer(arrival.fromRiskArea);
  const certificateValid = validityOf(arrival.certificate, on);
  const isUnprotected = ruledByAll(fromRiskArea, not(certificateValid));
  const suspect = ruledByAll(isUnprotected, isIncubating(arrival, on));
  const mayBeQuarantined = ruledByAll(suspect, ruledByAnswer(arrival.stateHasVectors));
  const exemption = ruledByAnswer(arrival.exemption);
  const isLeftToTheState = ruledByAll(isUnprotected, not(exemption)) !== "no";
  return {
    certificateValid,
    suspect,
    mayBeQuarantined,
    quarantineUntil: mayBeQuarantined === "no" ? undefined : quarantineEnd(arrival, on),
    mayEnter: isLeftToTheState ? "undecided" : "yes",
    mayBeAskedToReportFever: ruledByAll(isUnprotected, exemption),
  };
}

function validityOf(certificate: YellowFeverArrival["certificate"], on: CalendarDate): Ruling {
  if (isAbsent(certificate)) return "undecided";
  return certificate === "none" ? "no" : yellowFeverValidity(certificate, on).valid;
}

/** Whether the disease may still break out: the last day of the incubation period belongs to it. */
function isIncubating(arrival: YellowFeverArrival, on: CalendarDate): Ruling {
  const last = lastDayOfIncubation(arrival, on);
  return last === undefined ? "undecided" : ruledBy(on <= last);
}

function lastDayOfIncubation({ lastExposureOn }: YellowFeverArrival, on: CalendarDate): CalendarDate | undefined {
  const exposed = given(lastExposureOn);
  const days = yellowFeverRuleOn(on)?.incubationDays;
  return exposed === undefined || exposed > on || days === undefined ? undefined : addDays(exposed, days);
}

function quarantineEnd(arrival: YellowFeverArrival, on: CalendarDate): CalendarDate | undefined {
  const byExposure = lastDayOfIncubation(arrival, on);
  const byCertificate = firstValidDay(arrival.certificate, on);
  if (byExposure === undefined || byCertificate === undefined) return undefined;
  return byCertificate !== "never" && byCertificate < byExposure ? byCertificate : byExposure;
}

/** The day after `on` from which a certificate will be valid; `undefined` where that is not known. */
function firstValidDay(
  certificate: YellowFeverArrival["certificate"],
  on: CalendarDate,
): CalendarDate | "never" | undefined {
  if (isAbsent(certificate)) return undefined;
  if (certificate === "none") return "never";
  const { valid, validFrom } = yellowFeverValidity(certificate, on);
  if (valid === "undecided") return undefined;
  return validFrom !== undefined && validFrom > on ? validFrom : "never";
}

const FACTS = ["fromRiskArea", "stateHasVectors", "certificate", "lastExposureOn", "exemption"] as const;

function isOpen(arrival: YellowFeverArrival, fact: (typeof FACTS)[number], on: CalendarDate): boolean {
  const value = arrival[fact];
  if (fact === "certificate") return validityOf(arrival.certificate, on) === "undecided";
  return isAbsent(value) || (fact === "lastExposureOn" && isIncubating(arrival, on) === "undecided");
}

/** Whether two answers to a fact that is not known come to different rulings. */
function changes(arrival: YellowFeverArrival, fact: (typeof FACTS)[number], on: CalendarDate): boolean {
  const answers: readonly Partial<YellowFeverArrival>[] =
    fact === "certificate"
      ? [{ certificate: "none" }, { certificate: { doseOn: addDays(on, -20) } }]
      : fact === "lastExposureOn"
        ? [{ lastExposureOn: on }, { lastExposureOn: addDays(on, -20) }]
        : [{ [fact]: "yes" }, { [fact]: "no" }];
  const [one, other] = answers.map((answer) => {
    const { certificateValid: _, ...rulings } = rule({ ...arrival, ...answer }, on);
    return JSON.stringify(rulings);
  });
  return one !== other;
}

function workingOf(
  arrival: YellowFeverArrival,
  { quarantineUntil, mayBeQuarantined }: Rulings,
  on: CalendarDate,
): Text {
  const exposed = given(arrival.lastExposureOn);
  const incubation = lastDayOfIncubation(arrival, on);
  const valid = firstValidDay(arrival.certificate, on);
  const [en, zh]: [string[], string[]] = [[], []];
  if (incubation !== undefined) {
    const days = yellowFeverRuleOn(on)?.incubationDays;
    en.push(`last possible exposure ${exposed} + ${days} days = ${incubation}, inclusive`);
    zh.push(`最后可能暴露日${exposed}加${days}天＝${incubation}（含当日）`);
  }
  if (valid !== undefined && valid !== "never") {
    en.push(`the certificate becomes valid on ${valid}`);
    zh.push(`证书自${valid}起有效`);
  }
  if (mayBeQuarantined !== "no" && quarantineUntil !== undefined) {
    en.push(`the earlier ends a quarantine: ${quarantineUntil}`);
    zh.push(`以较早者为留验结束日：${quarantineUntil}`);
  }
  if (en.length === 0) return { en: "there is no day to count from", zh: "没有可据以计算的日期" };
  return { en: en.join("; "), zh: zh.join("；") };
}
