import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { instant } from "../../../src/calendar/instant.js";
import { assess } from "../../../src/risk/assess.js";
import type { CheckpointFacts } from "../../../src/risk/checkpoint-facts.js";
import { landBorderCityExit2021 } from "../../../src/risk/policies/land-border-city-exit-2021-12-11.js";

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
  const assessment = assess(landBorderCityExit2021, { ...inOrder, ...facts });
  return assessment.decided ? [assessment.grade, ...assessment.because] : ["?", ...assessment.needs];
}

describe("leaving a land-border port city (joint mechanism, urgent telegram 14 of 2021)", () => {
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

  it("does not ask for a health code", () => {
    expect(graded({ healthCode: "red" })).toEqual(["pass"]);
  });

  it("does not ask for a trip card", () => {
    expect(graded({ tripCard: absent("not-asked") })).toEqual(["pass"]);
  });
});
