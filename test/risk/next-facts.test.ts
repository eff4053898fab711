import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, isAbsent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import type { Facts, FactTable } from "../../src/logic/facts.js";
import { isKnown } from "../../src/risk/answer-known.js";
import { assess } from "../../src/risk/assess.js";
import { nextFacts } from "../../src/risk/next-facts.js";
import { travellerTrigger2020 } from "../../src/risk/policies/index.js";
import { definePolicy, type Policy } from "../../src/risk/policy.js";
import { possibleAnswers } from "../../src/risk/possible-answers.js";
import { sayNextFact } from "../../src/risk/say-next-fact.js";
import { TRAVELLER_FACTS, travellerFacts } from "../../src/risk/traveller-facts.js";
import { hostilePolicy } from "./hostile-policies.js";
import { policyAndFacts, policyOver, realFacts } from "./random-policies.js";

type AnyFacts = Readonly<Record<string, unknown>>;

/** All choices among the possible answers; what is absent may also stay so. */
function* completions(policy: Policy, facts: AnyFacts, staying: boolean): Generator<AnyFacts> {
  const conditions = policy.prepared.map(({ rule }) => rule.when as AnyCondition);
  const { answers } = possibleAnswers(policy.facts, conditions, facts);
  const go = function* (names: readonly string[], at: AnyFacts): Generator<AnyFacts> {
    const [name, ...rest] = names;
    if (name === undefined) yield at;
    else {
      const options = (answers.get(name) ?? []).filter((answer) => !isAbsent(answer) || answer === facts[name]);
      for (const answer of options) yield* go(rest, { ...at, [name]: answer });
      if (staying && options.length > 1) yield* go(rest, at);
    }
  };
  yield* go([...answers.keys()], facts);
}

function gradesOf(policy: Policy, facts: AnyFacts, staying: boolean): Set<string> {
  const grades = new Set<string>();
  for (const completion of completions(policy, facts, staying)) {
    const assessment = assess(policy, completion as Facts<FactTable>);
    if (assessment.decided) grades.add(assessment.grade);
  }
  return grades;
}

describe("laws", () => {
  it.each([false, true])("no next fact exactly when no completion changes the grade (known asked: %s)", (known) => {
    fc.assert(
      fc.property(policyAndFacts({ facts: 3, known }), ({ policy, some }) => {
        const conditions = policy.prepared.map(({ rule }) => rule.when as AnyCondition);
        const { answers, inexact } = possibleAnswers(policy.facts, conditions, some as AnyFacts);
        fc.pre(inexact.length === 0);
        fc.pre([...answers.values()].reduce((product, { length }) => product * (length + 1), 1) < 3000);
        const next = nextFacts(policy, some);
        expect(next.length === 0).toBe(gradesOf(policy, some as AnyFacts, true).size === 1);
        for (const { fact, reason } of next) {
          expect(reason.isCertain).toBe(true);
          expect(reason.grades.length).toBeGreaterThan(0);
          expect(
            isKnown(policy.facts[fact] as never, some[fact], fact, (path) => answers.has(path) || path.includes("\n")),
          ).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("against real answers", () => {
  it("where there is no next fact, whatever is learned comes to the same grade", () => {
    fc.assert(
      fc.property(
        policyAndFacts({ facts: 4 }).chain((drawn) =>
          fc.tuple(fc.constant(drawn), fc.array(realFacts(drawn.policy.facts), { minLength: 5, maxLength: 5 })),
        ),
        ([{ policy, some }, learned]) => {
          const isLearned = new Set(nextFacts(policy, some).map(({ fact }) => fact));
          // Whoever learns everything but the next facts learns nothing that changes the grade.
          const grades = learned.map((real) => {
            const at = Object.fromEntries(
              Object.entries(some).map(([name, answer]) => [
                name,
                isLearned.has(name) || !isAbsent(answer) || answer.absent === "not-applicable" ? answer : real[name],
              ]),
            );
            const { outcomes } = outcomesOf(policy, at as Facts<FactTable>);
            return outcomes;
          });
          expect(new Set(grades).size).toBe(1);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** The grades that are still possible, by going through everything. */
function outcomesOf(policy: Policy, facts: Facts<FactTable>): { readonly outcomes: string } {
  return { outcomes: [...gradesOf(policy, facts as AnyFacts, false)].sort().join() };
}

describe("examples", () => {
  const yesNo = { kind: "yes-no" } as const;
  const yes = (fact: string) => ({ fact, is: "yes" }) as const;
  const unasked = absent("not-asked");

  it("asks for nothing by which a rule would come out alike", () => {
    const policy = policyOver({ x: yesNo }, [{ any: [yes("x"), { fact: "x", is: "no" }] }], ["high"]);
    expect(assess(policy, { x: unasked }).decided).toBe(false);
    expect(nextFacts(policy, { x: unasked })).toEqual([]);
  });

  it("asks for nothing that could only give a milder grade than is certain", () => {
    const policy = policyOver({ x: yesNo, y: yesNo }, [yes("x"), yes("y")], ["high", "medium"]);
    expect(nextFacts(policy, { x: "yes", y: unasked })).toEqual([]);
    expect(nextFacts(policy, { x: absent("not-applicable"), y: unasked }).map(({ fact }) => fact)).toEqual(["y"]);
  });

  it("puts what was not asked first, then what decides alone, then the severest grade, then what leaves least open", () => {
    const table = { a: yesNo, b: yesNo, c: yesNo, d: yesNo, e: yesNo };
    const rules = [yes("a"), yes("b"), { all: [yes("c"), yes("d")] }, yes("e")];
    const policy = policyOver(table, rules, ["medium", "high", "high", "high"]);
    const facts = { a: unasked, b: unasked, c: unasked, d: unasked, e: absent("asked-declined") };
    const next = nextFacts(policy, facts);
    expect(next.map(({ fact }) => fact)).toEqual(["b", "c", "d", "a", "e"]);
    expect(next[0]?.reason).toEqual({
      rules: ["rule-2"],
      grades: ["low", "medium", "high"],
      decidesAlone: ["high"],
      remaining: 0,
      isCertain: true,
    });
    expect(next.map(({ reason }) => reason.grades.join())).toEqual([
      "low,medium,high",
      "low,medium,high",
      "low,medium,high",
      "low,medium",
      "low,medium,high",
    ]);
    expect(next.at(-1)?.standing).toBe("asked-declined");
  });

  it("says when an answer cannot be read, or is known in part", () => {
    const table = {
      celsius: { kind: "number", unit: "celsius" },
      stays: { kind: "list", of: { to: { kind: "date" } } },
    } as const;
    const policy = policyOver(
      table,
      [
        { fact: "celsius", atLeast: 37.3 },
        { fact: "stays", some: { item: "to", onOrAfter: "2020-03-04" } },
      ],
      ["high", "medium"],
    );
    const known = { to: calendarDate("2020-03-01") };
    const facts = { celsius: "hot", stays: [known, { to: absent("asked-unknown") }] } as unknown as Facts<typeof table>;
    expect(nextFacts(policy, facts).map(({ fact, standing }) => [fact, standing])).toEqual([
      ["celsius", "unreadable"],
      ["stays", "partly-known"],
    ]);
    expect(nextFacts(policy, { celsius: 36, stays: [known] } as unknown as Facts<typeof table>)).toEqual([]);
  });

  it("a policy that rests on an answer being absent is decided, and has a next fact all the same", () => {
    const policy = policyOver({ x: yesNo }, [{ fact: "x", known: false }], ["high"]);
    expect(assess(policy, { x: unasked })).toMatchObject({ decided: true, grade: "high" });
    expect(nextFacts(policy, { x: unasked }).map(({ reason }) => reason)).toEqual([
      { rules: ["rule-1"], grades: ["low", "high"], decidesAlone: ["low"], remaining: 0, isCertain: true },
    ]);
  });

  it("puts what can lead to the severest grade before what leaves as little open", () => {
    const table = { a: yesNo, b: yesNo, c: yesNo, d: yesNo };
    const policy = policyOver(
      table,
      [{ any: [yes("a"), yes("b")] }, { all: [yes("c"), yes("d")] }],
      ["medium", "high"],
    );
    const next = nextFacts(policy, { a: unasked, b: unasked, c: unasked, d: unasked });
    expect(next.map(({ fact, reason }) => [fact, reason.remaining])).toEqual([
      ["c", 2],
      ["d", 2],
      ["a", 2],
      ["b", 2],
    ]);
  });

  it.each(["asked-unknown", "asked-declined"] as const)("puts what is %s last", (standing) => {
    const policy = policyOver({ x: yesNo, y: yesNo }, [{ any: [yes("x"), yes("y")] }], ["high"]);
    const next = nextFacts(policy, { x: absent(standing), y: unasked });
    expect(next.map((one) => [one.fact, one.standing])).toEqual([
      ["y", "not-asked"],
      ["x", standing],
    ]);
  });

  it("names the rules that its answer settles, of those severer than what is certain", () => {
    const rules = [yes("x"), yes("y"), { any: [yes("y"), yes("z")] }, yes("y")];
    const policy = policyOver({ x: yesNo, y: yesNo, z: yesNo }, rules, ["medium", "high", "medium", "low"]);
    const next = nextFacts(policy, { x: "yes", y: unasked, z: "no" });
    expect(next.map(({ fact, reason }) => [fact, reason.rules])).toEqual([["y", ["rule-2"]]]);
  });

  it("a fact goes by its label, or by its name where it has none", () => {
    const label = { en: "cough", zh: "咳嗽" };
    const policy = policyOver({ x: { ...yesNo, label }, y: yesNo }, [yes("x"), yes("y")], ["high", "high"]);
    expect(nextFacts(policy, { x: unasked, y: unasked }).map((one) => one.label)).toEqual([
      label,
      { en: "y", zh: "y" },
    ]);
  });

  it("what cannot be read is an answer where only that is asked", () => {
    const policy = policyOver({ x: yesNo }, [{ fact: "x", known: false }], ["high"]);
    expect(nextFacts(policy, { x: "perhaps" as "yes" })).toEqual([]);
  });

  it.each([
    [null, "not-asked"],
    [undefined, "not-asked"],
    [["nausea"], "unreadable"],
    ["rash", "unreadable"],
  ])("several options, answered with %j, are %s", (answer, standing) => {
    const symptoms = { kind: "choices", options: ["cough", "rash"] } as const;
    const policy = policyOver({ symptoms }, [{ fact: "symptoms", includes: "rash" }], ["high"]);
    expect(nextFacts(policy, { symptoms: answer } as never).map((one) => one.standing)).toEqual([standing]);
  });

  it("a list that is none cannot be read", () => {
    const stays = { kind: "list", of: { risk: yesNo } } as const;
    const policy = policyOver({ stays }, [{ fact: "stays", some: { item: "risk", is: "yes" } }], ["high"]);
    expect(nextFacts(policy, { stays: "none" } as never).map((one) => one.standing)).toEqual(["unreadable"]);
  });

  it("keeps what it could not go through, and says that it is not certain", () => {
    const policy = policyOver({ x: yesNo, y: yesNo }, [{ all: [yes("x"), yes("y")] }], ["high"]);
    const next = nextFacts(policy, { x: unasked, y: unasked }, { limit: 0 });
    expect(next.map(({ fact, reason }) => [fact, reason.isCertain])).toEqual([
      ["x", false],
      ["y", false],
    ]);
  });

  it("names every next fact of the published grounds in both languages", () => {
    const facts = travellerFacts({ on: calendarDate("2020-03-18"), affectedAreas: [], readings: [] });
    for (const next of nextFacts(travellerTrigger2020, facts)) {
      expect(sayNextFact(travellerTrigger2020, next, "en").join()).toContain(next.label.en);
      expect(sayNextFact(travellerTrigger2020, next, "zh").join()).toContain(next.label.zh);
    }
  });
});

describe("a policy too large to be gone through", () => {
  it("still has next facts, which are not certain", () => {
    const { edition, facts, grades, rules } = hostilePolicy(2);
    const policy = definePolicy({ edition, facts, grades, rules });
    const next = nextFacts(policy as Policy, {} as Facts<FactTable>, { limit: 50 });
    expect(next.map(({ fact }) => fact)).toEqual(expect.arrayContaining(["stays0", "stays1"]));
    for (const { reason } of next) expect(reason.isCertain).toBe(false);
  });
});

describe("answers that cannot be read", () => {
  it("are asked for again, and nothing is thrown", () => {
    const given = travellerFacts({ on: calendarDate("2020-03-18"), affectedAreas: [], readings: [] });
    const asked = Object.entries(TRAVELLER_FACTS).map(([name]) => [name, "2021-02-30"]);
    const facts = { ...given, ...Object.fromEntries(asked) } as typeof given;
    expect(nextFacts(travellerTrigger2020, facts).map(({ standing }) => standing)).toContain("unreadable");
  });

  it("are not asked when they are only what every object has", () => {
    const policy = policyOver({ constructor: { kind: "yes-no" } }, [{ fact: "constructor", is: "yes" }], ["high"]);
    expect(nextFacts(policy, {} as never).map(({ fact, standing }) => [fact, standing])).toEqual([
      ["constructor", "not-asked"],
    ]);
  });
});
