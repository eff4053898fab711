import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";
import { classifyContact } from "../../../src/risk/classify-contact.js";
import * as contacts from "../../../src/risk/contacts/index.js";
import { confirmed, july, near } from "../encounters.js";

const series = Object.values(contacts).filter(({ edition }) => edition.series === "cn-contacts");
const inForce = (day: string) => {
  const found = inForceOn(series, calendarDate(day), { illustrative: true });
  return "edition" in found ? found.edition.edition.id : "candidates" in found ? found.candidates.length : "none";
};
const isClose = (day: number) =>
  classifyContact(contacts.contactsSinceOnset2020, confirmed, { ...near, on: july(day) }).closeContact;

describe("contacts at the beginning of 2020 (illustrative)", () => {
  it("is in force between its neighbours", () => {
    expect(["2020-01-19", "2020-01-20", "2020-02-20", "2020-02-21"].map(inForce)).toEqual([
      "none",
      "cn-contacts-2020-01",
      "cn-contacts-2020-01",
      2,
    ]);
  });

  it("counts from the day of onset", () => {
    // The case fell ill on 10 July.
    expect([7, 8, 9, 10].map(isClose)).toEqual(["false", "false", "false", "true"]);
  });
});
