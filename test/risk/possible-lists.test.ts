import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import { possibleAnswers } from "../../src/risk/possible-answers.js";

const table = {
  stays: { kind: "list", of: { country: { kind: "text" }, from: { kind: "date" }, to: { kind: "date" } } },
} as const;
const ofItaly = { item: "country", is: "ITA" } as const;

function lists(conditions: readonly AnyCondition[], stays?: unknown): readonly (readonly { country: string }[])[] {
  const given = stays === undefined ? {} : { stays };
  return possibleAnswers(table, conditions, given).answers.get("stays") as never;
}

const countries = (found: readonly (readonly { country: string }[])[]) =>
  found.map((list) => list.map(({ country }) => country));

describe("possibleLists", () => {
  it("gives the shortest list for each way in which some and every come out together", () => {
    expect(countries(lists([{ fact: "stays", some: ofItaly }]))).toEqual([[], ["ITA"]]);
    const both: AnyCondition[] = [
      { fact: "stays", some: ofItaly },
      { fact: "stays", every: ofItaly },
    ];
    expect(countries(lists(both))).toEqual([[], ["ITA"], ["another"], ["ITA", "another"]]);
  });

  it("goes one beyond the bounds of a count", () => {
    const lengths = lists([{ fact: "stays", count: { atLeast: 2, atMost: 3 } }]).map(({ length }) => length);
    expect(lengths).toEqual([0, 2]);
    const two: AnyCondition[] = [
      { fact: "stays", count: { atLeast: 2, atMost: 3 } },
      { fact: "stays", count: { atLeast: 4 } },
    ];
    expect(lists(two).map(({ length }) => length)).toEqual([0, 2, 4]);
  });

  it("keeps what is known of a list, and its length", () => {
    const known = { country: "FRA", from: "2020-03-01", to: "2020-03-02" };
    const found = lists([{ fact: "stays", some: ofItaly }], [known, absent("asked-unknown")]);
    expect(countries(found)).toEqual([
      ["FRA", "ITA"],
      // Any other country would do: the words that are there stand for it.
      ["FRA", "FRA"],
    ]);
  });

  it("finds periods that overlap, that do not, and elements that follow those before", () => {
    expect(lists([{ fact: "stays", overlap: { from: "from", to: "to" } }])).toHaveLength(2);
    expect(lists([{ fact: "stays", every: { item: "from", onOrAfter: { previous: "to" } } }])).toHaveLength(2);
  });
});
