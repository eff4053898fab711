import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { EXPORT_GOODS, FIVE_CATEGORIES } from "../../src/clearance/export-facts.js";
import { exportRulesOn } from "../../src/clearance/export-rules-on.js";
import {
  exportInspection2020,
  exportQualification2020,
  exportQuality2020,
} from "../../src/clearance/policies/index.js";

const rules = {
  qualification: [exportQualification2020],
  overlays: [exportQuality2020],
  inspection: [exportInspection2020],
};
const on = (day: string) => exportRulesOn(rules, { on: calendarDate(day) });

describe("exportRulesOn", () => {
  it.each([
    ["2020-03-31", []],
    ["2020-04-01", ["export-qualification-2020-04-01"]],
    ["2020-04-09", ["export-qualification-2020-04-01"]],
    ["2020-04-10", ["export-qualification-2020-04-01", "export-inspection-2020-04-10"]],
    ["2020-04-25", ["export-qualification-2020-04-01", "export-inspection-2020-04-10"]],
    ["2020-04-26", ["export-qualification-2020-04-01", "export-quality-2020-04-26", "export-inspection-2020-04-10"]],
  ])("on %s: %j", (day, editions) => {
    expect(on(day).notices.map(({ edition }) => edition)).toEqual(editions);
  });

  it("says of which goods each notice speaks", () => {
    const [five, added, eleven] = on("2020-04-26").notices;
    expect([...(five?.speaksOf ?? [])]).toEqual([...FIVE_CATEGORIES]);
    expect([...(added?.speaksOf ?? [])]).toEqual([...FIVE_CATEGORIES, "non-medical-masks"]);
    expect(eleven?.speaksOf.size).toBe(11);
    const spoken = on("2020-04-26").notices.flatMap(({ speaksOf }) => [...speaksOf]);
    expect(Object.keys(EXPORT_GOODS).filter((goods) => !new Set<string>(spoken).has(goods))).toEqual(["other-goods"]);
  });

  it("leaves out what was not known yet", () => {
    const then = exportRulesOn(rules, { on: calendarDate("2020-04-26"), asKnownOn: calendarDate("2020-04-09") });
    expect(then.notices.map(({ edition }) => edition)).toEqual(["export-qualification-2020-04-01"]);
  });
});
