import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import { possibleAnswers } from "../../src/risk/possible-answers.js";

const on = { kind: "date" } as const;
const before: AnyCondition = { fact: "x", onOrBefore: { fact: "on" } };

describe("findScalars", () => {
  it("does not go by an answer that cannot be read", () => {
    for (const unreadable of ["2021-02-30", "soon", 7, [], {}, Number.NaN]) {
      const { answers } = possibleAnswers({ x: on, on }, [before], { on: unreadable });
      expect(answers.get("x")).toContain("2020-03-01");
      expect(answers.get("on")).toContain("2020-03-01");
    }
    const number = { kind: "number", unit: "celsius" } as const;
    const asked: AnyCondition[] = [{ fact: "x", atLeast: { fact: "y" } }];
    const { answers } = possibleAnswers({ x: number, y: number }, asked, { y: Number.POSITIVE_INFINITY });
    for (const answer of answers.get("y") ?? []) expect(answer).toSatisfy(Number.isFinite);
  });

  it("keeps one answer of those that come out alike, unless that hangs on another", () => {
    const table = { celsius: { kind: "number", unit: "celsius" }, y: { kind: "number", unit: "celsius" } } as const;
    expect(possibleAnswers(table, [{ fact: "celsius", atLeast: 37.3 }]).answers.get("celsius")).toHaveLength(2);
    const compared: AnyCondition[] = [{ fact: "celsius", atLeast: { fact: "y" } }];
    expect(possibleAnswers(table, compared).answers.get("celsius")?.length).toBeGreaterThan(1);
  });

  it("says where there were more numbers than are gone through", () => {
    const table = { n: { kind: "number", unit: "count" }, l: { kind: "list", of: { x: { kind: "yes-no" } } } } as const;
    const counted = (atLeast: number): AnyCondition[] => [
      { fact: "l", count: { atLeast, atMost: { fact: "n" } } },
      { fact: "n", above: 1 },
    ];
    expect(possibleAnswers(table, counted(3), { l: absent("not-asked") }).inexact).toEqual([]);
    expect(possibleAnswers(table, counted(1e9)).inexact).toContain("n");
    const marks: AnyCondition = { any: Array.from({ length: 5000 }, (_, atLeast) => ({ fact: "n", atLeast })) };
    expect(possibleAnswers(table, [marks]).inexact).toEqual(["n"]);
  });

  it("takes no number for a word", () => {
    const word = { kind: "text" } as const;
    const same: AnyCondition = { fact: "one", is: { fact: "other" } };
    expect(possibleAnswers({ one: word, other: word }, [same], { one: 7 }).answers).toEqual(
      new Map([
        ["one", ["another", "another-2"]],
        ["other", ["another", "another-2"]],
      ]),
    );
  });

  it.each<[AnyCondition, number, number]>([
    [
      {
        all: [
          { item: "n", atLeast: 3 },
          { item: "n", above: { previous: "n" } },
        ],
      },
      3,
      4,
    ],
    [
      {
        all: [
          { item: "n", below: 3 },
          { previous: "n", atLeast: 3 },
        ],
      },
      3,
      0,
    ],
    [{ previous: "n", above: 3 }, 4, 3],
    [{ previous: "n", above: { item: "n" } }, 2, 1],
  ])("has two numbers for an element and the one before it: %j", (some, first, second) => {
    const list = { kind: "list", of: { n: { kind: "number", unit: "count" } } } as const;
    expect(possibleAnswers({ list }, [{ fact: "list", some }]).answers.get("list")).toEqual([
      [],
      [{ n: first }, { n: second }],
    ]);
  });

  it("lays both ends of a period by the end of the window that it covers", () => {
    const stays = { kind: "list", of: { from: on, to: on } } as const;
    const window = { days: 3, dayCount: "start-is-day-1", upTo: { fact: "on" } } as const;
    const covered: AnyCondition = { fact: "stays", covers: { from: "from", to: "to", window } };
    const known = possibleAnswers({ stays, on }, [covered], { on: "2021-05-05" }).answers;
    expect(known.get("stays")).toEqual([[], [{ from: "2021-05-03", to: "2021-05-05" }]]);
    const open = possibleAnswers({ stays, on }, [covered]).answers;
    expect(open.get("on")).toEqual(["2020-03-01", "2020-03-02", "2020-03-03", "2020-02-29", "2020-02-28"]);
    expect(open.get("stays")).toContainEqual([{ from: "2020-02-29", to: "2020-03-02" }]);
  });
});
