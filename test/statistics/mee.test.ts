import { describe } from "vitest";
import { mee } from "../../src/statistics/mee.js";
import { isAnIntervalOfADifference } from "./known/differences.js";

describe("mee", () => {
  isAnIntervalOfADifference(mee, { column: "diff_mee", method: "mee" });
});
