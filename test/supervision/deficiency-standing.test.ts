import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/calendar/calendar-date.js";
import { DAY_COUNTS } from "../../src/calendar/day-count.js";
import { RECTIFICATION_DOUBTS, type RectificationDay } from "../../src/supervision/deficiency-standing.js";
import { anyFile, at, day, FLOWS, fileOf, MENDED, SHANGHAI, standingOf, type Told } from "./deficiency-files.js";

const stands = (lines: readonly Told[], on: string, options: Partial<RectificationDay> = {}) =>
  standingOf(fileOf({}, lines), { on: day(on), timeZone: SHANGHAI, flows: FLOWS, ...options });

describe("what is due", () => {
  it.each([
    ["04-02", 3, "3 days left", "尚余3天"],
    ["04-04", 1, "1 day left", "尚余1天"],
    ["04-05", 0, "due that day", "当日到期"],
    ["04-06", -1, "overdue by 1 day", "已超期1天"],
    ["04-15", -10, "overdue by 10 days", "已超期10天"],
  ])("on %s: %i days left, and overdue from the day after the due date only", (on, daysLeft, en, zh) => {
    const standing = stands([], on);
    expect(standing?.due).toEqual({
      what: "rectification",
      end: "2020-04-05",
      daysLeft,
      working: {
        en: `found on 2020-04-02: to be rectified by 2020-04-05, inclusive; on 2020-${on} ${en}`,
        zh: `发现于2020-04-02：整改期限2020-04-05（含当日）；2020-${on}${zh}`,
      },
    });
    expect(standing?.isOverdue).toBe(daysLeft < 0);
  });

  it("is set anew by a decision, and by a look-back that finds it again", () => {
    expect(stands([["due-set", "04-05"]], "04-10")?.due).toMatchObject({
      end: "2020-04-12",
      daysLeft: 2,
      working: { en: expect.stringContaining("set anew on 2020-04-05: to be rectified by 2020-04-12") },
    });
    const again = stands(
      [
        ["rectified", "04-04"],
        ["look-back-failed", "04-07"],
      ],
      "04-16",
    );
    expect(again).toMatchObject({ status: "reopened", isOverdue: true, due: { end: "2020-04-15", daysLeft: -1 } });
    expect(again?.due?.working.zh).toContain("回头看再次发现于2020-04-07");
  });

  it("is a look-back once it is rectified, where an arrangement says by when", () => {
    const lookBack = { withinDays: 3, dayCount: DAY_COUNTS["start-is-day-0"] };
    const rectified: Told[] = [["rectified", "04-04"]];
    expect(stands(rectified, "04-20")).toMatchObject({ status: "rectified", due: undefined, isOverdue: false });
    expect(stands(rectified, "04-07", { lookBack })).toMatchObject({ due: { daysLeft: 0 }, isOverdue: false });
    const overdue = stands(rectified, "04-08", { lookBack });
    expect(overdue).toMatchObject({ isOverdue: true, due: { what: "look-back", end: "2020-04-07" } });
    expect(overdue?.due?.working.en).toBe(
      "rectified on 2020-04-04: to be looked back at by 2020-04-07 (day 0 = 2020-04-04; day 3 = 2020-04-07, inclusive); on 2020-04-08 overdue by 1 day",
    );
    const fromDayOne = { ...lookBack, dayCount: DAY_COUNTS["start-is-day-1"] };
    expect(stands(rectified, "04-07", { lookBack: fromDayOne })?.due).toMatchObject({ end: "2020-04-06" });
    expect(stands(MENDED, "04-20", { lookBack })?.due).toBeUndefined();
  });

  it("is nothing where the recorded day is no date, and that is said", () => {
    const standing = stands([["due-set", "04-05", { dueOn: "soon" }]], "05-10");
    expect(standing).toMatchObject({ due: undefined, isOverdue: false, doubts: ["due-date-unreadable"] });
  });
});

describe("what has become of it", () => {
  it("is not there before it was found, and what is recorded later is not known yet", () => {
    expect(stands(MENDED, "04-01")).toBeUndefined();
    expect(["04-03", "04-04", "04-06", "04-07", "04-08"].map((on) => stands(MENDED, on)?.status)).toEqual([
      "open",
      "rectified",
      "rectified",
      "verified",
      "closed",
    ]);
    expect(stands(MENDED, "04-07")?.isOpen).toBe(true);
    expect(stands(MENDED, "04-08")).toMatchObject({ isOpen: false, due: undefined });
  });

  it("has its days in the zone of the place", () => {
    const file = fileOf({ foundAt: at("04-02", "00:30") }, []);
    expect(standingOf(file, { on: day("04-01"), timeZone: "UTC", flows: FLOWS })?.foundOn).toBe("2020-04-01");
    expect(standingOf(file, { on: day("04-01"), timeZone: SHANGHAI, flows: FLOWS })).toBeUndefined();
  });

  it("tells each round: how late it was rectified, and what the look-back found", () => {
    const comesBack: Told[] = [
      ["rectified", "04-06"],
      ["look-back-failed", "04-07"],
      ["instrument-used", "04-07 12:00"],
      ["rectified", "04-10"],
      ["look-back-passed", "04-13"],
      ["closed", "04-14"],
    ];
    expect(stands(comesBack, "04-14")).toMatchObject({
      status: "closed",
      timesReopened: 1,
      instruments: ["interview"],
      rounds: [
        { dueOn: "2020-04-05", rectifiedOn: "2020-04-06", daysLate: 1, lookedBackOn: "2020-04-07", result: "failed" },
        { dueOn: "2020-04-15", rectifiedOn: "2020-04-10", daysLate: 0, lookedBackOn: "2020-04-13", result: "passed" },
      ],
      closings: [{ closedOn: "2020-04-14", takenBackAt: undefined }],
    });
  });

  it("is open again when a closing is taken back, and the look-back says what it found", () => {
    const lines: Told[] = [
      ...MENDED,
      ["@reopened", "04-20"],
      ["look-back-failed", "04-20 12:00", { dueOn: "2020-04-25" }],
    ];
    expect(stands(lines.slice(0, 4), "04-20")).toMatchObject({ status: "verified", isOpen: true });
    const standing = stands(lines, "04-20");
    expect(standing).toMatchObject({ status: "reopened", timesReopened: 1, due: { end: "2020-04-25" } });
    expect(standing?.closings).toEqual([{ closedAt: at("04-08"), closedOn: "2020-04-08", takenBackAt: at("04-20") }]);
  });

  it("is withdrawn, and then neither open nor closed", () => {
    expect(stands([["withdrawn", "04-03"]], "04-10")).toMatchObject({
      status: "withdrawn",
      isOpen: false,
      closings: [],
      due: undefined,
    });
  });

  it("says who looked back at their own work, by the names in the record", () => {
    const lines: Told[] = [
      ["rectified", "04-04", { rectifiedBy: "section-2 " }],
      ["look-back-passed", "04-07", { lookedBackBy: "section-2" }],
    ];
    expect(stands(lines, "04-07")?.doubts).toEqual(["looked-back-by-who-rectified"]);
    expect(stands(MENDED, "04-08")?.doubts).toEqual([]);
    for (const { zh } of Object.values(RECTIFICATION_DOUBTS)) expect(zh).toMatch(/\p{Script=Han}/u);
  });

  it("keeps what the flow refused, and why, beside the last status", () => {
    const standing = stands(
      [
        ["look-back-passed", "04-03"],
        ["rectified", "04-04", { evidence: "" }],
      ],
      "04-05",
    );
    expect(standing).toMatchObject({
      status: "open",
      refused: [
        { event: "look-back-passed", refusal: { code: "not-accepted", way: ["rectified"] } },
        { event: "rectified", refusal: { code: "particulars-missing", missing: ["evidence"] } },
      ],
    });
  });

  it("waits for every accountability that was referred by then, and for none that was only considered", () => {
    const waits = (...accountability: (readonly Told[])[]) =>
      standingOf(fileOf({}, MENDED, ...accountability), { on: day("04-30"), timeZone: SHANGHAI, flows: FLOWS })?.status;
    expect(waits([])).toBe("closed");
    expect(waits([["referred", "04-08 10:00"]])).toBe("verified");
    // Referred after the closing: it does not undo it.
    expect(waits([["referred", "04-08 10:01"]])).toBe("closed");
    const decided: Told[] = [
      ["referred", "04-05"],
      ["not-held-to-account", "04-06"],
    ];
    expect(waits(decided)).toBe("closed");
    expect(waits(decided, [["referred", "04-07"]])).toBe("verified");
  });
});

describe("of whatever course", () => {
  const days = fc.integer({ min: 0, max: 60 }).map((after) => addDays(day("04-01"), after));

  it("nothing is closed whose last look-back did not pass, and came before the last rectification", () => {
    fc.assert(
      fc.property(anyFile, days, (file, on) => {
        const standing = standingOf(file, { on, timeZone: SHANGHAI, flows: FLOWS });
        if (standing?.status !== "closed") return;
        const last = standing.rounds.at(-1);
        expect(last?.result).toBe("passed");
        expect((last?.rectifiedOn ?? "~") <= (last?.lookedBackOn ?? "")).toBe(true);
      }),
    );
  });

  it("the rounds are one more than the look-backs that failed, and only the open are overdue", () => {
    fc.assert(
      fc.property(anyFile, days, (file, on) => {
        const standing = standingOf(file, { on, timeZone: SHANGHAI, flows: FLOWS });
        if (standing === undefined) return;
        expect(standing.rounds.filter(({ result }) => result === "failed")).toHaveLength(standing.timesReopened);
        if (standing.isOverdue) expect(standing.isOpen).toBe(true);
        expect(standing.isOverdue).toBe((standing.due?.daysLeft ?? 0) < 0);
      }),
    );
  });

  it("the order of the lines changes nothing", () => {
    fc.assert(
      fc.property(anyFile, days, (file, on) => {
        const { rectification } = file;
        const turned = { ...file, rectification: { ...rectification, log: rectification.log.toReversed() } };
        const options = { on, timeZone: SHANGHAI, flows: FLOWS };
        expect(standingOf(turned, options)).toEqual(standingOf(file, options));
      }),
    );
  });
});
