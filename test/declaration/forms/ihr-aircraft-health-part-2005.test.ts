import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { examine } from "../../../src/declaration/examine.js";
import { aircraftHealthPart2005 } from "../../../src/declaration/forms/ihr-aircraft-health-part-2005.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";

/** Details of a disinsecting as the form asks for them: place, date, time, method. */
const details = { place: "Accra", date: "2025-02-03", time: "21:10", method: "space spray" };
const duringFlight = { treatments: [{ kind: "disinsecting", ...details }] };
const person = { name: "A. Passenger", seatOrFunction: "23B", illness: "fever and rash" };

/** What is found on a form with these answers. */
function found(answers: Record<string, unknown>): string[] {
  return examine(aircraftHealthPart2005, answers).findings.map(({ code, rule, path }) =>
    [code, rule, path.join(".")].filter((part) => part !== undefined).join(" "),
  );
}

describe("the health part of the Aircraft General Declaration (IHR (2005), Annex 9)", () => {
  it("is in force from 15 July 2007, and was left as it was by every amendment of the Regulations", () => {
    const inForce = (day: string) => "edition" in inForceOn([aircraftHealthPart2005], calendarDate(day));
    // 2014, 2022 and 2024 amendments took force on 2016-07-11, 2024-05-31 and 2025-09-19.
    const days = ["2007-07-14", "2007-07-15", "2016-07-11", "2024-05-31", "2025-09-19"];
    expect(days.map(inForce)).toEqual([false, true, true, true, true]);
  });

  it("names 38 °C and the eight signs as a guide", () => {
    const { en, zh } = aircraftHealthPart2005.items.persons.hint;
    expect(en).toMatch(/guide.*38 °C \(100 °F\)/);
    expect(en.split(":")[1]?.split(",")).toHaveLength(8);
    expect(zh).toContain("38℃");
  });
});

describe("who is listed", () => {
  it("NIL is an answer: nobody else is asked for", () => {
    const { findings, completeness, verdict, acceptable } = examine(aircraftHealthPart2005, {
      nil: "yes",
      ...duringFlight,
    });
    expect([findings, verdict, acceptable]).toEqual([[], "clear", true]);
    expect(completeness).toMatchObject({ required: 6, answered: 6, share: 1 });
  });

  it.each([
    ["an empty list is no NIL", { nil: "no", persons: [] }, ["missing persons"]],
    ["nothing at all", {}, ["missing nil", "missing persons"]],
    ["a person, and NIL left blank", { persons: [person] }, []],
    ["a person, and NIL denied", { nil: "no", persons: [person] }, []],
    ["NIL beside a person", { nil: "yes", persons: [person] }, ["contradictory nil-contradicts-list persons"]],
    [
      "a person who left at a previous stop is listed too",
      { nil: "no", persons: [{ ...person, disembarkedAt: "Dakar" }] },
      [],
    ],
    [
      "neither name nor seat",
      { nil: "no", persons: [{ illness: "fever" }] },
      ["missing persons.0.name", "missing persons.0.seatOrFunction"],
    ],
    ["NIL not known, and nobody listed", { nil: absent("asked-unknown") }, ["missing persons"]],
  ])("%s", (_, answers, expected) => {
    expect(found({ ...duringFlight, ...answers })).toEqual(expected);
  });

  it("airsickness and the effects of accidents are not listed, which is told by the item and never by the words", () => {
    const persons = [
      { ...person, illness: "airsickness" },
      { ...person, illness: undefined, excludedAs: "airsickness" },
      { ...person, illness: "burnt by coffee", excludedAs: "accident" },
    ];
    const { findings, verdict } = examine(aircraftHealthPart2005, { nil: "no", persons, ...duringFlight });
    expect(findings.map(({ rule, path }) => [rule, path.join(".")])).toEqual([
      ["listed-but-excluded", "persons.1.excludedAs"],
      ["listed-but-excluded", "persons.2.excludedAs"],
    ]);
    expect(verdict).toBe("ask");
  });
});

describe("disinsecting and sanitary treatment", () => {
  it.each([
    ["disinsected during the flight", duringFlight, []],
    ["not during the flight: the most recent", { mostRecentDisinsecting: details }, []],
    [
      "a treatment without its method and time",
      { treatments: [{ kind: "disinsecting", ...details, method: "", time: null }] },
      ["missing treatments.0.time", "missing treatments.0.method"],
    ],
    [
      "the most recent, begun and not finished",
      { mostRecentDisinsecting: { place: "Accra" } },
      ["date", "method"].map((name) => `missing mostRecentDisinsecting.${name}`),
    ],
    [
      "another treatment than disinsecting: the most recent disinsecting is asked for all the same",
      { treatments: [{ kind: "other", ...details }] },
      ["place", "date", "method"].map((name) => `missing mostRecentDisinsecting.${name}`),
    ],
    [
      "another treatment besides disinsecting",
      { treatments: [{ kind: "other", ...details }, ...duringFlight.treatments] },
      [],
    ],
    ["nothing stated", {}, ["place", "date", "method"].map((name) => `missing mostRecentDisinsecting.${name}`)],
    [
      "a residual disinsecting, of which nobody keeps the hour",
      { mostRecentDisinsecting: { ...details, time: undefined, method: "residual" } },
      [],
    ],
    ["an aircraft that was never disinsected", { noDisinsectingOnRecord: "yes" }, []],
    [
      "of which a disinsecting is told all the same",
      { noDisinsectingOnRecord: "yes", ...duringFlight },
      ["contradictory disinsected-though-none-on-record noDisinsectingOnRecord"],
    ],
    [
      "on record, and not said which",
      { noDisinsectingOnRecord: "no" },
      ["place", "date", "method"].map((name) => `missing mostRecentDisinsecting.${name}`),
    ],
    [
      "of the most recent nothing is known",
      {
        mostRecentDisinsecting: Object.fromEntries(Object.keys(details).map((name) => [name, absent("asked-unknown")])),
      },
      [],
    ],
  ])("%s", (_, answers, expected) => {
    expect(found({ nil: "yes", ...answers })).toEqual(expected);
  });

  it.each(["00:00", "0800", "0800Z", "23:59Z"])("%s is a time", (time) => {
    expect(found({ nil: "yes", mostRecentDisinsecting: { ...details, time } })).toEqual([]);
  });

  it.each(["24:00", "8:00", "08.00", "8 am", "08:60"])("%s is none", (time) => {
    expect(found({ nil: "yes", mostRecentDisinsecting: { ...details, time } })).toEqual([
      "malformed mostRecentDisinsecting.time",
    ]);
  });
});

describe("signature, if the State requires one", () => {
  const signed = { signedBy: "A. Commander", signedAt: "2025-02-03T23:05:00Z" };

  it.each([
    ["not required", { signatureRequired: "no" }, []],
    ["nothing said of it", {}, []],
    ["required and there", { signatureRequired: "yes", ...signed }, []],
    ["required and not there", { signatureRequired: "yes" }, ["missing signedBy", "missing signedAt"]],
    ["required, without its time", { signatureRequired: "yes", signedBy: "A. Commander" }, ["missing signedAt"]],
    ["not required and given, without its time", { signedBy: "A. Commander" }, ["missing signedAt"]],
  ])("%s", (_, answers, expected) => {
    expect(found({ nil: "yes", ...duringFlight, ...answers })).toEqual(expected);
  });

  it("says which answers made its time required", () => {
    const { findings } = examine(aircraftHealthPart2005, {
      nil: "yes",
      ...duringFlight,
      signatureRequired: "yes",
      signedBy: "A. Commander",
    });
    expect(findings.map(({ because }) => because)).toEqual([["signatureRequired", "signedBy"]]);
  });
});
