import { expect, it } from "vitest";
import {
  inLane,
  type LaneReasonName,
  type LaneState,
  laneStateAfter,
  startLanes,
  subjectToDraw,
} from "../../src/risk/lane-state.js";
import { type ArrivalLane, lanesWith } from "./lane-travellers.js";

it("counts by lane and by what put people there, and those in a row who were not selected", () => {
  const start = startLanes(lanesWith());
  expect(start.seal).toMatch(/^0{64}$/);
  const reasons: readonly LaneReasonName[] = ["not-selected", "not-selected", "draw", "criterion", "not-selected"];
  const after = reasons.reduce<LaneState<ArrivalLane>>(
    (state, by) =>
      laneStateAfter(state, "green", { lane: by === "not-selected" ? "green" : "red", because: { by }, seal: by }),
    start,
  );
  expect(after.travellers).toBe(5);
  expect(after.unselectedInARow).toBe(1);
  expect(after.seal).toBe("not-selected");
  expect([inLane(after.counts.green), inLane(after.counts.red), inLane(after.counts.blue)]).toEqual([3, 2, 0]);
  expect(after.counts.red).toEqual({ criterion: 1, undecided: 0, draw: 1, "longest-run": 0, "not-selected": 0 });
  expect(subjectToDraw(after)).toBe(4);
  expect(JSON.parse(JSON.stringify(after))).toEqual(after);
  expect(start.travellers).toBe(0);
});
