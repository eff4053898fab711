import { describe, expect, it } from "vitest";
import { FALSE, TRUE, TRUTHS, UNDECIDED } from "../../src/logic/truth.js";

describe("Truth", () => {
  it("has three values, in Kleene's order, and none that a truth test would take for no", () => {
    expect([TRUTHS[FALSE], TRUTHS[UNDECIDED], TRUTHS[TRUE]]).toEqual(["false", "undecided", "true"]);
    expect(TRUTHS.every(Boolean)).toBe(true);
  });
});
