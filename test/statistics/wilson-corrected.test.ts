import { describe } from "vitest";
import { wilsonCorrected } from "../../src/statistics/wilson-corrected.js";
import { agreesWithGolden, obeysTheLawsOfAShare } from "./known/laws.js";

describe("wilsonCorrected", () => {
  agreesWithGolden(wilsonCorrected, "wilson_cc");
  obeysTheLawsOfAShare(wilsonCorrected, "wilson-continuity-corrected");
});
