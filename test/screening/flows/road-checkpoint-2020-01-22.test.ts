import { describe, expect, it } from "vitest";
import { roadCheckpoint2020 } from "../../../src/screening/flows/road-checkpoint-2020-01-22.js";
import { asksOf, follow, isSound, refusedFor, saysWhatItPromises } from "./sound-flow.js";

describe("road checkpoint of four areas", () => {
  isSound(roadCheckpoint2020, {
    removals: [
      "approaching: primary-normal",
      "approaching: primary-abnormal",
      "intercepted: primary-normal",
      "intercepted: primary-abnormal",
    ],
  });

  saysWhatItPromises(roadCheckpoint2020);

  it.each([
    ["primary-normal", "temperature", "39.1"],
    ["primary-normal", "identity", "refused to show it"],
    ["recheck-normal", "temperature", "39.1"],
  ])("%s: nobody is normal whose %s is %s", (event, name, value) => {
    expect(refusedFor(roadCheckpoint2020, event, { [name]: value })).toEqual([name]);
  });

  it("says what is abnormal before anybody is held", () => {
    expect(asksOf(roadCheckpoint2020, "recheck-abnormal")).toEqual(["abnormal"]);
  });

  it.each([
    [["primary-normal", "registered"], "registered"],
    [["primary-abnormal", "recheck-normal", "registered"], "registered"],
    [["primary-abnormal", "recheck-abnormal", "held"], "held"],
    [["bypassed", "intercepted", "primary-abnormal"], "primary-abnormal"],
  ])("%j leads to %s", (events, status) => {
    expect(follow(roadCheckpoint2020, ...events)).toBe(status);
  });

  it("neither holds nor registers without the re-check", () => {
    expect(follow(roadCheckpoint2020, "primary-abnormal", "held")).toMatchObject({ way: ["recheck-abnormal"] });
    expect(follow(roadCheckpoint2020, "primary-abnormal", "registered")).toMatchObject({ way: ["recheck-normal"] });
  });

  it("does not register who was abnormal twice", () => {
    expect(follow(roadCheckpoint2020, "primary-abnormal", "recheck-abnormal", "registered")).not.toHaveProperty(
      "way.0",
    );
  });

  it("keeps who went round the checkpoint until intercepted", () => {
    expect(follow(roadCheckpoint2020, "bypassed", "registered")).toMatchObject({
      way: ["intercepted", "primary-normal"],
    });
    expect(asksOf(roadCheckpoint2020, "bypassed")).toEqual(["seenAt"]);
  });
});
