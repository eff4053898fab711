import { describe, expect, it } from "vitest";
import { absent, isAbsent } from "../../src/answer.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import { allowance } from "../../src/risk/allowance.js";
import { possibleAnswers } from "../../src/risk/possible-answers.js";

const table = {
  on: { kind: "date" },
  out: { kind: "date" },
  stays: { kind: "list", of: { country: { kind: "text" }, from: { kind: "date" }, to: { kind: "date" } } },
} as const;
const since = (days: number, fact: string) => ({
  item: "to",
  since: { days, dayCount: "start-is-day-0", upTo: { fact } },
});

describe("the lists that are found", () => {
  const journeys = {
    country: { kind: "text" },
    limit: { kind: "number", unit: "count" },
    on: { kind: "date" },
    stays: {
      kind: "list",
      of: {
        country: { kind: "text" },
        to: { kind: "date" },
        legs: { kind: "list", of: { by: { kind: "text" }, flight: { kind: "text" } } },
      },
    },
  } as const;
  /** An answer with what is known of the elements alone. */
  const known = (answer: unknown): unknown => {
    if (Array.isArray(answer)) return answer.map(known);
    if (typeof answer !== "object" || answer === null || isAbsent(answer as never)) return answer;
    const parts = Object.entries(answer).filter(([, part]) => !isAbsent(part as never));
    return Object.fromEntries(parts.map(([name, part]) => [name, known(part)]));
  };
  const lists = (asked: readonly AnyCondition[], given = {}) => {
    const { answers, inexact } = possibleAnswers(journeys, asked, given);
    expect(inexact).toEqual([]);
    return known(answers.get("stays"));
  };
  const inItaly: AnyCondition = { fact: "stays", some: { item: "country", is: "ITA" } };
  const elsewhere: AnyCondition = { fact: "stays", some: { item: "country", is: { fact: "country" } } };
  const asMany: AnyCondition = { fact: "stays", count: { atLeast: { fact: "limit" } } };
  const legs = (some: AnyCondition): AnyCondition => ({ fact: "stays", some: { item: "legs", some } });
  const since: AnyCondition = {
    fact: "stays",
    some: { item: "to", since: { days: 1, dayCount: "start-is-day-0", upTo: { fact: "on" } } },
  };

  it.each<[string, AnyCondition[], object, unknown]>([
    ["none, and one with what is asked for", [inItaly], {}, [[], [{ country: "ITA" }]]],
    ["the same when it is asked twice", [inItaly, structuredClone(inItaly)], {}, [[], [{ country: "ITA" }]]],
    [
      "one for each answer to the fact compared with",
      [elsewhere, { fact: "country", is: "ITA" }],
      {},
      [[], [{ country: "ITA" }], [{ country: "another" }], [{ country: "another-2" }]],
    ],
    ["one for the answer that is given", [elsewhere], { country: "FRA" }, [[], [{ country: "FRA" }]]],
    ["as many as are asked for", [{ fact: "stays", count: { atLeast: 2 } }], {}, [[], [{}, {}]]],
    ["as many as a given number", [asMany], { limit: 2 }, [[], [{}, {}]]],
    ["as many as any number may be", [asMany, { fact: "limit", atLeast: 2 }], {}, [[], [{}], [{}, {}], [{}, {}, {}]]],
    [
      "numbers that cannot be read are as if not given",
      [asMany],
      { limit: Number.NaN },
      [[], [{}], [{}, {}], [{}, {}, {}]],
    ],
    ["lists within", [legs({ item: "by", is: "air" })], {}, [[], [{ legs: [{ by: "air" }] }]]],
    [
      "lists within, for each answer to the fact compared with",
      [legs({ item: "by", is: { fact: "country" } })],
      {},
      [[], [{ legs: [{ by: "another" }] }], [{ legs: [{ by: "another-2" }] }]],
    ],
    [
      "how many are in lists within",
      [{ fact: "stays", some: { item: "legs", count: { atLeast: { fact: "limit" } } } }],
      { limit: 1 },
      [[], [{ legs: [{}] }]],
    ],
    ["days up to a given day", [since], { on: "2020-03-05" }, [[], [{ to: "2020-03-04" }]]],
    [
      "the elements that are given, filled in",
      [inItaly],
      { stays: [{}, { country: "FRA" }] },
      [
        [{ country: "ITA" }, { country: "FRA" }],
        [{ country: "FRA" }, { country: "FRA" }],
      ],
    ],
    [
      "lists within that are given",
      [legs({ item: "by", is: "air" })],
      { stays: [{ legs: [{}] }] },
      [[{ legs: [] }], [{ legs: [{ by: "air" }] }]],
    ],
    ["as if not given, where what is given is no list", [inItaly], { stays: "ITA" }, [[], [{ country: "ITA" }]]],
    ["that there is none, where that is asked", [{ fact: "stays", known: true }], {}, [[], absent("not-asked")]],
  ])("are %s", (_, asked, given, expected) => {
    expect(lists(asked, given)).toEqual(expected);
  });
});

describe("whether the lists are all that there are", () => {
  const number = { kind: "number", unit: "count" } as const;
  const list = { kind: "list", of: { country: { kind: "text" } } } as const;
  const compared = { x: number, y: number, z: number, stays: list, trips: list };
  const nine = (fact: string): AnyCondition[] => [
    { fact: "stays", count: { atLeast: { fact } } },
    ...Array.from({ length: 8 }, (_, at) => ({ fact, is: at })),
  ];

  it.each([
    [["x", "y"], []],
    [["x", "y", "z"], ["stays"]],
  ])("they are of 9 × 9 answers around, and not of 9 × 9 × 9: %j", (facts, open) => {
    const { answers, inexact } = possibleAnswers(compared, facts.flatMap(nine));
    expect(inexact).toEqual(open);
    expect((answers.get("stays") as unknown[][]).map(({ length }) => length).sort()).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });

  it("they are not where the allowance is spent, or another list that is asked for with them comes later", () => {
    const spent = possibleAnswers(compared, [{ fact: "stays", count: { atLeast: 2 } }], {}, allowance(1));
    expect([spent.inexact, spent.answers.get("stays")]).toEqual([["stays"], [[]]]);
    const both = {
      all: [
        { item: "country", is: "ITA" },
        { fact: "trips", count: { atLeast: 1 } },
      ],
    };
    const { answers, inexact } = possibleAnswers(compared, [{ fact: "stays", some: both } as AnyCondition]);
    expect([inexact, answers.get("stays")]).toEqual([["stays"], [[]]]);
  });
});

describe("findLists", () => {
  it("finds lists for every answer to the facts around them", () => {
    const asked: AnyCondition[] = [{ fact: "stays", some: since(14, "on") }];
    const { answers, inexact } = possibleAnswers(table, asked);
    expect(inexact).toEqual([]);
    expect((answers.get("stays") ?? []).length).toBeGreaterThan(1);
  });

  it("goes through some of what is around a list where there is too much, and says so", () => {
    const asked: AnyCondition[] = Array.from({ length: 40 }, (_, at) => ({
      fact: "stays",
      some: since(at * 3, at % 2 === 0 ? "on" : "out"),
    }));
    const { answers, inexact } = possibleAnswers(table, asked);
    expect(inexact).toEqual(["stays"]);
    expect((answers.get("stays") ?? []).length).toBeGreaterThan(1);
  });

  it("has an answer at least, and says that there may be more, when the allowance is spent", () => {
    const asked: AnyCondition[] = [
      { fact: "stays", some: since(14, "on") },
      {
        fact: "stays",
        covers: { from: "from", to: "to", window: { days: 14, dayCount: "start-is-day-0", upTo: { fact: "on" } } },
      },
    ];
    for (const given of [{}, { stays: [{ country: "ITA" }, { from: "2020-03-01" }] }]) {
      const { answers, inexact } = possibleAnswers(table, asked, given, allowance(1));
      expect(inexact).toContain("stays");
      expect(answers.get("stays")?.length).toBeGreaterThan(0);
    }
  });

  it("keeps a period that is there and ends before it starts", () => {
    const backwards = { country: "ITA", from: "2020-03-09", to: "2020-03-01" };
    const asked: AnyCondition[] = [{ fact: "stays", overlap: { from: "from", to: "to" } }];
    const { answers } = possibleAnswers(table, asked, { stays: [backwards, {}] });
    for (const list of answers.get("stays") as object[][]) expect(list[0]).toMatchObject({ from: "2020-03-09" });
    expect(answers.get("stays")?.length).toBeGreaterThan(0);
  });
});
