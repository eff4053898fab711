import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { instant } from "../../../src/calendar/instant.js";
import { examine } from "../../../src/declaration/examine.js";
import { covid19SelfDeclaration } from "../../../src/declaration/forms/icao-covid-19-self-declaration.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";

/** A declaration in which nothing is wrong; the person is made up. */
const full = {
  firstNames: "Ama",
  lastNames: "Example",
  birthDate: "1990-05-06",
  documentNumber: "G0000001",
  documentIssuer: "GHA",
  residence: "GHA",
  portOfOrigin: "ACC",
  closeContact: "no",
  fever: "no",
  shortnessOfBreath: "no",
  coughing: "no",
  lossOfTasteOrSmell: "no",
  positiveTest: "no",
  visits: [
    { country: "ETH", city: "Addis Ababa", from: "2020-10-10", to: "2020-10-10" },
    { country: "GHA", city: "Accra", from: "2020-09-26", to: "2020-10-10" },
  ],
};
const options = { asOf: instant("2020-10-10T20:00:00+08:00"), timeZone: "Asia/Shanghai" };

function found(change: Record<string, unknown>): string[] {
  const { findings } = examine(covid19SelfDeclaration, { ...full, ...change }, options);
  return findings.map(({ code, rule, path }) => [code, rule, path.join(".")].filter(Boolean).join(" "));
}

describe("ICAO's COVID-19 self-declaration (attachment to State letter EC 6/3-20/90)", () => {
  it("took force on a day of 2020 that is not known: between letters 20/55 and 20/97", () => {
    const inForce = (day: string) => Object.keys(inForceOn([covid19SelfDeclaration], calendarDate(day)))[0];
    const days = ["2020-04-14", "2020-04-15", "2020-09-22", "2020-09-23"];
    expect(days.map(inForce)).toEqual(["none", "candidates", "candidates", "edition"]);
  });

  it("asks what the attachment asks, in its order, and its own time of submission", () => {
    expect(Object.keys(covid19SelfDeclaration.items)).toEqual(["submittedAt", ...Object.keys(full)]);
    const { closeContact, positiveTest, visits } = covid19SelfDeclaration.items;
    expect(closeContact.label.en).toContain("14 days");
    expect(closeContact.hint.en).toContain("15 minutes");
    expect(positiveTest.label.en).toContain("3 days");
    expect(visits.label.en).toContain("14 days");
  });

  it("a full declaration is complete", () => {
    expect(found({})).toEqual([]);
    const { verdict, acceptable, completeness } = examine(covid19SelfDeclaration, full, options);
    expect([verdict, acceptable, completeness.share]).toEqual(["clear", true, 1]);
  });

  it("every item is required but the time of submission", () => {
    const missing = examine(covid19SelfDeclaration, {}, options).findings.map(({ path }) => path[0]);
    expect(missing).toEqual(Object.keys(full));
  });

  it.each([
    ["born tomorrow", { birthDate: "2020-10-11" }, ["out-of-range birth-date-in-future birthDate"]],
    [
      "a visit that ends before it starts",
      { visits: [{ country: "GHA", city: "Accra", from: "2020-10-10", to: "2020-09-26" }] },
      ["contradictory stay-ends-before-it-starts visits.0.to"],
    ],
    [
      "a visit in the future",
      { visits: [{ country: "GHA", city: "Accra", from: "2020-10-12", to: "2020-10-13" }] },
      ["contradictory stay-in-future visits.0.from"],
    ],
    ["a visit without its city", { visits: [{ ...full.visits[1], city: "" }] }, ["missing visits.0.city"]],
    [
      "visits of two members of the group at one time",
      { visits: [...full.visits, { country: "TGO", city: "Lomé", from: "2020-09-28", to: "2020-10-02" }] },
      [],
    ],
    ["unknown is an answer", { closeContact: absent("asked-unknown") }, []],
  ])("%s", (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  it("goes by the time of submission where there is one", () => {
    const visits = [{ country: "GHA", city: "Accra", from: "2020-10-09", to: "2020-10-10" }];
    expect(found({ visits, submittedAt: "2020-10-07T09:00:00+08:00" })).toEqual([
      "contradictory stay-in-future visits.0.from",
    ]);
    expect(found({ visits, submittedAt: "2020-10-08T09:00:00+08:00" })).toEqual([]);
  });

  it("lets a traveller from Auckland declare the evening before, when it is a day earlier in Los Angeles", () => {
    const visits = [{ country: "NZL", city: "Auckland", from: "2020-09-20", to: "2020-10-11" }];
    const submittedAt = "2020-10-10T20:00:00+13:00";
    const { verdict } = examine(
      covid19SelfDeclaration,
      { ...full, visits, submittedAt },
      { timeZone: "America/Los_Angeles" },
    );
    expect(verdict).toBe("clear");
  });
});
