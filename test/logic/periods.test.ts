import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { dateOfDayNumber } from "../../src/calendar/calendar-date.js";
import type { AnyCondition, Condition } from "../../src/logic/condition.js";
import { evaluate, openFacts, prepareCondition, proveCondition } from "../../src/logic/evaluate.js";

const table = {
  arrival: { kind: "date" },
  at: { kind: "instant" },
  stays: { kind: "list", of: { from: { kind: "date" }, to: { kind: "date" }, city: { kind: "text" } } },
} as const;
type Table = typeof table;
const prepared = (condition: AnyCondition) => prepareCondition(condition as Condition<Table>, table);
const truth = (condition: AnyCondition, stays: unknown, arrival: unknown = "2020-03-18", at?: unknown) =>
  evaluate(prepared(condition), { arrival, stays, at } as never);

const period = { from: "from", to: "to" };
const overlap = { fact: "stays", overlap: period };
const covers = (days: number, dayCount = "start-is-day-0", upTo: object = { fact: "arrival" }) => ({
  fact: "stays",
  covers: { ...period, window: { days, dayCount, upTo } },
});
const stay = (from: unknown, to: unknown) => ({ from, to, city: "Milan" });
const march = (from: number, to: number) =>
  stay(`2020-03-${String(from).padStart(2, "0")}`, `2020-03-${String(to).padStart(2, "0")}`);

/** A stay of a short calendar, where anything may fall on anything. */
const anyStay = fc.tuple(fc.nat(8), fc.nat(4)).map(([from, length]) => [from, from + length] as const);
const anyStays = fc.array(anyStay, { maxLength: 5 });
const written = (stays: readonly (readonly [number, number])[]) =>
  stays.map(([from, to]) => stay(dateOfDayNumber(from), dateOfDayNumber(to)));

describe("overlap", () => {
  it.each<[string, unknown[], string]>([
    ["none", [], "false"],
    ["one", [march(1, 9)], "false"],
    ["one after the other", [march(1, 5), march(6, 9)], "false"],
    ["the day of moving on in both", [march(1, 5), march(5, 9)], "false"],
    ["two days in both", [march(1, 6), march(5, 9)], "true"],
    ["one inside the other", [march(1, 9), march(3, 4)], "true"],
    ["one day inside the other", [march(1, 9), march(3, 3)], "true"],
    ["the same twice", [march(1, 9), march(1, 9)], "true"],
    ["the same day twice: a day of moving on", [march(5, 5), march(5, 5)], "false"],
    ["a day of passing through before a longer one", [march(5, 9), march(5, 5)], "false"],
    ["a day of passing through after a longer one", [march(9, 9), march(5, 9)], "false"],
    ["one of which the end is not known", [march(1, 5), stay("2020-03-02", absent("asked-unknown"))], "undecided"],
    ["one that is not known at all", [march(1, 5), absent("asked-unknown")], "undecided"],
    ["one that ends before it starts", [march(1, 5), march(9, 6)], "undecided"],
    ["one not known, the others settle it", [march(1, 6), absent("asked-unknown"), march(5, 9)], "true"],
  ])("of %s", (_, stays, expected) => {
    expect(truth(overlap, stays)).toBe(expected);
    expect(truth(overlap, stays.toReversed())).toBe(expected);
  });

  it("is what one finds by looking at every two of them, in whatever order they stand", () => {
    const share = ([from, to]: readonly [number, number], [start, end]: readonly [number, number]) => {
      const [first, last] = [Math.max(from, start), Math.min(to, end)];
      // A single day on which one ends and the other begins is the day of moving on.
      return first < last || (first === last && !(to === start || end === from));
    };
    fc.assert(
      fc.property(anyStays, fc.nat(5), (stays, turn) => {
        const found = stays.some((one, index) => stays.slice(index + 1).some((other) => share(one, other)));
        const turned = [...stays.slice(turn), ...stays.slice(0, turn)];
        for (const each of [stays, turned, stays.toReversed()])
          expect(truth(overlap, written(each))).toBe(found ? "true" : "false");
      }),
      { numRuns: 2000 },
    );
  });
});

describe("covers", () => {
  it.each<[string, unknown[], string]>([
    ["none", [], "false"],
    ["one that begins on the first day and ends on the last", [march(4, 18)], "true"],
    ["one that begins a day late", [march(5, 18)], "false"],
    ["one that ends a day early", [march(4, 17)], "false"],
    ["two that follow one another", [march(12, 18), march(1, 11)], "true"],
    ["two with a day between them", [march(13, 18), march(1, 11)], "false"],
    ["a short one inside a long one", [march(1, 10), march(2, 3), march(11, 30)], "true"],
    ["a gap, and one that is not known", [march(13, 18), march(1, 11), stay("2020-03-12", undefined)], "undecided"],
    ["no gap, and one that is not known", [march(1, 18), absent("asked-unknown")], "true"],
  ])("of the last 14 days %s", (_, stays, expected) => {
    expect(truth(covers(14), stays)).toBe(expected);
  });

  it("counts days by the day count that it names", () => {
    expect(truth(covers(14, "start-is-day-1"), [march(5, 18)])).toBe("true");
    expect(truth(covers(14, "start-is-day-1"), [march(6, 18)])).toBe("false");
  });

  it("is what one finds by looking at every day", () => {
    fc.assert(
      fc.property(anyStays, fc.nat(6), fc.nat(12), (stays, days, arrival) => {
        const window = Array.from({ length: days + 1 }, (_, index) => arrival - days + index);
        const isCovered = window.every((day) => stays.some(([from, to]) => from <= day && day <= to));
        const condition = covers(days);
        expect(truth(condition, written(stays), dateOfDayNumber(arrival))).toBe(isCovered ? "true" : "false");
        expect(truth(condition, written(stays.toReversed()), dateOfDayNumber(arrival))).toBe(
          isCovered ? "true" : "false",
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("is undecided while the end of the window is not known, and false when it does not apply", () => {
    expect(truth(covers(14), [march(1, 30)], absent("asked-unknown"))).toBe("undecided");
    expect(truth(covers(14), [march(1, 30)], "someday")).toBe("undecided");
    expect(truth(covers(14), [march(1, 30)], absent("not-applicable"))).toBe("false");
  });

  it("may end with the day of an instant", () => {
    const condition = covers(1, "start-is-day-0", { fact: "at" });
    expect(truth(condition, [march(17, 18)], undefined, "2020-03-18T00:30:00+08:00")).toBe("true");
    expect(truth(condition, [march(16, 17)], undefined, "2020-03-18T00:30:00+08:00")).toBe("false");
  });
});

describe("what is asked of periods", () => {
  it("is undecided of a list that is absent, and false of one that does not apply", () => {
    for (const condition of [overlap, covers(14)]) {
      for (const stays of [undefined, absent("not-asked"), absent("asked-declined"), "Paris"])
        expect(truth(condition, stays)).toBe("undecided");
      expect(truth(condition, absent("not-applicable"))).toBe("false");
    }
  });

  it("once decided stays as it is, whatever the periods are that were not known", () => {
    fc.assert(
      fc.property(anyStays, anyStay, fc.nat(4), (stays, later, days) => {
        for (const condition of [overlap, covers(days)]) {
          const open = truth(condition, [...written(stays), absent("asked-unknown")], dateOfDayNumber(9));
          const settled = truth(condition, written([...stays, later]), dateOfDayNumber(9));
          if (open !== "undecided") expect(settled).toBe(open);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("reads the list, and the day with which the window ends", () => {
    const facts = { arrival: "2020-03-18", stays: [march(1, 2), absent("asked-unknown")] } as never;
    expect(proveCondition(prepared(covers(14)), facts).read.map(({ fact }) => fact)).toEqual(["stays", "arrival"]);
    expect(openFacts(prepared(overlap), facts)).toEqual(["stays"]);
    expect(openFacts(prepared(covers(14)), { stays: [march(1, 2)], arrival: absent("not-asked") } as never)).toEqual([
      "arrival",
    ]);
  });

  it.each<[string, AnyCondition]>([
    ["ends that the rows do not have", { fact: "stays", overlap: { from: "from", to: "until" } }],
    ["ends that are no days", { fact: "stays", overlap: { from: "from", to: "city" } }],
    ["of what is no list", { fact: "arrival", overlap: period }],
    [
      "a window without an end",
      { fact: "stays", covers: { ...period, window: { days: 14, dayCount: "start-is-day-0" } } } as never,
    ],
    ["a window of hours", { fact: "stays", covers: { ...period, window: { hours: 24, upTo: { fact: "at" } } } }],
    [
      "a window without a day count",
      { fact: "stays", covers: { ...period, window: { days: 14, upTo: { fact: "at" } } } },
    ],
    ["a window that ends with a list", covers(14, "start-is-day-0", { fact: "stays" })],
    ["a window without end", covers(Number.POSITIVE_INFINITY)],
    ["no window", { fact: "stays", covers: period } as never],
    ["two things at once", { ...overlap, ...covers(14) }],
  ])("is refused when the condition is made: %s", (_, condition) => {
    expect(() => prepared(condition)).toThrow(TypeError);
  });
});
