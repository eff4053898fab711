import { describe, expect, it } from "vitest";
import { instant } from "../../../src/calendar/instant.js";
import { compareForms } from "../../../src/declaration/compare-forms.js";
import { examine } from "../../../src/declaration/examine.js";
import { exitEntryCard4 } from "../../../src/declaration/forms/cn-exit-entry-4.js";
import { exitEntryCard5 } from "../../../src/declaration/forms/cn-exit-entry-5.js";
import { fullCard } from "../cards.js";

/** Someone well and untested who fills in the card on 6 March 2020. */
const { submittedAt: _, ...card }: Record<string, unknown> = {
  ...fullCard,
  symptomsAny: "no",
  symptomsListed: [],
  otherSymptomText: null,
  tested: "no",
  testResult: null,
  travelHistory: [{ from: "2020-02-20", to: "2020-03-05", country: "ITA", city: "Milan" }],
};

function found(change: Record<string, unknown>): string[] {
  const options = { asOf: instant("2020-03-06T10:00:00+08:00"), timeZone: "Asia/Shanghai" };
  const { findings } = examine(exitEntryCard4, { ...card, ...change }, options);
  return findings.map(({ code, rule, path }) => [code, rule ?? path.join(".")].join(" "));
}

describe("edition 4 of the Exit/Entry Health Declaration Form (GACC, in use from 2020-03-03 00:00)", () => {
  it("asks what edition 5 asks", () => {
    const differences = compareForms(exitEntryCard4, exitEntryCard5);
    expect(differences.filter(({ change }) => !change.startsWith("rule"))).toEqual([]);
  });

  it("asks the port, the occupation, the address of the next 14 days and the cluster, which it brought", () => {
    for (const name of ["port", "occupation", "addressNext14Days", "clusterAtHomeOrOffice"])
      expect(found({ [name]: "" })).toEqual([`missing ${name}`]);
  });

  it("asks for medicine of the last 72 hours, and says so as data", () => {
    expect(exitEntryCard4.items.feverMedicine.lookBack).toEqual({ hours: 72 });
    expect(exitEntryCard4.items.feverMedicine.label.zh).toContain("72小时");
  });

  it("bears no notice to the declarant, which came with edition 5 (2020-03-17)", () => {
    expect(exitEntryCard4.notice).toBeUndefined();
    expect(exitEntryCard5.notice?.en).toContain("Article 332");
  });

  it.each([
    ["nothing wrong", {}, []],
    ["born tomorrow", { birthDate: "2020-03-07" }, ["out-of-range birth-date-in-future"]],
    [
      "a stay that ends before it starts",
      { travelHistory: [{ from: "2020-03-04", to: "2020-03-01", country: "ITA", city: "Milan" }] },
      ["contradictory stay-ends-before-it-starts"],
    ],
    [
      "a stay that begins on a day to come",
      { travelHistory: [{ from: "2020-03-08", to: "2020-03-09", country: "ITA", city: "Milan" }] },
      ["contradictory stay-in-future"],
    ],
    ["symptoms denied but listed", { symptomsListed: ["fever"] }, ["contradictory symptoms-denied-but-listed"]],
    ["a result without a test", { testResult: "positive" }, ["contradictory test-result-without-test"]],
  ])("%s", (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });
});
