import { expect, it } from "vitest";
import { type CoordinationMatter, coordinationMatters } from "../../src/supervision/coordination-matter.js";
import { day } from "./deficiency-files.js";

const matter = (id: string, raised: string, settled?: string): CoordinationMatter => ({
  id,
  place: "CNSZX",
  raisedOn: day(raised),
  raisedBy: "inspector-3",
  partners: ["airport", "health commission"],
  ...(settled === undefined ? {} : { settledOn: day(settled) }),
});

it("parts the matters that were raised by a day by whether they were settled by then", () => {
  const matters = [matter("M1", "04-02", "04-05"), matter("M2", "04-02"), matter("M3", "04-06", "04-07")];
  const on = (at: string) => {
    const { settled, unsettled } = coordinationMatters(matters, day(at));
    return [settled.map(({ id }) => id), unsettled.map(({ id }) => id)];
  };
  expect(on("04-01")).toEqual([[], []]);
  expect(on("04-04")).toEqual([[], ["M1", "M2"]]);
  expect(on("04-05")).toEqual([["M1"], ["M2"]]);
  expect(on("04-06")).toEqual([["M1"], ["M2", "M3"]]);
  expect(on("04-07")).toEqual([["M1", "M3"], ["M2"]]);
});
