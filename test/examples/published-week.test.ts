import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isPublishable, publishWeek } from "../../examples/published-week/publish-week.ts";
import { readWeek, type Week } from "../../examples/published-week/read-week.ts";
import { reportOf } from "../../examples/published-week/report.ts";
import { ROOT } from "../house/sources.js";
import { runExample } from "./run-example.js";

const FILE = join(ROOT, "examples/published-week/week.json");
const WEEK = JSON.parse(readFileSync(FILE, "utf8"));
const run = (...words: string[]) => runExample("published-week/main.ts", words);
const published = (changed: object = {}) => publishWeek(readWeek({ ...WEEK, ...changed }) as Week);
const oneDay = (positive: number[]) => ({ days: [{ on: "2020-04-06", tested: [90, 90, 90, 90], positive }] });

describe("as a process", () => {
  it("prints the week as it can be published, and what it would give away", async () => {
    const { code, stdout, stderr } = await run(FILE);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    await expect(stdout).toMatchFileSnapshot("published-week.txt");
    expect(stdout).not.toMatch(/\p{Script=Han}/u);
  });

  it("speaks Chinese alone", async () => {
    const { code, stdout } = await run(FILE, "--language", "zh");
    expect(code).toBe(0);
    expect(stdout).toContain("2020-04-06 CNXMN：由合计相减即得3");
    expect(stdout).not.toMatch(/hidden|shown|total|width/);
  });

  it("ends with 2 where there is no week", async () => {
    expect(await run("none.json")).toMatchObject({ code: 2, stdout: "" });
    expect(await run(join(ROOT, "package.json"))).toMatchObject({ code: 2, stderr: expect.stringContaining("below") });
    expect(await run(FILE, FILE)).toMatchObject({ code: 2, stderr: expect.stringContaining("expected one file") });
    expect(await run("--help", "--language", "zh")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("退出码"),
    });
  });
});

describe("what is published", () => {
  it("leaks where only small counts are hidden, and where any of the others is forgotten", () => {
    const { smallOnly, suppression, leftOut } = published();
    expect(smallOnly.isSafe).toBe(false);
    expect(smallOnly.cells.map(({ lowest, highest }) => [lowest, highest])).toEqual([
      [3, 3],
      [2, 2],
      [1, 1],
    ]);
    expect(suppression.audit.isSafe).toBe(true);
    expect(leftOut.map(({ disclosed }) => disclosed.length)).toEqual([1, 1, 1]);
    for (const { disclosed } of leftOut) for (const { lowest, highest } of disclosed) expect(highest).toBe(lowest);
  });

  it("shows no number that was worked out from a hidden cell", () => {
    const { suppression, shares, changes } = published();
    for (const [row, cells] of suppression.hidden.entries())
      for (const [column, isHidden] of cells.entries()) {
        expect(shares[row]?.[column]?.because).toBe(isHidden ? "from-hidden" : undefined);
        if (!isHidden) continue;
        for (const change of [changes[row - 1], changes[row]])
          if (change !== undefined) expect(change[column]).toMatchObject({ value: undefined, because: "from-hidden" });
      }
  });

  it("says that one day alone cannot be published so, and that a week without small counts can", () => {
    expect(published(oneDay([12, 3, 40, 8])).suppression.audit.isSafe).toBe(false);
    expect(published(oneDay([12, 0, 40, 8]))).toMatchObject({ suppression: { small: [] }, leftOut: [] });
  });

  it("says that a total which is small itself cannot stand beside the week", () => {
    const days = [...WEEK.days, { on: "2020-04-13", tested: [90, 90, 90, 90], positive: [0, 0, 2, 0] }];
    const week = published({ days });
    expect(week.suppression.audit.isSafe).toBe(true);
    expect(isPublishable(week)).toBe(false);
    expect(reportOf(week, "en")).toContain("2020-04-13: its total is a small count itself\nPublish fewer totals");
    expect(isPublishable(published())).toBe(true);
  });

  it("rounds the true totals", () => {
    const { rounded } = published(oneDay([12, 12, 12, 0]));
    expect(rounded.cells[0]?.map(({ text }) => text)).toEqual(["10", "10", "10", "0"]);
    expect([rounded.dayTotals[0]?.text, rounded.all.text]).toEqual(["35", "35"]);
  });

  it.each([
    ["below", 0, "below: expected a whole number"],
    ["ports", [], "ports: expected a list"],
    ["days", [], "days: expected a list"],
    ["days", [{ on: "Monday" }], "days.0.on: expected a day"],
    ["days", [{ ...WEEK.days[0], tested: [1] }], "days.0.tested: expected 4 whole numbers"],
    ["days", [{ ...WEEK.days[0], positive: [1, 2, 3, 999] }], "days.0.positive: expected no more than were tested"],
  ])("says that %s is wrong", (key, value, says) => {
    expect(readWeek({ ...WEEK, [key]: value })).toMatchObject({ why: { en: expect.stringContaining(says) } });
  });
});
