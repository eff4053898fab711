import fc from "fast-check";
import { absent } from "../../src/answer.js";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.js";
import { CONTACT_SETTINGS, type ContactSetting, type Encounter, type IndexCase } from "../../src/risk/contact-facts.js";

/** A day in July 2022. */
export const july = (day: number) => addDays(calendarDate("2022-07-01"), day - 1);

/** A confirmed case that fell ill on 10 July 2022. */
export const confirmed = { kind: "confirmed", onsetOn: july(10) } as const satisfies IndexCase;

/** At close range, without protection, in an office, on 8 July. */
export const near = {
  on: july(8),
  closeRange: "yes",
  effectiveProtection: "no",
  setting: "same-office",
} as const satisfies Encounter;

const ABSENT = fc.constantFrom(absent("asked-unknown"), absent("asked-declined"), absent("not-asked"));
const DAY = fc.oneof(fc.integer({ min: 1, max: 20 }).map(july), ABSENT);
const YES_NO = fc.oneof(fc.constantFrom("yes" as const, "no" as const), ABSENT);

/** Any case, and any encounter with it, as much of it known as is drawn. */
export const ANY_CASE: fc.Arbitrary<IndexCase> = fc.record(
  {
    kind: fc.oneof(fc.constantFrom("suspected" as const, "confirmed" as const, "asymptomatic" as const), ABSENT),
    onsetOn: DAY,
    sampledOn: DAY,
    isolatedOn: DAY,
  },
  { requiredKeys: ["kind"] },
);
export const ANY_ENCOUNTER: fc.Arbitrary<Encounter> = fc.record(
  {
    on: DAY,
    until: DAY,
    closeRange: YES_NO,
    effectiveProtection: YES_NO,
    setting: fc.oneof(fc.constantFrom(...(Object.keys(CONTACT_SETTINGS) as ContactSetting[])), ABSENT),
  },
  { requiredKeys: ["on"] },
);
