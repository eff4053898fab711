import { describe, expect, it } from "vitest";
import { allowance } from "../../src/risk/allowance.js";
import { holding, ofElements, truthsIn } from "../../src/risk/answer-search.js";
import { comparisonsIn } from "../../src/risk/comparisons.js";

const table = {
  fever: { kind: "yes-no" },
  stays: { kind: "list", of: { country: { kind: "text" } } },
} as const;
const inItaly = { fact: "stays", some: { item: "country", is: "ITA" } } as const;
const [list] = [...comparisonsIn(table, [inItaly]).places.keys()] as [never];

describe("truthsIn", () => {
  it("evaluates conditions of a table, and takes its work from the allowance", () => {
    const some = allowance(1000);
    const truthOf = truthsIn(table, some);
    expect(truthOf({ fact: "fever", is: "yes" }, { fever: "yes" })).toBe("true");
    expect(truthOf({ fact: "fever", is: "yes" }, { fever: { absent: "not-asked" } })).toBe("undecided");
    expect(some.left).toBeLessThan(1000);
  });
});

describe("what is asked of elements", () => {
  it("is asked of the subject whose list holds them", () => {
    const truthOf = truthsIn(table);
    const condition = ofElements(list, { item: "country", is: "ITA" });
    expect(condition).toEqual(inItaly);
    expect(truthOf(condition, holding(list, [{ country: "CHE" }, { country: "ITA" }]))).toBe("true");
    expect(truthOf(condition, holding(list, [{ country: "CHE" }]))).toBe("false");
    expect(truthOf(condition, holding(list, []))).toBe("false");
  });
});
