import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { compareForms } from "../../../src/declaration/compare-forms.js";
import { amendedOn } from "../../../src/declaration/extend-form.js";
import { exitEntryCard10 } from "../../../src/declaration/forms/cn-exit-entry-10.js";
import { exitEntryCard11 } from "../../../src/declaration/forms/cn-exit-entry-11.js";

describe("edition 11 of the Exit/Entry Health Declaration Form (GACC, in use from 2023-09-16 00:00)", () => {
  it("drops the seat and the address in China from the card of the day before", () => {
    const before = amendedOn(exitEntryCard10, calendarDate("2023-09-15"));
    expect(
      compareForms(before, exitEntryCard11).map((one) => ("path" in one ? `${one.change} ${one.path}` : one.rule)),
    ).toEqual([
      "dropped seatNumber",
      // Stays and contact were simplified; what was seen of edition 10 alone does not stand here.
      "dropped travelHistory.address",
      "dropped addressInChina",
      "dropped mainlandContactName",
      "dropped mainlandContactTelephone",
    ]);
  });

  it("is the last: the card is lifted from 2023-11-01 00:00 (GACC notice of 2023-10-26)", () => {
    expect(exitEntryCard11.edition.until).toBe("2023-10-31");
  });
});
