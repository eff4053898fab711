import { expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { instant } from "../../src/calendar/index.js";
import { type WasteRemoval, wasteStanding } from "../../src/supervision/waste-removal.js";

const at = (time: string, day = 11) => instant(`2022-06-${day}T${time}+08:00`);
const none = absent("not-applicable");
const heap: WasteRemoval = {
  id: "W-1",
  place: "compound 3",
  reportedAt: at("20:00", 10),
  removedAt: none,
  disinfectedAt: none,
  receiver: none,
};
const gone: WasteRemoval = { ...heap, removedAt: at("12:30"), disinfectedAt: at("12:30"), receiver: "firm A" };
const standing = (waste: WasteRemoval, when = at("13:00"), limitHours = 17) =>
  wasteStanding(waste, { at: when, limitHours });

it("waits for so long: nine heaps were cleared in more than 16 hours from the evening of 10 June 2022 (Zhangzhou)", () => {
  expect(standing(heap, at("12:00"), 16)).toEqual({ id: "W-1", standing: "waiting", hours: 16, faults: [] });
  expect(standing(heap, at("12:01"), 16).faults).toEqual(["overdue"]);
  expect(standing(gone, at("13:00"), 16)).toMatchObject({ standing: "removed", hours: 16.5, faults: ["overdue"] });
});

it.each([
  ["all as it should be", gone, []],
  ["nobody named", { ...gone, receiver: absent("asked-unknown") }, ["receiver-not-named"]],
  ["not disinfected", { ...gone, disinfectedAt: none }, ["place-not-disinfected"]],
  ["perhaps disinfected", { ...gone, disinfectedAt: absent("asked-unknown") }, ["disinfection-not-known"]],
  ["nobody asked whether disinfected", { ...gone, disinfectedAt: absent("not-asked") }, ["disinfection-not-known"]],
  ["disinfected before", { ...gone, disinfectedAt: at("12:00") }, ["disinfected-before-removal"]],
  ["disinfected only later than asked about", { ...gone, disinfectedAt: at("14:00") }, ["place-not-disinfected"]],
  ["removed before it was reported", { ...gone, removedAt: at("19:00", 10) }, ["removed-before-report"]],
] as const)("removed: %s", (_, waste, faults) => {
  expect(standing(waste).faults).toEqual(faults);
});

it("waits still when its removal is recorded for later", () => {
  expect(standing(gone, at("12:00"))).toEqual({ id: "W-1", standing: "waiting", hours: 16, faults: [] });
});

it("is gone at a time that nobody knows: no hours are made up", () => {
  expect(standing({ ...gone, removedAt: absent("asked-unknown") })).toEqual({
    id: "W-1",
    standing: "removed-at-unknown-time",
    hours: undefined,
    faults: ["removal-time-not-known"],
  });
});

it.each([0, -1, Number.NaN])("takes a limit above 0, not %d", (limitHours) => {
  expect(() => standing(heap, at("12:00"), limitHours)).toThrow(/^wasteStanding: expected/);
});
