import type { Text } from "../text.js";
import { type ProtocolEstimate, type ProtocolOutcome, protocolEffectiveness } from "./protocol-effectiveness.js";
import type { ArrivingInfection, ProtocolConduct, ScreeningProtocol } from "./screening-protocol.js";

/** The parts of a protocol, in the order in which a comparison replaces them. The day goes with the grounds. */
export const PROTOCOL_PARTS = {
  form: { en: "the form", zh: "申报表" },
  grounds: { en: "the grounds for going on from the checks", zh: "触发条件" },
  flow: { en: "the flow of the screening", zh: "查验流程" },
  schedule: { en: "the quarantine and its tests", zh: "隔离与检测安排" },
} as const satisfies Record<string, Text>;

/** One part of a protocol. */
export type ProtocolPart = keyof typeof PROTOCOL_PARTS;

/** A number for each of what becomes of the infected. */
export type OutcomeNumbers = Readonly<Record<ProtocolOutcome, number>>;

/** What one part of the other protocol changes, in percentage points of each share. */
export interface ProtocolPartEffect {
  readonly part: ProtocolPart;
  /** When it is replaced after the parts before it; these come to the whole difference. */
  readonly inTurn: OutcomeNumbers;
  /** When it alone is replaced in the first protocol. */
  readonly alone: OutcomeNumbers;
}

/** Two protocols by what they find and let through. */
export interface ProtocolComparison {
  readonly one: ProtocolEstimate;
  readonly other: ProtocolEstimate;
  /** The other's shares less the first's, in percentage points. */
  readonly differencePoints: OutcomeNumbers;
  /** Of 1000 infected who arrive, in whole numbers that come to 1000. */
  readonly ofThousand: { readonly one: OutcomeNumbers; readonly other: OutcomeNumbers };
  /** Which part makes how much of the difference, in the order of `PROTOCOL_PARTS`. */
  readonly parts: readonly ProtocolPartEffect[];
}

/**
 * Two protocols over the same infections and the same conduct: what each finds and lets through, and which part of the
 * other makes how much of the difference. The parts are replaced one after the other, in the order of form, grounds, flow
 * and schedule, and each alone besides. The order matters: a schedule does nothing while the flow hands nobody over, so
 * that much of what it does may stand with the flow, or the other way round. Where `inTurn` and `alone` are far apart, two
 * parts do it together.
 *
 * @throws RangeError as `protocolEffectiveness` does.
 * @example
 * const always = (share: number) => ({ "central-quarantine": share, "home-quarantine": share, "home-monitoring": share });
 * const infection: ArrivingInfection = {
 *   incubation: { meanDays: 5.2, varianceSquareDays: 4.1 },
 *   infectious: { meanDays: 9.1, varianceSquareDays: 14.7 },
 *   ages: "equal-travellers",
 *   symptomatic: 0.83,
 *   fever: 0.8,
 *   tookMedicine: 0,
 *   knowsContact: 0.1,
 *   fromAffectedArea: 0.5,
 *   laboratory: [{ daysSinceExposure: 0, sensitivity: 0 }, { daysSinceExposure: 5, sensitivity: 0.8 }],
 *   antigen: [{ daysSinceExposure: 0, sensitivity: 0 }, { daysSinceExposure: 5, sensitivity: 0.6 }],
 *   testFactorWithoutSymptoms: 0.6,
 * };
 * const conduct: ProtocolConduct = {
 *   tellsTruth: { symptoms: 0.3, contact: 0.3, stays: 0.9, medicine: 0.3, unasked: 0.1 },
 *   thermalSensitivity: 0.7,
 *   patrolSensitivity: 0.1,
 *   surveySensitivity: 0.5,
 *   examinationSensitivity: 0.8,
 *   sampledOnExamination: 0.8,
 *   examinedAfterNegativeTest: 0.5,
 *   dayCount: "start-is-day-1",
 *   onsetFound: always(0.8),
 *   keepsTo: { ...always(1), "home-monitoring": 0 },
 * };
 * const march = { form: exitEntryCard5, grounds: travellerTrigger2020, on: calendarDate("2020-03-20"), flow: threeChecks2020 };
 * const april = { ...march, flow: travellerScreening2020April, schedule: quarantine2020 };
 * const { ofThousand, parts } = compareProtocols(march, april, infection, conduct);
 * [ofThousand.one.letThrough, ofThousand.other.letThrough] // => [476, 20]
 * parts.map(({ part, inTurn }) => `${part} ${inTurn.letThrough.toFixed(1)}`)
 * // => ["form 0.0", "grounds 0.0", "flow -16.5", "schedule -29.1"]
 */
export function compareProtocols(
  one: ScreeningProtocol,
  other: ScreeningProtocol,
  infection: ArrivingInfection,
  conduct: ProtocolConduct,
): ProtocolComparison {
  const estimate = (protocol: ScreeningProtocol) => protocolEffectiveness(protocol, infection, conduct);
  const [first, last] = [estimate(one), estimate(other)];
  const parts: ProtocolPartEffect[] = [];
  let [turned, before] = [one, first];
  for (const part of Object.keys(PROTOCOL_PARTS) as ProtocolPart[]) {
    const next = withPart(turned, other, part);
    const isSame = one[part] === other[part] && (part !== "grounds" || one.on === other.on);
    const after = isSame ? before : estimate(next);
    const alone = isSame ? first : before === first ? after : estimate(withPart(one, other, part));
    parts.push({ part, inTurn: pointsBetween(before, after), alone: pointsBetween(first, alone) });
    [turned, before] = [next, after];
  }
  return {
    one: first,
    other: last,
    differencePoints: pointsBetween(first, last),
    ofThousand: { one: ofThousand(first.shares), other: ofThousand(last.shares) },
    parts,
  };
}

/** A protocol with one part of another's; what the other does not have, it does not have either. */
function withPart(protocol: ScreeningProtocol, other: ScreeningProtocol, part: ProtocolPart): ScreeningProtocol {
  if (part === "grounds") return { ...protocol, grounds: other.grounds, on: other.on };
  const { [part]: _, ...rest } = protocol;
  const { [part]: replacing } = other;
  return (replacing === undefined ? rest : { ...rest, [part]: replacing }) as ScreeningProtocol;
}

function pointsBetween({ shares: before }: ProtocolEstimate, { shares: after }: ProtocolEstimate): OutcomeNumbers {
  return mapped(before, (share, outcome) => 100 * (after[outcome] - share));
}

/** Whole numbers of 1000: each rounded down, and the rest to those with the greatest remainders. */
function ofThousand(shares: OutcomeNumbers): OutcomeNumbers {
  const numbers = mapped(shares, (share) => Math.floor(1000 * share));
  const rest = 1000 - Object.values(numbers).reduce((sum, number) => sum + number, 0);
  const next = (Object.keys(shares) as ProtocolOutcome[])
    .sort((a, b) => 1000 * shares[b] - numbers[b] - (1000 * shares[a] - numbers[a]))
    .slice(0, rest);
  return mapped(numbers, (number, outcome) => number + Number(next.includes(outcome)));
}

function mapped(numbers: OutcomeNumbers, to: (number: number, outcome: ProtocolOutcome) => number): OutcomeNumbers {
  const outcomes = Object.keys(numbers) as ProtocolOutcome[];
  return Object.fromEntries(
    outcomes.map((outcome) => [outcome, to(numbers[outcome], outcome)]),
  ) as unknown as OutcomeNumbers;
}
