import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { addDays, type CalendarDate, calendarDate, dateOfDayNumber } from "../../src/calendar/calendar-date.js";
import { type YellowFeverArrival, yellowFeverArrival } from "../../src/documents/yellow-fever-arrival.js";

const UNKNOWN = absent("asked-unknown");
const arrival: YellowFeverArrival = {
  fromRiskArea: "yes",
  stateHasVectors: "yes",
  certificate: "none",
  lastExposureOn: calendarDate("2025-03-01"),
  exemption: "no",
};
const on = (date: string, change: Partial<YellowFeverArrival> = {}) =>
  yellowFeverArrival({ ...arrival, ...change }, calendarDate(date));

describe("yellowFeverArrival (IHR (2005), Annex 7, paragraph 2)", () => {
  it("ends a quarantine on the earlier of two days, and says how", () => {
    const ruling = on("2025-03-02", { certificate: { doseOn: calendarDate("2025-02-22") } });
    expect(ruling).toMatchObject({ suspect: "yes", mayBeQuarantined: "yes", quarantineUntil: "2025-03-04" });
    expect(ruling.working).toEqual({
      en: "last possible exposure 2025-03-01 + 6 days = 2025-03-07, inclusive; the certificate becomes valid on 2025-03-04; the earlier ends a quarantine: 2025-03-04",
      zh: "最后可能暴露日2025-03-01加6天＝2025-03-07（含当日）；证书自2025-03-04起有效；以较早者为留验结束日：2025-03-04",
    });
    expect(on("2025-03-08").working.en).toBe("last possible exposure 2025-03-01 + 6 days = 2025-03-07, inclusive");
    expect(on("2025-03-02", { certificate: UNKNOWN, lastExposureOn: UNKNOWN }).working.en).toBe(
      "there is no day to count from",
    );
  });

  it("takes the sixth day after the last exposure into it, and not the first valid day", () => {
    expect(["2025-03-07", "2025-03-08"].map((date) => on(date).mayBeQuarantined)).toEqual(["yes", "no"]);
    const certificate = { doseOn: calendarDate("2025-02-22") };
    const until = ["2025-03-03", "2025-03-04"].map((date) => on(date, { certificate }).mayBeQuarantined);
    expect(until).toEqual(["yes", "no"]);
  });

  it("leaves the entry of an unprotected traveller to the State, and refuses nobody itself", () => {
    expect(on("2025-03-02").mayEnter).toBe("undecided");
    expect(on("2025-03-02", { exemption: "yes" }).mayEnter).toBe("yes");
    expect(on("2025-03-02", { certificate: { doseOn: calendarDate("2020-01-10") } }).mayEnter).toBe("yes");
  });

  it("takes no certificate that is not known for none, and none that has run out for valid", () => {
    expect(on("2025-03-02", { certificate: UNKNOWN })).toMatchObject({
      certificateValid: "undecided",
      suspect: "undecided",
      mayBeQuarantined: "undecided",
      quarantineUntil: undefined,
      needed: ["certificate"],
    });
    expect(
      on("2015-03-02", {
        certificate: { doseOn: calendarDate("2001-01-10") },
        lastExposureOn: calendarDate("2015-03-01"),
      }),
    ).toMatchObject({
      certificateValid: "no",
      quarantineUntil: "2015-03-07",
    });
  });

  it("takes an exposure that lies ahead for one that is not known", () => {
    expect(on("2025-02-20")).toMatchObject({ mayBeQuarantined: "undecided", needed: ["lastExposureOn"] });
  });

  it("names the facts that could still change what is allowed, and no others", () => {
    const nothing: YellowFeverArrival = {
      fromRiskArea: UNKNOWN,
      stateHasVectors: UNKNOWN,
      certificate: UNKNOWN,
      lastExposureOn: UNKNOWN,
      exemption: UNKNOWN,
    };
    const facts = ["fromRiskArea", "stateHasVectors", "certificate", "lastExposureOn", "exemption"];
    expect(yellowFeverArrival(nothing, calendarDate("2025-03-02")).needed).toEqual(facts);
    expect(yellowFeverArrival({ ...nothing, fromRiskArea: "no" }, calendarDate("2025-03-02")).needed).toEqual([]);
    expect(yellowFeverArrival({ ...nothing, stateHasVectors: "no" }, calendarDate("2025-03-02")).needed).toEqual(
      facts.filter((fact) => fact !== "stateHasVectors"),
    );
  });

  it("decides nothing differently once a fact becomes known that was not needed", () => {
    const day = fc.integer({ min: 20_000, max: 20_100 }).map(dateOfDayNumber);
    const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.oneof(value, fc.constant(UNKNOWN));
    const yesNo = maybe(fc.constantFrom<"yes" | "no">("yes", "no"));
    const certificate = maybe(
      fc.oneof(
        fc.constant<"none">("none"),
        day.map((doseOn: CalendarDate) => ({ doseOn })),
      ),
    );
    const known = fc.record({
      fromRiskArea: fc.constantFrom<"yes" | "no">("yes", "no"),
      stateHasVectors: fc.constantFrom<"yes" | "no">("yes", "no"),
      exemption: fc.constantFrom<"yes" | "no">("yes", "no"),
      lastExposureOn: day,
      certificate: fc.oneof(
        fc.constant<"none">("none"),
        day.map((doseOn) => ({ doseOn })),
      ),
    });
    const facts = fc.record({
      fromRiskArea: yesNo,
      stateHasVectors: yesNo,
      exemption: yesNo,
      lastExposureOn: maybe(day),
      certificate,
    });
    fc.assert(
      fc.property(facts, known, day, (partial, whole, date) => {
        const before = yellowFeverArrival(partial, date);
        const filled = Object.fromEntries(
          Object.entries(partial).map(([fact, value]) => [
            fact,
            value === UNKNOWN ? whole[fact as keyof typeof whole] : value,
          ]),
        ) as unknown as YellowFeverArrival;
        const after = yellowFeverArrival(filled, date);
        // What was decided stays decided, whatever the unknown turns out to be.
        for (const ruling of ["suspect", "mayBeQuarantined", "mayBeAskedToReportFever", "certificateValid"] as const)
          if (before[ruling] !== "undecided") expect(after[ruling]).toBe(before[ruling]);
        if (before.mayEnter === "yes") expect(after.mayEnter).toBe("yes");
        if (after.mayBeQuarantined === "yes" && after.quarantineUntil !== undefined)
          expect(date <= after.quarantineUntil && after.quarantineUntil <= addDays(date, 6)).toBe(true);
      }),
    );
  });
});
