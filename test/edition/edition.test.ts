import { describe, expect, it } from "vitest";
import { EDITION_STATUSES, editionDate, frozen } from "../../src/edition/edition.js";

describe("Edition", () => {
  it("is published, illustrative or unseen, and nothing between", () => {
    expect(EDITION_STATUSES).toEqual(["published", "illustrative", "unseen"]);
  });
});

describe("frozen", () => {
  it("freezes a table through and through and gives it back", () => {
    const table = { id: "card", rules: [{ id: "fever", text: { en: "fever", zh: "发热" } }] };
    expect(frozen(table)).toBe(table);
    for (const part of [table, table.rules, table.rules[0], table.rules[0]?.text])
      expect(Object.isFrozen(part)).toBe(true);
    expect(() => table.rules.push({ id: "cough", text: { en: "cough", zh: "咳嗽" } })).toThrow(TypeError);
  });

  it("goes on into what was frozen already, and stops where a table holds itself", () => {
    const shallow = Object.freeze({ a: { b: { c: 1 } } });
    expect([frozen(shallow).a, shallow.a.b].every(Object.isFrozen)).toBe(true);
    const circle: { self?: unknown; part: { whole?: unknown } } = { part: {} };
    circle.self = circle;
    circle.part.whole = circle;
    expect(Object.isFrozen(frozen(circle).part)).toBe(true);
  });

  it("leaves what cannot be frozen as it is", () => {
    for (const value of [undefined, null, "2020-03-01", 14]) expect(frozen(value)).toBe(value);
  });
});

describe("editionDate", () => {
  it("gives the date back as it was written", () => {
    expect(editionDate("2020-03-01")).toBe("2020-03-01");
  });
});
