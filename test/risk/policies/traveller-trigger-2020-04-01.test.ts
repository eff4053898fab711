import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { assess } from "../../../src/risk/assess.js";
import { travellerTrigger2020 } from "../../../src/risk/policies/traveller-trigger-2020-03-01.js";
import { travellerTrigger2020April } from "../../../src/risk/policies/traveller-trigger-2020-04-01.js";
import { prove, trueGrounds } from "../../../src/risk/prove.js";
import type { DeclaredAnswers, TravellerEvidence } from "../../../src/risk/traveller-facts.js";
import { facts, on } from "../travellers.js";

function graded(direction: TravellerEvidence["direction"], answers: Partial<DeclaredAnswers> = {}) {
  const given = facts(answers, direction === undefined ? {} : { direction });
  const proof = prove(travellerTrigger2020April, given);
  return [proof.assessment.decided ? proof.assessment.grade : proof.assessment.needs, ...trueGrounds(proof)];
}

describe("every traveller who enters (press conference of 2020-04-06: from 2020-04-01)", () => {
  it("is triggered, healthy as they may be, and although nothing of them is known", () => {
    expect(graded("entry")).toEqual(["triggered", "universal-entry-testing"]);
    expect(graded("entry", { symptomsAny: absent("asked-declined"), contactWithCase: absent("not-asked") })).toEqual([
      "triggered",
      "universal-entry-testing",
    ]);
  });

  it("names the other grounds as well", () => {
    expect(graded("entry", { symptomsAny: "yes", contactWithCase: "yes" })).toEqual([
      "triggered",
      "universal-entry-testing",
      "symptoms",
      "contact",
    ]);
  });

  it("whoever leaves keeps the three grounds of March", () => {
    expect(graded("exit")).toEqual(["clear"]);
    expect(graded("exit", { travelHistory: [{ country: "ITA", to: on }] })).toEqual(["triggered", "affected-area"]);
    const march = travellerTrigger2020.rules.map(({ when }) => when);
    expect(travellerTrigger2020April.rules.slice(1).map(({ when }) => when)).toEqual(march);
  });

  it("is undecided while the direction is not known and there is no other ground", () => {
    expect(graded(undefined)).toEqual([["direction"]]);
    expect(assess(travellerTrigger2020April, facts({ symptomsAny: "yes" })).decided).toBe(true);
  });
});
