import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import type { FactKind } from "../../src/logic/facts.js";
import { type FactsRead, factAsRead, factsRead } from "../../src/risk/facts-read.js";
import { travellerTrigger2020 } from "../../src/risk/policies/index.js";
import { definePolicy } from "../../src/risk/policy.js";
import { madeUpEdition, text } from "../declaration/cards.js";
import { everyGround } from "./travellers.js";

const stays = {
  kind: "list",
  of: {
    country: { kind: "text" },
    from: { kind: "date" },
    to: { kind: "date" },
    seats: { kind: "list", of: { row: { kind: "number", unit: "count" }, near: { kind: "yes-no" } } },
  },
} as const;
const asData = (reads: FactsRead): object =>
  Object.fromEntries([...reads].map(([name, inner]) => [name, asData(inner)]));
const readBy = (when: AnyCondition) => {
  const facts = {
    on: { kind: "date" },
    days: { kind: "number", unit: "count" },
    other: { kind: "yes-no" },
    stays,
  } as const;
  const rule = { id: "r", when: when as never, grade: "b", text: text("r"), source: text("r") } as const;
  return asData(
    factsRead(definePolicy({ edition: madeUpEdition, facts, grades: { a: text("a"), b: text("b") }, rules: [rule] })),
  );
};
const upTo = { fact: "on" };

describe("the facts that a policy reads", () => {
  it("are those its conditions and those of its overlays name, wherever they name them", () => {
    const read = asData(factsRead(everyGround));
    expect(read).toMatchObject({ stays: { country: {}, to: {} }, on: {}, affectedCountries: {}, firstPassCelsius: {} });
    expect([...factsRead(everyGround).keys()].every((name) => Object.hasOwn(everyGround.facts, name))).toBe(true);
    expect(asData(factsRead(travellerTrigger2020))).not.toHaveProperty("feverMedicine");
    expect(read).toHaveProperty("feverMedicine");
  });

  it.each([
    [{ not: { all: [{ fact: "other", known: true }] } }, { other: {} }],
    [{ fact: "on", is: calendarDate("2020-01-01") }, { on: {} }],
    [
      { fact: "stays", count: { atLeast: { fact: "days" } } },
      { stays: {}, days: {} },
    ],
    [{ fact: "stays", count: { atLeast: 1, of: { item: "country", is: "ITA" } } }, { stays: { country: {} } }],
    [{ fact: "stays", overlap: { from: "from", to: "to" } }, { stays: { from: {}, to: {} } }],
    [
      { fact: "stays", covers: { from: "from", to: "to", window: { days: 14, dayCount: "start-is-day-0", upTo } } },
      { stays: { from: {}, to: {} }, on: {} },
    ],
    [
      { fact: "stays", every: { item: "to", within: { days: 14, dayCount: "start-is-day-0", upTo } } },
      { stays: { to: {} }, on: {} },
    ],
    [{ fact: "stays", some: { item: "from", before: { previous: "to" } } }, { stays: { from: {}, to: {} } }],
    [{ fact: "stays", some: { item: "seats", some: { item: "near", is: "yes" } } }, { stays: { seats: { near: {} } } }],
  ] as const)("%j", (when, reads) => {
    expect(readBy(when as unknown as AnyCondition)).toEqual(reads);
  });
});

describe("a fact as it is read", () => {
  const country: FactsRead = new Map([["country", new Map()]]);

  it.each([
    [{ kind: "choices", options: [] }, ["b", "a", "b"], ["a", "b"]],
    [{ kind: "choices", options: [] }, ["b", 7, undefined, "a"], ["a", "b", null, null]],
    [{ kind: "number", unit: "celsius" }, 37.3, 37.3],
    [{ kind: "number", unit: "celsius" }, Number.NaN, null],
    [{ kind: "yes-no" }, undefined, null],
    [{ kind: "yes-no" }, absent("asked-declined"), { absent: "asked-declined" }],
    [stays, [{ to: "2020-01-01", country: "ITA" }, absent("not-asked")], [{ country: "ITA" }, { absent: "not-asked" }]],
    [stays, [{ to: "2020-01-01" }], [{ country: null }]],
    [stays, absent("not-asked"), { absent: "not-asked" }],
    [stays, { absent: "not-asked", remark: "Zq7" }, { absent: "not-asked" }],
    [{ kind: "text" }, [{ to: "2020-01-01" }], [{ to: "2020-01-01" }]],
    [undefined, ["b", "a", "b"], ["b", "a", "b"]],
    [stays, ["ITA", null, 7], ["ITA", null, 7]],
  ] as const)("%j %j", (kind, value, read) => {
    expect(factAsRead(kind as FactKind | undefined, value, country)).toEqual(read);
  });

  it("has of a list of which nothing is read only how many elements there are", () => {
    expect(factAsRead(stays, [{ country: "ITA" }, absent("not-asked")], undefined)).toEqual([
      {},
      { absent: "not-asked" },
    ]);
  });

  it("has of lists within lists only what is read of them", () => {
    const reads: FactsRead = new Map([["seats", new Map([["row", new Map()]])]]);
    const seats = [{ row: 3, near: "yes" }, { row: 4 }];
    expect(factAsRead(stays, [{ country: "ITA", seats }], reads)).toEqual([{ seats: [{ row: 3 }, { row: 4 }] }]);
  });

  it("is kept as nothing where it is no JSON, a number without bounds as it is written", () => {
    for (const value of [() => "x", Symbol("x")]) expect(factAsRead({ kind: "text" }, value, country)).toBeNull();
    expect(factAsRead({ kind: "number", unit: "count" }, 10n, country)).toBe("10");
  });
});
