import { describe, expect, it } from "vitest";
import { checkDefinition, fieldsOf, type TallyDefinition } from "../../src/statistics/tally-definition.js";
import { VISITS } from "./visits.js";

describe("fieldsOf", () => {
  it("names every field that is read, once, and what it is", () => {
    expect(fieldsOf(VISITS)).toEqual({
      port: { kind: "code" },
      entry: { kind: "instant" },
      lane: { kind: "code" },
      status: { kind: "code" },
      bags: { kind: "number", open: true },
      exit: { kind: "instant" },
    });
    expect(fieldsOf({ id: "x", version: 1, by: {}, sums: { kg: { field: "kg", decimals: 2 } } })).toEqual({
      kg: { kind: "number", decimals: 2, open: true },
    });
  });

  it("takes a field by whatever name", () => {
    expect(Object.keys(fieldsOf({ id: "x", version: 1, by: { a: "__proto__", b: "toString" } }))).toEqual([
      "__proto__",
      "toString",
    ]);
  });

  it("refuses a field that would have to be of two kinds", () => {
    const twice: TallyDefinition = { id: "x", version: 1, by: { at: "at", day: { dayOf: "at", timeZone: "UTC" } } };
    expect(() => fieldsOf(twice)).toThrow(/^fieldsOf: expected /);
    const open = { kg: { field: "weight", decimals: 2 }, sameKg: { field: "weight", decimals: 2 } };
    expect(Object.keys(fieldsOf({ id: "x", version: 1, by: {}, sums: open }))).toEqual(["weight"]);
    const other = { ...open, sameKg: { field: "weight", decimals: 1 } };
    expect(() => fieldsOf({ id: "x", version: 1, by: {}, sums: other })).toThrow(/^fieldsOf: expected /);
  });

  it("takes no decimals for whole numbers", () => {
    expect(fieldsOf({ id: "x", version: 1, by: {}, sums: { bags: { field: "bags", decimals: 0 } } })).toEqual({
      bags: { kind: "number", open: true },
    });
  });
});

describe("checkDefinition", () => {
  const passes = (change: Partial<TallyDefinition>) => checkDefinition({ ...VISITS, ...change }, "test");
  const longest = `a${"-9".repeat(39)}Z`;
  const pass: readonly Partial<TallyDefinition>[] = [
    {},
    { version: 1 },
    { by: { [longest]: "port" } },
    { sums: { bags: { field: "bags", decimals: 0 }, kg: { field: "kg", decimals: 9 } } },
    { counts: {}, sums: {}, durations: {} },
    { by: { day: { dayOf: "entry", timeZone: "Asia/Shanghai" } } },
  ];

  it.each(pass)("lets %j pass", (change) => {
    expect(passes(change)).toBeUndefined();
  });

  const wrong: readonly (readonly [string, Partial<TallyDefinition>])[] = [
    ["a definition with an id", { id: " " }],
    ["a definition with an id", { version: 0 }],
    ["a definition with an id", { version: 1.5 }],
    ["names of letters", { by: { "": "port" } }],
    ["names of letters", { by: { "9th": "port" } }],
    ["names of letters", { by: { "a port": "port" } }],
    ["names of letters", { by: { [`${longest}z`]: "port" } }],
    ["names of letters", { counts: { "cleared!": { status: "cleared" } } }],
    ["names of letters", { sums: { " bags": { field: "bags" } } }],
    ["names of letters", { durations: { stay_: { from: "entry", to: "exit" } } }],
    ["every count, sum and duration", { sums: { stay: { field: "bags" } } }],
    ["IANA names", { by: { day: { dayOf: "entry", timeZone: "Peking" } } }],
    ["IANA names", { by: { day: { dayOf: "entry", timeZones: { field: "port", zones: { CNPEK: "UTC", X: "" } } } } }],
    ...[-1, 10, 0.5].map((decimals) => ["0 to 9 decimals", { sums: { bags: { field: "bags", decimals } } }] as const),
  ];

  it.each(wrong)("names who asks, and expects %s: not %j", (expected, change) => {
    expect(() => passes(change)).toThrow(`test: expected ${expected}`);
  });
});
