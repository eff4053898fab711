import { expect, it } from "vitest";
import { portDailyReport2020 } from "../../../src/statistics/reports/cn-port-daily-2020-01.js";

it("has what the template of Guangzhou Customs has (January to March 2020)", () => {
  const { edition, figures } = portDailyReport2020;
  expect(edition).toMatchObject({ id: "cn-port-daily-2020-01", status: "published" });
  const groups = new Set(Object.keys(figures).map((name) => name.split(".")[0]));
  expect([...groups]).toEqual([
    ...["confirmed", "personsSupervised", "conveyances", "personsScreened", "symptomatic", "suspectedOrInfected"],
    ...["staffOnDuty", "suppliesReleased", "specialArticles", "disinfectedConveyances", "protectiveEquipment"],
  ]);
  expect(figures["symptomatic.entry"].label.zh).toBe("入境有症状者（腋下体温≥37.3℃）");
});

it("has its invariants: entry and exit make up the total, and parts lie within their whole", () => {
  const { rules } = portDailyReport2020;
  expect(rules.filter(({ relation }) => relation === "make-up").map(({ whole }) => whole)).toEqual([
    ...["personsSupervised.total", "personsScreened.total", "symptomatic.total", "suspectedOrInfected.total"],
  ]);
  expect(rules.filter(({ relation }) => relation === "lie-within").map(({ code }) => code)).toEqual([
    ...["registered-release-above-total", "parts-exceed-group"],
  ]);
});

it("is frozen", () => {
  expect(Object.isFrozen(portDailyReport2020) && Object.isFrozen(portDailyReport2020.figures.staffOnDuty.label)).toBe(
    true,
  );
});
