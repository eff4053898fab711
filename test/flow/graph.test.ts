import { describe, expect, it } from "vitest";
import { reachableFrom, shortestWay, shortestWayFromAny, stepsFrom, tableSteps } from "../../src/flow/graph.js";
import { handOver } from "./hand-over.js";

const steps = tableSteps(handOver as never);

describe("stepsFrom", () => {
  it("lists the moves of a status in the order of the table", () => {
    expect(stepsFrom(handOver as never, "on-the-way")).toEqual([
      { from: "on-the-way", event: "accepted", to: "received" },
      { from: "on-the-way", event: "refused", to: "waiting" },
    ]);
    expect(stepsFrom(handOver as never, "received")).toEqual([]);
    expect(stepsFrom(handOver as never, "lost")).toEqual([]);
  });
});

describe("shortestWay", () => {
  const events = (from: string, to: string, never?: string) =>
    shortestWay(
      steps,
      from,
      (status) => status === to,
      ({ event }) => event !== never,
    )?.map(({ event }) => event);

  it("is the fewest moves to a wanted status, none to itself", () => {
    expect(events("waiting", "received")).toEqual(["requested", "departed", "accepted"]);
    expect(events("on-the-way", "ready")).toEqual(["refused", "requested"]);
    expect(events("ready", "ready")).toEqual([]);
  });

  it("is undefined where there is none, or none that is allowed", () => {
    expect(events("received", "waiting")).toBeUndefined();
    expect(events("waiting", "received", "departed")).toBeUndefined();
  });
});

describe("reachableFrom", () => {
  it("holds the status itself and all after it", () => {
    expect([...reachableFrom(steps, ["ready"])]).toEqual(["ready", "on-the-way", "received", "waiting"]);
    expect([...reachableFrom(steps, ["received"])]).toEqual(["received"]);
  });
});

describe("shortestWayFromAny", () => {
  it("starts where it is nearest", () => {
    const way = shortestWayFromAny(steps, ["waiting", "on-the-way"], (status) => status === "received");
    expect(way?.map(({ event }) => event)).toEqual(["accepted"]);
    expect(shortestWayFromAny(steps, ["waiting", "received"], (status) => status === "received")).toEqual([]);
    expect(shortestWayFromAny(steps, [], () => true)).toBeUndefined();
  });
});
