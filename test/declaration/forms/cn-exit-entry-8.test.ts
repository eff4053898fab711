import { describe, expect, it } from "vitest";
import { compareForms } from "../../../src/declaration/compare-forms.js";
import { examine } from "../../../src/declaration/examine.js";
import { exitEntryCard5 } from "../../../src/declaration/forms/cn-exit-entry-5.js";
import { exitEntryCard8 } from "../../../src/declaration/forms/cn-exit-entry-8.js";

describe("edition 8 of the Exit/Entry Health Declaration Form", () => {
  it("is an inference, and its first day lies between editions 5 and 9", () => {
    const { status, from, supersedes } = exitEntryCard8.edition;
    expect([status, supersedes]).toEqual(["illustrative", "cn-exit-entry-7"]);
    expect(from).toEqual({ notBefore: "2020-03-18", notAfter: "2022-08-30" });
  });

  it("asks what edition 9 dropped (GACC, in use from 2022-08-31) besides what edition 5 asks", () => {
    const differences = compareForms(exitEntryCard5, exitEntryCard8).filter(({ change }) => !change.startsWith("rule"));
    expect(differences.map((one) => ("path" in one ? `${one.change} ${one.path}` : one.change))).toEqual([
      "asked-differently feverMedicine",
      // As the viewer of cards shows the stays.
      "added travelHistory.address",
      "added pastInfection",
      "added vaccinationDates",
    ]);
  });

  it("asks for the address of a stay in China only, and holds nobody for it", () => {
    const rows = [
      { from: "2021-06-01", to: "2021-06-10", country: "CHN", city: "Beijing", address: "Example Sub-district" },
      { from: "2021-06-01", to: "2021-06-10", country: "CHN", city: "Beijing" },
      { from: "2021-06-10", to: "2021-06-15", country: "FRA", city: "Paris" },
    ];
    const { declaration, findings } = examine(exitEntryCard8, { travelHistory: rows });
    expect(findings.filter(({ path }) => path[0] === "travelHistory")).toEqual([]);
    expect(declaration.travelHistory).toMatchObject([
      { address: "Example Sub-district" },
      { address: { absent: "not-asked" } },
      { address: { absent: "not-applicable" } },
    ]);
  });

  it("asks for medicine of the last 14 days (viewer of cards at the customs, editions 5 to 8)", () => {
    expect(exitEntryCard8.items.feverMedicine.lookBack).toMatchObject({ days: 14 });
    expect(exitEntryCard8.items.feverMedicine.label.zh).toContain("14日");
  });
});
