import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { decidingNames } from "../../src/logic/because.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import type { FactTable } from "../../src/logic/facts.js";
import { prepareIn } from "../../src/logic/prepare.js";
import { factsScope } from "../../src/logic/scope.js";
import { UNDECIDED } from "../../src/logic/truth.js";

const table: FactTable = {
  a: { kind: "yes-no" },
  b: { kind: "yes-no" },
  c: { kind: "yes-no" },
  born: { kind: "date" },
  stays: { kind: "list", of: { country: { kind: "text" }, since: { kind: "date" } } },
};
const frameOf = (facts: Readonly<Record<string, unknown>>) => ({ facts, item: undefined, previous: undefined });
const because = (condition: AnyCondition, facts: Readonly<Record<string, unknown>>) =>
  decidingNames(prepareIn(condition, factsScope(table)), frameOf(facts));

const a = { fact: "a", is: "yes" };
const b = { fact: "b", is: "yes" };
const c = { fact: "c", is: "yes" };

describe("decidingNames", () => {
  it.each<[string, AnyCondition, Record<string, unknown>, string[]]>([
    ["the one fact of a leaf", a, { a: "no" }, ["a"]],
    ["of any that is true the true parts", { any: [a, b, c] }, { a: "no", b: "yes", c: "yes" }, ["b", "c"]],
    ["of any that is false every part", { any: [a, b] }, { a: "no", b: "no" }, ["a", "b"]],
    ["of all that is false the false parts", { all: [a, b, c] }, { a: "yes", b: "no" }, ["b"]],
    ["of all that is true every part", { all: [a, b] }, { a: "yes", b: "yes" }, ["a", "b"]],
    ["of what is undecided the undecided parts", { all: [a, b] }, { a: "yes", b: absent("asked-unknown") }, ["b"]],
    ["through a denial", { not: { any: [a, b] } }, { a: "no", b: "yes" }, ["b"]],
    ["through two", { not: { not: { all: [a, { not: b }] } } }, { a: "yes", b: "yes" }, ["b"]],
    ["each name once", { any: [a, { all: [a, b] }] }, { a: "yes", b: "yes" }, ["a", "b"]],
    ["nothing where nothing was read", { all: [] }, {}, []],
    ["nor where no part came to it", { any: [] }, { a: "yes" }, []],
    ["both sides of a comparison", { fact: "a", is: { fact: "b" } }, { a: "yes", b: "yes" }, ["a", "b"]],
    [
      "of a list the list, and what its rows were compared with",
      {
        fact: "stays",
        some: {
          any: [
            { item: "since", before: { fact: "born" } },
            { item: "country", is: "ITA" },
          ],
        },
      },
      { stays: [{ country: "ITA" }] },
      ["stays", "born"],
    ],
  ])("%s", (_, condition, facts, names) => {
    expect(because(condition, facts)).toEqual(names);
  });

  const anyCondition = fc.letrec<{ condition: AnyCondition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.record({ fact: fc.constantFrom("a", "b", "c"), is: fc.constantFrom("yes", "no") }),
      fc.record({ fact: fc.constantFrom("a", "b", "c"), known: fc.boolean() }),
      fc.record({ fact: fc.constantFrom("a", "b"), is: fc.record({ fact: fc.constantFrom("b", "c") }) }),
      fc.array(tie("condition"), { maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie("condition"), { maxLength: 3 }).map((any) => ({ any })),
      tie("condition").map((not) => ({ not })),
    ),
  })).condition;
  const anyAnswer = fc.constantFrom("yes", "no", absent("asked-unknown"), absent("not-applicable"), undefined);
  const anyFacts = fc.record({ a: anyAnswer, b: anyAnswer, c: anyAnswer });

  it("decide alone: whatever the other answers are, a condition that is decided stays as it is", () => {
    fc.assert(
      fc.property(anyCondition, anyFacts, anyFacts, (condition, facts, others) => {
        const prepared = prepareIn(condition, factsScope(table));
        const degree = prepared.test(frameOf(facts));
        if (degree === UNDECIDED) return;
        const names = decidingNames(prepared, frameOf(facts));
        const kept = Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)));
        expect(prepared.test(frameOf({ ...others, ...kept }))).toBe(degree);
      }),
      { numRuns: 2000 },
    );
  });

  it("are what is left open of a condition that is not decided: not every one of them is known", () => {
    fc.assert(
      fc.property(anyCondition, anyFacts, (condition, facts) => {
        const prepared = prepareIn(condition, factsScope(table));
        if (prepared.test(frameOf(facts)) !== UNDECIDED) return;
        const open = decidingNames(prepared, frameOf(facts)).map((name) => facts[name as keyof typeof facts]);
        expect(open.some((answer) => typeof answer !== "string")).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
