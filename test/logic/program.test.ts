import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import type { Condition } from "../../src/logic/condition.js";
import { evaluate, prepareCondition } from "../../src/logic/evaluate.js";
import type { Facts, FactTable } from "../../src/logic/facts.js";
import { type Program, programOf } from "../../src/logic/program.js";
import type { Truth } from "../../src/logic/truth.js";
import { anyConditionOrKnown, anythingFacts } from "./anything-facts.js";
import { travellerTable } from "./traveller-facts.js";

/** The program of some conditions, and what each comes to by itself. */
function both<Table extends FactTable>(conditions: readonly Condition<Table>[], table: Table) {
  const prepared = conditions.map((condition) => prepareCondition(condition, table));
  const program = programOf(
    prepared.map((condition) => condition.prepared),
    table,
  );
  return {
    together: (facts: Facts<Table>) => truthsIn(program, facts, conditions.length),
    each: (facts: Facts<Table>) => prepared.map((condition) => evaluate(condition, facts)),
  };
}

function truthsIn(program: Program, facts: object, count: number): Truth[] {
  const { areTrue, trueCount, areOpen, openCount } = program(facts);
  const [isTrue, isOpen] = [areTrue.slice(0, trueCount), areOpen.slice(0, openCount)];
  return Array.from({ length: count }, (_, place) =>
    isTrue.includes(place) ? "true" : isOpen.includes(place) ? "undecided" : "false",
  );
}

describe("programOf", () => {
  it("comes of each condition to what it comes to by itself, whatever the facts are, one subject after another", () => {
    const conditions = fc.array(anyConditionOrKnown, { maxLength: 6 });
    fc.assert(
      fc.property(conditions, fc.array(anythingFacts, { minLength: 1, maxLength: 4 }), (drawn, subjects) => {
        const { together, each } = both(drawn, travellerTable);
        for (const facts of subjects) expect(together(facts)).toEqual(each(facts));
      }),
      { numRuns: 1500 },
    );
  });

  it("says of the answers what they are, in the order of the table", () => {
    const table = { fever: { kind: "yes-no" }, note: { kind: "text" } } as const;
    const program = programOf([prepareCondition({ fact: "fever", is: "yes" }, table).prepared], table);
    expect(program({ note: "x", fever: "no" }).answers).toEqual(["no", "x"]);
    expect(program({ fever: absent("not-asked") }).answers).toEqual([absent("not-asked"), undefined]);
  });

  const table = { fever: { kind: "yes-no" }, contact: { kind: "yes-no" }, note: { kind: "text" } } as const;
  const { together, each } = both(
    [
      { fact: "fever", is: "yes" },
      { all: [] },
      { any: [] },
      {
        all: [{ fact: "note", is: "x" }, { not: { fact: "contact", is: "yes" } }],
      },
    ],
    table,
  );

  it("reads what a class has by its prototype", () => {
    class Subject {
      readonly fever = "no";
      get contact() {
        return "no" as const;
      }
      get note() {
        return "x";
      }
    }
    expect(together(new Subject())).toEqual(["false", "true", "false", "true"]);
  });

  it("keeps nothing of the subject before", () => {
    expect(together({ fever: "yes", contact: "no", note: "x" })).toEqual(["true", "true", "false", "true"]);
    expect(together({} as Facts<typeof table>)).toEqual(["undecided", "true", "false", "undecided"]);
    expect(together({ note: "x" } as Facts<typeof table>)).toEqual(["undecided", "true", "false", "undecided"]);
  });

  it("does not mix up two subjects when a fact that is read looks at another", () => {
    const other = { fever: "yes", contact: "yes", note: "y" } as const;
    const facts = {
      fever: "no",
      get contact() {
        expect(together(other)).toEqual(each(other));
        return "no" as const;
      },
      note: "x",
    } as const;
    expect(together(facts)).toEqual(["false", "true", "false", "true"]);
    const failing = {
      fever: "yes",
      get contact(): "no" {
        throw new RangeError("not there");
      },
      note: "x",
    } as const;
    expect(() => together(failing)).toThrow(RangeError);
    expect(together(facts)).toEqual(["false", "true", "false", "true"]);
  });
});

describe("facts by names that every object has something by, and words that are no options", () => {
  const table = {
    constructor: { kind: "yes-no" },
    toString: { kind: "text" },
    result: { kind: "choice", options: ["positive", "negative"] },
  } as const;
  const { together, each } = both<FactTable>(
    [
      { fact: "constructor", known: true },
      { fact: "toString", known: false },
      { fact: "constructor", is: "yes" },
      { fact: "result", is: "positive" },
      { not: { fact: "result", in: ["negative"] } },
    ] as never,
    table as FactTable,
  );

  it.each([
    [{}, ["false", "true", "undecided", "undecided", "undecided"]],
    [Object.create(null), ["false", "true", "undecided", "undecided", "undecided"]],
    [{ constructor: "yes", toString: "x", result: "Positive" }, ["true", "false", "true", "undecided", "undecided"]],
    [{ result: "negative" }, ["false", "true", "undecided", "false", "false"]],
  ])("%# come to the same together", (facts, truths) => {
    expect(each(facts as never)).toEqual(truths);
    expect(together(facts as never)).toEqual(truths);
  });
});
