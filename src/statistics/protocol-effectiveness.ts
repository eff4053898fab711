import type { Text } from "../text.js";
import { arrivalCourse } from "./arrival-course.js";
import { courseMeans } from "./arrival-means.js";
import { portChances } from "./port-chances.js";
import { leavingsOf } from "./quarantine-course.js";
import type { ScreeningShares } from "./screening-denominators.js";
import {
  type ArrivingInfection,
  checkConduct,
  checkInfection,
  type ProtocolConduct,
  type ScreeningProtocol,
} from "./screening-protocol.js";

/** What may become of an infected traveller who arrives. */
export const PROTOCOL_OUTCOMES = {
  foundByChecks: { en: "found by the checks and the examination at the port", zh: "口岸查验排查发现" },
  foundByTestAtPort: { en: "found by a test at the port", zh: "口岸检测发现" },
  foundInQuarantine: { en: "found in quarantine", zh: "隔离期间发现" },
  noLongerInfectious: { en: "let go when no longer infectious", zh: "解除时已无传染性" },
  letThrough: { en: "let through while infectious or yet to be", zh: "漏过（仍有或将有传染性）" },
} as const satisfies Record<string, Text>;

/** What becomes of an infected traveller who arrives. */
export type ProtocolOutcome = keyof typeof PROTOCOL_OUTCOMES;

/** By which editions a protocol worked; what it does not have is `undefined`. */
export interface ProtocolEditions {
  readonly form: string | undefined;
  readonly grounds: string;
  readonly overlays: readonly string[];
  readonly flow: string;
  readonly schedule: string | undefined;
}

/** What a protocol finds of the infected who arrive, and what it lets through. */
export interface ProtocolEstimate extends ScreeningShares<ProtocolOutcome> {
  /** Where those who are let through go out: at the port, or from quarantine. Together the share let through. */
  readonly letThroughAt: { readonly port: number; readonly quarantine: number };
  readonly protocol: ProtocolEditions;
}

/**
 * What a protocol finds of the infected who arrive, and what it lets through: the chances of every event of its flow
 * follow from its form and grounds and from how well each step is done, the schedule holds whoever is handed over, and
 * who goes out while the infection is not over is let through. By quadrature over incubation and infection and over the
 * days since exposure, right to about four decimals; nobody is drawn.
 *
 * Symptoms last from their onset to the end of the infection. Whoever is classified at the port, as confirmed, suspected, symptomatic
 * or a contact, or tests positive there, is found, whatever follows. Whoever is handed over without that is under the schedule; without a schedule they
 * go out on arrival. Each test finds anew, by the days since exposure; symptoms that begin are found once or not at all. Two samples of one day count as one
 * test, and no test is counted where the schedule names none.
 *
 * The shares are per infected traveller who arrives; no interval: they are what the parameters come to.
 *
 * @throws RangeError when a share is not from 0 to 1, a delay has no mean above 0, the flow has other events than those
 * of the traveller screening, or the schedule states nothing for those who enter.
 * @example
 * const always = (share: number) => ({ "central-quarantine": share, "home-quarantine": share, "home-monitoring": share });
 * const infection: ArrivingInfection = {
 *   incubation: { meanDays: 5.2, varianceSquareDays: 4.1 },
 *   infectious: { meanDays: 9.1, varianceSquareDays: 14.7 },
 *   ages: "equal-travellers",
 *   symptomatic: 0.83,
 *   fever: 1,
 *   tookMedicine: 0,
 *   knowsContact: 0,
 *   fromAffectedArea: 0,
 *   laboratory: [{ daysSinceExposure: 0, sensitivity: 1 }],
 *   antigen: [{ daysSinceExposure: 0, sensitivity: 1 }],
 *   testFactorWithoutSymptoms: 1,
 * };
 * const thermometerAlone: ProtocolConduct = {
 *   tellsTruth: { symptoms: 0, contact: 0, stays: 0, medicine: 0, unasked: 0 },
 *   thermalSensitivity: 0.86,
 *   patrolSensitivity: 0,
 *   surveySensitivity: 0,
 *   examinationSensitivity: 0,
 *   sampledOnExamination: 1,
 *   examinedAfterNegativeTest: 1,
 *   dayCount: "start-is-day-1",
 *   onsetFound: always(0),
 *   keepsTo: always(1),
 * };
 * const protocol = { form: exitEntryCard5, grounds: travellerTrigger2020, on: calendarDate("2020-03-20"), flow: threeChecks2020 };
 * const { shares, of } = protocolEffectiveness(protocol, infection, thermometerAlone);
 * [shares.foundByTestAtPort.toFixed(3), shares.letThrough.toFixed(3), of] // => ["0.445", "0.555", "infected-who-arrive"]
 * @see for the infection, Quilty, Clifford, Flasche, Eggo, Euro Surveill 2020;25(5):2000080; for quarantine with tests,
 * Clifford, Quilty and colleagues, Euro Surveill 2021;26(39)
 */
export function protocolEffectiveness(
  protocol: ScreeningProtocol,
  infection: ArrivingInfection,
  conduct: ProtocolConduct,
): ProtocolEstimate {
  checkInfection("protocolEffectiveness", infection);
  checkConduct("protocolEffectiveness", conduct);
  const leavings = leavingsOf(protocol.schedule, conduct);
  const port = portChances(protocol, infection, conduct);
  const growth = typeof infection.ages === "string" ? 0 : Math.LN2 / infection.ages.doublingTimeDays;
  const course = arrivalCourse(port, leavings, infection, growth);
  const { ends, leftInfectious } = courseMeans(infection, course, leavings, growth);
  return {
    shares: {
      foundByChecks: ends.checks,
      foundByTestAtPort: ends.test,
      foundInQuarantine: Math.max(0, 1 - ends.checks - ends.test - ends.released - ends.left),
      noLongerInfectious: Math.max(0, ends.left - leftInfectious),
      letThrough: ends.released + leftInfectious,
    },
    of: "infected-who-arrive",
    interval: "none",
    letThroughAt: { port: ends.released, quarantine: leftInfectious },
    protocol: editionsOf(protocol),
  };
}

function editionsOf({ form, grounds, flow, schedule }: ScreeningProtocol): ProtocolEditions {
  return {
    form: form?.edition.id,
    grounds: grounds.edition.id,
    overlays: grounds.overlays.map(({ edition }) => edition.id),
    flow: flow.edition.id,
    schedule: schedule?.edition.id,
  };
}
