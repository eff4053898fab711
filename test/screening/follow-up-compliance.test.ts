import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { followUpCompliance } from "../../src/screening/follow-up-compliance.js";
import { FOLLOW_UP_STATUSES, type FollowUpStatus } from "../../src/screening/follow-up-status.js";

const FIRST = calendarDate("2022-07-01");
const SECOND = calendarDate("2022-07-02");
const owed = (team: string, on: typeof FIRST, ...people: string[]) => people.map((person) => ({ person, team, on }));

describe("followUpCompliance", () => {
  it("counts seen of recorded, and what is not recorded apart", () => {
    const records = [
      { person: "E1", on: FIRST, status: "seen-well" },
      { person: "E2", on: FIRST, status: "seen-ill" },
      { person: "E3", on: FIRST, status: "missed" },
      { person: "E4", on: FIRST, status: "not-performed" },
    ] as const;
    expect(followUpCompliance(owed("north", FIRST, "E1", "E2", "E3", "E4", "E5"), records)).toEqual([
      { team: "north", on: FIRST, seen: 2, recorded: 4, notRecorded: 1, share: 0.5 },
    ]);
  });

  it("has no share of nobody, and no line where nobody owed anything", () => {
    expect(followUpCompliance(owed("north", FIRST, "E1"), [])).toEqual([
      { team: "north", on: FIRST, seen: 0, recorded: 0, notRecorded: 1, share: undefined },
    ]);
    expect(followUpCompliance([], [{ person: "E1", on: FIRST, status: "seen-well" }])).toEqual([]);
  });

  it("keeps teams and days apart, in order", () => {
    const visits = [...owed("south", SECOND, "E1"), ...owed("south", FIRST, "E1"), ...owed("north", SECOND, "E2")];
    const records = [{ person: "E1", on: SECOND, status: "seen-well" as const }];
    expect(followUpCompliance(visits, records).map(({ team, on, share }) => [team, on, share])).toEqual([
      ["north", SECOND, undefined],
      ["south", FIRST, undefined],
      ["south", SECOND, 1],
    ]);
  });

  it("in order, however the visits come", () => {
    const visits = [owed("south", FIRST, "E1"), owed("south", SECOND, "E1"), owed("north", FIRST, "E2")].flat();
    const order = (list: typeof visits) => followUpCompliance(list, []).map(({ team, on }) => [team, on]);
    expect(order(visits)).toEqual([
      ["north", FIRST],
      ["south", FIRST],
      ["south", SECOND],
    ]);
    expect(order(visits.toReversed())).toEqual(order(visits));
  });

  it("counts a person once, by the record that says most", () => {
    const records = [
      { person: "E1", on: FIRST, status: "missed" as const },
      { person: "E1", on: FIRST, status: "seen-well" as const },
    ];
    expect(followUpCompliance(owed("north", FIRST, "E1", "E1"), records)).toMatchObject([{ seen: 1, recorded: 1 }]);
  });

  it("conserves visits, whatever the order", () => {
    const anyRecords = fc.array(
      fc.record({
        person: fc.constantFrom("E1", "E2", "E3", "E9"),
        on: fc.constantFrom(FIRST, SECOND),
        status: fc.constantFrom(...(Object.keys(FOLLOW_UP_STATUSES) as FollowUpStatus[])),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anyRecords, (records) => {
        const visits = [...owed("north", FIRST, "E1", "E2"), ...owed("south", SECOND, "E1", "E2", "E3")];
        const lines = followUpCompliance(visits, records);
        expect(lines.map(({ recorded, notRecorded }) => recorded + notRecorded)).toEqual([2, 3]);
        for (const { seen, recorded, share } of lines) {
          expect(seen).toBeLessThanOrEqual(recorded);
          expect(share).toBe(recorded === 0 ? undefined : seen / recorded);
        }
        expect(followUpCompliance(visits.toReversed(), records.toReversed())).toEqual(lines);
      }),
    );
  });
});
