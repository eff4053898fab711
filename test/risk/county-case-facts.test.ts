import { expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { countyCaseFacts } from "../../src/risk/county-case-facts.js";

const unknown = absent("asked-unknown");

it("fills in what follows of itself and no more", () => {
  expect(countyCaseFacts({ cumulativeCases: 0, clusterInLast14Days: unknown })).toEqual({
    cumulativeCases: 0,
    newCasesInLast14Days: 0,
    clusterInLast14Days: "no",
  });
  expect(countyCaseFacts({ cumulativeCases: 80, newCasesInLast14Days: 2, clusterInLast14Days: unknown })).toEqual({
    cumulativeCases: 80,
    newCasesInLast14Days: 2,
    clusterInLast14Days: unknown,
  });
});

it("changes nothing that was stated, also where it contradicts itself", () => {
  const stated = { cumulativeCases: 0, newCasesInLast14Days: 3, clusterInLast14Days: "yes" } as const;
  expect(countyCaseFacts(stated)).toEqual(stated);
});

it("what is left out was not asked", () => {
  const notAsked = absent("not-asked");
  expect(countyCaseFacts({})).toEqual({
    cumulativeCases: notAsked,
    newCasesInLast14Days: notAsked,
    clusterInLast14Days: notAsked,
  });
  expect(countyCaseFacts({ newCasesInLast14Days: 0 })).toEqual({
    cumulativeCases: notAsked,
    newCasesInLast14Days: 0,
    clusterInLast14Days: "no",
  });
  expect(countyCaseFacts({ cumulativeCases: 0, newCasesInLast14Days: unknown }).newCasesInLast14Days).toBe(0);
});
