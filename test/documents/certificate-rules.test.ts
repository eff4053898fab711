import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import {
  polioCertificate2014,
  yellowFeverCertificate2005,
  yellowFeverCertificate2014,
} from "../../src/documents/certificate-rules.js";
import * as documents from "../../src/documents/index.js";
import { editionsOf } from "../../src/edition/editions-of.js";
import { inForceOn } from "../../src/edition/in-force-on.js";

const yellowFever = editionsOf(documents, "ihr-yellow-fever-certificate");

describe("the rules of certificates", () => {
  it.each([
    ["2007-06-14", undefined],
    ["2007-06-15", "ihr-yellow-fever-certificate-2005"],
    ["2016-07-10", "ihr-yellow-fever-certificate-2005"],
    ["2016-07-11", "ihr-yellow-fever-certificate-2014"],
  ])("are editions: the yellow fever rule of %s is %s (WHA67.13 in force on 2016-07-11)", (date, id) => {
    const found = inForceOn(yellowFever, calendarDate(date));
    expect("edition" in found ? found.edition.edition.id : undefined).toBe(id);
  });

  it("leave the day of the first recommendations on polio open within May 2014", () => {
    const on = (date: string) => Object.keys(inForceOn([polioCertificate2014], calendarDate(date)))[0];
    expect(["2014-04-30", "2014-05-15", "2014-05-31"].map(on)).toEqual(["none", "candidates", "edition"]);
  });

  it("have the numbers of Annex 7: 10 days to protection, 6 of incubation", () => {
    for (const { daysToProtection, incubationDays } of [yellowFeverCertificate2005, yellowFeverCertificate2014])
      expect([daysToProtection, incubationDays]).toEqual([10, 6]);
  });
});
