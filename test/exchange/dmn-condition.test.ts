import { expect, it } from "vitest";
import { conditionFeel } from "../../src/exchange/dmn-condition.js";
import { feelTable } from "../../src/exchange/dmn-names.js";
import { feelScope } from "../../src/exchange/dmn-side.js";
import type { AnyCondition } from "../../src/logic/condition.js";

const scope = feelScope(
  feelTable({ on: { kind: "date" }, onset: { kind: "date" }, at: { kind: "instant" }, seen: { kind: "instant" } }),
);
const feel = (condition: AnyCondition, isDenied: boolean, isSure: boolean) =>
  conditionFeel(condition, scope, isDenied, isSure).text;

it("denies part by part", () => {
  const both = { all: [{ fact: "onset", before: "2020-03-01" }, { not: { fact: "on", known: true } }] } as const;
  expect(feel(both, false, true)).toBe('date(onset) < date("2020-03-01") and on = null');
  expect(feel(both, true, true)).toBe('date(onset) >= date("2020-03-01") or on != null');
});

it("counts a window by its day count, and in hours between instants", () => {
  const within = { days: 14, dayCount: "start-is-day-1", upTo: { fact: "on" } } as const;
  expect(feel({ fact: "onset", within }, false, true)).toBe(
    'date(onset) >= date(on) - duration("P13D") and date(onset) <= date(on)',
  );
  const hours = { hours: 48, upTo: { fact: "at" } } as const;
  expect(feel({ fact: "seen", since: hours }, false, false)).toBe(
    'date and time(seen) = null or date and time(at) = null or date and time(seen) >= date and time(at) - duration("PT48H")',
  );
});
