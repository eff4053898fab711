import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Day, readDay } from "../../examples/policy-change/read-day.ts";
import { type ReplayedDay, replayDay } from "../../examples/policy-change/replay-day.ts";
import { ROOT } from "../house/sources.js";
import { runExample } from "./run-example.js";

const FILE = join(ROOT, "examples/policy-change/yesterday.json");
const YESTERDAY = JSON.parse(readFileSync(FILE, "utf8"));
const replay = (...words: string[]) => runExample("policy-change/main.ts", words);
const replayed = (changed: object = {}) => replayDay(readDay({ ...YESTERDAY, ...changed }) as Day) as ReplayedDay;

describe("yesterday's travellers under tomorrow's rules", () => {
  it("says who would be graded differently, why, and the work, in both languages", async () => {
    const { code, stdout, stderr } = await replay(FILE);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    await expect(stdout).toMatchFileSnapshot("policy-change.txt");
  });

  it("says it in one, and repeats nothing that a traveller wrote", async () => {
    const { stdout } = await replay(FILE, "--language", "en");
    expect(stdout).not.toMatch(/\p{Script=Han}/u);
    for (const written of ["ITA", "CAN", "dry-cough", "37.6"]) expect(stdout).not.toContain(written);
    expect((await replay(FILE, "--language", "zh")).stdout).toContain("所有入境旅客全部采样检测");
  });

  it("moves nobody under the same rules, and says when there were none", async () => {
    expect(replayed({ under: "2020-03-31" }).replay).toMatchObject({ travellers: 14, moved: 0, moves: [] });
    expect(replayed({ under: "2020-03-31" }).comparison.differences).toEqual([]);
    expect(replayed({ under: "2019-01-01" })).toHaveProperty("why");
    expect(await replay("none.json")).toMatchObject({ code: 2 });
    expect(await replay("--help", "--language", "zh")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("退出码"),
    });
  });

  it("counts as work what the file says, and apart who is undecided", () => {
    const { work, withoutWork, matrix } = replayed().replay;
    const triggered = Object.values(matrix).map((row) => row.triggered);
    expect(work["sampling"]?.after).toBe(triggered.reduce((sum, count) => sum + count, 0));
    expect(withoutWork).toEqual({ before: 3, after: 1 });
    expect(replayed({ work: { undecided: { minutes: 5 } } }).replay.work["minutes"]).toEqual({
      before: 15,
      after: 5,
      difference: -10,
    });
  });

  it.each([
    ["on", "30 March", "on: expected a day"],
    ["under", 1, "under: expected a day"],
    ["places", "CN", "places: expected a list"],
    ["affectedAreas", [{ country: "ITA" }], "affectedAreas: expected"],
    ["work", { clear: { minutes: "2" } }, "work: expected numbers"],
    ["travellers", [{ id: "T", direction: "in" }], "travellers: expected a list"],
  ])("says that %s is wrong", (key, value, says) => {
    expect(readDay({ ...YESTERDAY, [key]: value })).toMatchObject({ why: { en: expect.stringContaining(says) } });
    expect(readDay(undefined)).toHaveProperty("why");
  });
});
