import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import type { Condition } from "../../src/logic/condition.js";
import { evaluate, openFacts, prepareCondition, proveCondition } from "../../src/logic/evaluate.js";

describe("conditions over lists", () => {
  const table = {
    arrival: { kind: "date" },
    stays: { kind: "list", of: { country: { kind: "text" }, from: { kind: "date" }, until: { kind: "date" } } },
  } as const;
  const unknown = absent("asked-unknown");
  const stay = (country: string | typeof unknown, from = "2020-03-01", until = "2020-03-02") => ({
    country,
    from: calendarDate(from),
    until: calendarDate(until),
  });
  type Stays = readonly (ReturnType<typeof stay> | typeof unknown)[];
  const truth = (condition: Condition<typeof table>, stays: Stays | typeof unknown | ReturnType<typeof absent>) =>
    evaluate(prepareCondition(condition, table), { arrival: calendarDate("2020-03-18"), stays });
  const inItaly = { item: "country", is: "ITA" } as const;

  it.each([
    ["none", [], ["false", "true", "false"]],
    ["one elsewhere", [stay("FRA")], ["false", "false", "false"]],
    ["one there", [stay("ITA")], ["true", "true", "false"]],
    ["two there", [stay("ITA"), stay("ITA")], ["true", "true", "true"]],
    ["one there, one unknown", [stay("ITA"), stay(unknown)], ["true", "undecided", "undecided"]],
    ["one elsewhere, one unknown", [stay("FRA"), stay(unknown)], ["undecided", "false", "false"]],
    ["one that cannot be read at all", [unknown], ["undecided", "undecided", "false"]],
  ] as const)("stays: %s", (_, stays, [some, every, two]) => {
    expect(truth({ fact: "stays", some: inItaly }, stays)).toBe(some);
    expect(truth({ fact: "stays", every: inItaly }, stays)).toBe(every);
    expect(truth({ fact: "stays", count: { atLeast: 2, of: inItaly } }, stays)).toBe(two);
  });

  it("a list that is absent leaves them undecided, one that does not apply makes them false", () => {
    for (const condition of [{ some: inItaly }, { every: inItaly }, { count: { atMost: 1 } }]) {
      expect(truth({ fact: "stays", ...condition }, unknown)).toBe("undecided");
      expect(truth({ fact: "stays", ...condition }, absent("not-applicable"))).toBe("false");
    }
  });

  it("count alone counts the elements, those too of which nothing is known", () => {
    expect(
      [[], [stay("ITA")], [stay("ITA"), stay(unknown)], [stay("ITA"), unknown]].map((stays) =>
        truth({ fact: "stays", count: { atLeast: 2 } }, stays),
      ),
    ).toEqual(["false", "false", "true", "true"]);
    expect(truth({ fact: "stays", count: { atMost: 0 } }, [unknown])).toBe("false");
    expect(truth({ fact: "stays", count: { atLeast: 1, of: { all: [] } } }, [unknown])).toBe("undecided");
  });

  it("look at the element before, and at the subject's own facts", () => {
    const overlapping: Condition<typeof table> = {
      fact: "stays",
      some: { item: "from", before: { previous: "until" } },
    };
    const first = stay("ITA", "2020-03-01", "2020-03-10");
    expect(truth(overlapping, [first, stay("FRA", "2020-03-09", "2020-03-12")])).toBe("true");
    const afterArrival: Condition<typeof table> = {
      fact: "stays",
      some: { item: "until", after: { fact: "arrival" } },
    };
    expect(truth(afterArrival, [first])).toBe("false");
    expect(truth(afterArrival, [stay("FRA", "2020-03-09", "2020-03-19")])).toBe("true");
  });

  describe("that read the element before speak of each element and the one before it", () => {
    const overlaps = { item: "from", before: { previous: "until" } } as const;
    const follows = { item: "from", onOrAfter: { previous: "until" } } as const;
    const [first, gap] = [stay("ITA", "2020-03-01", "2020-03-10"), stay("FRA", "2020-03-12", "2020-03-14")];
    const overlapping = stay("FRA", "2020-03-09", "2020-03-12");

    it.each([
      ["none", [], ["false", "true", "true"]],
      ["one", [first], ["false", "true", "true"]],
      ["one of which nothing is known", [unknown], ["false", "true", "true"]],
      ["two in order", [first, gap], ["false", "true", "true"]],
      ["two that overlap", [first, overlapping], ["true", "false", "false"]],
      ["two, the first unknown", [unknown, gap], ["undecided", "undecided", "undecided"]],
      ["two, the second unknown", [first, unknown], ["undecided", "undecided", "undecided"]],
      ["two that overlap and an unknown one", [first, overlapping, unknown], ["true", "false", "false"]],
    ] as const)("stays: %s", (_, stays, [some, every, none]) => {
      expect(truth({ fact: "stays", some: overlaps }, stays)).toBe(some);
      expect(truth({ fact: "stays", every: follows }, stays)).toBe(every);
      expect(truth({ fact: "stays", count: { atMost: 0, of: overlaps } }, stays)).toBe(none);
    });

    it("however deep the element before is named", () => {
      const deep = { any: [inItaly, { not: { all: [follows] } }] };
      expect(truth({ fact: "stays", some: deep }, [first])).toBe("false"); // there is no pair, Italy or not
      expect(truth({ fact: "stays", some: deep }, [gap, gap])).toBe("true");
    });
  });

  it("look at every element where only a list inside it is asked for the element before", () => {
    const nested = {
      voyages: { kind: "list", of: { calls: { kind: "list", of: { on: { kind: "date" } } } } },
    } as const;
    const inOrder = { item: "calls", every: { item: "on", onOrAfter: { previous: "on" } } } as const;
    const [early, late] = [{ on: calendarDate("2020-03-01") }, { on: calendarDate("2020-03-09") }];
    const condition = prepareCondition({ fact: "voyages", every: inOrder }, nested);
    expect(evaluate(condition, { voyages: [{ calls: [early, late] }] })).toBe("true");
    expect(evaluate(condition, { voyages: [{ calls: [late, early] }] })).toBe("false");
  });
});

describe("a count bounded by another fact", () => {
  const table = {
    illPersons: { kind: "number", unit: "persons" },
    celsius: { kind: "number", unit: "celsius" },
    note: { kind: "text" },
    rows: { kind: "list", of: { ill: { kind: "yes-no" } } },
  } as const;
  const unknown = absent("asked-unknown");
  const yes = { ill: "yes" } as const;
  const no = { ill: "no" } as const;
  const open = { ill: unknown } as const;
  type Rows = readonly (typeof yes | typeof no | typeof open | typeof unknown)[];
  const facts = (illPersons: number | ReturnType<typeof absent>, rows: Rows | typeof unknown) => ({
    illPersons,
    celsius: unknown,
    note: unknown,
    rows,
  });
  const ill = { item: "ill", is: "yes" } as const;
  const atMost = prepareCondition({ fact: "rows", count: { atMost: { fact: "illPersons" }, of: ill } }, table);
  const atLeast = prepareCondition({ fact: "rows", count: { atLeast: { fact: "illPersons" }, of: ill } }, table);
  const exactly = prepareCondition(
    { fact: "rows", count: { atLeast: { fact: "illPersons" }, atMost: { fact: "illPersons" } } },
    table,
  );
  const upToThree = prepareCondition({ fact: "rows", count: { atLeast: { fact: "illPersons" }, atMost: 3 } }, table);

  it.each([
    [2, [yes, yes, no], ["true", "true"]],
    [1, [yes, yes], ["false", "true"]],
    [3, [yes, yes], ["true", "false"]],
    [2, [yes, open], ["true", "undecided"]],
    [1, [yes, open], ["undecided", "true"]],
    [2, [yes, yes, unknown], ["undecided", "true"]],
    [0, [], ["true", "true"]],
    [unknown, [yes], ["undecided", "undecided"]],
    [unknown, [], ["undecided", "undecided"]],
    [absent("not-applicable"), [yes], ["false", "false"]],
    [Number.NaN, [yes], ["undecided", "undecided"]],
    [1, unknown, ["undecided", "undecided"]],
  ] as const)("%j ill persons, rows %j: %j", (illPersons, rows, expected) => {
    expect([atMost, atLeast].map((condition) => evaluate(condition, facts(illPersons, rows)))).toEqual(expected);
  });

  it("holds both bounds, and one that is certainly broken decides although the other is not known", () => {
    expect(evaluate(exactly, facts(2, [yes, open]))).toBe("true");
    expect(evaluate(exactly, facts(1, [yes, open]))).toBe("false");
    expect(evaluate(upToThree, facts(unknown, [yes, no, no, no]))).toBe("false");
    expect(evaluate(upToThree, facts(2, [yes, no, no]))).toBe("true");
  });

  it("names what is open: the bound, the list, or both", () => {
    expect(openFacts(atMost, facts(unknown, [yes]))).toEqual(["illPersons"]);
    expect(openFacts(atMost, facts(unknown, []))).toEqual(["illPersons"]);
    expect(openFacts(atMost, facts(1, [yes, open]))).toEqual(["rows"]);
    expect(openFacts(atMost, facts(unknown, [yes, open])).sort()).toEqual(["illPersons", "rows"]);
    expect(openFacts(atMost, facts(2, [yes]))).toEqual([]);
  });

  it("shows the bound among what was read", () => {
    expect(proveCondition(atMost, facts(1, [yes])).read).toEqual([
      { fact: "rows", answer: [yes] },
      { fact: "illPersons", answer: 1 },
    ]);
  });

  it("takes a fact that counts something, and none of another kind or unit", () => {
    for (const fact of ["celsius", "note", "nowhere"])
      expect(() =>
        prepareCondition({ fact: "rows", count: { atLeast: { fact: fact as "illPersons" } } }, table),
      ).toThrow(TypeError);
    for (const bound of [null, Number.NaN, "2"])
      expect(() =>
        prepareCondition({ fact: "rows", count: { atLeast: { fact: "illPersons" }, atMost: bound as number } }, table),
      ).toThrow(TypeError);
  });
});
