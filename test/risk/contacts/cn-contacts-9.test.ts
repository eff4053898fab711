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
  classifyContact(contacts.contacts9, confirmed, { ...near, on: july(day) }).closeContact;

describe("contacts under edition 9 (published 2022-06-28)", () => {
  it("is in force between its neighbours", () => {
    expect(["2022-06-27", "2022-06-28", "2022-11-11", "2022-12-07", "2023-01-07"].map(inForce)).toEqual([
      "cn-contacts-8",
      "cn-contacts-9",
      "cn-contacts-9",
      "cn-contacts-9",
      "cn-contacts-9",
    ]);
  });

  it("counts from two days before onset", () => {
    // The case fell ill on 10 July.
    expect([7, 8, 9, 10].map(isClose)).toEqual(["false", "true", "true", "true"]);
  });
});
