import { expect, it } from "vitest";
import type { Handling } from "../../src/declaration/handling.js";
import { lintHandling, lintText, lintWord } from "../../src/declaration/lint-texts.js";
import { text } from "./cards.js";

it("a text is in both languages, and no blank", () => {
  const issues: unknown[] = [];
  const report = (code: string, path: unknown) => issues.push([code, path]);
  for (const good of [text("x"), { en: "x", zh: "x" }]) lintText(good, ["label"], report);
  expect(issues).toEqual([]);
  for (const bad of [undefined, null, "x", {}, { en: "x" }, { en: "x", zh: "\u3000" }, { en: 1, zh: "x" }])
    lintText(bad, ["label"], report);
  expect(issues).toEqual(new Array(7).fill(["no-text", ["label"]]));
});

it("a word is no blank", () => {
  const issues: unknown[] = [];
  for (const word of ["x", "", " ", undefined, 5]) lintWord(word, ["id"], (code) => issues.push(code));
  expect(issues).toEqual(["blank", "blank", "blank", "blank"]);
});

it("a handling says why, for how long and by what law", () => {
  const issues: unknown[] = [];
  const retention = { from: "declared", days: 1.5, dayCount: "start-is-day-0" } as const;
  lintHandling({ purpose: text("why"), source: "a law", retention }, [], (code, path) => issues.push([code, ...path]));
  lintHandling(null as unknown as Handling, ["h"], (code, path) => issues.push([code, ...path]));
  expect(issues).toEqual([
    ["wrong-bound", "retention", "days"],
    ["no-text", "h", "purpose"],
    ["blank", "h", "source"],
    ["wrong-bound", "h", "retention", "days"],
  ]);
});
