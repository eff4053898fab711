import { expect, it } from "vitest";
import { frontierHealthLaw1987 } from "../../../src/risk/liability/cn-frontier-health-law-1987.js";

it("provides for a warning or a fine without an amount (law as amended 2018-04-27, Article 20)", () => {
  for (const { consequences } of frontierHealthLaw1987.clauses)
    expect(consequences).toEqual([
      { kind: "warning", degree: "ordinary" },
      { kind: "fine", degree: "ordinary" },
    ]);
  expect(frontierHealthLaw1987.edition.until).toBe("2024-12-31");
});
