import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { contactClassesOn } from "../../src/risk/contact-classes-on.js";
import * as contacts from "../../src/risk/contacts/index.js";

const definitions = Object.values(contacts).flatMap((one) => ("grades" in one ? [one] : []));
const on = (day: string, options = {}) => contactClassesOn(definitions, calendarDate(day), options);

describe("contactClassesOn", () => {
  it.each([
    ["2021-05-13", [], []],
    ["2021-05-14", ["close-contact", "contact-of-contact", "general-contact"], []],
    ["2022-06-28", ["close-contact", "contact-of-contact", "general-contact"], []],
    ["2022-11-10", ["close-contact", "contact-of-contact", "general-contact"], []],
    ["2022-11-11", ["close-contact", "general-contact"], ["contact-of-contact"]],
    ["2023-01-07", ["close-contact", "general-contact"], ["contact-of-contact"]],
    ["2023-01-08", [], ["close-contact", "contact-of-contact", "general-contact"]],
  ])("on %s", (day, determined, abolished) => {
    expect(on(day)).toEqual({ determined, open: [], abolished });
    expect(contactClassesOn(definitions.toReversed(), calendarDate(day))).toEqual(on(day));
  });

  it("does not call abolished what was not there yet", () => {
    expect(on("2020-02-10", { illustrative: true })).toEqual({
      determined: ["close-contact", "general-contact"],
      open: [],
      abolished: [],
    });
    expect(on("2020-02-25", { illustrative: true }).determined).toEqual(["close-contact", "general-contact"]);
    expect(on("2019-12-31", { illustrative: true })).toEqual({ determined: [], open: [], abolished: [] });
  });

  it("puts the question as on an earlier day", () => {
    const known = { asKnownOn: calendarDate("2022-11-10") };
    expect(on("2022-11-12", known).determined).toContain("contact-of-contact");
    expect(on("2022-11-12", known).abolished).toEqual([]);
  });

  it("leaves open what only some of the possible editions determine", () => {
    const { edition, rules } = contacts.contacts8;
    const from = { notBefore: calendarDate("2022-01-01"), notAfter: calendarDate("2022-02-01") };
    const ended = { edition: { ...edition, id: "ended", from, supersedes: edition.id }, rules: [] };
    expect(contactClassesOn([{ edition, rules }, ended], calendarDate("2022-01-15"))).toEqual({
      determined: [],
      open: ["close-contact", "general-contact"],
      abolished: [],
    });
  });
});
