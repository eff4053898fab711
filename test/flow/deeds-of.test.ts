import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { DEEDS, deedsOf } from "../../src/flow/deeds-of.js";
import { effectiveLog, isEvent, type LogEntry } from "../../src/flow/log.js";
import { anyLog } from "./any-log.js";

const entry = (sequence: number, by = "desk-1") => ({
  at: instant(`2026-01-01T06:${10 + sequence}:00+08:00`),
  sequence,
  by,
});
const reference = (sequence: number, by = "desk-1") => ({ sequence, by });
const reason = "mistyped";
const log: LogEntry[] = [
  { ...entry(1), event: "check-clear", place: "lane 4" },
  { ...entry(2, "desk-2"), event: "check-clear", place: "lane 5" },
  { ...entry(3), corrects: reference(1), event: "check-flagged", place: "lane 4", reason },
  { ...entry(4), corrects: reference(3), event: "check-clear", reason },
  { ...entry(5, "desk-2"), voids: reference(3), reason },
  { ...entry(6, "desk-2"), voids: reference(9), reason },
  { ...entry(7), reopens: "flagged", place: "lane 5", reason },
  { ...entry(8), migrates: { from: "a", to: "b" }, reason },
];
const lines = (...filter: [Parameters<typeof deedsOf>[1]?]) =>
  deedsOf(log, ...filter).map(({ deed, standing, entry: { sequence } }) => `${sequence} ${deed} ${standing}`);

describe("deedsOf", () => {
  it("tells every line and what became of it, in order", () => {
    expect(lines()).toEqual([
      "1 recorded stands",
      "2 recorded stands",
      "3 corrected voided",
      "4 corrected voided",
      "5 voided stands",
      "6 voided unresolved",
      "7 reopened stands",
      "8 migrated stands",
    ]);
    expect(DEEDS).toEqual(["recorded", "voided", "corrected", "reopened", "migrated"]);
    const corrected = deedsOf(log.slice(0, 4));
    expect(corrected.map(({ standing }) => standing)).toEqual(["corrected", "stands", "corrected", "stands"]);
  });

  it("of one officer, of one place, and of both", () => {
    expect(lines({ by: "desk-2" }).map((line) => line[0])).toEqual(["2", "5", "6"]);
    expect(lines({ place: "lane 5" }).map((line) => line[0])).toEqual(["2", "7"]);
    expect(lines({ by: "desk-1", place: "lane 5" }).map((line) => line[0])).toEqual(["7"]);
    expect(lines({ by: "nobody" })).toEqual([]);
    expect(deedsOf([])).toEqual([]);
  });

  it("agrees with what the log came to", () => {
    fc.assert(
      fc.property(anyLog, (lines) => {
        const { entries, unresolved } = effectiveLog(lines);
        const deeds = deedsOf(lines);
        expect(deeds).toHaveLength(lines.length);
        const of = (standing: string) => deeds.filter((deed) => deed.standing === standing);
        expect(of("unresolved").map((deed) => deed.entry)).toEqual(unresolved);
        const happened = of("stands").filter(({ deed }) => deed !== "voided");
        expect(happened).toHaveLength(entries.length);
        expect(happened.filter(({ deed }) => deed === "reopened")).toHaveLength(
          entries.filter((each) => !isEvent(each)).length,
        );
      }),
    );
  });
});
