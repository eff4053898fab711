import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.js";
import type { AreaState } from "../../src/risk/area-record.js";
import { withAreaOverlays } from "../../src/risk/area-regime.js";
import { areasEdition8, areasTransferClock } from "../../src/risk/areas/index.js";
import { zoneLift } from "../../src/risk/zone-lift.js";

const day = (date: number) => calendarDate(`2022-06-${String(date).padStart(2, "0")}`);
const unknown = absent("asked-unknown");
const zone: AreaState = {
  class: "lockdown",
  infections: [{ on: day(5) }],
  contacts: [{ lastExposureOn: day(5), testNegative: "yes" }],
  rounds: [{ on: day(19), result: "all-negative" }],
};
const lift = (state: Partial<AreaState>, on = day(20)) => {
  const { mayLift, unmet, undecided } = zoneLift(areasEdition8, { ...zone, ...state }, on);
  return [mayLift, unmet, undecided];
};

describe("the three conditions of edition 8", () => {
  it.each(["lockdown", "control"] as const)("a %s zone is lifted when all are met", (name) => {
    expect(lift({ class: name })).toEqual(["true", [], []]);
  });

  it("14 days without a new infection lie before the lifting day", () => {
    expect(lift({ infections: [{ on: day(6) }] })).toEqual(["false", ["no-new-infection-14-days"], []]);
  });

  it("exactly 14 days since the last exposure are not more than 14", () => {
    expect(lift({ contacts: [{ lastExposureOn: day(6), testNegative: "yes" }] })).toEqual([
      "false",
      ["last-contact-more-than-14-days"],
      [],
    ]);
  });

  it("the last contact must have tested negative, and no contact at all is no hindrance", () => {
    const contact = { lastExposureOn: day(5) };
    expect(lift({ contacts: [{ ...contact, testNegative: "no" }] })[1]).toEqual(["last-contact-test-negative"]);
    expect(lift({ contacts: [contact] })).toEqual(["undecided", [], ["last-contact-test-negative"]]);
    expect(lift({ contacts: [] })[0]).toBe("true");
    expect(lift({ contacts: unknown })[2]).toEqual(["last-contact-more-than-14-days", "last-contact-test-negative"]);
  });

  it.each([
    [17, "false"],
    [18, "true"],
    [19, "true"],
    [20, "false"],
  ] as const)("a final round of the %ith", (date, mayLift) => {
    expect(lift({ rounds: [{ on: day(date), result: "all-negative" }] })[0]).toBe(mayLift);
  });

  it("what is not known leaves it undecided only where nothing else is in the way", () => {
    expect(lift({ infections: unknown })).toEqual(["undecided", [], ["no-new-infection-14-days"]]);
    expect(lift({ infections: unknown, rounds: [] })).toEqual(["false", ["final-round"], []]);
    expect(lift({ rounds: [{ on: day(19), result: unknown }] })).toEqual(["undecided", [], ["final-round"]]);
  });
});

it("a precaution zone waits until no other zone is open", () => {
  const waiting = (lockdown: AreaState["openAreas"]) => lift({ class: "precaution", openAreas: lockdown ?? {} })[0];
  expect(waiting({ lockdown: 0, control: 0 })).toBe("true");
  expect(waiting({ lockdown: 0, control: 1 })).toBe("false");
  expect(waiting({ lockdown: 0, control: unknown })).toBe("undecided");
  expect(waiting({ lockdown: 2, control: unknown })).toBe("false");
});

it("a local wording counts from the last transfer, not from the last exposure", () => {
  const local = withAreaOverlays(areasEdition8, [areasTransferClock]);
  const contacts = [{ lastExposureOn: day(1), transferredOn: day(6), testNegative: "yes" as const }];
  const state = { ...zone, contacts };
  expect(zoneLift(areasEdition8, state, day(20)).mayLift).toBe("true");
  expect(zoneLift(local, state, day(20)).unmet).toEqual(["last-contact-more-than-14-days"]);
  expect(
    zoneLift(local, { ...state, rounds: [{ on: addDays(day(20), 0), result: "all-negative" }] }, day(21)).mayLift,
  ).toBe("true");
});
