import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { assess } from "../../src/risk/assess.js";
import { prove, trueGrounds } from "../../src/risk/prove.js";
import { everyGround, facts, knownAndPartial } from "./travellers.js";

describe("prove", () => {
  it("holds the assessment, and enough to come to it again: the truths and grades of its rules", () => {
    const order = ["clear", "triggered"];
    fc.assert(
      fc.property(knownAndPartial, ({ partial }) => {
        const { assessment, rules } = prove(everyGround, partial);
        expect(assessment).toEqual(assess(everyGround, partial));
        const rank = (truths: readonly string[]) =>
          Math.max(0, ...rules.filter(({ truth }) => truths.includes(truth)).map(({ grade }) => order.indexOf(grade)));
        const least = rank(["true"]);
        const most = rank(["true", "undecided"]);
        if (assessment.decided) {
          expect([least, most]).toEqual([order.indexOf(assessment.grade), order.indexOf(assessment.grade)]);
          expect(assessment.because).toEqual(rules.filter(({ truth }) => truth === "true").map(({ rule }) => rule));
        } else expect([order[least], order[most]]).toEqual([assessment.atLeast, assessment.atMost]);
      }),
      { numRuns: 1000 },
    );
  });

  it("names of each rule its clause, its edition and the facts that it read", () => {
    const { policy, overlays, rules } = prove(everyGround, facts({ contactWithCase: absent("asked-declined") }));
    expect(policy).toBe("traveller-trigger-2020-03-01");
    const contact = rules.find(({ rule }) => rule === "contact-with-case");
    expect(contact).toMatchObject({
      ground: "contact",
      grade: "triggered",
      truth: "undecided",
      edition: policy,
      proof: { read: [{ fact: "contactWithCase", answer: absent("asked-declined") }] },
    });
    for (const { edition, source, text } of rules) {
      expect([policy, ...overlays]).toContain(edition);
      expect([source.en, source.zh, text.en, text.zh].every((words) => words.trim() !== "")).toBe(true);
    }
  });

  it("survives JSON", () => {
    fc.assert(
      fc.property(knownAndPartial, ({ partial }) => {
        const proof = prove(everyGround, partial);
        expect(JSON.parse(JSON.stringify(proof))).toEqual(proof);
      }),
      { numRuns: 200 },
    );
  });
});

describe("trueGrounds", () => {
  it("names each ground that is true once, in the order of the rules", () => {
    expect(trueGrounds(prove(everyGround, facts()))).toEqual([]);
    const given = facts({ feverMedicine: "yes", communityCase: "yes", contactWithCase: "yes", symptomsAny: "yes" });
    expect(trueGrounds(prove(everyGround, given))).toEqual(["symptoms", "contact", "medication"]);
    expect(trueGrounds(prove(everyGround, facts({ communityCase: "yes" })))).toEqual(["contact"]);
  });
});
