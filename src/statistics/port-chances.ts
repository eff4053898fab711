import { declarationFlagChance, type ThingsToSay } from "./declaration-check.js";
import { type EventChances, flowChances } from "./flow-chances.js";
import { type StepChances, stepChances, stepsOf } from "./port-steps.js";
import type { ArrivingInfection, ProtocolConduct, ScreeningProtocol } from "./screening-protocol.js";

/** What the port does with somebody: found by the checks or by a test, handed over without being found, let go. */
export interface PortEnds {
  readonly checks: number;
  readonly test: number;
  readonly handedOver: number;
  readonly released: number;
}

/** The same by whether each of the port's tests would find them: neither, the laboratory's, the antigen test, both. */
export type PortEndsByTests = readonly [neither: PortEnds, laboratory: PortEnds, antigen: PortEnds, both: PortEnds];

/** The ends for those who have symptoms on arrival, and for those who have not. */
export interface PortChances {
  readonly ill: PortEndsByTests;
  readonly well: PortEndsByTests;
}

/** The events with which an infected traveller is found. Whoever is classified is in the hands of those who know why. */
const FOUND_BY_CHECKS = ["suspected", "symptomatic", "close-contact"] as const;
const FOUND_BY_TEST = ["confirmed", "antigen-positive"] as const;
const FOUND = ["suspected", "symptomatic", "close-contact", "confirmed", "antigen-positive"];

/** Chances at the port of a kind of travellers: the flow is walked with the chances that their kind gives its events. */
export function portChances(
  protocol: ScreeningProtocol,
  infection: ArrivingInfection,
  conduct: ProtocolConduct,
): PortChances {
  const { fever, tookMedicine } = infection;
  const { flow } = protocol;
  const other = flow.outcomes.find((outcome) => outcome !== "released" && outcome !== "transferred");
  if (other !== undefined)
    throw new RangeError(`protocolEffectiveness: expected the outcomes released and transferred, got ${other}`);
  const port = { endsOf: walkOnce(flow), flagChance: declarationFlagChance(protocol, conduct.tellsTruth) };
  const symptoms = { hasSymptoms: true, hasFever: false, tookMedicine: false };
  const ill: Kind[] = [
    [symptoms, 1 - fever],
    [{ ...symptoms, hasFever: true }, fever * (1 - tookMedicine)],
    [{ ...symptoms, hasFever: true, tookMedicine: true }, fever * tookMedicine],
  ];
  const well: Kind[] = [[{ hasSymptoms: false, hasFever: false, tookMedicine: false }, 1]];
  const mixed = (kinds: readonly Kind[]) => endsByTests(port, infection, conduct, kinds);
  return { ill: mixed(ill), well: mixed(well) };
}

/** What of a protocol is at the port: how its flow ends, and whom the check of the declaration flags. */
interface Port {
  readonly flagChance: (things: ThingsToSay) => number;
  readonly endsOf: (chances: StepChances) => PortEnds;
}

type Kind = readonly [health: Pick<ThingsToSay, "hasSymptoms" | "hasFever" | "tookMedicine">, share: number];

function endsByTests(
  { flagChance, endsOf }: Port,
  { knowsContact, fromAffectedArea }: ArrivingInfection,
  conduct: ProtocolConduct,
  kinds: readonly Kind[],
): PortEndsByTests {
  const sums = TESTS.map(() => ({ checks: 0, test: 0, handedOver: 0, released: 0 }));
  for (const [health, share] of kinds)
    for (const [knows, knowing] of [
      [true, knowsContact],
      [false, 1 - knowsContact],
    ] as const)
      for (const [was, being] of [
        [true, fromAffectedArea],
        [false, 1 - fromAffectedArea],
      ] as const) {
        const weight = share * knowing * being;
        if (weight === 0) continue;
        const things = { ...health, knowsContact: knows, wasInAffectedArea: was };
        const steps = { ...chancesOfKind(things, conduct), "declaration-flagged": flagChance(things) };
        for (const [place, finds] of TESTS.entries()) {
          const ends = endsOf({ ...steps, ...finds });
          const sum = sums[place] as Record<keyof PortEnds, number>;
          for (const end of Object.keys(sum) as (keyof PortEnds)[]) sum[end] += weight * ends[end];
        }
      }
  return sums as unknown as PortEndsByTests;
}

/** In the order of `PortEndsByTests`. */
const TESTS = [
  { confirmed: 0, "antigen-positive": 0 },
  { confirmed: 1, "antigen-positive": 0 },
  { confirmed: 0, "antigen-positive": 1 },
  { confirmed: 1, "antigen-positive": 1 },
] as const;

function chancesOfKind(things: ThingsToSay, conduct: ProtocolConduct) {
  return {
    "temperature-raised": things.hasFever && !things.tookMedicine ? conduct.thermalSensitivity : 0,
    "patrol-flagged": things.hasSymptoms ? conduct.patrolSensitivity : 0,
    symptomatic: things.hasSymptoms ? conduct.examinationSensitivity : 0,
    "close-contact": things.knowsContact ? conduct.surveySensitivity : 0,
    "sample-taken": conduct.sampledOnExamination,
    "examination-completed": conduct.examinedAfterNegativeTest,
  };
}

/** The ends of a walk by its chances. Many kinds of travellers have the same; a test that the flow has not changes none. */
function walkOnce(flow: ScreeningProtocol["flow"]): (chances: StepChances) => PortEnds {
  const events = new Set(Object.values(flow.moves).flatMap((row) => Object.keys(row)));
  const steps = stepsOf(flow);
  const walked = new Map<string, PortEnds>();
  return (chances) => {
    const key = JSON.stringify(Object.entries(chances).filter(([event]) => events.has(event)));
    const ends = walked.get(key) ?? endsOf(flow, stepChances(steps, chances));
    walked.set(key, ends);
    return ends;
  };
}

function endsOf(flow: ScreeningProtocol["flow"], chancesOf: EventChances): PortEnds {
  const { outcomes, ended } = flowChances(flow, chancesOf, FOUND);
  const sum = (events: readonly string[]) => events.reduce((all, event) => all + (ended[event] as number), 0);
  return {
    checks: sum(FOUND_BY_CHECKS),
    test: sum(FOUND_BY_TEST),
    handedOver: outcomes["transferred"] ?? 0,
    released: outcomes["released"] ?? 0,
  };
}
