import { describe, expect, it } from "vitest";
import { katz } from "../../src/statistics/katz.js";
import { isAnIntervalOfARatio } from "./known/differences.js";

describe("katz", () => {
  isAnIntervalOfARatio(katz, { column: "rr_katz_log", method: "katz" });

  it("is not there with a count of 0, and has no width where everybody has it", () => {
    expect(katz({ count: 0, of: 100 }, { count: 3, of: 100 })).toBeUndefined();
    expect(katz({ count: 3, of: 100 }, { count: 0, of: 100 })).toBeUndefined();
    expect(katz({ count: 15, of: 15 }, { count: 20, of: 20 })).toMatchObject({ lower: 1, upper: 1 });
  });
});
