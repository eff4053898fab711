import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, isAbsent } from "../../../src/answer.js";
import { instant } from "../../../src/calendar/instant.js";
import type { AnyCondition } from "../../../src/logic/condition.js";
import { openFacts } from "../../../src/logic/evaluate.js";
import type { FactKind, Facts, FactTable } from "../../../src/logic/facts.js";
import { isKnown } from "../../../src/risk/answer-known.js";
import { assess } from "../../../src/risk/assess.js";
import { comparisonsIn } from "../../../src/risk/comparisons.js";
import { counterfactuals } from "../../../src/risk/counterfactuals.js";
import { explain } from "../../../src/risk/explain.js";
import * as released from "../../../src/risk/index.js";
import { nextFacts } from "../../../src/risk/next-facts.js";
import { officerVerdict, standing } from "../../../src/risk/officer-verdict.js";
import { type Overlay, type Policy, withOverlays } from "../../../src/risk/policy.js";
import { possibleAnswers } from "../../../src/risk/possible-answers.js";
import { possibleFacts } from "../../../src/risk/possible-facts.js";
import { prove } from "../../../src/risk/prove.js";
import { proveFired } from "../../../src/risk/prove-fired.js";
import { riskierAnswers } from "../../../src/risk/riskier-answers.js";
import { sayCounterfactual } from "../../../src/risk/say-counterfactual.js";
import { sayNextFact } from "../../../src/risk/say-next-fact.js";

type AnyFacts = Readonly<Record<string, unknown>>;

const editions = Object.values(released as Record<string, unknown>).filter(
  (each): each is object => typeof each === "object" && each !== null && "edition" in each,
);
const alone = editions.filter((each): each is Policy => "gradesInOrder" in each);
const overlays = editions.filter((each): each is Overlay => "jurisdiction" in each && "rules" in each);

function laid(policy: Policy, overlay: Overlay): Policy[] {
  try {
    return [withOverlays(policy, [overlay])];
  } catch {
    // It was written for another edition of the series.
    return [];
  }
}

const policies = [...alone, ...alone.flatMap((policy) => overlays.flatMap((overlay) => laid(policy, overlay)))].map(
  (policy) => ({ id: [policy, ...policy.overlays].map(({ edition }) => edition.id).join(" + "), policy }),
);

const conditionsOf = ({ prepared }: Policy) => prepared.map(({ rule }) => rule.when as AnyCondition);

/** Facts of a policy, all known: answers on either side of everything that it asks, with others among them. */
function knownFacts(policy: Policy): fc.Arbitrary<AnyFacts> {
  const { answers } = possibleAnswers(policy.facts, conditionsOf(policy));
  const drawn = Object.entries(policy.facts).map(([name, kind]) => {
    const own = (answers.get(name) ?? []).filter((answer) => !isAbsent(answer));
    const mixed = kind.kind === "list" && own.length > 0 ? mixedLists(own as AnyFacts[][]) : [];
    const fromPolicy = own.length === 0 ? [] : [fc.constantFrom(...own), ...mixed];
    return [name, fc.oneof(...fromPolicy, anyKnown(kind))] as const;
  });
  return fc.record(Object.fromEntries(drawn));
}

function mixedLists(lists: readonly (readonly AnyFacts[])[]): fc.Arbitrary<unknown>[] {
  const elements = lists.flat();
  return elements.length === 0 ? [] : [fc.array(fc.constantFrom(...elements), { maxLength: 4 })];
}

function anyKnown(kind: FactKind): fc.Arbitrary<unknown> {
  switch (kind.kind) {
    case "yes-no":
      return fc.constantFrom("yes", "no");
    case "text":
      return fc.constantFrom("ITA", "another");
    case "choice":
    case "choices": {
      const options = kind.options.length === 0 ? ["ITA", "IRN"] : [...kind.options];
      return kind.kind === "choice" ? fc.constantFrom(...options) : fc.subarray(options);
    }
    case "number":
      return fc.constantFrom(0, 1, 2, 7, 14, 37.2, 37.3, 38);
    case "date":
      return fc.constantFrom("2020-03-04", "2020-03-18", "2022-07-01");
    case "instant":
      return fc.constantFrom("2020-03-18T06:00:00+08:00", "2020-03-17T22:00:00Z", "2022-07-01T00:00:00-05:00");
    case "list":
      return fc.array(
        fc.record(Object.fromEntries(Object.entries(kind.of).map(([name, of]) => [name, anyKnown(of)]))),
        {
          maxLength: 2,
        },
      );
  }
}

/** What stands in the place of an answer and says nothing, in one way or another. */
const unknown = fc.constantFrom<unknown>(
  absent("asked-unknown"),
  absent("asked-declined"),
  absent("not-asked"),
  undefined,
  null,
  Number.NaN,
  "2021-02-30",
  { absent: "whatever" },
  { yes: "no" },
  [undefined],
);
/** One that is there and cannot be read is one at least, which is something to know of a list and of several options. */
const LISTED = ["list", "choices"];

/** Facts, and the same with some of them not known, down to the answers in lists. */
function knownAndPartial(policy: Policy): fc.Arbitrary<{ readonly all: AnyFacts; readonly some: AnyFacts }> {
  return knownFacts(policy).chain((all) => partOf(all, policy.facts).map((some) => ({ all, some })));
}

function partOf(all: AnyFacts, table: FactTable): fc.Arbitrary<AnyFacts> {
  const parts = Object.entries(all).map(([name, answer]) => {
    const kind = table[name] as FactKind;
    const gaps = kind.kind === "list" && Array.isArray(answer) ? [gapsIn(answer, kind.of)] : [];
    // A text may be anything that is written, a choice without options too.
    const none = unknown.filter(
      (each) => !isKnown(kind, each, name) && !(LISTED.includes(kind.kind) && Array.isArray(each)),
    );
    return [
      name,
      fc.oneof({ weight: 4, arbitrary: fc.constant(answer) }, { weight: 3, arbitrary: none }, ...gaps),
    ] as const;
  });
  return fc.record(Object.fromEntries(parts));
}

function gapsIn(list: readonly AnyFacts[], of: FactTable): fc.Arbitrary<unknown> {
  return fc.tuple(
    ...list.map((element) =>
      fc.oneof(
        { weight: 2, arbitrary: fc.constant<unknown>(element) },
        { weight: 1, arbitrary: partOf(element, of) },
        { weight: 1, arbitrary: fc.constant<unknown>(absent("not-asked")) },
      ),
    ),
  );
}

const rank = ({ gradesInOrder }: Policy, grade: string) => gradesInOrder.indexOf(grade);

function bounds(policy: Policy, facts: AnyFacts): readonly [least: number, most: number] {
  const assessment = assess(policy, facts as Facts<FactTable>);
  return assessment.decided
    ? [rank(policy, assessment.grade), rank(policy, assessment.grade)]
    : [rank(policy, assessment.atLeast), rank(policy, assessment.atMost)];
}

describe.each(policies)("$id", ({ policy }) => {
  it("with a fact less known, comes to the same grade or to none yet", () => {
    fc.assert(
      fc.property(knownAndPartial(policy), ({ all, some }) => {
        const [least, most] = bounds(policy, all);
        const [least2, most2] = bounds(policy, some);
        expect(least2).toBeLessThanOrEqual(least);
        expect(most2).toBeGreaterThanOrEqual(most);
      }),
      { numRuns: 40 },
    );
  });

  it("comes to the same by assess, prove and proveFired", () => {
    fc.assert(
      fc.property(knownAndPartial(policy), ({ some }) => {
        const facts = some as Facts<FactTable>;
        const assessment = assess(policy, facts);
        const { rules, assessment: proved } = prove(policy, facts);
        const fired = proveFired(policy, facts);
        expect(proved).toEqual(assessment);
        expect(fired.assessment).toEqual(assessment);
        const isTrue = rules.filter(({ truth }) => truth === "true");
        expect(assessment.fired).toEqual(isTrue.map(({ rule }) => rule));
        expect(fired.rules.map(({ rule }) => rule)).toEqual(assessment.fired);
        const least = Math.max(0, ...isTrue.map(({ grade }) => rank(policy, grade)));
        const open = rules.filter(({ truth, grade }) => truth === "undecided" && rank(policy, grade) > least);
        expect(assessment.decided).toBe(open.length === 0);
        expect(bounds(policy, some)[0]).toBe(least);
        if (assessment.decided) return;
        const conditions = policy.prepared.filter(({ rule }) => open.some((each) => each.rule === rule.id));
        expect(new Set(assessment.needs)).toEqual(
          new Set(conditions.flatMap(({ condition }) => openFacts(condition, facts))),
        );
        expect(assessment.needs.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it("is not graded milder for more risk, in what it declares", () => {
    for (const [fact, direction] of Object.entries(policy.monotone ?? {})) {
      const { steps } = riskierAnswers(conditionsOf(policy), policy.facts, fact, direction as unknown as string);
      if (steps.length === 0) continue;
      fc.assert(
        fc.property(knownAndPartial(policy), fc.constantFrom(...steps), ({ some }, [milder, severer]) => {
          const [least] = bounds(policy, { ...some, [fact]: milder });
          expect(bounds(policy, { ...some, [fact]: severer })[1]).toBeGreaterThanOrEqual(least);
        }),
        { numRuns: 20 },
      );
    }
  });

  it("has a next fact exactly when something that can be learned changes its grade", () => {
    fc.assert(
      fc.property(knownAndPartial(policy), ({ some }) => {
        const next = nextFacts(policy, some as Facts<FactTable>, { limit: 1500 });
        const possible = possibleFacts(policy.facts, conditionsOf(policy), { given: some, limit: 400 });
        const grades = new Set<number>();
        for (const facts of possible) for (const bound of bounds(policy, facts)) grades.add(bound);
        if (next.length === 0) expect(grades.size).toBe(1);
        else if (possible.isComplete && next.every(({ reason }) => reason.isCertain))
          expect(grades.size).toBeGreaterThan(1);
        for (const language of ["en", "zh"] as const)
          for (const sentence of next.flatMap((fact) => sayNextFact(policy, fact, language))) isSaid(sentence);
      }),
      { numRuns: 8 },
    );
  });

  it("has counterfactuals that move the grade, and no smaller change does", () => {
    fc.assert(
      fc.property(knownAndPartial(policy), ({ some }) => {
        const facts = some as Facts<FactTable>;
        const now = assess(policy, facts);
        const { found } = counterfactuals(policy, facts, { maximumChanges: 2, limit: 1000 });
        for (const counterfactual of found) {
          const { grade, changes } = counterfactual;
          const examples = Object.fromEntries(changes.map(({ fact, example }) => [fact, example]));
          const moved = assess(policy, { ...facts, ...examples } as Facts<FactTable>);
          expect(moved.decided && moved.grade).toBe(grade);
          expect(now.decided && now.grade === grade).toBe(false);
          if (changes.length > 1)
            for (const { fact, example } of changes) {
              const { decided, ...rest } = assess(policy, { ...facts, [fact]: example } as Facts<FactTable>);
              expect(decided && "grade" in rest && rest.grade === grade).toBe(false);
            }
          for (const language of ["en", "zh"] as const) isSaid(sayCounterfactual(policy, counterfactual, language));
        }
      }),
      { numRuns: 6 },
    );
  });

  it("is explained without a blank, and without a code where there is a name", () => {
    fc.assert(
      fc.property(knownAndPartial(policy), ({ some }) => {
        const proof = prove(policy, some as Facts<FactTable>);
        for (const language of ["en", "zh"] as const)
          for (const sentence of explain(policy, proof, language)) isSaid(sentence);
      }),
      { numRuns: 15 },
    );
  });

  it("throws at nothing that may stand in the place of facts", () => {
    const holes: unknown[] = [];
    holes.length = 2;
    const junk = [
      undefined,
      null,
      Number.NaN,
      "",
      7,
      true,
      {},
      [],
      holes,
      [[]],
      [{}],
      () => 1,
      Symbol("x"),
      10n,
      new Map(),
    ];
    for (const answer of junk)
      for (const start of answer === undefined ? [{}, Object.create(null), null, undefined, "x"] : [{}]) {
        const names = Object.keys(policy.facts).map((name) => [name, answer]);
        const facts = (
          typeof start === "object" && start !== null ? Object.assign(start, Object.fromEntries(names)) : start
        ) as never;
        prove(policy, facts);
        nextFacts(policy, facts, { limit: 5 });
        counterfactuals(policy, facts, { maximumChanges: 1, limit: 5 });
        const said = { grade: policy.gradesInOrder[0] ?? "", reason: "seen", by: "officer 7" };
        const verdict = officerVerdict(policy, facts, { ...said, at: instant("2020-03-18T06:20:00+08:00") });
        expect(standing(policy, facts, verdict).changedFacts).toEqual([]);
      }
  });

  /** A sentence has everything filled in, and calls facts by their labels and grades by their names. */
  function isSaid(sentence: string): void {
    expect(sentence).not.toMatch(/\{\w+\}|undefined|\[object|NaN|[:：] ?[.。]|“”| {2}/);
    const codes = [...comparisonsIn(policy.facts, conditionsOf(policy)).places.values()]
      .filter(({ path, kind }) => !path.includes("\n") && kind.label !== undefined)
      .map(({ path }) => path);
    for (const code of codes.filter((each) => /[a-z][A-Z]/.test(each))) expect(sentence).not.toContain(code);
  }
});
