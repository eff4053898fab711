import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QuarantineEdition } from "../../src/risk/index.js";
import { flightScreening } from "../../src/statistics/flight-screening.js";
import { PROTOCOL_OUTCOMES, protocolEffectiveness } from "../../src/statistics/protocol-effectiveness.js";
import type { ArrivingInfection, ProtocolConduct, ScreeningProtocol } from "../../src/statistics/screening-protocol.js";
import {
  CHANCES_TO_FIND,
  covid2020,
  everywhere,
  madeUp,
  madeUpConduct,
  protocols,
  thermometerAlone,
} from "./known/protocols.js";
import { type Drawn, simulateProtocol } from "./known/simulated-protocol.js";

/** What the estimate is promised to. */
const DECIMALS = 1e-4;
const letThrough = (protocol: ScreeningProtocol, infection = madeUp, conduct = madeUpConduct) =>
  protocolEffectiveness(protocol, infection, conduct).shares.letThrough;

const anyShare = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const anyDelay = fc
  .tuple(fc.double({ min: 1, max: 15, noNaN: true }), fc.double({ min: 0.05, max: 1.5, noNaN: true }))
  .map(([meanDays, spread]) => ({ meanDays, varianceSquareDays: spread * meanDays ** 2 }));
const anyTest = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 8 }), anyShare), { minLength: 1, maxLength: 4 })
  .map((steps) => {
    let day = -2;
    return steps.map(([later, sensitivity]) => {
      day += later;
      return { daysSinceExposure: day, sensitivity };
    }) as unknown as ArrivingInfection["laboratory"];
  });
const anyInfection: fc.Arbitrary<ArrivingInfection> = fc.record({
  incubation: anyDelay,
  infectious: anyDelay,
  ages: fc.oneof(
    fc.constantFrom("equal-travellers" as const, "equal-infection-days" as const),
    fc.record({ doublingTimeDays: fc.double({ min: 2, max: 60, noNaN: true }) }),
  ),
  symptomatic: anyShare,
  fever: anyShare,
  tookMedicine: anyShare,
  knowsContact: anyShare,
  fromAffectedArea: anyShare,
  laboratory: anyTest,
  antigen: anyTest,
  testFactorWithoutSymptoms: anyShare,
});
const anyMeasures = fc.record({
  "central-quarantine": anyShare,
  "home-quarantine": anyShare,
  "home-monitoring": anyShare,
});
const anyConduct: fc.Arbitrary<ProtocolConduct> = fc.record({
  tellsTruth: fc.record({
    symptoms: anyShare,
    contact: anyShare,
    stays: anyShare,
    medicine: anyShare,
    unasked: anyShare,
  }),
  thermalSensitivity: anyShare,
  patrolSensitivity: anyShare,
  surveySensitivity: anyShare,
  examinationSensitivity: anyShare,
  sampledOnExamination: anyShare,
  examinedAfterNegativeTest: anyShare,
  dayCount: fc.constantFrom("start-is-day-0" as const, "start-is-day-1" as const, "day-after-is-day-1" as const),
  onsetFound: anyMeasures,
  keepsTo: anyMeasures,
});
const anyProtocol: fc.Arbitrary<ScreeningProtocol> = fc.constantFrom(...Object.values(protocols));

/** A schedule of days under one measure at a central site, tested in the laboratory on some of them. */
function central(days: number, testedOn: readonly number[]): QuarantineEdition {
  const { edition, consequences } = protocols.edition9.schedule;
  const tests = [{ kind: "laboratory", days: testedOn }] as const;
  const said = { en: "made up", zh: "虚构" };
  const phases = [{ measures: ["central-quarantine"], days, tests }] as const;
  return {
    edition: { ...edition, id: "made-up" },
    consequences,
    rules: { entrant: { phases, text: said, source: said } },
  };
}

describe("protocolEffectiveness", () => {
  it("is with a thermometer alone what Quilty and colleagues' model finds at entry alone: 44.526 of 100", () => {
    const { shares, of, interval } = protocolEffectiveness(protocols.march2020, covid2020, thermometerAlone);
    expect(100 * shares.foundByTestAtPort).toBeCloseTo(44.526, 3);
    const exit = flightScreening(
      { incubation: covid2020.incubation, onsetToSevere: covid2020.infectious, undetectable: 0.17 },
      { flightHours: 0, exitSensitivity: 0, entrySensitivity: 0.86 },
    );
    expect(shares.foundByTestAtPort).toBeCloseTo(exit.shares.entry, 6);
    expect([of, interval]).toEqual(["infected-who-arrive", "none"]);
    expect(shares.letThrough).toBeCloseTo(1 - shares.foundByTestAtPort, 9);
  });

  it.each([
    {
      name: "edition 9",
      protocol: protocols.edition9,
      phases: [
        { measure: "central-quarantine", until: 7, laboratoryOn: [0, 1, 2, 4, 6] },
        { measure: "home-monitoring", until: 10, laboratoryOn: [9] },
      ] as const,
      port: ({ isIll, knowsContact, happens, tests }: Drawn, conduct: ProtocolConduct) => {
        // Whoever enters is a ground: survey, screening and sample of everyone.
        if (tests("laboratory")) return "foundByTestAtPort";
        if (isIll && happens(conduct.examinationSensitivity)) return "foundByChecks";
        return knowsContact && happens(conduct.surveySensitivity) ? "foundByChecks" : "handedOver";
      },
    },
    {
      name: "14 days without a test",
      protocol: protocols.april2020,
      phases: [{ measure: "central-quarantine", until: 14, laboratoryOn: [] }] as const,
      port: ({ isIll, knowsContact, happens, tests }: Drawn, conduct: ProtocolConduct) => {
        if (tests("laboratory")) return "foundByTestAtPort";
        if (isIll && happens(conduct.examinationSensitivity)) return "foundByChecks";
        return knowsContact && happens(conduct.surveySensitivity) ? "foundByChecks" : "handedOver";
      },
    },
    {
      name: "three checks of March 2020",
      protocol: protocols.march2020,
      phases: [],
      port: (drawn: Drawn, conduct: ProtocolConduct) => {
        const { isIll, happens, tests } = drawn;
        const { symptoms, contact, stays, medicine } = conduct.tellsTruth;
        const grounds = [
          isIll && happens(symptoms),
          drawn.knowsContact && happens(contact),
          drawn.wasInAffectedArea && happens(stays),
          drawn.hidesFever && happens(medicine),
          drawn.feverSeen && happens(conduct.thermalSensitivity),
          isIll && happens(conduct.patrolSensitivity),
        ];
        if (!grounds.includes(true)) return "released";
        if (tests("laboratory")) return "foundByTestAtPort";
        if (isIll && happens(conduct.examinationSensitivity)) return "foundByChecks";
        return drawn.knowsContact && happens(conduct.surveySensitivity) ? "foundByChecks" : "released";
      },
    },
    {
      name: "antigen test of January 2023",
      protocol: protocols.classB,
      phases: [],
      port: (drawn: Drawn, conduct: ProtocolConduct) => {
        const { isIll, happens, tests } = drawn;
        const said = isIll && happens(conduct.tellsTruth.symptoms);
        const felt = drawn.feverSeen && happens(conduct.thermalSensitivity);
        const seen = isIll && happens(conduct.patrolSensitivity);
        if (!(said || felt || seen)) return "released";
        if (tests("antigen")) return "foundByTestAtPort";
        const isSampled = happens(conduct.examinedAfterNegativeTest) && happens(conduct.sampledOnExamination);
        return isSampled && tests("laboratory") ? "foundByTestAtPort" : "released";
      },
    },
  ] as const)("agrees with 200,000 travellers drawn: $name", ({ protocol, port, phases }) => {
    const travellers = 200_000;
    const { shares } = protocolEffectiveness(protocol, madeUp, madeUpConduct);
    const drawn = simulateProtocol(madeUp, madeUpConduct, port, phases, travellers);
    for (const outcome of Object.keys(PROTOCOL_OUTCOMES) as (keyof typeof PROTOCOL_OUTCOMES)[]) {
      const share = shares[outcome];
      const tolerance = 4 * Math.sqrt((share * (1 - share)) / travellers) + DECIMALS;
      expect(Math.abs(drawn[outcome] - share)).toBeLessThan(tolerance);
    }
  });

  it("comes to one, with every share from 0 to 1", () => {
    fc.assert(
      fc.property(anyProtocol, anyInfection, anyConduct, (protocol, infection, conduct) => {
        const { shares, letThroughAt } = protocolEffectiveness(protocol, infection, conduct);
        expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
        for (const share of Object.values(shares)) expect(share).toBeGreaterThanOrEqual(0);
        for (const share of Object.values(shares)) expect(share).toBeLessThanOrEqual(1 + DECIMALS);
        expect(letThroughAt.port + letThroughAt.quarantine).toBeCloseTo(shares.letThrough, 12);
      }),
      { numRuns: 60 },
    );
  });

  it("never lets more through where a step finds more", () => {
    fc.assert(
      fc.property(
        anyProtocol,
        anyInfection,
        anyConduct,
        fc.constantFrom(...CHANCES_TO_FIND),
        (protocol, infection, conduct, step) => {
          const better = { ...conduct, [step]: (1 + conduct[step]) / 2 };
          const [before, after] = [letThrough(protocol, infection, conduct), letThrough(protocol, infection, better)];
          expect(after).toBeLessThanOrEqual(before + DECIMALS);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("never lets more through after more days, nor with one more test", () => {
    const anyDays = fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        anyInfection,
        anyConduct,
        fc.integer({ min: 1, max: 14 }),
        anyDays,
        (infection, conduct, days, numbers) => {
          const within = numbers.filter((day) => day <= days).sort((one, other) => one - other);
          const through = (schedule: QuarantineEdition) =>
            letThrough({ ...protocols.edition9, schedule }, infection, conduct);
          const base = through(central(days, within));
          expect(through(central(days + 3, within))).toBeLessThanOrEqual(base + DECIMALS);
          expect(base).toBeLessThanOrEqual(through(central(days, within.slice(1))) + DECIMALS);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("lets everyone through who is neither checked nor kept", () => {
    const conduct = { ...thermometerAlone, thermalSensitivity: 0, keepsTo: everywhere(0) };
    for (const protocol of [protocols.march2020, protocols.classB, protocols.unasked])
      expect(letThrough(protocol, { ...madeUp, fromAffectedArea: 0 }, conduct)).toBeCloseTo(1, 9);
    const { schedule: _, ...april } = protocols.april2020;
    const unseen = { ...madeUp, laboratory: [{ daysSinceExposure: 0, sensitivity: 0 }] } as const;
    expect(letThrough(april, unseen, conduct)).toBeCloseTo(1, 6);
    expect(letThrough(protocols.april2020, unseen, conduct)).toBeCloseTo(1, 6);
  });

  it("puts the editions in the order that one expects", () => {
    const { january2020, march2020, april2020, edition8, edition9, twentyMeasures, classB, unasked } = protocols;
    const through = [january2020, march2020, april2020].map((protocol) => letThrough(protocol));
    expect(through).toEqual([...through].sort((one, other) => other - one));
    // Fewer days let more through, and the end of quarantine the most.
    const later = [edition8, edition9, twentyMeasures, classB].map((protocol) => letThrough(protocol));
    expect(later).toEqual([...later].sort((one, other) => one - other));
    expect(letThrough(unasked)).toBeGreaterThan(0.5);
    expect(protocolEffectiveness(march2020, madeUp, madeUpConduct).protocol).toEqual({
      form: "cn-exit-entry-5",
      grounds: "traveller-trigger-2020-03-01",
      overlays: ["fever-and-medicine-2020-03-15"],
      flow: "three-checks-2020-03-01",
      schedule: undefined,
    });
  });

  it("counts an epidemic that does not grow as one of equal days of infection", () => {
    const stable = { ...madeUp, ages: "equal-infection-days" as const };
    const slow = { ...madeUp, ages: { doublingTimeDays: 1e6 } };
    expect(letThrough(protocols.edition9, slow)).toBeCloseTo(letThrough(protocols.edition9, stable), 5);
    // Late exposures pass a thermometer more often.
    const fast = { ...covid2020, ages: { doublingTimeDays: 3 } };
    const calm = { ...covid2020, ages: "equal-infection-days" as const };
    expect(letThrough(protocols.march2020, fast, thermometerAlone)).toBeGreaterThan(
      letThrough(protocols.march2020, calm, thermometerAlone) + 0.1,
    );
  });

  it("refuses what is no infection and no conduct, by its own name", () => {
    expect(() => letThrough(protocols.march2020, { ...madeUp, fever: 2 })).toThrow(
      "protocolEffectiveness: expected fever",
    );
    const conduct = { ...madeUpConduct, thermalSensitivity: -1 };
    expect(() => letThrough(protocols.march2020, madeUp, conduct)).toThrow("protocolEffectiveness: expected thermal");
  });
});
