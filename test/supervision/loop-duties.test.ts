import { expect, it } from "vitest";
import { calendarDate, instant } from "../../src/calendar/index.js";
import { closedLoopEdition8, type LoopCycle, loopCycle } from "../../src/risk/index.js";
import { dutiesOutsideWork } from "../../src/supervision/loop-duties.js";

const zone = "Asia/Shanghai";
/** 14 days of work from 1 February 2022, 7 at a central site, 7 at home. */
const cycle = loopCycle(closedLoopEdition8.pattern, {
  startOn: calendarDate("2022-02-01"),
  dayCount: "start-is-day-1",
}) as LoopCycle;
const people = [{ person: "P-1", cycles: [cycle] }];
const shiftOn = (from: string, before: string) => ({
  id: "S-1",
  post: "yard",
  from: instant(`2022-${from}+08:00`),
  before: instant(`2022-${before}+08:00`),
  needs: { people: 1 },
});
const outside = (from: string, before: string, person = "P-1") =>
  dutiesOutsideWork([shiftOn(from, before)], [{ shift: "S-1", person }], people, zone).map(({ on, stages }) => [
    on,
    stages?.[0],
  ]);

it.each([
  ["02-14T08:00", "02-14T16:00", []],
  ["02-14T16:00", "02-15T00:00", []],
  ["02-14T16:00", "02-15T00:01", [["2022-02-15", "central-quarantine"]]],
  ["02-21T08:00", "02-21T16:00", [["2022-02-21", "central-quarantine"]]],
  ["02-28T08:00", "02-28T16:00", [["2022-02-28", "home-monitoring"]]],
  ["03-01T08:00", "03-01T16:00", [["2022-03-01", undefined]]],
  ["01-31T20:00", "02-01T04:00", [["2022-01-31", undefined]]],
] as const)("14 + 7 + 7 from 1 February 2022: duty from %s to %s", (from, before, found) => {
  expect(outside(from, before)).toEqual(found);
});

it("is outside any cycle for somebody who has none, and counts no shift that there is not", () => {
  expect(outside("02-02T08:00", "02-02T16:00", "P-2")).toEqual([["2022-02-02", undefined]]);
  expect(dutiesOutsideWork([], [{ shift: "S-1", person: "P-1" }], people, zone)).toEqual([]);
});

it("looks at every shift of a name, every entry of a person and every cycle of a day: none hides another", () => {
  const assignments = [{ shift: "S-1", person: "P-1" }];
  const working = shiftOn("02-03T08:00", "02-03T16:00");
  const isolated = shiftOn("02-16T08:00", "02-16T16:00");
  const found = [{ person: "P-1", shift: "S-1", on: "2022-02-16", stages: ["central-quarantine"] }];
  expect(dutiesOutsideWork([isolated, working], assignments, people, zone)).toEqual(found);
  expect(dutiesOutsideWork([working, isolated], [...assignments, ...assignments], people, zone)).toEqual(found);
  expect(dutiesOutsideWork([working], assignments, [...people, { person: "P-1", cycles: [] }], zone)).toEqual([]);
  // A second cycle that begins while the first one is still in quarantine does not make it work.
  const again = loopCycle(closedLoopEdition8.pattern, {
    startOn: calendarDate("2022-02-16"),
    dayCount: "start-is-day-1",
  });
  if ("problem" in again) throw new Error("no cycle");
  for (const cycles of [
    [cycle, again],
    [again, cycle],
  ])
    expect(dutiesOutsideWork([isolated], assignments, [{ person: "P-1", cycles }], zone)).toEqual(found);
});
