import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { ACKNOWLEDGEMENT_STATES, handOverAcknowledgement } from "../../src/screening/hand-over-acknowledgement.js";

const at = (time: string) => instant(`2020-04-05T${time}+08:00`);
const standing = (acknowledgedAt: string | undefined, asked: string) =>
  handOverAcknowledgement(
    {
      handedOverAt: at("12:00:00"),
      acknowledgeWithinMinutes: 120,
      acknowledgedAt: acknowledgedAt === undefined ? undefined : at(acknowledgedAt),
    },
    at(asked),
  );

describe("handOverAcknowledgement: 120 minutes from 12:00", () => {
  it.each([
    ["in time", "13:30:00", "18:00:00", { state: "acknowledged", minutesTaken: 90 }],
    ["exactly at the limit", "14:00:00", "18:00:00", { state: "acknowledged", minutesTaken: 120 }],
    [
      "half a minute late",
      "14:00:30",
      "18:00:00",
      { state: "acknowledged-late", minutesTaken: 120.5, minutesOverdue: 0.5 },
    ],
    ["at once", "12:00:00", "12:00:00", { state: "acknowledged", minutesTaken: 0 }],
    ["before the hand-over", "11:50:00", "18:00:00", { state: "acknowledged", minutesTaken: -10 }],
    ["not yet", undefined, "13:00:00", { state: "pending", minutesLeft: 60 }],
    ["not at the limit", undefined, "14:00:00", { state: "pending", minutesLeft: 0 }],
    ["not after it", undefined, "14:30:00", { state: "overdue", minutesOverdue: 30 }],
    ["not before the hand-over itself", undefined, "11:00:00", { state: "pending", minutesLeft: 180 }],
    ["later than is asked about, still in time", "13:30:00", "13:00:00", { state: "pending", minutesLeft: 60 }],
    ["later than is asked about, overdue", "16:00:00", "15:00:00", { state: "overdue", minutesOverdue: 60 }],
    [
      "at the instant asked about",
      "15:00:00",
      "15:00:00",
      { state: "acknowledged-late", minutesTaken: 180, minutesOverdue: 60 },
    ],
  ])("%s", (_, acknowledgedAt, asked, expected) => {
    expect(standing(acknowledgedAt, asked)).toEqual(expected);
  });

  it("has a text for each state", () => {
    expect(Object.keys(ACKNOWLEDGEMENT_STATES)).toEqual(["acknowledged", "acknowledged-late", "pending", "overdue"]);
  });

  it("wants to know how many minutes are allowed: without them nothing would ever be overdue", () => {
    for (const acknowledgeWithinMinutes of [Number.NaN, -1, Number.POSITIVE_INFINITY, undefined as unknown as number])
      expect(() =>
        handOverAcknowledgement({ handedOverAt: at("12:00:00"), acknowledgeWithinMinutes }, at("18:00:00")),
      ).toThrow(RangeError);
  });
});
