import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { instant } from "../../../src/calendar/instant.js";
import { assess } from "../../../src/risk/assess.js";
import type { CheckpointFacts } from "../../../src/risk/checkpoint-facts.js";
import { oneCertificateTwoCodes2022 } from "../../../src/risk/policies/one-certificate-two-codes-2022.js";

const negative = {
  kind: "nucleic-acid",
  result: "negative",
  sampledAt: instant("2022-02-03T12:00:00+08:00"),
} as const;
const inOrder: CheckpointFacts = {
  healthCode: "green",
  tripCard: "green",
  tests: [negative],
  checkedAt: instant("2022-02-04T10:00:00+08:00"),
};
function graded(facts: Partial<CheckpointFacts>): readonly string[] {
  const assessment = assess(oneCertificateTwoCodes2022, { ...inOrder, ...facts });
  return assessment.decided ? [assessment.grade, ...assessment.because] : ["?", ...assessment.needs];
}

describe("one certificate, two codes (an example after what drivers were told in 2022)", () => {
  it("whoever shows everything may pass", () => {
    expect(graded({})).toEqual(["pass"]);
  });

  it("a certificate of the last 48 hours, both ends included", () => {
    const sampled = (sampledAt: string) => graded({ tests: [{ ...negative, sampledAt: instant(sampledAt) }] });
    expect(sampled("2022-02-02T10:00:00+08:00")).toEqual(["pass"]);
    expect(sampled("2022-02-02T09:59:59+08:00")).toEqual(["stop", "certificate"]);
    expect(sampled("2022-02-04T10:00:01+08:00")).toEqual(["stop", "certificate"]);
  });

  it("no certificate, a positive one, or one of another kind", () => {
    expect(graded({ tests: [] })).toEqual(["stop", "certificate"]);
    expect(graded({ tests: [{ ...negative, result: "positive" }] })).toEqual(["stop", "certificate"]);
    expect(graded({ tests: [{ ...negative, kind: "antigen" }] })).toEqual(["stop", "certificate"]);
  });

  it("is undecided while the time of the sample or of the check is not known", () => {
    expect(graded({ tests: [{ ...negative, sampledAt: absent("asked-unknown") }] })).toEqual(["?", "tests"]);
    expect(graded({ checkedAt: absent("not-asked") })).toEqual(["?", "checkedAt"]);
  });

  it("a health code that is not green stops, and one that is not shown decides nothing", () => {
    for (const healthCode of ["yellow", "red"] as const)
      expect(graded({ healthCode })).toEqual(["stop", "health-code"]);
    expect(graded({ healthCode: absent("asked-declined") })).toEqual(["?", "healthCode"]);
    expect(graded({ healthCode: "red", tests: [] })).toEqual(["stop", "health-code", "certificate"]);
  });

  it("a trip card that is not green stops; what is not known is undecided", () => {
    for (const tripCard of ["yellow", "orange", "red"] as const)
      expect(graded({ tripCard })).toEqual(["stop", "trip-card"]);
    expect(graded({ tripCard: absent("asked-unknown") })).toEqual(["?", "tripCard"]);
  });
});
