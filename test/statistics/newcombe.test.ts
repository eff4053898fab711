import { describe } from "vitest";
import { newcombe, newcombeCorrected } from "../../src/statistics/newcombe.js";
import { isAnIntervalOfADifference } from "./known/differences.js";

describe("newcombe", () => {
  isAnIntervalOfADifference(newcombe, { column: "diff_newcombe", method: "newcombe" });
});

describe("newcombeCorrected", () => {
  isAnIntervalOfADifference(newcombeCorrected, { column: "diff_newcombe_cc", method: "newcombe-continuity-corrected" });
});
