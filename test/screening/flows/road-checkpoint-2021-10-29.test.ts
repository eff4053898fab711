import { describe, expect, it } from "vitest";
import { roadCheckpoint2021 } from "../../../src/screening/flows/road-checkpoint-2021-10-29.js";
import { asksOf, follow, isSound, refusedFor, saysWhatItPromises } from "./sound-flow.js";

describe("road checkpoint of a city", () => {
  isSound(roadCheckpoint2021);
  saysWhatItPromises(roadCheckpoint2021);

  it.each([
    ["leaver-passed", "temperature", "38.4"],
    ["leaver-passed", "healthCode", "red"],
    ["leaver-passed", "testWithin48Hours", "positive"],
    ["arrival-passed", "temperature", "38.4"],
    ["arrival-passed", "healthCode", "red"],
    ["arrival-passed", "testWithin48Hours", "none"],
  ])("%s: nobody passes whose %s is %s", (event, name, value) => {
    expect(refusedFor(roadCheckpoint2021, event, { [name]: value })).toEqual([name]);
  });

  it.each([
    [["leaver-passed"], "let-through"],
    [["arrival-passed"], "let-through"],
    [["leaver-failed", "turned-back"], "turned-back"],
    [["arrival-failed", "taken-to-test"], "taken-to-test"],
    [["bypassed", "intercepted", "arrival-failed", "taken-to-test"], "taken-to-test"],
  ])("%j leads to %s", (events, status) => {
    expect(follow(roadCheckpoint2021, ...events)).toBe(status);
  });

  it("does not turn arrivals back, nor take leavers to the test", () => {
    expect(follow(roadCheckpoint2021, "arrival-failed", "turned-back")).toMatchObject({ code: "not-accepted" });
    expect(follow(roadCheckpoint2021, "leaver-failed", "taken-to-test")).toMatchObject({ code: "not-accepted" });
  });

  it("asks for temperature, code and test of who passes", () => {
    expect(asksOf(roadCheckpoint2021, "arrival-passed")).toEqual(["temperature", "healthCode", "testWithin48Hours"]);
  });
});
