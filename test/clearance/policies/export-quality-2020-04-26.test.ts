import { expect, it } from "vitest";
import { exportQualification2020 } from "../../../src/clearance/policies/export-qualification-2020-04-01.js";
import { exportQuality2020 } from "../../../src/clearance/policies/export-quality-2020-04-26.js";
import { lintPolicy } from "../../../src/risk/lint-policy.js";
import { withOverlays } from "../../../src/risk/policy.js";

it("is clean over the qualification, but for what it means: it lets more through, and a declaration that is not known", () => {
  const problems = lintPolicy(withOverlays(exportQualification2020, [exportQuality2020]));
  expect(problems.filter(({ severity }) => severity !== "note")).toEqual([]);
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["decided-while-open", "overlay-lowers-grade"]));
});

it("replaces the registration by registration or certification, and adds two rules on masks (Notice 12 of 2020)", () => {
  const { rules } = withOverlays(exportQualification2020, [exportQuality2020]);
  expect(rules).toBe(exportQualification2020.rules);
  expect(withOverlays(exportQualification2020, [exportQuality2020]).prepared.map(({ rule }) => rule.id)).toEqual([
    "destination-standard",
    "declaration",
    "registration-or-certification",
    "quality-standard",
    "joint-declaration",
  ]);
});
