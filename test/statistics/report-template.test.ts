import { describe, expect, it } from "vitest";
import type { FigureOf, ReportTemplate } from "../../src/statistics/report-template.js";
import * as reports from "../../src/statistics/reports/index.js";

const templates = Object.entries<ReportTemplate>(reports);

describe.each(templates)("%s", (_, { figures, rules }) => {
  it("has rules about its own figures, each of one unit", () => {
    for (const { parts, whole } of rules)
      for (const part of parts) expect(figures[part]?.unit, `${part} and ${whole}`).toBe(figures[whole]?.unit);
  });

  it("has a label for every figure in both languages", () => {
    for (const { label } of Object.values(figures)) expect(label.en.length > 0 && label.zh.length > 0).toBe(true);
  });
});

it("names its figures in its type", () => {
  const name: FigureOf<typeof reports.portDailyReport2020> = "symptomatic.entry";
  expect(Object.keys(reports.portDailyReport2020.figures)).toContain(name);
});
