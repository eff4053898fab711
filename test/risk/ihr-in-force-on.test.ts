import { expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { ihrInForceOn } from "../../src/risk/ihr-in-force-on.js";
import { eventNotification2005 } from "../../src/risk/policies/ihr-annex-2-2005.js";
import { eventNotification2024 } from "../../src/risk/policies/ihr-annex-2-2024.js";

const annexes = [eventNotification2024, eventNotification2005];
const found = (state: string, date: string) => {
  const inForce = ihrInForceOn(annexes, state, calendarDate(date));
  return "edition" in inForce ? inForce.edition.edition.id : inForce;
};

it.each([
  ["CHN", "2025-09-18", "ihr-annex-2-2005"],
  ["CHN", "2025-09-19", "ihr-annex-2-2024"],
  ["DEU", "2026-03-01", "ihr-annex-2-2005"],
  ["NZL", "2026-03-01", "ihr-annex-2-2005"],
  ["USA", "2007-07-18", "ihr-annex-2-2005"],
])("what the text of %s contains on %s (IHR (2005), Appendix 1, as at 2025-11-10)", (state, date, id) => {
  expect(found(state, date)).toBe(id);
});

it("is none before the Regulations apply in the State", () => {
  expect(found("CHN", "2007-06-14")).toEqual({ none: true });
  expect(found("USA", "2007-07-17")).toEqual({ none: true });
});

it("lets the caller say when the amendments took force", () => {
  const states = { NZL: { "2024": calendarDate("2026-09-19") } };
  const inForce = ihrInForceOn(annexes, "NZL", calendarDate("2026-09-19"), states);
  expect("edition" in inForce && inForce.edition.edition.id).toBe("ihr-annex-2-2024");
});
