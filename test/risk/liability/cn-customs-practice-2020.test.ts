import { expect, it } from "vitest";
import { customsPractice2020 } from "../../../src/risk/liability/cn-customs-practice-2020.js";

it("is a warning or up to 30 000 yuan, a list, and prosecution in serious cases (press conference of 2020-04-06)", () => {
  expect(customsPractice2020.clauses.flatMap(({ consequences }) => consequences)).toEqual([
    { kind: "warning", degree: "ordinary" },
    { kind: "fine", degree: "ordinary", yuan: { atMost: 30_000 } },
    { kind: "dishonest-traveller-list", degree: "ordinary" },
    { kind: "referral-for-prosecution", degree: "serious" },
  ]);
});
