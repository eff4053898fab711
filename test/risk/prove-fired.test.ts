import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import type { Proof } from "../../src/logic/evaluate.js";
import { assess } from "../../src/risk/assess.js";
import { prove } from "../../src/risk/prove.js";
import { proveFired } from "../../src/risk/prove-fired.js";
import { anythingFacts } from "../logic/anything-facts.js";
import { anyPolicy } from "./any-policy.js";
import { everyGround, facts, knownAndPartial } from "./travellers.js";

/** The facts that a proof read, each once. */
function readIn({ read, parts }: Proof): Proof["read"] {
  const all = [...read, ...parts.flatMap(readIn)];
  return all.filter(({ fact }, at) => all.findIndex((other) => other.fact === fact) === at);
}

describe("proveFired", () => {
  it("proves the rules that fired as `prove` does, and no other", () => {
    fc.assert(
      fc.property(anyPolicy, anythingFacts, (policy, given) => {
        const { rules, ...rest } = prove(policy, given);
        const fired = rules.filter(({ truth }) => truth === "true");
        expect(proveFired(policy, given)).toEqual({
          ...rest,
          rules: fired.map(({ truth: _truth, proof, ...rule }) => ({ ...rule, read: readIn(proof) })),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("holds the assessment, also while that is undecided", () => {
    fc.assert(
      fc.property(knownAndPartial, ({ partial }) => {
        const { assessment, rules } = proveFired(everyGround, partial);
        expect(assessment).toEqual(assess(everyGround, partial));
        expect(rules.map(({ rule }) => rule)).toEqual(assessment.fired);
      }),
      { numRuns: 500 },
    );
  });

  it("names the clause, the edition, of an overlay too, and the facts with their answers", () => {
    const given = facts({ feverMedicine: "yes", contactWithCase: absent("asked-declined") });
    expect(proveFired(everyGround, given)).toMatchObject({
      policy: "traveller-trigger-2020-03-01",
      overlays: ["fever-and-medicine-2020-03-15", "port-contact-and-test-2020"],
      assessment: { decided: true, grade: "triggered", fired: ["medication"] },
      rules: [
        {
          rule: "medication",
          ground: "medication",
          grade: "triggered",
          edition: "fever-and-medicine-2020-03-15",
          read: [{ fact: "feverMedicine", answer: "yes" }],
        },
      ],
    });
    expect(proveFired(everyGround, facts()).rules).toEqual([]);
  });

  it("keeps what it said when the next subject is looked at", () => {
    const first = proveFired(everyGround, facts({ feverMedicine: "yes" }));
    const copy = structuredClone(first);
    proveFired(everyGround, facts({ feverMedicine: "no", symptomsAny: "yes" }));
    expect(first).toEqual(copy);
  });
});
