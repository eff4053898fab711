import { join } from "node:path";
import { readSqlRows, toSql } from "pratique/exchange";
import { type Tally, tally } from "pratique/statistics";
import { describe, expect, it } from "vitest";
import { askDuckdb } from "../../examples/day-from-a-warehouse/duckdb.ts";
import { countingOf, passagesOf } from "../../examples/day-from-a-warehouse/passages.ts";
import { comparedOf, isSame } from "../../examples/day-from-a-warehouse/report.ts";
import { folderOnDisk } from "../../examples/port-day/folder-on-disk.ts";
import { readFolder } from "../../examples/port-day/read-folder.ts";
import { screenDay } from "../../examples/port-day/screen-day.ts";
import { ROOT } from "../house/sources.js";
import { runExample } from "./run-example.js";

const run = (...words: string[]) => runExample("day-from-a-warehouse/main.ts", words);

describe("as a process", () => {
  it("prints the numbers of both side by side, with 0 where they are equal", async () => {
    const { code, stdout, stderr } = await run();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).not.toContain("DIFFERENT");
    await expect(stdout).toMatchFileSnapshot("day-from-a-warehouse.txt");
  });

  it("speaks Chinese alone", async () => {
    const { code, stdout } = await run("--language", "zh");
    expect(code).toBe(0);
    expect(stdout).toContain("两份计数逐格比较：相同");
    expect(stdout).not.toMatch(/equal|memory|people/);
    expect(await run("--help", "--language", "zh")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("退出码"),
    });
  });

  it("ends with 2 where there is no day, or what was asked cannot be understood", async () => {
    const { code, stdout, stderr } = await run(join(ROOT, "docs"));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("no port-day");
    expect(await run("--language", "fr")).toMatchObject({ code: 2, stdout: "" });
    expect(await run("one", "two")).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("the two tallies", () => {
  const day = readFolder(folderOnDisk(join(ROOT, "examples/port-day/data")));
  if (!("portDay" in day)) throw new Error("no port-day");
  const counting = countingOf(day.portDay);
  const screened = screenDay(day);
  const passages = passagesOf(day, screened);
  const counted = tally(passages, counting);

  it("are one, and say what the summary of the day says", async () => {
    const rows = await askDuckdb(passages, toSql(counting, { dialect: "duckdb", table: ["port", "passages"] }));
    expect(readSqlRows(counting, rows)).toEqual({ ok: true, value: counted });
    const { all } = comparedOf(counted, counted);
    const of = (name: string) => all.find((two) => two.name === name)?.memory;
    const { manifest, statuses, minutesToRelease, grades, undecided } = screened.summary;
    expect([of("people"), of("declared")]).toEqual([manifest.expected, manifest.declared]);
    expect([of("released"), of("timed")]).toEqual([statuses["released"], minutesToRelease.count]);
    expect([of("triggered"), of("undecided")]).toEqual([grades["triggered"] ?? 0, undecided]);
  });

  it("are told apart where one number differs", () => {
    const [first, ...others] = counted.cells;
    if (first === undefined) throw new Error("no cell");
    const other: Tally = { ...counted, cells: [{ ...first, count: first.count + 1 }, ...others] };
    expect(isSame(comparedOf(counted, counted))).toBe(true);
    expect(isSame(comparedOf(counted, other))).toBe(false);
  });
});
