import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { replay } from "../../src/flow/replay.js";
import { handOver2020 } from "../../src/screening/flows/hand-over-2020-03-01.js";
import { minutesBetweenEvents } from "../../src/screening/minutes-between-events.js";

const acceptedOf = (...events: readonly (readonly [time: string, event: string])[]) =>
  replay(
    handOver2020,
    events.map(([time, event], index) => ({
      at: instant(`2020-03-10T${time}:00+08:00`),
      sequence: index + 1,
      by: "port",
      event,
    })),
    { carries: [] },
  ).accepted;

const FIRST = [
  ["10:00", "requested"],
  ["10:10", "ambulance-dispatched"],
  ["10:40", "departed"],
] as const;

describe("minutesBetweenEvents", () => {
  it("counts from one event to the other, over midnight UTC too", () => {
    expect(minutesBetweenEvents(acceptedOf(...FIRST, ["11:25", "received"]), "departed", "received")).toBe(45);
    expect(minutesBetweenEvents(acceptedOf(...FIRST), "requested", "departed")).toBe(40);
  });

  it("counts the second journey after a refusal", () => {
    const accepted = acceptedOf(
      ...FIRST,
      ["11:25", "refused"],
      ["11:30", "requested"],
      ["11:40", "ambulance-dispatched"],
      ["11:50", "departed"],
      ["12:05", "received"],
    );
    expect(minutesBetweenEvents(accepted, "departed", "received")).toBe(15);
    expect(minutesBetweenEvents(accepted, "departed", "refused")).toBe(45);
  });

  it("knows nothing of what did not happen, was refused or came in another order", () => {
    expect(minutesBetweenEvents([], "departed", "received")).toBeUndefined();
    expect(minutesBetweenEvents(acceptedOf(...FIRST), "departed", "received")).toBeUndefined();
    expect(minutesBetweenEvents(acceptedOf(...FIRST), "departed", "requested")).toBeUndefined();
    expect(
      minutesBetweenEvents(acceptedOf(["10:00", "requested"], ["10:05", "received"]), "requested", "received"),
    ).toBeUndefined();
  });
});
