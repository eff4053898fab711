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
  classifyContact(contacts.contactsLookBack2020, confirmed, { ...near, on: july(day) }).closeContact;

describe("contacts with the look-back of 2020 (illustrative)", () => {
  it("is in force between its neighbours", () => {
    expect(["2020-03-06", "2020-03-07", "2021-05-13"].map(inForce)).toEqual([
      2,
      "cn-contacts-2020-look-back",
      "cn-contacts-2020-look-back",
    ]);
  });

  it("counts from two days before onset", () => {
    // The case fell ill on 10 July.
    expect([7, 8, 9, 10].map(isClose)).toEqual(["false", "true", "true", "true"]);
  });
});
