import fc from "fast-check";
import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { instant } from "../../src/calendar/instant.js";
import {
  feverAndMedicine2020,
  portContactAndTest2020,
  travellerTrigger2020,
  withOverlays,
} from "../../src/risk/index.js";
import {
  type AffectedArea,
  type DeclaredAnswers,
  TRAVELLER_FACTS,
  type TravellerEvidence,
  type TravellerFacts,
  travellerFacts,
} from "../../src/risk/traveller-facts.js";
import type { ReadingSite, TemperatureReading } from "../../src/subjects/reading.js";

/** The published grounds of March 2020, fever and medicine, and the example of a port's own. */
export const everyGround = withOverlays(travellerTrigger2020, [feverAndMedicine2020, portContactAndTest2020]);

export const on = calendarDate("2020-03-18");
export const affectedAreas: readonly AffectedArea[] = [
  { country: "ITA", from: calendarDate("2020-03-01") },
  { country: "CHE", from: calendarDate("2020-03-16") },
];

export function reading(celsius: number, site: ReadingSite = "axillary"): TemperatureReading {
  return { at: instant("2020-03-18T06:08:00+08:00"), celsius, site };
}

/** The answers of someone well, from an unaffected country, without contact, medicine or test. */
export const plainAnswers: DeclaredAnswers = {
  symptomsAny: "no",
  symptomsListed: absent("not-applicable"),
  travelHistory: [{ country: "CAN", to: calendarDate("2020-03-18") }],
  contactWithCase: "no",
  contactWithFebrilePerson: "no",
  communityCase: "no",
  clusterAtHomeOrOffice: "no",
  feverMedicine: "no",
  tested: "no",
  testResult: absent("not-applicable"),
};

/** The facts of that traveller, measured at 36.5 °C, with other answers or evidence. */
export function facts(
  answers: Partial<DeclaredAnswers> = {},
  evidence: Partial<TravellerEvidence> = {},
): TravellerFacts {
  return travellerFacts({
    on,
    affectedAreas,
    readings: [reading(36.5)],
    answers: { ...plainAnswers, ...answers },
    ...evidence,
  });
}

const anyAbsent = fc.constantFrom(absent("asked-unknown"), absent("asked-declined"), absent("not-asked"));
const yesNo = fc.constantFrom("yes" as const, "no" as const);
const stay = fc.record({
  country: fc.constantFrom("ITA", "CHE", "CAN"),
  to: fc.constantFrom("2020-03-03", "2020-03-04", "2020-03-18", "2020-03-20").map(calendarDate),
});

/** For each fact that a traveller's answers and readings give: any value of it. */
const values = {
  symptomsAny: yesNo,
  symptomsListed: fc.subarray(["fever", "dry-cough", "other"] as const),
  stays: fc.array(stay, { maxLength: 3 }),
  contactWithCase: yesNo,
  contactWithFebrilePerson: yesNo,
  communityCase: yesNo,
  clusterAtHomeOrOffice: yesNo,
  feverMedicine: yesNo,
  ownTest: fc.constantFrom("positive" as const, "negative" as const, "not-tested" as const),
  axillaryTaken: yesNo,
  axillaryCelsius: fc.constantFrom(36.5, 37.2, 37.3, 38.4),
  firstPassCelsius: fc.constantFrom(36.5, 37.2, 37.3, 38.4),
};

/** For each of those facts: the values that are a ground, or may be one. */
export const RISKS: { readonly [Name in keyof typeof values]: TravellerFacts[Name] } = {
  symptomsAny: "yes",
  symptomsListed: ["other"],
  stays: [{ country: "ITA", to: on }],
  contactWithCase: "yes",
  contactWithFebrilePerson: "yes",
  communityCase: "yes",
  clusterAtHomeOrOffice: "yes",
  feverMedicine: "yes",
  ownTest: "positive",
  axillaryTaken: "yes",
  axillaryCelsius: 37.3,
  firstPassCelsius: 37.3,
};
export const FACT_NAMES = Object.keys(RISKS) as (keyof typeof RISKS)[];

/** What holds of the day and the lane, and is no ground of March 2020. */
const fixed = {
  on: fc.constant(on),
  direction: fc.constantFrom("exit" as const, "entry" as const),
  declaration: fc.constantFrom("normal" as const, "abnormal" as const),
  affectedCountries: fc.constant(["ITA", "CHE"]),
};

/** Facts of which all are known. */
export const knownFacts = fc.record({ ...fixed, ...values }) as fc.Arbitrary<TravellerFacts>;

/** The same traveller twice: with everything known, and with some of it, or some stay, absent. */
export const knownAndPartial: fc.Arbitrary<{ known: TravellerFacts; partial: TravellerFacts }> = fc
  .tuple(
    knownFacts,
    fc.record(Object.fromEntries(FACT_NAMES.map((name) => [name, fc.option(anyAbsent, { freq: 1 })]))),
    fc.nat(5),
  )
  .map(([known, gaps, lost]) => {
    const given = Object.entries(gaps).filter(([, gap]) => gap !== null);
    const stays = (known.stays as readonly unknown[]).map((each, index) =>
      index === lost ? absent("asked-unknown") : each,
    );
    return { known, partial: { ...known, stays, ...Object.fromEntries(given) } as TravellerFacts };
  });

/** Everything that the table names is there. */
export function hasEveryFact(given: TravellerFacts): boolean {
  return Object.keys(TRAVELLER_FACTS).every((name) => given[name as keyof TravellerFacts] !== undefined);
}
