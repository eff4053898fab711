import { describe, expect, it } from "vitest";
import { areaLifeCycle2021 } from "../../../src/screening/flows/area-life-cycle-2021-05-14.js";
import { asksOf, follow, isSound, refusedFor, saysWhatItPromises } from "./sound-flow.js";

describe("life of an area", () => {
  isSound(areaLifeCycle2021, {
    removals: [
      "undrawn: control-drawn",
      "undrawn: lockdown-drawn",
      "precaution: control-drawn",
      "precaution: lockdown-drawn",
      "control: lifted",
      "lockdown: positive-found",
    ],
  });

  saysWhatItPromises(areaLifeCycle2021);

  it("makes a lockdown zone of a control zone at once (edition 8)", () => {
    expect(follow(areaLifeCycle2021, "control-drawn", "positive-found")).toBe("lockdown");
    expect(follow(areaLifeCycle2021, "lockdown-drawn", "positive-found")).toBe("lockdown");
  });

  it("draws a precaution zone anew, and lifts it with the last other zone", () => {
    expect(follow(areaLifeCycle2021, "precaution-drawn", "positive-found")).toMatchObject({ code: "not-accepted" });
    expect(follow(areaLifeCycle2021, "precaution-drawn", "lockdown-drawn")).toBe("lockdown");
    expect(follow(areaLifeCycle2021, "precaution-drawn", "last-zone-lifted")).toBe("lifted");
    expect(follow(areaLifeCycle2021, "lockdown-drawn", "last-zone-lifted")).toMatchObject({ code: "not-accepted" });
  });

  it("lifts a zone on the three conditions", () => {
    expect(asksOf(areaLifeCycle2021, "lifted")).toEqual([
      "noNewInfection",
      "lastContact",
      "finalRound",
      "announcement",
    ]);
  });

  it.each([
    ["noNewInfection", "two on the day before"],
    ["lastContact", "positive"],
    ["finalRound", "not held"],
  ])("does not lift a zone of which %s is stated as unmet", (name, value) => {
    expect(refusedFor(areaLifeCycle2021, "lifted", { [name]: value })).toEqual([name]);
  });

  it("lifts a zone that never had a close contact", () => {
    expect(refusedFor(areaLifeCycle2021, "lifted", { lastContact: "no-close-contact" })).toEqual([]);
  });
});
