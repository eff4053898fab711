import { describe, expect, it } from "vitest";
import { instant } from "../../../src/calendar/instant.js";
import { deadlineAt } from "../../../src/flow/deadline-at.js";
import { everyPath } from "../../../src/flow/proofs.js";
import { replay } from "../../../src/flow/replay.js";
import { handOver2020 } from "../../../src/screening/flows/hand-over-2020-03-01.js";
import { asksOf, follow, isSound, refusedFor, saysWhatItPromises } from "./sound-flow.js";

describe("hand-over to the hospital", () => {
  isSound(handOver2020, {
    removals: [
      ...["suspected", "requested", "ambulance-dispatched", "departed", "refused", "offered-elsewhere"].map(
        (status) => `${status}: died`,
      ),
      "departed: received",
      "offered-elsewhere: received",
      "offered-elsewhere: refused",
      "refused: requested",
    ],
    redirections: ["offered-elsewhere: refused -> offered-elsewhere", "refused: requested -> refused"],
  });
  saysWhatItPromises(handOver2020);

  const onTheWay = ["requested", "ambulance-dispatched", "departed"];

  it("goes from the request to the feedback", () => {
    expect(follow(handOver2020, ...onTheWay, "received", "diagnosed", "fed-back")).toBe("fed-back");
  });

  it("is requested again after a refusal", () => {
    expect(follow(handOver2020, ...onTheWay, "refused", ...onTheWay, "received")).toBe("received");
  });

  it("is offered to another hospital after a refusal, as often as need be, and received by one of them", () => {
    const refusedTwice = [...onTheWay, "refused", "offered-elsewhere", "refused"];
    expect(follow(handOver2020, ...refusedTwice)).toBe("refused");
    expect(follow(handOver2020, ...refusedTwice, "offered-elsewhere", "received", "diagnosed", "fed-back")).toBe(
      "fed-back",
    );
    expect(follow(handOver2020, ...onTheWay, "offered-elsewhere")).toMatchObject({ way: ["refused"] });
    expect(asksOf(handOver2020, "offered-elsewhere")).toEqual(["intendedHospital", "dataHandedOver"]);
  });

  it("drops nobody who was refused: no hospital has them that did not receive them", () => {
    expect(follow(handOver2020, ...onTheWay, "refused", "received")).toMatchObject({ way: ["offered-elsewhere"] });
    const through = { events: ["received"] } as const;
    expect(everyPath(handOver2020, { from: "refused", to: "fed-back", through })).toEqual({ holds: true });
    expect(handOver2020.deadlines?.["offered-elsewhere"]?.hours).toBe(handOver2020.deadlines?.departed?.hours);
  });

  it.each(["departed", "offered-elsewhere"])("lets nobody go without their data (%s)", (event) => {
    expect(refusedFor(handOver2020, event, { dataHandedOver: "no" })).toEqual(["dataHandedOver"]);
    expect(refusedFor(handOver2020, event, { dataHandedOver: "yes" })).toEqual([]);
  });

  it("ends with a death before the receipt, which says who certified it and who has the body", () => {
    expect(handOver2020.outcomes).toEqual(["fed-back", "died"]);
    for (const count of [0, 1, 2, 3]) expect(follow(handOver2020, ...onTheWay.slice(0, count), "died")).toBe("died");
    expect(follow(handOver2020, ...onTheWay, "refused", "died")).toBe("died");
    expect(follow(handOver2020, ...onTheWay, "received", "died")).toMatchObject({ code: "not-accepted" });
    expect(asksOf(handOver2020, "died")).toEqual(["certifiedBy", "bodyReceivedBy"]);
  });

  it.each([
    [
      ["requested", "received"],
      ["ambulance-dispatched", "departed"],
    ],
    [
      ["requested", "diagnosed"],
      ["ambulance-dispatched", "departed", "received"],
    ],
    [[...onTheWay, "received", "fed-back"], ["diagnosed"]],
  ])("refuses %j, and says the way", (events, way) => {
    expect(follow(handOver2020, ...events)).toMatchObject({ code: "not-accepted", way });
  });

  it("asks for the fields of the referral form", () => {
    expect(asksOf(handOver2020, "ambulance-dispatched")).toEqual(["ambulance", "callRecord"]);
    expect(asksOf(handOver2020, "departed")).toEqual(["intendedHospital", "dataHandedOver"]);
    expect(asksOf(handOver2020, "received")).toEqual(["receivedBy", "handOverPictures"]);
    expect(asksOf(handOver2020, "refused")).toEqual(["reason"]);
  });

  it("has the receipt acknowledged within the hours of the example", () => {
    const at = (time: string, event: string, sequence: number) => ({
      at: instant(`2020-03-10T${time}:00+08:00`),
      sequence,
      by: "port",
      event,
    });
    const log = [at("10:00", "requested", 1), at("10:10", "ambulance-dispatched", 2), at("10:40", "departed", 3)];
    const run = replay(handOver2020, log, { carries: [] });
    const standing = (time: string) => deadlineAt(handOver2020, run, instant(`2020-03-10T${time}:00+08:00`));
    expect([standing("12:40")?.isOverdue, standing("12:41")?.isOverdue]).toEqual([false, true]);
    expect(standing("12:41")?.deadline.owedBy.en).toBe("the designated hospital");
  });
});
