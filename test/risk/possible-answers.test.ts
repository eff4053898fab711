import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import { truthsIn } from "../../src/risk/answer-search.js";
import { comparisonsIn } from "../../src/risk/comparisons.js";
import { possibleAnswers } from "../../src/risk/possible-answers.js";
import { possibleFacts } from "../../src/risk/possible-facts.js";
import { randomConditions, realFacts } from "./random-policies.js";

describe.each(["words", "numbers", "moments", "lists", "all"] as const)("%s", (of) => {
  it("whatever the real answers are, some of the possible ones make everything asked come out as they do", () => {
    fc.assert(
      fc.property(
        randomConditions(3, { of, facts: 3 }).chain(({ table, conditions }) =>
          fc.tuple(fc.constant({ table, conditions }), realFacts(table), fc.subarray(Object.keys(table))),
        ),
        ([{ table, conditions }, real, kept]) => {
          const given = Object.fromEntries(kept.map((name) => [name, real[name]]));
          const truthOf = truthsIn(table);
          const { leaves } = comparisonsIn(table, conditions);
          const truths = (facts: Readonly<Record<string, unknown>>) =>
            leaves.map(({ leaf }) => truthOf(leaf, facts)).join();
          const wanted = truths(real);
          const possible = possibleFacts(table, conditions, { given });
          fc.pre(possible.isComplete);
          expect([...possible].map(truths)).toContain(wanted);
          // No two of them come out alike.
          expect(new Set([...possible].map(truths)).size).toBe(possible.count);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("given facts", () => {
  const yesNo = { kind: "yes-no" } as const;
  const asked: AnyCondition[] = [{ fact: "x", is: "yes" }];

  it("keeps an answer, and what does not apply; what is absent or not readable can have any", () => {
    const answers = (x: unknown) => possibleAnswers({ x: yesNo }, asked, { x }).answers.get("x");
    expect(answers("no")).toEqual(["no"]);
    expect(answers(absent("not-applicable"))).toEqual([absent("not-applicable")]);
    expect(answers(absent("asked-declined"))).toEqual(["yes", "no"]);
    expect(answers("perhaps")).toEqual(["yes", "no"]);
  });

  it("lets what is absent stay so where it is asked whether it is known", () => {
    const known: AnyCondition = { fact: "x", known: true };
    const answers = (x: unknown) => possibleAnswers({ x: yesNo }, [...asked, known], { x }).answers.get("x");
    expect(answers(absent("asked-declined"))).toEqual(["yes", "no", absent("asked-declined")]);
    expect(answers(undefined)).toEqual(["yes", "no", absent("not-asked")]);
  });

  it("leaves out facts of which nothing is asked", () => {
    expect([...possibleAnswers({ x: yesNo, y: yesNo }, asked).answers.keys()]).toEqual(["x"]);
  });
});
