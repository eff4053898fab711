import { expect, it } from "vitest";
import { sqlColumns } from "../../src/exchange/sql-columns.js";
import { VISITS } from "../statistics/visits.js";

it("names every column once, by places: what engines cut off or fold together is never in a name", () => {
  const names = sqlColumns(VISITS);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]{0,30}$/);
  const long = "A".repeat(80);
  const twins = { id: "twins", version: 1, by: { [long]: "a", [`${long.slice(1)}b`]: "b", lane: "c", Lane: "d" } };
  expect(sqlColumns(twins)).toEqual([
    "part",
    "by_1",
    "why_1",
    "by_2",
    "why_2",
    "by_3",
    "why_3",
    "by_4",
    "why_4",
    "place",
    "counted",
  ]);
});
