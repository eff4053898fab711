import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { examine } from "../../src/declaration/examine.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { assess } from "../../src/risk/assess.js";
import { NO_CARD_ANSWERS, TRAVELLER_FACTS, travellerFacts } from "../../src/risk/traveller-facts.js";
import { anyJson, damaged, fullCard } from "../declaration/cards.js";
import { affectedAreas, everyGround, facts, hasEveryFact, on, plainAnswers, reading } from "./travellers.js";

const unknown = absent("asked-unknown");
const notAsked = absent("not-asked");

describe("travellerFacts", () => {
  it("has every fact, always, with the reason where it is absent", () => {
    const given = travellerFacts({ on, affectedAreas: [], readings: [] });
    expect(Object.keys(given)).toEqual(Object.keys(TRAVELLER_FACTS));
    expect(given).toMatchObject({
      on,
      affectedCountries: [],
      stays: notAsked,
      ownTest: notAsked,
      axillaryCelsius: notAsked,
    });
  });

  it("of somebody who never declared was asked nothing", () => {
    const listed = [{ country: "ITA", from: on }];
    expect(travellerFacts({ on, affectedAreas: listed, readings: [] })).toEqual({
      ...Object.fromEntries(Object.keys(TRAVELLER_FACTS).map((name) => [name, notAsked])),
      on,
      affectedCountries: ["ITA"],
      axillaryTaken: "no",
    });
  });

  it("hands on every answer, each as its own fact", () => {
    const answers = {
      symptomsAny: "no",
      symptomsListed: ["fever"],
      travelHistory: [{ country: "ITA", to: on }, unknown],
      contactWithCase: "yes",
      contactWithFebrilePerson: unknown,
      communityCase: "no",
      clusterAtHomeOrOffice: notAsked,
      feverMedicine: absent("asked-declined"),
      tested: "yes",
      testResult: "negative",
    } as const;
    expect(travellerFacts({ on, affectedAreas: [], readings: [reading(36.5)], answers })).toEqual({
      on,
      direction: notAsked,
      declaration: notAsked,
      affectedCountries: [],
      symptomsAny: "no",
      symptomsListed: ["fever"],
      stays: [{ country: "ITA", to: on }, unknown],
      contactWithCase: "yes",
      contactWithFebrilePerson: unknown,
      communityCase: "no",
      clusterAtHomeOrOffice: notAsked,
      feverMedicine: absent("asked-declined"),
      ownTest: "negative",
      axillaryTaken: "yes",
      axillaryCelsius: 36.5,
      firstPassCelsius: notAsked,
    });
  });

  it("takes any examination of the card of edition 5, whatever was declared", () => {
    fc.assert(
      fc.property(fc.oneof(damaged(fullCard), anyJson), (input) => {
        const { answers } = examine(exitEntryCard5, input);
        const given = travellerFacts({ on, affectedAreas, readings: [], answers });
        expect(hasEveryFact(given)).toBe(true);
        assess(everyGround, given);
      }),
      { numRuns: 1500 },
    );
  });

  it("reads the list of affected areas of the day, first and last day included", () => {
    const list = [{ country: "ITA", from: calendarDate("2020-03-05"), until: calendarDate("2020-03-10") }];
    const listed = (day: string) =>
      travellerFacts({ on: calendarDate(day), affectedAreas: list, readings: [] }).affectedCountries;
    expect(["2020-03-04", "2020-03-05", "2020-03-10", "2020-03-11"].map(listed)).toEqual([[], ["ITA"], ["ITA"], []]);
  });

  it("knows nothing of a stay without its country or last day", () => {
    const travelHistory = [
      { country: "ITA", to: unknown },
      { country: unknown, to: on },
      { country: "CAN", to: on },
    ];
    expect(facts({ travelHistory }).stays).toEqual([unknown, unknown, { country: "CAN", to: on }]);
    expect(facts({ travelHistory: absent("asked-declined") }).stays).toEqual(absent("asked-declined"));
  });

  it.each([
    ["no", absent("not-applicable"), "not-tested"],
    ["no", "positive", "positive"],
    ["no", "negative", "not-tested"],
    ["yes", "positive", "positive"],
    ["yes", "negative", "negative"],
    ["yes", unknown, unknown],
    ["yes", absent("asked-declined"), absent("asked-declined")],
    ["yes", notAsked, notAsked],
    [unknown, notAsked, unknown],
    [unknown, "positive", "positive"],
    [notAsked, "positive", "positive"],
    [notAsked, notAsked, notAsked],
  ] as const)("tested %j with the result %j: the own test is %j", (tested, testResult, expected) => {
    expect(facts({ tested, testResult }).ownTest).toEqual(expected);
  });

  it("takes the highest reading of each kind of site, and never one for the other", () => {
    const readings = [
      reading(36.2, "camera"),
      reading(37.8, "forehead"),
      reading(36.9, "axillary"),
      reading(36.4, "axillary"),
    ];
    expect(facts({}, { readings })).toMatchObject({ axillaryCelsius: 36.9, firstPassCelsius: 37.8 });
    expect(facts({}, { readings: readings.slice(0, 2) })).toMatchObject({
      axillaryCelsius: notAsked,
      firstPassCelsius: 37.8,
    });
  });

  it("hands the answers on as they were given", () => {
    const { symptomsAny, contactWithCase, feverMedicine } = facts({ contactWithCase: "yes", feverMedicine: unknown });
    expect([symptomsAny, contactWithCase, feverMedicine]).toEqual([plainAnswers.symptomsAny, "yes", unknown]);
  });

  it("hands on the direction and what the check of the declaration came to, and asks neither by itself", () => {
    expect(facts()).toMatchObject({ direction: notAsked, declaration: notAsked });
    expect(facts({}, { direction: "exit", declaration: "abnormal" })).toMatchObject({
      direction: "exit",
      declaration: "abnormal",
    });
    expect(facts({}, { declaration: absent("asked-declined") }).declaration).toEqual(absent("asked-declined"));
  });

  it("leaves nothing open of somebody who owes no card: no question applies", () => {
    const given = travellerFacts({ on, affectedAreas, readings: [reading(36.5)], answers: NO_CARD_ANSWERS });
    expect(assess(everyGround, given)).toMatchObject({ decided: true, grade: "clear", because: [] });
    expect(given.ownTest).toEqual(absent("not-applicable"));
  });

  it("lists the symptoms that the card lists, in its words", () => {
    expect(TRAVELLER_FACTS.symptomsListed.options).toEqual(Object.keys(exitEntryCard5.items.symptomsListed.options));
    expect(TRAVELLER_FACTS.symptomsListed.names).toEqual(exitEntryCard5.items.symptomsListed.options);
  });
});
