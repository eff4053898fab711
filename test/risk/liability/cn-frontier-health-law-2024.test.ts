import { expect, it } from "vitest";
import { frontierHealthLaw2024 } from "../../../src/risk/liability/cn-frontier-health-law-2024.js";

const finesOf = (clause: string) =>
  frontierHealthLaw2024.clauses
    .find(({ id }) => id === clause)
    ?.consequences.flatMap(({ kind, degree, yuan }) =>
      kind === "fine" ? [[degree, yuan?.atLeast, yuan?.atMost]] : [],
    );

it.each([
  [
    "article-44",
    [
      ["ordinary", undefined, 10_000],
      ["serious", 10_000, 50_000],
    ],
  ],
  [
    "article-45-1",
    [
      ["ordinary", undefined, 50_000],
      ["serious", 50_000, 300_000],
    ],
  ],
  [
    "article-45-2",
    [
      ["ordinary", undefined, 50_000],
      ["serious", 50_000, 300_000],
    ],
  ],
  [
    "article-46",
    [
      ["ordinary", 10_000, 500_000],
      ["serious", 500_000, 2_000_000],
    ],
  ],
  [
    "article-47-2",
    [
      ["ordinary", undefined, 100_000],
      ["serious", 100_000, 300_000],
    ],
  ],
  ["article-48", [["ordinary", 20_000, 100_000]]],
  ["article-11", []],
])("the fines of %s (2024 revision)", (clause, fines) => {
  expect(finesOf(clause)).toEqual(fines);
});

it("took force on 2025-01-01, and not on a day of June (Article 57)", () => {
  expect(frontierHealthLaw2024.edition).toMatchObject({
    from: "2025-01-01",
    publishedOn: "2024-06-28",
    supersedes: "cn-frontier-health-law-1987",
  });
});
