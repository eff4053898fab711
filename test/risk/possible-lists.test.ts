import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import type { AnyCondition, AnyLeaf } from "../../src/logic/condition.js";
import type { FactTable } from "../../src/logic/facts.js";
import { allowance } from "../../src/risk/allowance.js";
import { holding, ofElements, truthsIn } from "../../src/risk/answer-search.js";
import { possibleAnswers } from "../../src/risk/possible-answers.js";
import { type ListAsked, possibleLists } from "../../src/risk/possible-lists.js";

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

type Options = Readonly<Record<string, readonly unknown[]>>;
interface Around {
  readonly given?: readonly unknown[];
  readonly of?: FactTable;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly left?: number;
}

/** The lists whose elements have these answers, with the subject's facts as they are. */
function listsOf(leaves: readonly AnyLeaf[], options: Options, { given, of, facts, left }: Around = {}) {
  const elements = of ?? table.stays.of;
  const truthOf = truthsIn({
    stays: { kind: "list", of: elements },
    least: { kind: "number", unit: "count" },
    on: { kind: "date" },
  });
  const onSubject = new Map<AnyCondition, AnyCondition>();
  const ofStays = (condition: AnyCondition) => {
    const made = onSubject.get(condition) ?? ofElements("stays", condition);
    onSubject.set(condition, made);
    return made;
  };
  const asked: ListAsked = {
    path: "stays",
    of: elements,
    leaves,
    given,
    answersAt: (path) => options[path.split("\n").slice(1).join(".")],
    truthAmong: (condition, list) => truthOf(ofStays(condition), { ...facts, ...holding("stays", list) }),
    truthOf: (leaf, stays) => truthOf(leaf, { ...facts, stays }),
    numberAt: ({ fact }) => facts?.[fact as string] as number,
    allowance: allowance(left),
  };
  return possibleLists(asked);
}

const day = (number: number) => `2020-03-0${number}`;
const days = (...numbers: number[]) => numbers.map(day);
const stay = (country: string, from: number, to: number) => ({ country, from: day(from), to: day(to) });
const notAsked = absent("not-asked");
const someItaly = { fact: "stays", some: ofItaly } as const;
const overlap = { fact: "stays", overlap: { from: "from", to: "to" } } as const;

describe("possibleLists: how long", () => {
  const lengths = (count: object, facts: Around["facts"] = {}) =>
    listsOf([{ fact: "stays", count } as AnyLeaf], {}, { facts }).lists.map(({ length }) => length);

  it.each([
    [{ atLeast: 2 }, [0, 2]],
    [{ atLeast: 1.5 }, [0, 2]],
    [{ atMost: 2 }, [0, 3]],
    [{ atMost: 2.5 }, [0, 3]],
    [{ atLeast: 0 }, [0]],
    [{ atLeast: { fact: "least" } }, [0, 3]],
    [{ atMost: { fact: "least" } }, [0, 4]],
  ])("a count of %j, three being the fact", (count, expected) => {
    expect(lengths(count, { least: 3 })).toEqual(expected);
  });

  it("says whether a count is within those that are gone through", () => {
    const far = (atLeast: number) => {
      const { lists, isExact } = listsOf([{ fact: "stays", count: { atLeast } }], {});
      return [lists.map(({ length }) => length), isExact];
    };
    expect(far(500)).toEqual([[0, 500], true]);
    expect(far(3000)).toEqual([[0], false]);
  });

  it("a list that is known to be empty stays so, one of one element is never empty", () => {
    expect(listsOf([someItaly], { country: ["ITA", "FRA"] }, { given: [] })).toEqual({ lists: [[]], isExact: true });
    expect(countries(listsOf([someItaly], { country: ["ITA", "FRA"] }, { given: [{}] }).lists as never)).toEqual([
      ["ITA"],
      ["FRA"],
    ]);
  });

  it("cut short, there is one list all the same, and it is said that there may be others", () => {
    const options = { country: ["ITA", "FRA"] };
    const first = { country: "ITA", from: notAsked, to: notAsked };
    expect(listsOf([someItaly], options, { left: 0, given: [{}, {}] })).toEqual({
      lists: [[first, first]],
      isExact: false,
    });
    expect(listsOf([someItaly], options, { left: 0 })).toEqual({ lists: [[]], isExact: false });
    expect(listsOf([someItaly], options).isExact).toBe(true);
  });
});

describe("possibleLists: what is asked together", () => {
  const options = { country: ["ITA", "FRA"], from: days(1), to: days(2) };

  it("periods that overlap, and an element, in each way", () => {
    expect(listsOf([overlap, someItaly], options)).toEqual({
      lists: [[], [stay("ITA", 1, 2)], [stay("ITA", 1, 2), stay("ITA", 1, 2)], [stay("FRA", 1, 2), stay("FRA", 1, 2)]],
      isExact: true,
    });
  });

  it("an element, and elements that follow those before, in each way", () => {
    const follow = { fact: "stays", every: { item: "from", onOrAfter: { previous: "to" } } } as const;
    const { lists, isExact } = listsOf([someItaly, follow], { ...options, to: days(2) });
    expect(isExact).toBe(true);
    expect(countries(lists as never)).toEqual([[], ["ITA"], ["ITA", "ITA"], ["FRA", "FRA"]]);
  });

  it("an element that begins after the one before has ended", () => {
    const later = { fact: "stays", some: { item: "from", after: { previous: "to" } } } as const;
    const { lists } = listsOf([later], { from: days(1, 3), to: days(2, 4) });
    expect(lists).toHaveLength(2);
    const [none, [first, second] = []] = lists;
    expect(none).toEqual([]);
    expect([first?.["to"], second?.["from"]]).toEqual([day(2), day(3)]);
  });

  it("days that one period covers and another does not", () => {
    const window = { days: 3, dayCount: "start-is-day-1", upTo: { fact: "on" } };
    const covers = { fact: "stays", covers: { from: "from", to: "to", window } } as unknown as AnyLeaf;
    const { lists } = listsOf([covers], { from: days(1, 3), to: days(2, 4) }, { facts: { on: day(4) } });
    expect(lists.map((list) => list.map(({ from, to }) => [from, to]))).toEqual([[], [[day(1), day(4)]]]);
  });
});

describe("possibleLists: the elements", () => {
  it.each<[string, object, Options, object[]]>([
    ["ends on its first day or later", {}, { from: days(3), to: days(2, 3) }, [{ from: day(3), to: day(3) }]],
    ["ends after a first day that is known", { from: day(3) }, { to: days(2, 4) }, [{ from: day(3), to: day(4) }]],
    ["starts before a last day that is known", { to: day(2) }, { from: days(3, 1) }, [{ from: day(1), to: day(2) }]],
    [
      "starts before it ends where its first day was not told",
      { from: absent("asked-unknown"), to: day(2) },
      { from: days(3, 1) },
      [{ from: day(1), to: day(2) }],
    ],
    [
      "is kept where it is known and ends before it starts",
      { from: day(3), to: day(2) },
      {},
      [{ from: day(3), to: day(2) }],
    ],
    ["is none where no day fits", { from: day(3) }, { to: days(2) }, []],
  ])("a period %s", (_, known, options, expected) => {
    const of = { from: { kind: "date" }, to: { kind: "date" } } as const;
    const window = { days: 3, dayCount: "start-is-day-1", upTo: { fact: "on" } };
    const covers = { fact: "stays", covers: { from: "from", to: "to", window } } as unknown as AnyLeaf;
    const around = { given: [known], of, facts: { on: day(9) } };
    for (const leaf of [overlap, covers])
      expect(listsOf([leaf], { from: [], to: [], ...options }, around).lists).toEqual([expected]);
  });

  it("a period that nothing asks of may end before it starts", () => {
    const options = { country: ["ITA"], from: days(3), to: days(2) };
    expect(listsOf([someItaly], options).lists).toEqual([[], [stay("ITA", 3, 2)]]);
  });

  it("keep what nothing reads as it stands, and say of what is missing that it was not asked", () => {
    const refused = absent("asked-declined");
    const given = [{ country: "ITA", from: refused }];
    expect(listsOf([someItaly], { country: ["ITA", "FRA"] }, { given }).lists).toEqual([
      [{ country: "ITA", from: refused, to: notAsked }],
    ]);
  });

  it("an answer that cannot be read can be any, as can an element that is not there", () => {
    for (const element of [{ country: "ITA", from: "yesterday" }, { from: 1 }, notAsked, undefined]) {
      const { lists } = listsOf(
        [{ fact: "stays", some: { item: "from", after: day(2) } } as AnyLeaf],
        { from: days(1, 3) },
        { given: [element] },
      );
      expect(lists.map((list) => list.map(({ from }) => from))).toEqual([[day(1)], [day(3)]]);
    }
  });

  it("a list in an element is known as soon as what is read of it is", () => {
    const of = { stops: { kind: "list", of: { place: { kind: "text" }, note: { kind: "text" } } } } as const;
    const leaf = { fact: "stays", some: { item: "stops", some: { item: "place", is: "ITA" } } } as const;
    const there = [{ place: "ITA" }];
    const options = { stops: [[], there], "stops.place": ["ITA", "another"] };
    const known = [{ stops: [{ place: "FRA" }] }];
    expect(listsOf([leaf], options, { of, given: known }).lists).toEqual([known]);
    expect(listsOf([leaf], options, { of, given: [{ stops: [{ note: "x" }] }] }).lists).toEqual([
      [{ stops: [] }],
      [{ stops: there }],
    ]);
  });

  it("are gone through up to two thousand, and it is said where there are more", () => {
    const words = (number: number) => [...Array.from({ length: number - 1 }, (_, at) => `w${at}`), "ITA"];
    const found = (number: number) => {
      const { lists, isExact } = listsOf([someItaly], { country: words(number) });
      return [lists.length, isExact];
    };
    expect(found(2000)).toEqual([2, true]);
    expect(found(2001)).toEqual([1, false]);
    const of = { a: { kind: "text" }, b: { kind: "text" }, country: { kind: "text" } } as const;
    const options = { a: words(50), b: words(50), country: words(2) };
    expect(listsOf([someItaly], options, { of }).isExact).toBe(false);
  });
});
