import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { openCaseFile } from "../../src/flow/case-file.js";
import { custodyTimeline } from "../../src/screening/custody-timeline.js";
import { handOver2020 } from "../../src/screening/flows/index.js";
import { wholeFileAt } from "../../src/screening/whole-file.js";
import { custodyIntervals, type StatusHolders } from "../../src/screening/whole-file-custody.js";

const at = (time: string) => instant(`2020-04-05T${time}:00+08:00`);
const HOLDERS: StatusHolders = {
  "cn-hand-over": {
    suspected: "customs",
    requested: "customs",
    "ambulance-dispatched": "customs",
    departed: "ambulance",
    received: "hospital",
  },
};

function intervals(events: [string, string][], openedAt?: string, holders = HOLDERS) {
  const log = events.map(([time, event], place) => ({ at: at(time), sequence: place + 1, by: "desk-1", event }));
  const file = { ...openCaseFile("E1", handOver2020), log };
  const opened = openedAt === undefined ? {} : { openedAt: at(openedAt) };
  const { cases } = wholeFileAt(
    { subject: "E1", cases: [{ file, carries: [], ...opened }] },
    { flows: [handOver2020] },
    {
      at: at("18:00"),
      timeZone: "Asia/Shanghai",
    },
  );
  return custodyIntervals(cases, holders);
}

describe("custodyIntervals", () => {
  const way: [string, string][] = [
    ["10:00", "requested"],
    ["10:30", "ambulance-dispatched"],
    ["11:00", "departed"],
    ["11:40", "received"],
    ["12:00", "diagnosed"],
  ];

  it("joins the statuses of one holder, and ends where nobody is named", () => {
    expect(intervals(way, "09:00")).toEqual([
      { holder: "customs", from: at("09:00"), to: at("11:00") },
      { holder: "ambulance", from: at("11:00"), to: at("11:40") },
      { holder: "hospital", from: at("11:40"), to: at("12:00") },
    ]);
    expect(custodyTimeline(intervals(way, "09:00")).continuous).toBe(true);
  });

  it("begins with the first move where nobody says when the case was opened, and goes on where it stands", () => {
    expect(intervals(way.slice(0, 3))).toEqual([
      { holder: "customs", from: at("10:00"), to: at("11:00") },
      { holder: "ambulance", from: at("11:00") },
    ]);
    expect(intervals([], "09:00")).toEqual([{ holder: "customs", from: at("09:00") }]);
    expect(intervals([])).toEqual([]);
  });

  it("leaves a hole where a status has no holder", () => {
    const { departed: _, ...known } = HOLDERS["cn-hand-over"] ?? {};
    const held = intervals(way, undefined, { "cn-hand-over": known });
    expect(custodyTimeline(held).gaps).toMatchObject([{ minutes: 40, after: "customs", before: "hospital" }]);
    expect(intervals(way, "09:00", {})).toEqual([]);
  });
});
