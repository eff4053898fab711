import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/index.js";
import { replay } from "../../src/flow/index.js";
import { threeChecks2020 } from "../../src/screening/flows/index.js";
import { staysInStatus } from "../../src/statistics/stays-in-status.js";

const at = (time: string) => instant(`2020-03-18T${time}:00+08:00`);
const run = replay(
  threeChecks2020,
  [
    ["06:10", "declaration-clear"],
    ["06:15", "temperature-normal"],
    ["06:20", "patrol-clear"],
  ].map(([time = "", event = ""], place) => ({ at: at(time), sequence: place + 1, by: "desk-1", event })),
);

/** Moves of a made-up flow that goes back and forth. */
const moves = [
  ["08:00", "outside", "inside"],
  ["08:05", "inside", "inside"],
  ["08:10", "inside", "outside"],
  ["08:30", "outside", "inside"],
].map(([time = "", from = "", to = ""], place) => ({
  entry: { at: at(time), sequence: place + 1, by: "desk-1", event: "moved" },
  from,
  to,
}));

describe("stays in a status", () => {
  it("run from the move in to the move out", () => {
    expect(staysInStatus(run, "declared")).toEqual([{ enteredAt: at("06:10"), leftAt: at("06:15") }]);
  });

  it("are one for each visit, the last still going on; a move that stays where it is ends none", () => {
    expect(staysInStatus({ moves, status: "inside" }, "inside")).toEqual([
      { enteredAt: at("08:00"), leftAt: at("08:10") },
      { enteredAt: at("08:30") },
    ]);
  });

  it("lack their entry in the status in which the case began, unless one says when that was", () => {
    expect(staysInStatus(run, "arrived")).toEqual([{ leftAt: at("06:10") }]);
    expect(staysInStatus(run, "arrived", at("05:40"))).toEqual([{ enteredAt: at("05:40"), leftAt: at("06:10") }]);
    expect(staysInStatus(replay(threeChecks2020, []), "arrived", at("05:40"))).toEqual([{ enteredAt: at("05:40") }]);
  });

  it("are none in a status that was never reached", () => {
    expect(staysInStatus(run, "referred")).toEqual([]);
  });
});
