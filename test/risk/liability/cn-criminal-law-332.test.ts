import { expect, it } from "vitest";
import { criminalLaw332 } from "../../../src/risk/liability/cn-criminal-law-332.js";

it("provides for up to three years, detention and a fine (Criminal Law of China, Article 332)", () => {
  expect(criminalLaw332.clauses[0]?.consequences.map(({ kind, years }) => [kind, years?.atMost])).toEqual([
    ["imprisonment", 3],
    ["criminal-detention", undefined],
    ["fine", undefined],
  ]);
  expect(criminalLaw332.edition.until).toBeUndefined();
});

it("punishes those in charge of a unit as whoever commits the crime, beside the fine on the unit (paragraph 2)", () => {
  expect(criminalLaw332.clauses[1]?.consequences.map(({ kind, years }) => [kind, years?.atMost])).toEqual([
    ["imprisonment", 3],
    ["criminal-detention", undefined],
    ["fine", undefined],
  ]);
});
