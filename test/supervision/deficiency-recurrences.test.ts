import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_COUNTS } from "../../src/calendar/day-count.js";
import type { Deficiency, DeficiencyFile } from "../../src/supervision/deficiency.js";
import {
  DEFICIENCY_TRAITS,
  deficiencyRecurrences,
  type RecurrenceRule,
} from "../../src/supervision/deficiency-recurrences.js";
import { rectificationLedger } from "../../src/supervision/rectification-ledger.js";
import { anyFile, at, day, FLOWS, fileOf, MENDED, SHANGHAI } from "./deficiency-files.js";

const RULE: RecurrenceRule = { withinDays: 10, dayCount: DAY_COUNTS["start-is-day-0"] };
const recur = (files: readonly DeficiencyFile[], rule: Partial<RecurrenceRule> = {}) =>
  deficiencyRecurrences(rectificationLedger(files, { on: day("06-30"), timeZone: SHANGHAI, flows: FLOWS }), {
    ...RULE,
    ...rule,
  });
const idsOf = (found: ReturnType<typeof recur>) => found.map(({ id, earlier }) => [id, earlier]);

/** Closed on 8 April. */
const FIRST = fileOf({ id: "A" }, MENDED);
const later = (on: string, changed: Partial<Deficiency> = {}) =>
  fileOf({ id: "B", foundAt: at(on), dueOn: day("05-30"), ...changed }, []);

describe("a deficiency that comes back under another number", () => {
  it("names the earlier one, the days and who owed both, with the working", () => {
    expect(recur([later("04-15", { owedBy: "port-customs", foundBy: "inspector-9" }), FIRST])).toEqual([
      {
        id: "B",
        earlier: "A",
        category: "premises",
        place: "CNSZX",
        closedOn: "2020-04-08",
        foundOn: "2020-04-15",
        days: 7,
        foundBy: "inspector-9",
        owedBy: { earlier: "airport-customs", now: "port-customs" },
        rectifiedBy: "section-2",
        working: {
          en: "closed on 2020-04-08, found again on 2020-04-15; window: day 0 = 2020-04-08; day 10 = 2020-04-18, inclusive",
          zh: "2020-04-08销号，2020-04-15再次发现；期限：第0天＝2020-04-08；第10天＝2020-04-18（含当日）",
        },
      },
    ]);
  });

  it("comes back up to the last day of the window, as the convention counts it", () => {
    expect(idsOf(recur([FIRST, later("04-18")]))).toEqual([["B", "A"]]);
    expect(recur([FIRST, later("04-19")])).toEqual([]);
    expect(recur([FIRST, later("04-18")], { dayCount: DAY_COUNTS["start-is-day-1"] })).toEqual([]);
    expect(idsOf(recur([FIRST, later("04-08 ".trim(), { foundAt: at("04-08", "10:00") })], { withinDays: 0 }))).toEqual(
      [["B", "A"]],
    );
  });

  it("does not come back while it has not gone", () => {
    expect(recur([FIRST, later("04-07")])).toEqual([]);
    expect(recur([FIRST, later("04-08", { foundAt: at("04-08", "09:59") })])).toEqual([]);
    const open = fileOf({ id: "A" }, MENDED.slice(0, 2));
    expect(recur([open, later("04-15")])).toEqual([]);
  });

  it("is no recurrence of what was opened again, and is one of what was closed before that", () => {
    const reopened = fileOf({ id: "A" }, [...MENDED, ["@reopened", "04-12"]]);
    expect(recur([reopened, later("04-15")])).toEqual([]);
    expect(idsOf(recur([reopened, later("04-11")]))).toEqual([["B", "A"]]);
  });

  it("is of another category or place when it is; other traits may be asked for, and must be stated", () => {
    expect(recur([FIRST, later("04-15", { category: "other" })])).toEqual([]);
    expect(recur([FIRST, later("04-15", { place: "CNCAN" })])).toEqual([]);
    const same = { same: ["category", "post"] } as const;
    expect(recur([FIRST, later("04-15", { place: "CNCAN" })], same)).toEqual([]);
    const posted = fileOf({ id: "A", post: "survey" }, MENDED);
    expect(idsOf(recur([posted, later("04-15", { place: "CNCAN", post: "survey" })], same))).toEqual([["B", "A"]]);
    for (const { zh } of Object.values(DEFICIENCY_TRAITS)) expect(zh).toMatch(/\p{Script=Han}/u);
  });

  it("is held against the one that was closed last, and counts for nothing when it was withdrawn", () => {
    const second = fileOf({ id: "C" }, [...MENDED.slice(0, 2), ["closed", "04-10"]]);
    expect(idsOf(recur([second, FIRST, later("04-15")]))).toEqual([["B", "C"]]);
    const withdrawn = fileOf({ id: "B", foundAt: at("04-15"), dueOn: day("05-30") }, [["withdrawn", "04-16"]]);
    expect(recur([FIRST, withdrawn])).toEqual([]);
  });

  it.each([-1, 0.5])("does not count %f days", (withinDays) => {
    expect(() => recur([FIRST, later("04-15")], { withinDays })).toThrow(RangeError);
  });
});

it("what comes back was closed before, of the same category and place, within the window", () => {
  fc.assert(
    fc.property(fc.array(anyFile, { maxLength: 20 }), (files) => {
      const { standings } = rectificationLedger(files, { on: day("06-30"), timeZone: SHANGHAI, flows: FLOWS });
      for (const { id, earlier, category, place, days } of recur(files)) {
        expect(id).not.toBe(earlier);
        expect(days >= 0 && days <= 10).toBe(true);
        const was = standings.filter((one) => one.deficiency.id === earlier && one.closings.length > 0);
        expect(was.some((one) => one.deficiency.category === category && one.deficiency.place === place)).toBe(true);
      }
    }),
  );
});

it("the order of the files changes nothing, and a wider window loses none", () => {
  fc.assert(
    fc.property(fc.array(anyFile, { maxLength: 15 }), (files) => {
      const found = recur(files);
      expect(recur(files.toReversed())).toEqual(found);
      const wider = idsOf(recur(files, { withinDays: 40 }));
      for (const pair of idsOf(found)) expect(wider).toContainEqual(pair);
    }),
  );
});
