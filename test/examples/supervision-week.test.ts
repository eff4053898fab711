import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWeek, type Week } from "../../examples/supervision-week/read-week.ts";
import { isInOrder } from "../../examples/supervision-week/report.ts";
import { type SupervisedWeek, superviseWeek } from "../../examples/supervision-week/supervise-week.ts";
import { ROOT } from "../house/sources.js";
import { runExample } from "./run-example.js";

const FILE = join(ROOT, "examples/supervision-week/week.json");
const WEEK = JSON.parse(readFileSync(FILE, "utf8"));
const run = (...words: string[]) => runExample("supervision-week/main.ts", words);
const supervised = (changed: object = {}): SupervisedWeek => superviseWeek(readWeek({ ...WEEK, ...changed }) as Week);
const statusOn = (on: string, id: string) =>
  supervised({ on }).standings.find(({ deficiency }) => deficiency.id === id)?.status;

describe("a week of supervision", () => {
  it("says what was found, what came back, what is overdue and who was looked at, in both languages", async () => {
    const { code, stdout, stderr } = await run(FILE);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    await expect(stdout).toMatchFileSnapshot("supervision-week.txt");
  });

  it("says it in one, and nothing that was written as evidence", async () => {
    const { stdout } = await run(FILE, "--language", "en");
    expect(stdout).not.toMatch(/\p{Script=Han}/u);
    expect(stdout).not.toContain("frame 5120");
    expect((await run(FILE, "--language", "zh")).stdout).toContain("电话监督：47中47＝100.0%");
    expect(await run("none.json")).toMatchObject({ code: 2, stdout: "" });
    expect(await run("--help", "--language", "zh")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("退出码"),
    });
  });

  it("follows one deficiency that is found, mended, looked at again, opened again and closed", () => {
    const days = ["02", "03", "04", "05", "06", "07", "08"].map((day) => `2020-04-${day}`);
    expect(days.map((on) => statusOn(on, "PVG-1"))).toEqual([
      "open",
      "rectified",
      "rectified",
      "reopened",
      "rectified",
      "rectified",
      "closed",
    ]);
    expect(statusOn("2020-04-01", "PVG-1")).toBeUndefined();
  });

  it("names the unit that was not reached, and does not call a shift missing that is not over", () => {
    const round = { ...WEEK.round, reached: WEEK.round.reached.slice(1) };
    expect(supervised({ round }).round).toMatchObject({ covered: { count: 46 }, missing: [{ place: "unit-01" }] });
    const { rota } = supervised();
    expect(rota.notDue.map(({ shift }) => shift)).toEqual(Array(4).fill("04-08/night"));
    expect(supervised({ on: "2020-04-09" }).rota.missing).toHaveLength(5);
  });

  it("is in order where nothing is overdue and nobody is missing", () => {
    const [first] = WEEK.files;
    const { shifts, checks } = WEEK;
    const looked = shifts.filter(({ place }: { readonly place: string }) => place === "CNSZX");
    expect(isInOrder(supervised({ files: [first], shifts: looked, checks }))).toBe(true);
    expect(isInOrder(supervised())).toBe(false);
  });

  it.each([
    ["from", "2 April", "from: expected a day"],
    ["on", undefined, "on: expected a day"],
    ["timeZone", "+08:00", "timeZone: expected a zone"],
    ["dueWithinDays", -1, "dueWithinDays: expected a whole number"],
    ["shifts", [{ place: "T1" }], "shifts: expected a list"],
    ["checks", [{ ...WEEK.checks[0], channel: "letter" }], "checks: expected a list"],
    ["round", { units: [] }, "round: expected"],
    ["files", "none", "files: expected a list"],
    ["files", [{ ...WEEK.files[0], deficiency: {} }], "files.0.deficiency.id: expected another record (malformed)"],
  ])("says that %s is wrong", (key, value, says) => {
    expect(readWeek({ ...WEEK, [key]: value })).toMatchObject({ why: { en: expect.stringContaining(says) } });
    expect(readWeek(undefined)).toHaveProperty("why");
  });
});
