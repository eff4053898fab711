import { describe } from "vitest";
import { miettinenNurminen, miettinenNurminenRatio } from "../../src/statistics/miettinen-nurminen.js";
import { isAnIntervalOfADifference, isAnIntervalOfARatio } from "./known/differences.js";

describe("miettinenNurminen", () => {
  isAnIntervalOfADifference(miettinenNurminen, { column: "diff_miettinen_nurminen", method: "miettinen-nurminen" });
});

describe("miettinenNurminenRatio", () => {
  isAnIntervalOfARatio(miettinenNurminenRatio, { column: "ratio_miettinen_nurminen", method: "miettinen-nurminen" });
});
