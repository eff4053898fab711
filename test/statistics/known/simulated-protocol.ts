import type { QuarantineMeasure } from "../../../src/risk/index.js";
import type { ProtocolOutcome } from "../../../src/statistics/protocol-effectiveness.js";
import type { ArrivingInfection, ProtocolConduct } from "../../../src/statistics/screening-protocol.js";
import type { TestSensitivity } from "../../../src/statistics/test-sensitivity.js";

/** Numbers from 0 to 1, the same ones in every run (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Marsaglia and Tsang's method (2000), for shapes from 1. */
function gamma(random: () => number, { meanDays, varianceSquareDays }: ArrivingInfection["incubation"]): number {
  const d = meanDays ** 2 / varianceSquareDays - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d - d * v + d * Math.log(v))
      return (d * v * varianceSquareDays) / meanDays;
  }
}

function interpolated(points: TestSensitivity, at: number): number {
  const after = points.findIndex(({ daysSinceExposure }) => daysSinceExposure > at);
  const last = points.at(-1);
  if (after === 0) return points[0].sensitivity;
  if (after < 0) return last?.sensitivity ?? 0;
  const [low, high] = [points[after - 1], points[after]] as [TestSensitivity[0], TestSensitivity[0]];
  const part = (at - low.daysSinceExposure) / (high.daysSinceExposure - low.daysSinceExposure);
  return (1 - part) * low.sensitivity + part * high.sensitivity;
}

/** An infected traveller on arrival, drawn one by one; `happens` draws what comes by chance. */
export interface Drawn {
  readonly isIll: boolean;
  readonly feverSeen: boolean;
  readonly hidesFever: boolean;
  readonly knowsContact: boolean;
  readonly wasInAffectedArea: boolean;
  readonly happens: (chance: number) => boolean;
  readonly tests: (kind: "laboratory" | "antigen", daysAfterArrival?: number) => boolean;
}

/** A phase as a simulation reads it, its tests on days after arrival. */
export interface SimulatedPhase {
  readonly measure: QuarantineMeasure;
  readonly until: number;
  readonly laboratoryOn: readonly number[];
}

type PortEnd = "foundByChecks" | "foundByTestAtPort" | "handedOver" | "released";

/** The same model with travellers drawn one by one, the port written out by hand for each protocol. */
export function simulateProtocol(
  infection: ArrivingInfection,
  conduct: ProtocolConduct,
  port: (drawn: Drawn, conduct: ProtocolConduct) => PortEnd,
  phases: readonly SimulatedPhase[],
  travellers: number,
): Record<ProtocolOutcome, number> {
  const random = generator(20200401);
  const happens = (chance: number) => random() < chance;
  const counts = { foundByChecks: 0, foundByTestAtPort: 0, foundInQuarantine: 0, noLongerInfectious: 0, letThrough: 0 };
  for (let traveller = 0; traveller < travellers; traveller++) {
    const onset = gamma(random, infection.incubation);
    const end = onset + gamma(random, infection.infectious);
    const arrival = random() * end;
    const everIll = happens(infection.symptomatic);
    const isIll = everIll && arrival > onset;
    const fever = isIll && happens(infection.fever);
    const hidesFever = fever && happens(infection.tookMedicine);
    const factor = everIll ? 1 : infection.testFactorWithoutSymptoms;
    const tests = (kind: "laboratory" | "antigen", later = 0) =>
      happens(factor * interpolated(infection[kind], arrival + later));
    const knowsContact = happens(infection.knowsContact);
    const wasInAffectedArea = happens(infection.fromAffectedArea);
    const drawn = {
      isIll,
      feverSeen: fever && !hidesFever,
      hidesFever,
      knowsContact,
      wasInAffectedArea,
      happens,
      tests,
    };
    const atPort = port(drawn, conduct);
    const ends = (at: number) => (arrival + at < end ? "letThrough" : "noLongerInfectious");
    if (atPort === "foundByChecks" || atPort === "foundByTestAtPort") counts[atPort]++;
    else if (atPort === "released") counts[ends(0)]++;
    else {
      let begins = 0;
      let outcome: ProtocolOutcome | undefined;
      const onsetAfterArrival = everIll ? Math.max(0, onset - arrival) : Number.POSITIVE_INFINITY;
      for (const { measure, until, laboratoryOn } of phases) {
        if (!happens(conduct.keepsTo[measure])) {
          outcome = ends(begins);
          break;
        }
        const seen =
          onsetAfterArrival < until &&
          (onsetAfterArrival > begins || begins === 0) &&
          happens(conduct.onsetFound[measure]);
        if (seen || laboratoryOn.some((day) => tests("laboratory", day))) {
          outcome = "foundInQuarantine";
          break;
        }
        begins = until;
      }
      counts[outcome ?? ends(begins)]++;
    }
  }
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count / travellers])) as Record<
    ProtocolOutcome,
    number
  >;
}
