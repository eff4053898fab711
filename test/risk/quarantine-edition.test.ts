import { describe, expect, it } from "vitest";
import type { QuarantineEdition, QuarantinePhase, QuarantineRule } from "../../src/risk/quarantine-edition.js";
import { TEST_CONSEQUENCES } from "../../src/risk/quarantine-edition.js";
import * as schedules from "../../src/risk/schedules/index.js";

const EDITIONS: readonly QuarantineEdition[] = Object.values(schedules);
const rules = (edition: QuarantineEdition): QuarantineRule[] =>
  Object.values(edition.rules).flatMap((rule) => ("phases" in rule ? [rule] : []));
const phases = (rule: QuarantineRule): QuarantinePhase[] => [
  ...rule.phases,
  ...(rule.instead ?? []).flatMap((instead) => instead.phases),
];

describe.each(EDITIONS.map((edition) => [edition.edition.id, edition] as const))("%s", (_, edition) => {
  it("tests on days of the phase, ascending, each once, and doubles only such days", () => {
    for (const { days: length, tests = [] } of rules(edition).flatMap(phases))
      for (const { days, doubledOn = [] } of tests) {
        expect(days.every((day) => Number.isInteger(day) && day >= 1 && day <= length)).toBe(true);
        expect([...new Set(days)].sort((one, other) => one - other)).toEqual(days);
        expect(doubledOn.every((day) => days.includes(day))).toBe(true);
      }
  });

  it("has phases of one day or more, under measures named once", () => {
    for (const { days, measures } of rules(edition).flatMap(phases)) {
      expect(Number.isInteger(days) && days >= 1).toBe(true);
      expect(new Set(measures).size).toBe(measures.length);
    }
  });

  it("is frozen through and through", () => {
    expect(Object.isFrozen(edition.rules)).toBe(true);
    expect(Object.isFrozen(edition.consequences.missed)).toBe(true);
  });
});

it("the consequences say that they are inferred", () => {
  expect(TEST_CONSEQUENCES.missed.inferred?.en).toBeDefined();
  expect(TEST_CONSEQUENCES.positive.inferred?.zh).toBeDefined();
});
