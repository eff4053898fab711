import { expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { DAY_COUNTS } from "../../src/calendar/day-count.js";
import type { HealthProofRule } from "../../src/documents/health-proof-rule.js";
import { euCouncilRecommendation2022 } from "../../src/documents/health-proof-rules.js";
import { healthProofValidity } from "../../src/documents/health-proof-validity.js";
import { inForceOn } from "../../src/edition/in-force-on.js";
import { noonOn, recovery, test, vaccination } from "./proofs.js";

/** A made-up rule of a State that accepts recoveries only, and counts the day of the test as day 1. */
const own: HealthProofRule = {
  edition: {
    ...euCouncilRecommendation2022.edition,
    id: "own-rule",
    status: "illustrative",
    from: calendarDate("2022-05-01"),
    supersedes: "eu-council-recommendation-2022-107",
  },
  disease: "covid-19",
  recovery: {
    days: { firstDay: 11, lastDay: 90, dayCount: DAY_COUNTS["start-is-day-1"] },
    printedDays: "narrow",
  },
};

it("is one more record, chosen by its date", () => {
  const found = inForceOn([euCouncilRecommendation2022, own], calendarDate("2022-05-01"), { illustrative: true });
  expect("edition" in found && found.edition.edition.id).toBe("own-rule");
});

it("refuses the kinds that it leaves out, and counts by its own day count", () => {
  expect(healthProofValidity(vaccination, own, noonOn("2022-04-01")).problems).toEqual(["kind-not-accepted"]);
  expect(healthProofValidity(test, own, noonOn("2022-06-01")).problems).toEqual(["kind-not-accepted"]);
  const { window, working } = healthProofValidity(recovery, own, noonOn("2022-04-01"));
  expect(window).toEqual({ unit: "days", from: "2022-03-12", until: "2022-05-29" });
  expect(working.en).toContain("day 1 = 2022-03-01; day 11 = 2022-03-11");
});
