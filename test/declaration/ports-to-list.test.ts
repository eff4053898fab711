import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { type CalendarDate, calendarDate } from "../../src/calendar/calendar-date.js";
import { portsToList } from "../../src/declaration/ports-to-list.js";

const submittedOn = calendarDate("2025-02-01");
const call = (departedOn: string) => ({ departedOn: calendarDate(departedOn) });
const days = (calls: readonly { readonly departedOn: CalendarDate }[]) => calls.map(({ departedOn }) => departedOn);

describe("portsToList (IHR (2005), Annex 8: since the voyage started or in the last 30 days, whichever is shorter)", () => {
  it("goes back to the start of a voyage that is shorter, its first day included", () => {
    const calls = [call("2025-01-15"), call("2025-01-19"), call("2025-01-20"), call("2025-01-26")];
    const window = { voyageStartedOn: calendarDate("2025-01-20"), submittedOn, windowDays: 30 };
    expect(days(portsToList(calls, window))).toEqual(["2025-01-20", "2025-01-26"]);
  });

  it("goes back 30 days on a voyage that is longer, the 30th day included", () => {
    const calls = [call("2024-12-28"), call("2025-01-01"), call("2025-01-02"), call("2025-01-10")];
    const window = { voyageStartedOn: calendarDate("2024-12-03"), submittedOn, windowDays: 30 };
    expect(days(portsToList(calls, window))).toEqual(["2025-01-02", "2025-01-10"]);
  });

  it("goes back four weeks where that is the text (IHR (2005), Annex 8, Chinese text)", () => {
    const calls = [call("2025-01-03"), call("2025-01-04")];
    expect(days(portsToList(calls, { submittedOn, windowDays: 28 }))).toEqual(["2025-01-04"]);
  });

  it("keeps the order of the calls", () => {
    const calls = [call("2025-01-26"), call("2025-01-20"), call("2025-01-22")];
    expect(portsToList(calls, { submittedOn, windowDays: 30 })).toEqual(calls);
  });

  it("loses no call of which the date is not known", () => {
    const calls = [
      { port: "Port A", departedOn: absent("asked-unknown") },
      { port: "Port B", departedOn: undefined },
      { port: "Port C", departedOn: "January" as CalendarDate },
      absent("asked-unknown"),
      { port: "Port D", departedOn: calendarDate("2024-01-01") },
    ];
    expect(portsToList(calls, { submittedOn, windowDays: 30 })).toEqual(calls.slice(0, 4));
  });

  it("lists none of none, and takes whole days only", () => {
    expect(portsToList([], { submittedOn, windowDays: 30 })).toEqual([]);
    expect(() => portsToList([], { submittedOn, windowDays: 1.5 })).toThrow(RangeError);
  });
});
