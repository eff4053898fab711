import { expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { custodyTimelines } from "../../src/screening/custody-timelines.js";

const at = (time: string) => instant(`2020-04-05T${time}:00+08:00`);

it("gives each person one timeline, by document number, and keeps people apart", () => {
  const held = [
    { person: "E2", holder: "vehicle", from: at("12:00"), to: at("13:30") },
    { person: "E1", holder: "customs", from: at("10:00"), to: at("12:00") },
    { person: "E2", holder: "customs", from: at("10:00"), to: at("12:00") },
    { person: "E1", holder: "hotel", from: at("13:40"), to: undefined },
  ];
  const timelines = custodyTimelines(held);
  expect(
    timelines.map(({ person, continuous, gaps }) => [person, continuous, gaps.map(({ minutes }) => minutes)]),
  ).toEqual([
    ["E1", false, [100]],
    ["E2", true, []],
  ]);
  expect(timelines[1]?.intervals.map(({ holder }) => holder)).toEqual(["customs", "vehicle"]);
  expect(custodyTimelines(held.toReversed())).toEqual(timelines);
  expect(custodyTimelines(held, { allowedGapMinutes: 100 }).every(({ continuous }) => continuous)).toBe(true);
  expect(custodyTimelines([])).toEqual([]);
});
