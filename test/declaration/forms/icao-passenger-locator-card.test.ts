import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { completenessRecipe } from "../../../src/declaration/completeness-recipe.js";
import { examine } from "../../../src/declaration/examine.js";
import { passengerLocatorCard } from "../../../src/declaration/forms/icao-passenger-locator-card.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";

/** A card in which nothing is wrong; the people are made up. */
const full = {
  airline: "Example Air",
  flightNumber: "ZZ101",
  seatNumber: "31K",
  arrivalDate: "2020-10-10",
  lastName: "Example",
  firstName: "Ama",
  sex: "female",
  mobilePhone: "+233 00 000 0000",
  permanentAddress: { numberAndStreet: "1 Example Road", city: "Accra", country: "GHA" },
  emergencyContact: {
    lastName: "Example",
    firstName: "Kofi",
    city: "Kumasi",
    country: "GHA",
    mobilePhone: "+233 11 111 1111",
  },
};

function found(change: Record<string, unknown>): string[] {
  return examine(passengerLocatorCard, { ...full, ...change }).findings.map(
    ({ code, path }) => `${code} ${path.join(".")}`,
  );
}

describe("the Public Health Passenger Locator Card (ICAO Annex 9, Appendix 13)", () => {
  it("is illustrative: the card itself was not seen", () => {
    expect(passengerLocatorCard.edition.status).toBe("illustrative");
    const day = calendarDate("2020-10-10");
    expect(inForceOn([passengerLocatorCard], day)).toMatchObject({ none: true });
    expect(inForceOn([passengerLocatorCard], day, { illustrative: true })).toEqual({ edition: passengerLocatorCard });
  });

  it("has the seven sections, and every item stands in one of them", () => {
    const sections = ["flight", "person", "phones", "permanentAddress", "temporaryAddress", "emergencyContact"];
    expect(Object.keys(passengerLocatorCard.sections ?? {})).toEqual([...sections, "companions"]);
    const recipe = completenessRecipe(examine(passengerLocatorCard, { ...full, temporaryAddress: { city: "Tema" } }));
    expect(recipe.sections.map(({ section }) => section)).toEqual([...sections, "companions"]);
    expect(recipe.items.every(({ section }) => section !== undefined)).toBe(true);
  });

  it("asks nothing about health", () => {
    expect(JSON.stringify(passengerLocatorCard.items)).not.toContain('"privacy":"health"');
  });

  it("a full card is complete without a middle initial, an apartment or companions", () => {
    expect(found({})).toEqual([]);
    const { verdict, acceptable, completeness } = examine(passengerLocatorCard, full);
    expect([verdict, acceptable, completeness.share]).toEqual(["clear", true, 1]);
  });

  it.each([
    [
      "a family with a baby on a lap, who has no seat",
      {
        familyCompanions: [
          { lastName: "Example", firstName: "Yaw", seatNumber: "31J" },
          { lastName: "Example", firstName: "Esi", ageIfUnder18: 0 },
        ],
      },
      [],
    ],
    [
      "a child of two has a seat of their own",
      { familyCompanions: [{ lastName: "Example", firstName: "Esi", ageIfUnder18: 2 }] },
      ["missing familyCompanions.0.seatNumber"],
    ],
    [
      "a hotel by its name and town",
      { temporaryAddress: { hotel: "Example Hotel", city: "Tema", country: "GHA" } },
      [],
    ],
    ["a name of more than 15 characters", { firstName: "Nana Yaa Asantewaa Akosua" }, []],
    ["no telephone number at all", { mobilePhone: "" }, ["missing mobilePhone"]],
    ["one telephone number of four", { mobilePhone: "", homePhone: "+233 22 222 2222" }, []],
    [
      "a temporary address is left out as a whole or given with its city and country",
      { temporaryAddress: { hotel: "Example Hotel", numberAndStreet: "2 Example Road" } },
      ["missing temporaryAddress.city", "missing temporaryAddress.country"],
    ],
    [
      "an emergency contact who can be reached by email",
      { emergencyContact: { ...full.emergencyContact, mobilePhone: null, email: "kofi@example.org" } },
      [],
    ],
    [
      "an emergency contact who cannot be reached",
      { emergencyContact: { ...full.emergencyContact, mobilePhone: null } },
      ["missing emergencyContact.mobilePhone"],
    ],
    [
      "companions of the family, with their age where they are under 18",
      {
        familyCompanions: [
          { lastName: "Example", firstName: "Yaw", seatNumber: "31J", ageIfUnder18: 17 },
          { lastName: "Example", firstName: "Esi", seatNumber: "31H" },
        ],
      },
      [],
    ],
    [
      "an age that is not under 18",
      { familyCompanions: [{ lastName: "Example", firstName: "Yaw", seatNumber: "31J", ageIfUnder18: 18 }] },
      ["out-of-range familyCompanions.0.ageIfUnder18"],
    ],
    ["a companion of no group", { otherCompanions: [{ lastName: "Example", firstName: "Abena" }] }, []],
  ])("%s", (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  it("an empty card misses flight, person, a telephone number, the address and the emergency contact", () => {
    const missing = examine(passengerLocatorCard, {}).findings.map(({ path }) => path.join("."));
    expect(missing).toEqual([
      ...["airline", "flightNumber", "seatNumber", "arrivalDate", "lastName", "firstName", "sex", "mobilePhone"],
      ...["numberAndStreet", "city", "country"].map((name) => `permanentAddress.${name}`),
      ...["lastName", "firstName", "city", "country", "mobilePhone"].map((name) => `emergencyContact.${name}`),
    ]);
  });
});
