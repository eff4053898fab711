import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Form } from "../declaration/form.js";
import type { Editioned } from "../edition/edition.js";
import type { Policy } from "../risk/policy.js";
import type { QuarantineDayCount } from "../risk/quarantine-days.js";
import type { QuarantineEdition, QuarantineMeasure } from "../risk/quarantine-edition.js";
import type { TRAVELLER_FACTS } from "../risk/traveller-facts.js";
import { checkDelay, type Delay } from "./delay.js";
import type { WalkedFlow } from "./flow-chances.js";
import { checkShares } from "./screening-denominators.js";
import { checkSensitivity, type TestSensitivity } from "./test-sensitivity.js";

/** What a port works by towards those who enter: editions of the library, or of the caller's own. */
export interface ScreeningProtocol {
  /** The card that everyone fills in; left out where nobody owes one, and whoever is ill may say so unasked. */
  readonly form?: Form;
  /** Which answers are a ground for going on from the checks, with the overlays that hold. */
  readonly grounds: Policy<typeof TRAVELLER_FACTS, "clear" | "triggered">;
  /** The day of arrival, for rules that reckon with days. */
  readonly on: CalendarDate;
  /** What follows what, in the events of the flows of `cn-traveller-screening`. */
  readonly flow: WalkedFlow & Editioned;
  /** What awaits whoever enters and is handed over, read for the class `entrant`; left out where there is none. */
  readonly schedule?: QuarantineEdition;
}

/**
 * How long before their arrival the infected were exposed. `equal-travellers`: each at any time of the infection alike and
 * everyone counting alike. `equal-infection-days`: each day of anyone's infection alike, as in a stable epidemic. With a
 * doubling time, as in an epidemic that grows so: late exposures are the more. Whoever is infectious no longer does not
 * count as infected on arrival.
 */
export type ArrivalAges = "equal-travellers" | "equal-infection-days" | { readonly doublingTimeDays: number };

/** An infection among those who enter, and what of it can be seen. Shares are from 0 to 1. */
export interface ArrivingInfection {
  /** From exposure to symptoms; of those who never have any, to when they would have come. */
  readonly incubation: Delay;
  /** From then to being no longer infectious. */
  readonly infectious: Delay;
  readonly ages: ArrivalAges;
  /** The share who ever have symptoms, from their onset to the end of the infection. */
  readonly symptomatic: number;
  /** Of those with symptoms, the share with fever. */
  readonly fever: number;
  /** Of those with fever, the share in whom a medicine hides it from the thermometer. */
  readonly tookMedicine: number;
  /** The share who know of a contact with a case. */
  readonly knowsContact: number;
  /** The share who were in a country on the list of affected areas. */
  readonly fromAffectedArea: number;
  /** How sensitive the laboratory's test is in those who ever have symptoms. */
  readonly laboratory: TestSensitivity;
  /** The same of the antigen test. */
  readonly antigen: TestSensitivity;
  /** In those who never have symptoms both sensitivities are this times as high, from 0 to 1. */
  readonly testFactorWithoutSymptoms: number;
}

/** How well each step does what the protocol asks of it: chances from 0 to 1. */
export interface ProtocolConduct {
  /** That whoever has something to say says it: of each question that the card asks, and unasked where there is no card. */
  readonly tellsTruth: {
    readonly symptoms: number;
    readonly contact: number;
    readonly stays: number;
    readonly medicine: number;
    readonly unasked: number;
  };
  /** That the thermometer finds a fever that no medicine hides. */
  readonly thermalSensitivity: number;
  /** That the patrol sees symptoms. */
  readonly patrolSensitivity: number;
  /** That the survey learns of a contact that the traveller knows of. */
  readonly surveySensitivity: number;
  /** That the medical screening sees symptoms. */
  readonly examinationSensitivity: number;
  /** That the medical screening calls for a sample where it may do without one. */
  readonly sampledOnExamination: number;
  /** That a medical screening follows a negative antigen test where it need not. */
  readonly examinedAfterNegativeTest: number;
  /** How the days of the schedule are counted. */
  readonly dayCount: QuarantineDayCount;
  /** That symptoms that begin under a measure, or are there as it begins after arrival, are found. */
  readonly onsetFound: Readonly<Record<QuarantineMeasure, number>>;
  /** That whoever is under a measure keeps to it; who does not goes out as it begins. Of health monitoring at home it is 0 where people go out as they like. */
  readonly keepsTo: Readonly<Record<QuarantineMeasure, number>>;
}

/** Refuses what is no infection. */
export function checkInfection(caller: string, infection: ArrivingInfection): void {
  const { symptomatic, fever, tookMedicine, knowsContact, fromAffectedArea, testFactorWithoutSymptoms } = infection;
  checkDelay(caller, infection.incubation);
  checkDelay(caller, infection.infectious);
  checkShares(caller, {
    symptomatic,
    fever,
    tookMedicine,
    knowsContact,
    fromAffectedArea,
    testFactorWithoutSymptoms,
  });
  checkSensitivity(caller, "laboratory", infection.laboratory);
  checkSensitivity(caller, "antigen", infection.antigen);
  if (typeof infection.ages === "string") return;
  const { doublingTimeDays } = infection.ages;
  if (!(doublingTimeDays > 0))
    throw new RangeError(`${caller}: expected doublingTimeDays above 0, got ${doublingTimeDays}`);
}

/** Refuses what is no conduct. */
export function checkConduct(caller: string, conduct: ProtocolConduct): void {
  const { tellsTruth, dayCount: _, onsetFound, keepsTo, ...chances } = conduct;
  for (const shares of [tellsTruth, onsetFound, keepsTo, chances]) checkShares(caller, { ...shares });
}
