import { expect, it } from "vitest";
import {
  FOLLOW_UP_STATUSES,
  type FollowUpStatus,
  isSeen,
  strongestStatus,
} from "../../src/screening/follow-up-status.js";

it("has the five words of the daily status, in both languages, the one that says most first", () => {
  expect(Object.keys(FOLLOW_UP_STATUSES)).toEqual([
    "seen-ill",
    "seen-well",
    "missed",
    "not-attempted",
    "not-performed",
  ]);
  for (const text of Object.values(FOLLOW_UP_STATUSES))
    expect(text).toEqual({ en: expect.any(String), zh: expect.any(String) });
});

it("takes well and ill as seen, and nothing else", () => {
  expect((["seen-ill", "seen-well", "missed", "not-attempted", "not-performed"] as const).filter(isSeen)).toEqual([
    "seen-ill",
    "seen-well",
  ]);
});

it("takes of several records the one that says most", () => {
  expect(strongestStatus(["missed", "seen-well", "not-attempted"])).toBe("seen-well");
  expect(strongestStatus(["seen-well", "seen-ill"])).toBe("seen-ill");
  expect(strongestStatus([])).toBeUndefined();
});

it("passes over a word that is none of the five, which hides no other record", () => {
  const other = "ill" as FollowUpStatus;
  expect(strongestStatus([other, "seen-ill"])).toBe("seen-ill");
  expect(strongestStatus([other])).toBeUndefined();
});
