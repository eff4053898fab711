import { describe, expect, it } from "vitest";
import { compareForms } from "../../../src/declaration/compare-forms.js";
import { examine } from "../../../src/declaration/examine.js";
import { exitEntryCard8 } from "../../../src/declaration/forms/cn-exit-entry-8.js";
import { exitEntryCard9 } from "../../../src/declaration/forms/cn-exit-entry-9.js";

describe("edition 9 of the Exit/Entry Health Declaration Form (GACC, in use from 2022-08-31 00:00)", () => {
  it("drops test, past infection and vaccination, and asks for consent to sampling", () => {
    expect(
      compareForms(exitEntryCard8, exitEntryCard9).map((one) =>
        "path" in one ? `${one.change} ${one.path}` : one.rule,
      ),
    ).toEqual([
      "dropped tested",
      "dropped testResult",
      "dropped pastInfection",
      "dropped vaccinationDates",
      "added samplingConsent",
      "test-result-without-test",
    ]);
  });

  it("is over when a test result is to be declared again (GACC notice of 2022-12-28: from 2023-01-08)", () => {
    expect(exitEntryCard9.edition.until).toBe("2023-01-07");
  });

  it("keeps the address in China and the seat as compulsory items (GACC filling guide)", () => {
    const { findings } = examine(exitEntryCard9, { commercialConveyance: "yes" });
    const missing = findings.map(({ path }) => path[0]);
    for (const name of ["addressInChina", "seatNumber", "samplingConsent"]) expect(missing).toContain(name);
  });
});
