import { describe, expect, it } from "vitest";
import { releaseOnRegistration2020 } from "../../../src/clearance/release-modes/cn-release-on-registration-2020-01-25.js";

const { duties, certainUntil, edition } = releaseOnRegistration2020;

describe("release on registration (GACC Notice 17 of 2020)", () => {
  it("owes the formalities afterwards: those put off, the permit of drugs, the relief from taxes of donations", () => {
    expect(duties.filter(({ stage }) => stage === "after-release").map(({ id }) => id)).toEqual([
      "supplement",
      "drug-permit-supplement",
      "tax-relief-supplement",
    ]);
  });

  it("states no number of days for any of them", () => {
    expect(duties.every(({ limit }) => limit === undefined)).toBe(true);
  });

  it("releases drugs that need a permit on a certificate of the authority for medicines", () => {
    const certificate = duties.find(({ id }) => id === "drug-authority-certificate");
    expect([certificate?.stage, certificate?.onlyFor?.en]).toEqual([
      "before-release",
      "medical goods that need a permit for the import of drugs",
    ]);
  });

  it("ended some day of 2021", () => {
    expect([certainUntil, edition.until]).toEqual(["2020-12-31", "2021-12-31"]);
  });
});
