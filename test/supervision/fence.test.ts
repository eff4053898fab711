import { expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/index.js";
import { type FenceRecord, fenceStandings } from "../../src/supervision/fence.js";

const day = (number: number) => calendarDate(`2022-02-${String(number).padStart(2, "0")}`);
const record = (section: string, on: number, found: FenceRecord["found"]): FenceRecord => ({
  section,
  on: day(on),
  found,
});
const sections = [
  { section: "north", isWatched: true },
  { section: "rail", isWatched: false },
];
const faultsOf = (records: readonly FenceRecord[], on: number) =>
  fenceStandings(sections, records, { everyDays: 7, on: day(on) }).sections[0]?.faults;

it("is fenced and watched, or has a fault: 围起来是基础，管到位才是关键 (Erenhot, 4 February 2022)", () => {
  const records = [record("north", 1, "sound"), record("rail", 1, "sound")];
  expect(fenceStandings(sections, records, { everyDays: 7, on: day(4) }).sections.map(({ faults }) => faults)).toEqual([
    [],
    ["not-watched"],
  ]);
});

it.each([
  ["repaired on the day it was found", [record("north", 3, "damaged"), record("north", 3, "repaired")], []],
  ["repaired later", [record("north", 3, "damaged"), record("north", 4, "repaired")], []],
  ["repaired before it was found", [record("north", 3, "damaged"), record("north", 2, "repaired")], ["damage-open"]],
  ["found sound later", [record("north", 3, "damaged"), record("north", 4, "sound")], []],
  ["found sound on the same day", [record("north", 3, "damaged"), record("north", 3, "sound")], ["damage-open"]],
  [
    "repaired on a day that is still to come",
    [record("north", 3, "damaged"), record("north", 9, "repaired")],
    ["damage-open"],
  ],
  ["found damaged again", [record("north", 1, "repaired"), record("north", 3, "damaged")], ["damage-open"]],
] as const)("knows damage that was %s", (_, records, faults) => {
  expect(faultsOf(records, 5)).toEqual(faults);
});

it("says since when damage is open, and what is not inspected in time", () => {
  const records = [record("north", 2, "damaged"), record("north", 1, "damaged")];
  const [north] = fenceStandings(sections, records, { everyDays: 7, on: day(10) }).sections;
  expect(north).toMatchObject({ damagedSince: "2022-02-01", faults: ["damage-open", "inspection-overdue"] });
  expect(faultsOf([], 1)).toEqual(["inspection-overdue"]);
});

it("keeps what was recorded of sections that there are not", () => {
  const stray = record("south", 1, "damaged");
  expect(fenceStandings(sections, [stray], { everyDays: 7, on: day(2) }).unknown).toEqual([stray]);
});
