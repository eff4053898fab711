import { describe, expect, it } from "vitest";
import { freeName, nameFor } from "../../src/exchange/fhir-questionnaire-names.js";

describe("the name of an item", () => {
  const name = (linkId: string, parent?: string, ...taken: string[]) =>
    nameFor(linkId, parent, new Map(taken.map((one) => [one, 1])));

  it("is its linkId without that of what it stands in", () => {
    expect(name("travelHistory.city", "travelHistory")).toBe("city");
    expect(name("/44250-9", "/44249-1")).toBe("/44250-9");
    expect(name("1.1", "1")).toBe("q1");
    expect(name("1.")).toBe("1-");
    expect(name("a.", "a")).toBe("a-");
  });

  it("holds no dot, is no whole number, and means nothing else", () => {
    expect([name("1.1"), name("7"), name("asOf"), name("__proto__"), name(".")]).toEqual([
      "1-1",
      "q7",
      "item-asOf",
      "item-__proto__",
      "-",
    ]);
  });

  it("is there once", () => {
    expect(name("a", undefined, "a", "a-2")).toBe("a-3");
    expect(freeName("x", () => false)).toBe("x");
  });
});
