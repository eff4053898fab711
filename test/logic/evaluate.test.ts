import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ABSENT_REASONS, absent, isAbsent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import type { Condition } from "../../src/logic/condition.js";
import { evaluate, openFacts, type Proof, prepareCondition, proveCondition } from "../../src/logic/evaluate.js";
import type { Facts } from "../../src/logic/facts.js";
import type { Truth } from "../../src/logic/truth.js";
import {
  anyCondition,
  knownAndPartial,
  knownFacts,
  type TravellerFacts,
  type TravellerTable,
  travellerTable,
} from "./traveller-facts.js";

const truthOf = (condition: Condition<TravellerTable>, facts: TravellerFacts): Truth =>
  evaluate(prepareCondition(condition, travellerTable), facts);
const openIn = (condition: Condition<TravellerTable>, facts: TravellerFacts): string[] =>
  openFacts(prepareCondition(condition, travellerTable), facts);

describe("evaluate: Kleene's strong three-valued logic", () => {
  const table = { a: { kind: "yes-no" }, b: { kind: "yes-no" } } as const;
  const answers = { true: "yes", undecided: absent("asked-unknown"), false: "no" } as const;
  const a = { fact: "a", is: "yes" } as const;
  const b = { fact: "b", is: "yes" } as const;

  // Kleene, Introduction to Metamathematics (1952), section 64.
  it.each([
    { of: ["true", "true"], all: "true", any: "true" },
    { of: ["true", "undecided"], all: "undecided", any: "true" },
    { of: ["true", "false"], all: "false", any: "true" },
    { of: ["undecided", "undecided"], all: "undecided", any: "undecided" },
    { of: ["undecided", "false"], all: "false", any: "undecided" },
    { of: ["false", "false"], all: "false", any: "false" },
  ] as const)("$of: all is $all, any is $any", ({ of: [one, other], all, any }) => {
    for (const [left, right] of [
      [one, other],
      [other, one],
    ] as const) {
      const facts = { a: answers[left], b: answers[right] };
      expect(evaluate(prepareCondition({ all: [a, b] }, table), facts)).toBe(all);
      expect(evaluate(prepareCondition({ any: [a, b] }, table), facts)).toBe(any);
    }
  });

  it.each([
    ["true", "false"],
    ["undecided", "undecided"],
    ["false", "true"],
  ] as const)("not %s is %s", (truth, expected) => {
    expect(evaluate(prepareCondition({ not: a }, table), { a: answers[truth], b: "no" })).toBe(expected);
  });

  it("makes all of nothing true and any of nothing false", () => {
    expect(evaluate(prepareCondition({ all: [] }, table), { a: "no", b: "no" })).toBe("true");
    expect(evaluate(prepareCondition({ any: [] }, table), { a: "no", b: "no" })).toBe("false");
  });

  it("never says undecided of facts that are all known", () => {
    fc.assert(fc.property(anyCondition, knownFacts, (condition, facts) => truthOf(condition, facts) !== "undecided"));
  });

  it("is monotone: giving an absent fact a value never flips what was decided", () => {
    fc.assert(
      fc.property(anyCondition, knownAndPartial, (condition, { known, partial }) => {
        const before = truthOf(condition, partial);
        return before === "undecided" || before === truthOf(condition, known);
      }),
      { numRuns: 3000 },
    );
  });

  it("obeys De Morgan and double negation, undecided facts and all", () => {
    fc.assert(
      fc.property(fc.array(anyCondition, { maxLength: 3 }), knownAndPartial, (parts, { partial }) => {
        const negated = parts.map((part) => ({ not: part }));
        expect(truthOf({ not: { all: parts } }, partial)).toBe(truthOf({ any: negated }, partial));
        expect(truthOf({ not: { any: parts } }, partial)).toBe(truthOf({ all: negated }, partial));
        for (const part of parts) expect(truthOf({ not: { not: part } }, partial)).toBe(truthOf(part, partial));
      }),
    );
  });

  it("does not depend on the order of the parts", () => {
    fc.assert(
      fc.property(fc.array(anyCondition, { maxLength: 4 }), knownAndPartial, (parts, { partial }) => {
        const reversed = parts.toReversed();
        expect(truthOf({ all: reversed }, partial)).toBe(truthOf({ all: parts }, partial));
        expect(truthOf({ any: reversed }, partial)).toBe(truthOf({ any: parts }, partial));
      }),
    );
  });
});

describe("evaluate: the three grounds of 2020-03-01", () => {
  // GACC press briefing of 2020-03-01: symptoms, or a seriously affected area, or contact with a case.
  const table = { symptomatic: { kind: "yes-no" }, area: { kind: "yes-no" }, contact: { kind: "yes-no" } } as const;
  const grounds = prepareCondition(
    {
      any: [
        { fact: "symptomatic", is: "yes" },
        { fact: "area", is: "yes" },
        { fact: "contact", is: "yes" },
      ],
    },
    table,
  );
  const unknown = absent("asked-unknown");
  const declined = absent("asked-declined");
  const notAsked = absent("not-asked");

  it.each([
    ["three plain noes", { symptomatic: "no", area: "no", contact: "no" }, "false", []],
    ["contact unknown", { symptomatic: "no", area: "no", contact: unknown }, "undecided", ["contact"]],
    ["contact declined", { symptomatic: "no", area: "no", contact: declined }, "undecided", ["contact"]],
    ["area never asked", { symptomatic: "no", area: notAsked, contact: "no" }, "undecided", ["area"]],
    ["contact unknown but ill", { symptomatic: "yes", area: "no", contact: unknown }, "true", []],
    ["two open", { symptomatic: unknown, area: "no", contact: declined }, "undecided", ["symptomatic", "contact"]],
    [
      "all open",
      { symptomatic: notAsked, area: notAsked, contact: notAsked },
      "undecided",
      ["symptomatic", "area", "contact"],
    ],
  ] as const)("%s", (_, facts, truth, open) => {
    expect(evaluate(grounds, facts)).toBe(truth);
    expect(openFacts(grounds, facts)).toEqual(open);
  });
});

describe("openFacts", () => {
  it("names none of a decided condition and at least one of an undecided one", () => {
    fc.assert(
      fc.property(anyCondition, knownAndPartial, (condition, { partial }) => {
        const isUndecided = truthOf(condition, partial) === "undecided";
        return openIn(condition, partial).length > 0 === isUndecided;
      }),
    );
  });

  it("leaves out a fact that cannot matter any more", () => {
    const needsBoth = {
      all: [
        { fact: "fever", is: "yes" },
        { fact: "celsius", atLeast: 38 },
      ],
    } as const;
    fc.assert(
      fc.property(knownFacts, (known) => {
        const facts = { ...known, fever: "no" as const, celsius: absent("not-asked") };
        expect(openIn(needsBoth, facts)).toEqual([]);
        expect(
          openIn({ any: [needsBoth, { fact: "contact", is: "yes" }] }, { ...facts, contact: absent("not-asked") }),
        ).toEqual(["contact"]);
      }),
    );
  });

  it("without lists: when every open fact is known the condition is decided", () => {
    fc.assert(
      fc.property(anyCondition, knownAndPartial, (condition, { known, partial }) => {
        const open = openIn(condition, partial);
        const asked = {
          ...partial,
          ...Object.fromEntries(open.map((name) => [name, known[name as keyof TravellerFacts]])),
        };
        expect(truthOf(condition, asked)).not.toBe("undecided");
      }),
    );
  });
});

describe("openFacts and proofs over lists", () => {
  const table = {
    today: { kind: "date" },
    affected: { kind: "choices", options: [] },
    stays: { kind: "list", of: { end: { kind: "date" }, country: { kind: "text" } } },
  } as const;
  const lately = { item: "end", within: { days: 14, dayCount: "start-is-day-0", upTo: { fact: "today" } } } as const;
  const stay = { end: calendarDate("2020-03-09"), country: "ITA" };
  const unknown = absent("asked-unknown");
  const known = { today: calendarDate("2020-03-18"), affected: ["ITA"], stays: [stay] };
  const open = (condition: Condition<typeof table>, facts: Partial<Facts<typeof table>>) =>
    openFacts(prepareCondition(condition, table), { ...known, ...facts });

  it("name the subject's own fact that is absent, and the list only where something in it is", () => {
    const some: Condition<typeof table> = { fact: "stays", some: lately };
    expect(open(some, { today: unknown })).toEqual(["today"]);
    expect(open(some, { stays: [{ ...stay, end: unknown }] })).toEqual(["stays"]);
    expect(open(some, { today: unknown, stays: [{ ...stay, end: unknown }] })).toEqual(["stays", "today"]);
    expect(open(some, { today: unknown, stays: [stay, unknown] })).toEqual(["today", "stays"]);
    expect(open(some, { stays: [unknown] })).toEqual(["stays"]);
    expect(open(some, { stays: unknown })).toEqual(["stays"]);
    expect(open(some, { stays: unknown, today: unknown })).toEqual(["stays", "today"]);
    expect(open(some, { stays: "none" as never, today: unknown })).toEqual(["stays", "today"]);
    expect(open(some, { stays: [unknown, stay] })).toEqual([]);
  });

  it("leave out what an element that is decided would have read", () => {
    const both: Condition<typeof table> = {
      fact: "stays",
      some: { all: [lately, { item: "country", in: { fact: "affected" } }] },
    };
    expect(open(both, { today: unknown, affected: [] })).toEqual([]);
    expect(open(both, { today: unknown, affected: unknown })).toEqual(["today", "affected"]);
  });

  it("name what is there and cannot be read", () => {
    expect(open({ fact: "today", before: { fact: "today" } }, { today: "tomorrow" as never })).toEqual(["today"]);
    expect(open({ fact: "stays", some: lately }, { stays: [{ ...stay, end: "9/3" as never }] })).toEqual([
      "stays",
      "today",
    ]);
    expect(open({ fact: "today", before: calendarDate("2020-03-01") }, { today: null as never })).toEqual(["today"]);
  });

  it("show beside the list every fact of the subject that is read inside it, once", () => {
    const condition: Condition<typeof table> = {
      fact: "stays",
      some: { all: [lately, { not: lately }, { item: "country", in: { fact: "affected" } }] },
    };
    const { read, parts } = proveCondition(prepareCondition(condition, table), { ...known, today: unknown });
    expect(read).toEqual([
      { fact: "stays", answer: [stay] },
      { fact: "today", answer: unknown },
      { fact: "affected", answer: ["ITA"] },
    ]);
    expect(parts).toEqual([]);
  });

  it("name of a list inside a list the outer one", () => {
    const nested = {
      on: { kind: "date" },
      voyages: { kind: "list", of: { calls: { kind: "list", of: { on: { kind: "date" } } } } },
    } as const;
    const condition = prepareCondition(
      { fact: "voyages", some: { item: "calls", some: { item: "on", before: { fact: "on" } } } },
      nested,
    );
    const on = calendarDate("2020-03-01");
    expect(openFacts(condition, { on, voyages: [{ calls: [{ on: unknown }] }] })).toEqual(["voyages"]);
    expect(openFacts(condition, { on, voyages: [{ calls: unknown }] })).toEqual(["voyages"]);
    expect(openFacts(condition, { on: unknown, voyages: [{ calls: [{ on }] }] })).toEqual(["on"]);
    expect(proveCondition(condition, { on, voyages: [] }).read.map(({ fact }) => fact)).toEqual(["voyages", "on"]);
  });
});

describe("proveCondition", () => {
  /** A proof is a sound one when every part's truth follows from its own parts, by Kleene's tables. */
  function isSound(proof: Proof): boolean {
    const truths = proof.parts.map(({ truth }) => truth);
    const rank = (truth: Truth) => ["false", "undecided", "true"].indexOf(truth);
    const ranks = truths.map(rank);
    const follows =
      "all" in proof.condition
        ? Math.min(2, ...ranks)
        : "any" in proof.condition
          ? Math.max(0, ...ranks)
          : "not" in proof.condition
            ? 2 - (ranks[0] ?? 1)
            : rank(proof.truth);
    return follows === rank(proof.truth) && proof.parts.every(isSound);
  }

  it("comes to the same truth as evaluate, and each part follows from its parts", () => {
    fc.assert(
      fc.property(anyCondition, knownAndPartial, (condition, { partial }) => {
        const proof = proveCondition(prepareCondition(condition, travellerTable), partial);
        return proof.truth === truthOf(condition, partial) && isSound(proof);
      }),
    );
  });

  it("shows the facts that were read, with the answers found", () => {
    const condition = { fact: "lastStay", before: { fact: "arrival" } } as const;
    const [facts] = fc.sample(knownFacts, { numRuns: 1, seed: 1 });
    if (facts === undefined) return expect.fail("no sample");
    const proof = proveCondition(prepareCondition(condition, travellerTable), {
      ...facts,
      arrival: absent("not-asked"),
    });
    expect(proof).toEqual({
      condition,
      truth: "undecided",
      read: [
        { fact: "lastStay", answer: facts.lastStay },
        { fact: "arrival", answer: { absent: "not-asked" } },
      ],
      parts: [],
    });
  });
});

describe("absent answers", () => {
  const table = { fever: { kind: "yes-no" } } as const;
  const isFever = prepareCondition({ fact: "fever", is: "yes" }, table);
  const isKnown = prepareCondition({ fact: "fever", known: true }, table);

  it("leave a comparison undecided, except not-applicable, which makes it false", () => {
    const truths = ABSENT_REASONS.map((reason) => [reason, evaluate(isFever, { fever: absent(reason) })]);
    expect(Object.fromEntries(truths)).toEqual({
      "asked-unknown": "undecided",
      "asked-declined": "undecided",
      "not-asked": "undecided",
      "not-applicable": "false",
    });
  });

  it("are not known, whatever the reason: `known` is never undecided", () => {
    for (const reason of ABSENT_REASONS) expect(evaluate(isKnown, { fever: absent(reason) })).toBe("false");
    expect(evaluate(isKnown, { fever: "no" })).toBe("true");
    expect(isAbsent("no")).toBe(false);
  });
});
