import { expect, it } from "vitest";
import { frontierQuarantineOpinions2020 } from "../../../src/risk/liability/cn-frontier-quarantine-opinions-2020.js";

it("names six acts, each a crime only where a quarantinable disease spreads or may (Opinions of 2020-03-16)", () => {
  const { clauses } = frontierQuarantineOpinions2020;
  expect(clauses.map(({ id }) => id)).toEqual(["act-1", "act-2", "act-3", "act-4", "act-5", "act-6"]);
  for (const { onlyIf } of clauses) expect(onlyIf?.en).toContain("quarantinable disease spreads");
});
