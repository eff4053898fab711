/*
 * Calls that must not compile, about health measures, what may be done and what events come to. Nothing here runs: the
 * compiler is the test.
 */
import { absent } from "../../src/answer.js";
import { calendarDate, type Instant } from "../../src/calendar/index.js";
import {
  assessEvent,
  conveyanceMeasures2005,
  conveyancePermission,
  type EventAssessment,
  eventNotification2024,
  type LiabilityEdition,
  liabilityOn,
  mayCharge,
  mayRequire,
  type Permission,
  significantInterference,
  travellerCharges2005,
  travellerMeasures2005,
} from "../../src/risk/index.js";
import {
  type CompelledMeasure,
  type ConsentedMeasure,
  capacityGaps,
  type HealthMeasure,
  invasivenessOf,
  leastIntrusiveFirst,
  type RefusedMeasure,
} from "../../src/subjects/index.js";

declare const at: Instant;
const imminentRisk = { finding: "suspected plague", foundBy: "desk-1", foundAt: at } as const;
const compulsion = {
  consent: "compelled",
  imminentRisk,
  basis: "ihr-article-31-2",
  nationalLaw: "an example",
  compelledBy: "desk-1",
  compelledAt: at,
} as const;
const quarantine = { kind: "quarantine" } as const;
const swab = { kind: "medical-examination", examination: "nasopharyngeal-swab" } as const;

export function compelled(): void {
  ({ ...compulsion, measure: quarantine }) satisfies CompelledMeasure;
  ({ ...compulsion, measure: { ...swab, noLessInvasiveWouldDo: "saliva was inconclusive" } }) satisfies HealthMeasure;
  const { imminentRisk: _risk, ...withoutRisk } = compulsion;
  // @ts-expect-error no compelled measure without evidence of an imminent risk
  ({ ...withoutRisk, measure: quarantine }) satisfies HealthMeasure;
  // @ts-expect-error nor with a word in its place
  ({ ...compulsion, imminentRisk: true, measure: quarantine }) satisfies HealthMeasure;
  // @ts-expect-error nor with an undefined one
  ({ ...compulsion, imminentRisk: undefined, measure: quarantine }) satisfies HealthMeasure;
  const undated = { finding: "plague", foundBy: "desk-1" } as const;
  // @ts-expect-error the evidence says when it was found
  ({ ...compulsion, imminentRisk: undated, measure: quarantine }) satisfies HealthMeasure;
  // @ts-expect-error compulsion rests on Article 31.2 and on no other
  ({ ...compulsion, basis: "ihr-article-23-2", measure: quarantine }) satisfies HealthMeasure;
  const { nationalLaw: _law, ...withoutLaw } = compulsion;
  // @ts-expect-error and on a national law
  ({ ...withoutLaw, measure: quarantine }) satisfies HealthMeasure;
  // @ts-expect-error nobody is compelled to decontamination
  ({ ...compulsion, measure: { kind: "decontamination" } }) satisfies HealthMeasure;
  // @ts-expect-error an examination is compelled only with why a less invasive one would not do
  ({ ...compulsion, measure: swab }) satisfies HealthMeasure;
}

export function consents(measure: HealthMeasure): void {
  const consented = { consent: "obtained", consentBy: "the traveller", consentAt: at, measure: swab } as const;
  ({ ...consented, basis: "ihr-article-23-2" }) satisfies ConsentedMeasure;
  // @ts-expect-error a consent says when it was given
  ({ consent: "guardian", consentBy: "the mother", measure: swab, basis: "ihr-article-23-2" }) satisfies HealthMeasure;
  // @ts-expect-error a measure says what it rests on
  consented satisfies HealthMeasure;
  const refused = { consent: "refused", refusedAt: at, measure: swab, basis: "ihr-article-23-2" } as const;
  refused satisfies RefusedMeasure;
  // @ts-expect-error what was refused was not carried out
  ({ ...refused, carriedOutAt: at }) satisfies HealthMeasure;
  // @ts-expect-error a consent that there is not
  ({ ...consented, consent: "assumed", basis: "ihr-article-23-2" }) satisfies HealthMeasure;
  // @ts-expect-error evidence stands only with a compelled measure
  void measure.imminentRisk;
  if (measure.consent === "compelled") measure.imminentRisk.finding satisfies string;
  // @ts-expect-error an examination that there is not
  leastIntrusiveFirst([{ kind: "medical-examination", examination: "x-ray" }]);
  // @ts-expect-error an examination is named
  leastIntrusiveFirst([{ kind: "medical-examination" }]);
  // @ts-expect-error of an unknown specimen the invasiveness is not known
  invasivenessOf("other") satisfies string;
}

export function permissions(found: Permission): void {
  // @ts-expect-error only what may be done has a basis
  void found.basis;
  // @ts-expect-error only what may not be done has reasons
  void found.because;
  if (found.decision === "may-not") found.because[0].source.zh satisfies string;
  // @ts-expect-error a decision is no truth value
  void (found.decision === true);
  // @ts-expect-error it is asked of something
  mayRequire(travellerMeasures2005, { suspect: "yes" });
  // @ts-expect-error that there is
  mayRequire(travellerMeasures2005, { requirement: "loyalty-oath" });
  // @ts-expect-error the act is the function's own
  mayRequire(travellerMeasures2005, { requirement: "itinerary", act: "compel" });
  // @ts-expect-error an answer is yes, no or absent
  mayRequire(travellerMeasures2005, { requirement: "itinerary", suspect: true });
  // @ts-expect-error by a policy about travellers
  mayRequire(conveyanceMeasures2005, { requirement: "itinerary" });
  // @ts-expect-error an act that there is not
  conveyancePermission(conveyanceMeasures2005, "sink");
  // @ts-expect-error a day is a calendar date
  mayCharge(travellerCharges2005, { service: "vaccination-or-prophylaxis", providedOn: "2026-03-01" });
}

export function events(assessment: EventAssessment, editions: readonly LiabilityEdition[]): void {
  const criteria = {
    seriousImpact: "yes",
    unusualOrUnexpected: absent("asked-unknown"),
    internationalSpread: "no",
    travelOrTradeRestrictions: "no",
  } as const;
  assessEvent(eventNotification2024, { criteria });
  const { seriousImpact: _impact, ...three } = criteria;
  // @ts-expect-error all four criteria, always
  assessEvent(eventNotification2024, { criteria: three });
  // @ts-expect-error a criterion is no truth value
  assessEvent(eventNotification2024, { criteria: { ...criteria, seriousImpact: true } });
  // @ts-expect-error a disease of the lists, or another event
  assessEvent(eventNotification2024, { criteria, disease: "influenza" });
  // @ts-expect-error an instant is given with the zone in which its limit is written
  assessEvent(eventNotification2024, { criteria }, { assessedAt: at });
  // @ts-expect-error only what is notified has a time limit
  void assessment.withinHours;
  if (assessment.verdict === "notify") assessment.withinHours satisfies 24;
  // @ts-expect-error a delay has a zone
  significantInterference({ kind: "delay", from: at });
  // @ts-expect-error an act of which no clause speaks
  liabilityOn(editions, calendarDate("2025-01-01"), "spitting");
  // @ts-expect-error a text of the Regulations that there is not
  capacityGaps({}, "1969");
}
