import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { yellowFeverValidity } from "../../src/documents/yellow-fever.js";
import { readWhoIcvp } from "../../src/exchange/who-icvp.js";
import { icvp } from "./proof-payloads.js";
import { issuesOf, readerLaws } from "./reader-laws.js";

describe("readWhoIcvp (WHO SMART Guidelines, ICVP)", () => {
  it("reads a dose; the national document's number is not a travel document's", () => {
    const read = readWhoIcvp(icvp);
    expect(read.ok && read.value).toEqual([
      {
        kind: "vaccination",
        holder: { fullName: "Ann Example", birthDate: "1990-05-17" },
        disease: { name: "yellow-fever", code: "1D47" },
        performedOn: "2025-05-01",
        doses: { number: { absent: "not-asked" }, of: { absent: "not-asked" } },
        vaccine: { code: "XM0N24" },
        product: { code: "1" },
        lot: "LOT-1",
        issuer: "Health centre",
        country: { absent: "not-asked" },
        identifier: { absent: "not-asked" },
        printedValidity: { from: "2025-05-11", until: "2035-05-11" },
      },
    ]);
  });

  it("is valid for life by the Regulations, whatever end it prints", () => {
    const read = readWhoIcvp(icvp);
    if (!read.ok) throw new Error("unread");
    const [{ performedOn, printedValidity }] = read.value;
    const dose = { doseOn: performedOn, printedValidUntil: printedValidity?.until };
    expect(yellowFeverValidity(dose, calendarDate("2040-01-01"))).toMatchObject({ valid: "yes", validUntil: "life" });
  });

  it("asks of each dose for the clinician's name or the issuer", () => {
    const { cn: _, is: __, ...unnamed } = icvp.v;
    expect(issuesOf(readWhoIcvp({ ...icvp, v: [icvp.v, unnamed] }))).toEqual(["v.1.cn: missing"]);
    expect(issuesOf(readWhoIcvp({ ...icvp, v: [{ ...unnamed, cn: "Dr Example" }] }))).toEqual([]);
  });

  it("names everything at once", () => {
    expect(issuesOf(readWhoIcvp({ dob: "x", v: {} }))).toEqual([
      "n: missing",
      "dob: malformed",
      "v.cn: missing",
      "v.tg: missing",
      "v.dt: missing",
      "v.mp: missing",
      "v.bo: missing",
    ]);
  });
});

readerLaws(readWhoIcvp, [icvp, { ...icvp, v: [icvp.v, icvp.v] }]);
