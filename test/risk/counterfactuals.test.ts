import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, isAbsent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import type { Facts, FactTable } from "../../src/logic/facts.js";
import { assess } from "../../src/risk/assess.js";
import { counterfactuals } from "../../src/risk/counterfactuals.js";
import type { FactChange } from "../../src/risk/fact-changes.js";
import { definePolicy, type Policy } from "../../src/risk/policy.js";
import { possibleFacts } from "../../src/risk/possible-facts.js";
import { sayCounterfactual } from "../../src/risk/say-counterfactual.js";
import { madeUpEdition } from "../declaration/cards.js";
import { policyAndFacts, policyOver, type RandomGrade, realFacts } from "./random-policies.js";
import { everyGround, facts } from "./travellers.js";

type AnyFacts = Readonly<Record<string, unknown>>;

/** The least number of facts that must be given other answers for each grade, by going through all of them. */
function leastChanges(policy: Policy<FactTable, RandomGrade>, facts: AnyFacts): Map<string, number> | undefined {
  const conditions = policy.prepared.map(({ rule }) => rule.when as AnyCondition);
  const names = Object.keys(policy.facts);
  const least = new Map<string, number>();
  for (let set = 0; set < 2 ** names.length; set++) {
    const changed = names.filter((_, at) => (set >> at) % 2 === 1);
    const given = Object.fromEntries(Object.entries(facts).filter(([name]) => !changed.includes(name)));
    const possible = possibleFacts(policy.facts, conditions, { given, limit: 5000 });
    if (!possible.isComplete) return undefined;
    for (const choice of possible) {
      const at = { ...facts, ...Object.fromEntries(changed.map((name) => [name, choice[name]])) };
      if (changed.some((name) => isAbsent(at[name]))) continue;
      const assessment = assess(policy, at as Facts<FactTable>);
      if (assessment.decided)
        least.set(assessment.grade, Math.min(changed.length, least.get(assessment.grade) ?? Number.POSITIVE_INFINITY));
    }
  }
  return least;
}

describe("laws", () => {
  it.each([false, true])("each moves the grade, and no smaller change does (facts absent: %s)", (gaps) => {
    fc.assert(
      fc.property(
        policyAndFacts({ facts: 3 }),
        fc.constantFrom(undefined, "milder", "severer"),
        ({ policy, known, some }, to) => {
          const facts = gaps ? some : known;
          const least = leastChanges(policy, facts as AnyFacts);
          fc.pre(least !== undefined);
          const options = to === undefined ? {} : ({ to } as const);
          const { found, isExhaustive, beyondMaximum } = counterfactuals(policy, facts, options);
          fc.pre(isExhaustive);
          expect(beyondMaximum).toEqual([]);
          const present = assess(policy, facts);
          for (const { grade, changes } of found) {
            const at = { ...facts, ...Object.fromEntries(changes.map(({ fact, example }) => [fact, example])) };
            expect(assess(policy, at as Facts<FactTable>)).toMatchObject({ decided: true, grade });
            if (present.decided) expect(grade).not.toBe(present.grade);
            expect(new Set(changes.map(({ fact }) => fact)).size).toBe(changes.length);
          }
          const grades = new Set(found.map(({ grade }) => grade));
          if (to === undefined) {
            const wanted = [...(least as Map<string, number>)].filter(([grade]) =>
              present.decided
                ? grade !== present.grade
                : policy.gradesInOrder.indexOf(grade as RandomGrade) >= policy.gradesInOrder.indexOf(present.atLeast) &&
                  policy.gradesInOrder.indexOf(grade as RandomGrade) <= policy.gradesInOrder.indexOf(present.atMost),
            );
            expect(new Set(wanted.map(([grade]) => grade))).toEqual(grades);
            for (const { grade, changes } of found)
              expect(changes.length).toBe((least as Map<string, number>).get(grade));
          } else if (present.decided) {
            const rank = (grade: string) => policy.gradesInOrder.indexOf(grade as RandomGrade);
            const there = [...(least as Map<string, number>)].filter(([grade]) =>
              to === "milder" ? rank(grade) < rank(present.grade) : rank(grade) > rank(present.grade),
            );
            const fewest = Math.min(...there.map(([, count]) => count));
            expect(found.length > 0).toBe(there.length > 0);
            for (const { changes } of found) expect(changes.length).toBe(fewest);
          }
          for (const each of found)
            for (const language of ["en", "zh"] as const)
              expect(sayCounterfactual(policy, each, language)).not.toMatch(/[{}]|undefined|NaN|object/);
        },
      ),
      { numRuns: 300 },
    );
  });
});
/** Whether a real answer is what a change says it has to be; `undefined` where it speaks of the present answer. */
function isAsNeeded({ to }: FactChange, answer: unknown): boolean | undefined {
  const place = (moment: unknown) => Date.parse(String(moment));
  switch (to.kind) {
    case "one-of":
      return to.words.includes(String(answer));
    case "other-than":
      return !to.words.includes(String(answer));
    case "number": {
      const number = answer as number;
      if (to.atLeast !== undefined && number < to.atLeast.value) return false;
      if (to.above !== undefined && number <= to.above.value) return false;
      if (to.atMost !== undefined && number > to.atMost.value) return false;
      return to.below === undefined || number < to.below.value;
    }
    case "moment":
      if (to.from !== undefined && place(answer) < place(to.from.at)) return false;
      return to.until === undefined || place(answer) <= place(to.until.at);
    default:
      return undefined;
  }
}

describe("against real answers", () => {
  it("whatever real answers are as needed come to the grade", () => {
    fc.assert(
      fc.property(
        policyAndFacts({ facts: 3 }).chain((drawn) =>
          fc.tuple(fc.constant(drawn), fc.array(realFacts(drawn.policy.facts), { minLength: 5, maxLength: 5 })),
        ),
        ([{ policy, some }, others]) => {
          for (const { grade, changes } of counterfactuals(policy, some, { maximumChanges: 2 }).found)
            for (const other of others) {
              const answers = changes.map((change) => {
                const fits = isAsNeeded(change, other[change.fact]);
                return fits === undefined ? change.example : fits ? other[change.fact] : undefined;
              });
              if (answers.includes(undefined)) continue;
              const at = { ...some, ...Object.fromEntries(changes.map(({ fact }, which) => [fact, answers[which]])) };
              expect(assess(policy, at as Facts<FactTable>)).toMatchObject({ decided: true, grade });
            }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("no real answers to fewer facts come to a grade than those it finds", () => {
    fc.assert(
      fc.property(
        policyAndFacts({ facts: 4 }).chain((drawn) =>
          fc.tuple(
            fc.constant(drawn),
            fc.array(fc.tuple(realFacts(drawn.policy.facts), fc.subarray(Object.keys(drawn.policy.facts))), {
              minLength: 10,
              maxLength: 10,
            }),
          ),
        ),
        ([{ policy, known }, others]) => {
          const { found, isExhaustive } = counterfactuals(policy, known, { maximumChanges: 4 });
          fc.pre(isExhaustive);
          const present = assess(policy, known);
          for (const [real, changed] of others) {
            const at = { ...known, ...Object.fromEntries(changed.map((name) => [name, real[name]])) };
            const assessment = assess(policy, at as Facts<FactTable>);
            if (!assessment.decided || !present.decided || assessment.grade === present.grade) continue;
            const sizes = found.flatMap(({ grade, changes }) => (grade === assessment.grade ? [changes.length] : []));
            expect(Math.min(...sizes)).toBeLessThanOrEqual(changed.length);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("examples", () => {
  /** Fever with a sign, fever for long, or a notice: much as the United States define an ill person on an aircraft. */
  const illness = policyOver(
    {
      celsius: { kind: "number", unit: "celsius", label: { en: "temperature", zh: "体温" } },
      feelsWarm: { kind: "yes-no" },
      historyOfFever: { kind: "yes-no" },
      feverOver48Hours: { kind: "yes-no" },
      signs: { kind: "choices", options: ["skin-rash", "cough"], label: { en: "signs", zh: "体征和症状" } },
      notice: { kind: "yes-no" },
    },
    [
      {
        all: [
          {
            any: [
              { fact: "celsius", atLeast: 38 },
              { fact: "feelsWarm", is: "yes" },
              { fact: "historyOfFever", is: "yes" },
            ],
          },
          { fact: "signs", count: { atLeast: 1 } },
        ],
      },
      { fact: "feverOver48Hours", is: "yes" },
      { fact: "notice", is: "yes" },
    ],
    ["high", "high", "high"],
  );
  const illPerson = {
    celsius: 38.4,
    feelsWarm: "no",
    historyOfFever: "no",
    feverOver48Hours: "no",
    signs: ["skin-rash"],
    notice: "no",
  } as const;

  it("names the nearest threshold, and says no word of the answers", () => {
    const { found } = counterfactuals(illness, illPerson, { to: "low" });
    expect(found.map(({ changes }) => changes.map(({ to }) => to))).toEqual([
      [{ kind: "number", unit: "celsius", below: { value: 38 } }],
      [{ kind: "options", with: [], without: ["skin-rash"] }],
    ]);
    expect(found.map((each) => sayCounterfactual(illness, each, "zh"))).toEqual([
      "若“体温”低于38℃，则结论为“low”。",
      "若“体征和症状”为空，则结论为“low”。",
    ]);
    expect(counterfactuals(illness, illPerson, { maximumChanges: 1 }).beyondMaximum).toEqual(["medium"]);
    const milder = { ...illPerson, celsius: 37.4 };
    const [first] = counterfactuals(illness, milder, { to: "severer" }).found;
    expect(first?.changes[0]?.to).toEqual({ kind: "number", unit: "celsius", atLeast: { value: 38 } });
  });

  it("keeps what is fixed, and says when more changes at once might do", () => {
    const tired = { ...illPerson, celsius: 36.5, signs: [] };
    const alone = counterfactuals(illness, tired, {
      fixed: ["feverOver48Hours", "notice"],
      maximumChanges: 1,
      to: "high",
    });
    expect(alone).toEqual({ found: [], beyondMaximum: ["high"], isExhaustive: true });
    const two = counterfactuals(illness, tired, { to: "high", fixed: ["feverOver48Hours", "notice"] });
    expect(two.found.map(({ changes }) => changes.map(({ fact }) => fact))).toEqual([
      ["celsius", "signs"],
      ["feelsWarm", "signs"],
      ["historyOfFever", "signs"],
    ]);
    const nothing = counterfactuals(illness, tired, { limit: 1 });
    expect(nothing.isExhaustive).toBe(false);
  });

  it("says what decides an assessment that is not decided", () => {
    const unasked = { ...illPerson, celsius: absent("not-asked") };
    const { found } = counterfactuals(illness, unasked);
    expect(found.map(({ grade }) => grade)).toContain("low");
    expect(found.map(({ grade }) => grade)).toContain("high");
    expect(counterfactuals(illness, illPerson, { to: "high" }).found).toEqual([]);
  });

  it("gives the grade nearest to the present one first, the milder one where two are as near", () => {
    const cases = { kind: "number", unit: "persons" } as const;
    const name = (grade: string) => ({ en: grade, zh: grade });
    const from = (grade: "b" | "c" | "d" | "e", atLeast: number) =>
      ({ id: grade, when: { fact: "cases", atLeast }, grade, text: name(grade), source: name(grade) }) as const;
    const steps = definePolicy({
      edition: madeUpEdition,
      facts: { cases },
      grades: { a: name("a"), b: name("b"), c: name("c"), d: name("d"), e: name("e") },
      rules: [from("b", 1), from("c", 2), from("d", 3), from("e", 4)],
    });
    const order = (now: number, to?: "milder" | "severer") =>
      counterfactuals(steps, { cases: now }, to === undefined ? {} : { to }).found.map(({ grade }) => grade);
    expect(order(2)).toEqual(["b", "d", "a", "e"]);
    expect(order(3)).toEqual(["c", "e", "b", "a"]);
    expect(order(4)).toEqual(["d", "c", "b", "a"]);
    expect(order(2, "milder")).toEqual(["b", "a"]);
    expect(order(2, "severer")).toEqual(["d", "e"]);
    expect(order(0, "milder")).toEqual([]);
    expect(order(4, "severer")).toEqual([]);
  });

  it("of an assessment that is not decided, looks for no grade that what is known excludes", () => {
    const yesNo = { kind: "yes-no" } as const;
    const two = policyOver(
      { x: yesNo, y: yesNo },
      [
        { fact: "x", is: "yes" },
        { fact: "y", is: "yes" },
      ],
      ["medium", "high"],
    );
    const open = { x: "yes", y: absent("not-asked") } as const;
    expect(counterfactuals(two, open).found.map(({ grade }) => grade)).toEqual(["medium", "high"]);
    expect(counterfactuals(two, open, { to: "milder" }).found.map(({ grade }) => grade)).toEqual(["medium"]);
    expect(counterfactuals(two, open, { to: "severer" }).found.map(({ grade }) => grade)).toEqual(["high"]);
    expect(counterfactuals(two, open, { to: "low", maximumChanges: 1 })).toEqual({
      found: [],
      beyondMaximum: ["low"],
      isExhaustive: true,
    });
  });

  it("tells a day that follows from another answer by how far it lies from that, and repeats no day", () => {
    const table = { on: { kind: "date" }, onset: { kind: "date" } } as const;
    const window = { days: 14, dayCount: "start-is-day-0", upTo: { fact: "on" } } as const;
    const policy = policyOver(table, [{ fact: "onset", since: window }], ["high"]);
    const facts = { on: calendarDate("2020-03-18"), onset: calendarDate("2020-02-01") };
    const said = counterfactuals(policy, facts).found.map((each) => sayCounterfactual(policy, each, "en"));
    expect(said).toEqual([
      "It would be “high” if: on: 14 days after “onset” or earlier.",
      "It would be “high” if: onset: 14 days before “on” or later.",
    ]);
  });

  it("repeats nothing that the traveller wrote", () => {
    const written = facts({ travelHistory: [{ country: "Zq7", to: calendarDate("2020-03-11") }] });
    for (const areas of [[], ["Zq7"]])
      for (const each of counterfactuals(everyGround, { ...written, affectedCountries: areas }).found)
        for (const language of ["en", "zh"] as const) {
          const words = sayCounterfactual(everyGround, each, language);
          expect(words).not.toContain("Zq7");
          expect(words).not.toMatch(/2020-03/);
        }
  });
});
