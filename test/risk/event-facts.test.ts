import { describe, expect, it } from "vitest";
import {
  ALWAYS_ASSESSED,
  ALWAYS_NOTIFIED,
  EVENT_CRITERIA,
  EVENT_DISEASES,
  EVENT_FACTS,
  TWO_OF_FOUR,
} from "../../src/risk/event-facts.js";

describe("the facts about an event (IHR (2005), Annex 2)", () => {
  it("are the four criteria, each by its own name, besides the disease, the virus and the cases", () => {
    const criteria = Object.keys(EVENT_CRITERIA);
    expect(criteria).toHaveLength(4);
    expect(Object.keys(EVENT_FACTS)).toEqual(["disease", "poliovirus", "cases", ...criteria]);
    expect(EVENT_FACTS.disease.options).toEqual(Object.keys(EVENT_DISEASES));
  });

  it("two of four is every pair once", () => {
    const pairs = TWO_OF_FOUR.any.map(({ all }) => all.map(({ fact }) => fact));
    expect(new Set(pairs.map((pair) => pair.toSorted().join()))).toHaveLength(6);
    for (const pair of pairs) expect(new Set(pair)).toHaveLength(2);
  });

  it("no disease is both always notified and always assessed", () => {
    expect(ALWAYS_NOTIFIED.filter((disease) => (ALWAYS_ASSESSED as readonly string[]).includes(disease))).toEqual([]);
  });
});
