import { evaluate } from "certlogic-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CertLogicExpression,
  evaluateCertLogic,
  proveCertLogic,
  readCertLogic,
} from "../../src/exchange/index.js";
import { anyData, expressions, records } from "./certlogic-arbitraries.js";

const RUNS = { numRuns: 3_000 };

function read(logic: unknown): CertLogicExpression {
  const result = readCertLogic(logic);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** What certlogic-js gives: a value, or that it throws. Its dates are milliseconds. */
function theirs(logic: unknown, data: unknown): { value: unknown } | "throws" {
  try {
    return { value: plain(evaluate(logic as Parameters<typeof evaluate>[0], data)) };
  } catch {
    return "throws";
  }
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? {} : { epochMilliseconds: value.getTime() };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, plain(of)]));
}

describe("an expression", () => {
  it("comes to what certlogic-js gives, and is faulty where that throws, on data that are the whole", () => {
    fc.assert(
      fc.property(expressions, anyData, (logic, data) => {
        const ours = evaluateCertLogic(read(logic), data, { complete: true });
        const expected = theirs(logic, data);
        expect(ours.missing).toEqual([]);
        if (expected === "throws") expect(ours.faults).not.toEqual([]);
        else expect({ ...ours, truth: undefined }).toEqual({ value: expected.value, missing: [], faults: [] });
      }),
      RUNS,
    );
  });

  it("comes to the same wherever nothing that it reads is absent, and where it is decided in spite of that", () => {
    fc.assert(
      fc.property(expressions, anyData, (logic, data) => {
        const ours = evaluateCertLogic(read(logic), data);
        const expected = theirs(logic, data);
        if (expected === "throws") expect(ours.faults.length > 0 || lacksSomething(logic, data)).toBe(true);
        else if (ours.value !== undefined) expect(ours.value).toEqual(expected.value);
        else if (ours.truth !== "undecided")
          expect(evaluateCertLogic(read(logic), data, { complete: true }).truth).toBe(ours.truth);
        else expect(ours.missing).not.toEqual([]);
      }),
      RUNS,
    );
  });

  it("keeps what it decided when what was absent is filled in, whatever it is", () => {
    fc.assert(
      fc.property(expressions, records, records, (logic, data, more) => {
        const before = evaluateCertLogic(read(logic), data);
        const after = evaluateCertLogic(read(logic), { ...more, ...data }, { complete: true });
        if (before.truth === "undecided" || after.faults.length > 0 || readsWhole(logic)) return;
        expect(after.truth).toBe(before.truth);
        if (before.value !== undefined) expect(after.value).toEqual(before.value);
      }),
      RUNS,
    );
  });

  it("has a proof that comes to what the expression comes to", () => {
    fc.assert(
      fc.property(expressions, anyData, fc.boolean(), (logic, data, complete) => {
        const { truth, value, missing, faults } = proveCertLogic(read(logic), data, { complete });
        const outcome = evaluateCertLogic(read(logic), data, { complete });
        expect({ truth, value, missing, faults }).toEqual({ value: undefined, ...outcome });
        expect(value === undefined).toBe(missing.length + faults.length > 0);
      }),
      RUNS,
    );
  });
});

/** Whether an expression takes all of the data at once: what is filled in is then part of what it reads. */
function readsWhole(logic: unknown): boolean {
  return JSON.stringify(logic).includes('"var":""');
}

function lacksSomething(logic: unknown, data: unknown): boolean {
  return read(logic).reads.some((path) => evaluateCertLogic(read({ var: path }), data).missing.length > 0);
}
