import fc from "fast-check";
import { expect, it } from "vitest";
import { randomCase } from "./random-forms.js";
import { examine } from "../../src/declaration/examine.js";
import type { Finding } from "../../src/declaration/finding.js";
import { carryAnswers } from "../../src/declaration/carry-answers.js";
const R = { numRuns: Number(process.env["RUNS"] ?? 4000) };
const clone = (x: unknown) => JSON.parse(JSON.stringify(x));
const missing = (fs: readonly Finding[]) => fs.filter(f => f.code === "missing").map(f => f.path.join("."));
it("mutate", () => fc.assert(fc.property(randomCase, ({ form, input, options }) => {
  const before = JSON.stringify(input);
  JSON.stringify(examine(form, input, options)); void examine(form, input, options).recipe;
  expect(JSON.stringify(input)).toBe(before);
}), R));
it("idempotent", () => fc.assert(fc.property(randomCase, ({ form, input, options }) => {
  const { declaration } = examine(form, input, options);
  const again = examine(form, clone(declaration), options);
  expect(again.declaration).toEqual(declaration);
  expect(again.removed).toEqual([]);
}), R));
it("missing same", () => fc.assert(fc.property(randomCase, ({ form, input, options }) => {
  const first = examine(form, input, options);
  if (first.findings.some(f => f.code === "malformed" )) return;
  const again = examine(form, clone(first.declaration), options);
  expect(again.findings.filter(f => f.code === "missing")).toEqual(first.findings.filter(f => f.code === "missing"));
  expect(again.completeness).toEqual(first.completeness);
}), R));
it("findings same", () => fc.assert(fc.property(randomCase, ({ form, input, options }) => {
  const first = examine(form, input, options);
  if (first.findings.some(f => f.code === "malformed" )) return;
  const again = examine(form, clone(first.declaration), options);
  expect(again.findings).toEqual(first.findings.filter(f => f.code !== "not-applicable" && f.code !== "unrecognised"));
}), R));
it("recipe", () => fc.assert(fc.property(randomCase, ({ form, input, options }) => {
  const e = examine(form, input, options);
  const before = JSON.stringify(e);
  const { items } = e.recipe;
  expect(JSON.stringify(e)).toBe(before);
  const of = (...s: string[]) => items.filter(i => s.includes(i.state)).length;
  expect([items.length, of("answered", "unknown"), of("unknown")]).toEqual([e.completeness.required, e.completeness.answered, e.completeness.unknown]);
  expect(items.filter(i => i.state === "missing").map(i => i.path)).toEqual(e.findings.filter(f => f.code === "missing").map(f => f.path));
}), R));
it("carry", () => fc.assert(fc.property(randomCase, ({ form, input, options }) => {
  const { declaration } = examine(form, input, options);
  const c = carryAnswers(form, form, clone(declaration));
  expect(c.notCarried).toEqual([]);
  expect(examine(form, c.answers, options).declaration).toEqual(declaration);
}), R));
