import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Delay } from "../../src/statistics/delay.js";
import {
  type Departures,
  type FlightScreening,
  flightScreening,
  type ScreenedInfection,
} from "../../src/statistics/flight-screening.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";

type Numbers = Readonly<Record<string, number>>;

const covid2020: ScreenedInfection = {
  incubation: { meanDays: 5.2, varianceSquareDays: 4.1 },
  onsetToSevere: { meanDays: 9.1, varianceSquareDays: 14.7 },
  undetectable: 0.17,
};
const both: FlightScreening = { flightHours: 12, exitSensitivity: 0.86, entrySensitivity: 0.86 };

function infectionOf(params: Numbers): ScreenedInfection {
  const delay = (name: string) => ({
    meanDays: params[`${name}Mean`] as number,
    varianceSquareDays: params[`${name}Var`] as number,
  });
  const undetectable = (params.asymptomatic ?? params.undetectable) as number;
  return { incubation: delay("inc"), onsetToSevere: delay("sev"), undetectable };
}

function screeningOf(params: Numbers): FlightScreening {
  return {
    flightHours: params.flightHours as number,
    exitSensitivity: params.sensExit as number,
    entrySensitivity: params.sensEntry as number,
  };
}

const anyShare = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const anyDelay: fc.Arbitrary<Delay> = fc
  .tuple(fc.double({ min: 0.5, max: 20, noNaN: true }), fc.double({ min: 0.01, max: 2, noNaN: true }))
  .map(([meanDays, spread]) => ({ meanDays, varianceSquareDays: spread * meanDays ** 2 }));
const anyInfection = fc.record({ incubation: anyDelay, onsetToSevere: anyDelay, undetectable: anyShare });
const anyScreening = fc.record({
  flightHours: fc.double({ min: 0, max: 48, noNaN: true }),
  exitSensitivity: anyShare,
  entrySensitivity: anyShare,
});
const anyDepartures: fc.Arbitrary<Departures> = fc.oneof(
  fc.constantFrom("equal-travellers" as const, "equal-infection-days" as const),
  fc.record({ recovery: anyDelay }),
  fc.record({ recovery: anyDelay, doublingTimeDays: fc.double({ min: 1, max: 100, noNaN: true }) }),
);

describe("flightScreening", () => {
  it.each(goldenRows("screening-effectiveness", "exitFlightEntry"))("golden: $name", (row) => {
    const [infection, screening] = [infectionOf(row.params as Numbers), screeningOf(row.params as Numbers)];
    const { shares } = flightScreening(infection, screening);
    const byDays = flightScreening(infection, screening, "equal-infection-days").shares;
    for (const outcome of ["exit", "severeInFlight", "entry", "notDetected"] as const) {
      expectNear(shares[outcome], (row.expected as Numbers)[outcome], 1e-7);
      expectNear(byDays[outcome], (row.expectedLengthBiased as Numbers)[outcome], 1e-7);
    }
  });

  it.each(goldenRows("screening-effectiveness", "extendedWindow"))("golden: $name, up to recovery", (row) => {
    const params = row.params as Numbers;
    const recovery = { meanDays: params.recMean as number, varianceSquareDays: params.recVar as number };
    const growth = params.doublingTimeDays === null ? {} : { doublingTimeDays: params.doublingTimeDays as number };
    const found = flightScreening(infectionOf(params), screeningOf(params), { recovery, ...growth });
    const { givenBoarded, ...expected } = row.expected as unknown as Numbers & { givenBoarded: Numbers };
    // The file is off by up to 7e-6 where the time to severe illness has a shape below 2.
    const isOff = (params.sevMean as number) ** 2 < 2 * (params.sevVar as number);
    for (const [outcome, share] of Object.entries(expected))
      expectNear(found.shares[outcome as keyof typeof found.shares], share, isOff ? 1e-5 : 1e-7);
    for (const [outcome, share] of Object.entries(givenBoarded))
      expectNear(found.givenBoarded?.shares[outcome as "entry"], share, isOff ? 1e-5 : 1e-7);
  });

  it("agrees with a finer quadrature where the file is off", () => {
    // numpy and scipy 1.10.1, 40 points in each of some 30 stretches narrowing towards 0 and towards the flight.
    const bvd = {
      incubation: { meanDays: 7.68, varianceSquareDays: 12.46 },
      onsetToSevere: { meanDays: 4.03, varianceSquareDays: 13.72 },
      undetectable: 0.257,
    };
    const { shares } = flightScreening(bvd, both, { recovery: { meanDays: 11.71, varianceSquareDays: 42.78 } });
    expectNear(shares.exit, 0.20984989020209152, 1e-11);
    expectNear(shares.severeInFlight, 0.0064391096151736734, 1e-11);
    expectNear(shares.entry, 0.05409987446523546, 1e-10);
  });

  it("agrees with the published table to the percent", () => {
    const { shares } = flightScreening(covid2020, both);
    expect(Object.values(shares).map((share) => Math.round(100 * share))).toEqual([45, 0, 9, 46]);
  });

  it("names its denominators, and says that it has no interval", () => {
    const { of, interval, givenBoarded } = flightScreening(covid2020, both);
    expect([of, interval]).toEqual(["infected-who-would-depart", "none"]);
    expect([givenBoarded?.of, givenBoarded?.interval]).toEqual(["infected-who-boarded", "none"]);
  });

  it("comes to one, with every share from 0 to 1, among those who would depart and those who boarded", () => {
    fc.assert(
      fc.property(anyInfection, anyScreening, anyDepartures, (infection, screening, departures) => {
        const { shares, givenBoarded } = flightScreening(infection, screening, departures);
        for (const some of [shares, givenBoarded?.shares ?? { all: 1 }]) {
          const values = Object.values(some);
          expect(values.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          expect(values.every((share) => share >= 0 && share <= 1)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("finds the same with exit only as with entry only of the same sensitivity, where no incubation is shorter than the flight", () => {
    fc.assert(
      fc.property(anyShare, fc.double({ min: 0, max: 24, noNaN: true }), (sensitivity, flightHours) => {
        const infection = { ...covid2020, incubation: { meanDays: 5.2, varianceSquareDays: 0.5 } };
        for (const departures of ["equal-travellers", "equal-infection-days"] as const) {
          const one = { flightHours, exitSensitivity: sensitivity, entrySensitivity: 0 };
          const other = { flightHours, exitSensitivity: 0, entrySensitivity: sensitivity };
          const exit = flightScreening(infection, one, departures).shares.exit;
          expect(flightScreening(infection, other, departures).shares.entry).toBeCloseTo(exit, 10);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("finds the same at either end of the published flight to six digits", () => {
    const exit = flightScreening(covid2020, { ...both, entrySensitivity: 0 }).shares.exit;
    const entry = flightScreening(covid2020, { ...both, exitSensitivity: 0 }).shares.entry;
    expect(entry).toBeCloseTo(exit, 6);
    expect(entry).toBeLessThan(exit);
  });

  it("never finds less with more sensitivity", () => {
    fc.assert(
      fc.property(anyInfection, anyScreening, anyDepartures, anyShare, (infection, screening, departures, more) => {
        const missed = (changed: Partial<FlightScreening>) =>
          flightScreening(infection, { ...screening, ...changed }, departures).shares.notDetected;
        const exitSensitivity = Math.max(more, screening.exitSensitivity);
        const entrySensitivity = Math.max(more, screening.entrySensitivity);
        expect(missed({ entrySensitivity })).toBeLessThanOrEqual(missed({}) + 1e-12);
        expect(missed({ exitSensitivity })).toBeLessThanOrEqual(missed({}) + 1e-12);
      }),
      { numRuns: 40 },
    );
  });

  it("with a doubling time that is endless is as without growth", () => {
    const recovery = { meanDays: 11.71, varianceSquareDays: 42.78 };
    const { shares } = flightScreening(covid2020, both, { recovery, doublingTimeDays: 1e6 });
    expect(shares.exit).toBeCloseTo(flightScreening(covid2020, both, { recovery }).shares.exit, 5);
  });

  it("leaves nobody aboard where everyone is found at exit", () => {
    const alwaysIll = { ...covid2020, incubation: { meanDays: 1e-300, varianceSquareDays: 0 }, undetectable: 0 };
    const { shares, givenBoarded } = flightScreening(alwaysIll, { ...both, exitSensitivity: 1 });
    expect(shares.exit).toBeCloseTo(1, 12);
    expect(givenBoarded).toBeUndefined();
  });

  it("refuses what is no parameter", () => {
    const wrong: [Partial<ScreenedInfection>, Partial<FlightScreening>, Departures?][] = [
      [{ undetectable: 1.1 }, {}],
      [{ incubation: { meanDays: 0, varianceSquareDays: 1 } }, {}],
      [{ onsetToSevere: { meanDays: 1, varianceSquareDays: -1 } }, {}],
      [{}, { exitSensitivity: 86 }],
      [{}, { entrySensitivity: -1 }],
      [{}, { flightHours: -1 }],
      [{}, {}, { recovery: { meanDays: -1, varianceSquareDays: 1 } }],
      [{}, {}, { recovery: { meanDays: 1, varianceSquareDays: 1 }, doublingTimeDays: 0 }],
    ];
    for (const [infection, screening, departures] of wrong)
      expect(() => flightScreening({ ...covid2020, ...infection }, { ...both, ...screening }, departures)).toThrow(
        "flightScreening: expected",
      );
  });
});

it("has shares that are numbers however fast infections double", () => {
  const course = {
    incubation: { meanDays: 5, varianceSquareDays: 4 },
    onsetToSevere: { meanDays: 9, varianceSquareDays: 9 },
    undetectable: 0.17,
  };
  const ends = { flightHours: 12, exitSensitivity: 0.86, entrySensitivity: 0.86 };
  const sharesAt = (doublingTimeDays: number) =>
    flightScreening(course, ends, { recovery: { meanDays: 5, varianceSquareDays: 4 }, doublingTimeDays }).shares;
  const fast = sharesAt(1e-3);
  for (const doublingTimeDays of [1e-4, 1e-6, 1e-9]) {
    const shares = sharesAt(doublingTimeDays);
    for (const outcome of ["exit", "severeInFlight", "entry", "notDetected"] as const)
      expect(shares[outcome], `${outcome} at ${doublingTimeDays}`).toBeCloseTo(fast[outcome], 6);
  }
  expect(() => sharesAt(5e-324)).toThrow("flightScreening: expected doublingTimeDays");
});
