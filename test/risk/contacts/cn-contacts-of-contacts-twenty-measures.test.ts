import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";
import { classifyContactOfContact } from "../../../src/risk/classify-contact-of-contact.js";
import * as contacts from "../../../src/risk/contacts/index.js";
import { july } from "../encounters.js";

const series = Object.values(contacts).filter(({ edition }) => edition.series === "cn-contacts-of-contacts");
const inForce = (day: string) => {
  const found = inForceOn(series, calendarDate(day));
  return "edition" in found ? found.edition.edition.id : "none";
};

describe("contacts of contacts under the twenty measures of 2022-11-11", () => {
  it("is in force between its neighbours", () => {
    expect(["2022-11-10", "2022-11-11", "2023-01-08"].map(inForce)).toEqual([
      "cn-contacts-of-contacts-9",
      "cn-contacts-of-contacts-twenty-measures",
      "cn-contacts-of-contacts-twenty-measures",
    ]);
  });

  it("determines nobody", () => {
    const closeContact = { firstExposureOn: july(8), isolatedOn: july(11) };
    const met = { on: july(9), closeRange: "yes", effectiveProtection: "no" } as const;
    const { assessment } = classifyContactOfContact(contacts.contactsOfContacts20, closeContact, met);
    expect(assessment).toMatchObject({ decided: true, grade: "none" });
  });
});
