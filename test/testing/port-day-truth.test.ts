import { expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { seededDraws } from "../../src/testing/draws.js";
import { everyone } from "../../src/testing/port-day-people.js";
import { trueSummary } from "../../src/testing/port-day-truth.js";

const day = calendarDate("2021-06-01");
const people = everyone(day, seededDraws(3));
const summary = trueSummary(day, people, { cards: ["Z1"], receipts: ["Z2"] });

it("counts everybody once in each of its parts", () => {
  const { manifest, triggers, flow, declarations } = summary;
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((total, count) => total + count, 0);
  expect(sum(flow.status)).toBe(people.length);
  expect((triggers["triggered"] ?? 0) + (triggers["undecided"] ?? 0) + (triggers["clear"] ?? 0)).toBe(people.length);
  expect(manifest.declared + manifest.undeclared.length).toBe(people.length);
  expect(declarations.received - declarations.duplicates).toBe(declarations.travellers);
});

it("names strays and whoever nobody received", () => {
  expect(summary.manifest.notOnManifest).toEqual(["Z1"]);
  expect(summary.custody.unexpected).toContain("Z2");
  expect(summary.custody.transferred - summary.custody.received).toBe(summary.custody.unaccounted.length);
});
