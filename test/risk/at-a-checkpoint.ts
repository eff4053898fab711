import { expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { instant } from "../../src/calendar/instant.js";
import { assess } from "../../src/risk/assess.js";
import type { CHECKPOINT_FACTS, CheckpointFacts } from "../../src/risk/checkpoint-facts.js";
import type { Policy } from "../../src/risk/policy.js";

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

type Graded = (facts: Partial<CheckpointFacts>) => readonly string[];

/** How whoever shows everything, but for some facts, fares at a checkpoint: the grade and its rules, or what is needed. */
export function atCheckpoint(policy: Policy<typeof CHECKPOINT_FACTS>): Graded {
  return (facts) => {
    const assessment = assess(policy, { ...inOrder, ...facts });
    return assessment.decided ? [assessment.grade, ...assessment.because] : ["?", ...assessment.needs];
  };
}

/** The tests of a checkpoint that asks for a negative nucleic acid test of the last 48 hours. */
export function itAsksForACertificate(graded: Graded): void {
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
}

/** The tests of a checkpoint that asks for a green health code. */
export function itAsksForAHealthCode(graded: Graded): void {
  it("a health code that is not green stops, and one that is not shown decides nothing", () => {
    for (const healthCode of ["yellow", "red"] as const)
      expect(graded({ healthCode })).toEqual(["stop", "health-code"]);
    expect(graded({ healthCode: absent("asked-declined") })).toEqual(["?", "healthCode"]);
    expect(graded({ healthCode: "red", tests: [] })).toEqual(["stop", "health-code", "certificate"]);
  });
}
