import { describe, expect, it } from "vitest";
import { allowance } from "../../src/risk/allowance.js";
import { holding, ofElements, truthsIn } from "../../src/risk/answer-search.js";

const table = {
  fever: { kind: "yes-no" },
  stays: { kind: "list", of: { country: { kind: "text" }, nights: { kind: "list", of: { at: { kind: "text" } } } } },
} as const;

describe("truthsIn", () => {
  it("evaluates conditions of a table", () => {
    const truthOf = truthsIn(table);
    const fever = { fact: "fever", is: "yes" };
    expect([truthOf(fever, { fever: "yes" }), truthOf(fever, { fever: "no" }), truthOf(fever, {})]).toEqual([
      "true",
      "false",
      "undecided",
    ]);
  });

  it("takes from an allowance, and more for longer lists", () => {
    const some = allowance(1000);
    const truthOf = truthsIn(table, some);
    const counted = { fact: "stays", count: { atLeast: 1 } };
    truthOf(counted, { stays: [] });
    const little = 1000 - some.left;
    truthOf(counted, { stays: [{}, {}, {}] });
    expect(little).toBeGreaterThan(0);
    expect(1000 - some.left).toBe(5 * little);
  });
});

describe("what is asked of elements", () => {
  it("is asked of the subject, through the lists that lead to them", () => {
    const truthOf = truthsIn(table);
    const inItaly = ofElements("stays", { item: "country", is: "ITA" });
    expect(truthOf(inItaly, holding("stays", [{ country: "ITA" }]))).toBe("true");
    expect(truthOf(inItaly, holding("stays", [{ country: "FRA" }]))).toBe("false");
    const aboard = ofElements("stays\nnights", { item: "at", is: "sea" });
    expect(truthOf(aboard, holding("stays\nnights", [{ at: "sea" }]))).toBe("true");
    expect(truthOf(aboard, holding("stays\nnights", []))).toBe("false");
  });
});
