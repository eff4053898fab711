import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { healthProofRuleWindow } from "../../src/documents/health-proof-rule-window.js";
import { euCouncilRecommendation2022, euDccTemplateRules } from "../../src/documents/health-proof-rules.js";
import { moment, noonOn, recovery, test, vaccination } from "./proofs.js";

const rule = euCouncilRecommendation2022;

describe("healthProofRuleWindow", () => {
  it("is that of the primary course, that of a booster, or what holds in both", () => {
    const until = (number: number, of: number) => {
      const seen = healthProofRuleWindow({ ...vaccination, doses: { number, of } }, rule, noonOn("2022-12-01"));
      return [seen?.window?.unit === "days" && seen.window.until, seen?.isNotOver];
    };
    expect(until(2, 2)).toEqual(["2022-11-26", "no"]);
    expect(until(3, 2)).toEqual([undefined, "yes"]);
    expect(until(3, 3)).toEqual(["2022-11-26", "undecided"]);
  });

  it("says both workings where it may be either", () => {
    const open = { ...vaccination, doses: { number: absent("not-asked"), of: 2 } } as const;
    expect(healthProofRuleWindow(open, rule, noonOn("2022-04-01"))?.working.en).toBe(
      "day 0 = 2022-03-01; day 14 = 2022-03-15, the first valid day; day 270 = 2022-11-26, inclusive; or else: day 0 = 2022-03-01; day 0 = 2022-03-01, the first valid day; no last day",
    );
  });

  it("is in the hours of the kind of test, and of none that the rule does not name", () => {
    const hours = (name: "naat" | "antigen") => {
      const seen = healthProofRuleWindow({ ...test, test: { name } }, rule, moment("2022-06-01T09:00:00Z"));
      return seen?.window?.unit === "hours" && seen.window.end;
    };
    expect([hours("antigen"), hours("naat")]).toEqual(["2022-06-02T08:00:00Z", "2022-06-04T08:00:00Z"]);
    expect(healthProofRuleWindow({ ...test, test: { name: "antibody" } }, rule, noonOn("2022-06-01"))).toBeUndefined();
  });

  it("is the printed days of a recovery within those of the rule", () => {
    const seen = healthProofRuleWindow(recovery, euDccTemplateRules, noonOn("2022-04-01"));
    expect(seen?.window).toEqual({ unit: "days", from: "2022-03-12", until: "2022-08-28" });
  });
});
