import { describe, expect, it } from "vitest";
import { releaseLimitText } from "../../../src/clearance/release-limit.js";
import { ordinaryRelease } from "../../../src/clearance/release-modes/cn-ordinary-release.js";

describe("ordinary release (Customs Law of China, Article 24)", () => {
  it("has imports declared within fourteen days of the entry, and exports 24 hours before loading", () => {
    expect(
      ordinaryRelease.duties.map(({ direction, limit }) => [direction, limit && releaseLimitText(limit).en]),
    ).toEqual([
      ["import", "within 14 days of the declared entry of the conveyance (the starting day is day 0)"],
      ["export", "24 h before loading at the latest"],
    ]);
  });

  it("leaves nothing to be done after the release", () => {
    expect(ordinaryRelease.duties.every(({ stage }) => stage === "before-release")).toBe(true);
  });
});
