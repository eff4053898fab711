import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import { truthsIn } from "../../src/risk/answer-search.js";
import { comparisonsIn } from "../../src/risk/comparisons.js";
import { everyPossibleAnswer, possibleAnswers } from "../../src/risk/possible-answers.js";
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

  it("goes through no numbers of a fact that is known", () => {
    const n = { kind: "number", unit: "count" } as const;
    const marks: AnyCondition = { any: Array.from({ length: 5000 }, (_, atLeast) => ({ fact: "n", atLeast })) };
    expect(possibleAnswers({ n }, [marks], { n: 3 })).toEqual({ answers: new Map([["n", [3]]]), inexact: [] });
  });

  it("leaves out facts of which nothing is asked", () => {
    expect([...possibleAnswers({ x: yesNo, y: yesNo }, asked).answers.keys()]).toEqual(["x"]);
  });
});

describe("both sides of every boundary", () => {
  const celsius = { kind: "number", unit: "celsius" } as const;

  it("are given where they are asked for, though two answers come out alike", () => {
    const hot: AnyCondition = { fact: "celsius", atLeast: 37.3 };
    expect(possibleAnswers({ celsius }, [hot])).toEqual({ answers: new Map([["celsius", [37.3, 37.2]]]), inexact: [] });
    expect(everyPossibleAnswer({ celsius }, [hot], {})).toEqual({
      answers: new Map([["celsius", [37.3, 37.2, 37.4]]]),
      inexact: [],
    });
    expect(everyPossibleAnswer({ celsius }, [hot], { celsius: 36.6 }).answers).toEqual(new Map([["celsius", [36.6]]]));
  });
});

describe("lists", () => {
  it("within the elements of lists are among the answers of these", () => {
    const stops = { kind: "list", of: { risk: { kind: "yes-no" } } } as const;
    const legs = { kind: "list", of: { stops } } as const;
    const risky: AnyCondition = { fact: "legs", some: { item: "stops", some: { item: "risk", is: "yes" } } };
    const { answers, inexact } = possibleAnswers({ legs }, [risky]);
    expect(answers).toEqual(new Map([["legs", [[], [{ stops: [{ risk: "yes" }] }]]]]));
    expect(inexact).toEqual([]);
  });
});
