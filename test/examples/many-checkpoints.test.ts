import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellOf, quantile, sketchQuantile } from "pratique/statistics";
import { describe, expect, it } from "vitest";
import { countPassages, type Passage } from "../../examples/many-checkpoints/counting.ts";
import { makeDay } from "../../examples/many-checkpoints/make.ts";
import { mergeDay, type ReportFile } from "../../examples/many-checkpoints/merge-day.ts";
import { type Day, readDay, readReport } from "../../examples/many-checkpoints/read-report.ts";
import { isInOrder, linesOf } from "../../examples/many-checkpoints/report.ts";
import { ROOT } from "../house/sources.js";
import { runExample } from "./run-example.js";

const FOLDER = join(ROOT, "examples/many-checkpoints");
const NAMES = readdirSync(join(FOLDER, "data")).filter((name) => name.startsWith("checkpoint"));
const NEWER = "newer/checkpoint-13.json";
const jsonOf = (file: string) => JSON.parse(readFileSync(join(FOLDER, file), "utf8"));
const DAY = readDay(jsonOf("data/day.json")) as Day;
const FILES: readonly ReportFile[] = NAMES.sort().map((file) => ({ file, value: jsonOf(`data/${file}`) }));
const FIRST = FILES[0]?.value as object;
const without = (name: string) => FILES.filter(({ file }) => !file.includes(name));

const run = (...words: string[]) => runExample("many-checkpoints/main.ts", words);
const paths = (...names: string[]) => names.map((name) => join(FOLDER, name));
const ALL = paths(...NAMES.map((name) => `data/${name}`), NEWER);

describe("as a process", () => {
  it("says who reported, what was refused, and what the day comes to, in both languages", async () => {
    const { code, stdout, stderr } = await run(...paths("data/day.json"), ...ALL);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    await expect(stdout).toMatchFileSnapshot("many-checkpoints.txt");
  });

  it("says the same in whatever order the files come", async () => {
    const once = await run(...paths("data/day.json"), ...ALL, "--language", "en");
    const again = await run(...paths("data/day.json"), ...ALL.toReversed(), "--language", "en");
    expect(again.stdout).toBe(once.stdout);
    expect(once.stdout).not.toMatch(/\p{Script=Han}/u);
    expect((await run(...paths("data/day.json"), ...ALL, "--language", "zh")).stdout).toContain("13个查验点中12个");
  });

  it("explains itself, and ends with 2 without a day or without files", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, stdout: expect.stringContaining("Exit codes") });
    expect(await run("--help", "--language", "zh")).toMatchObject({ stdout: expect.stringContaining("退出码") });
    for (const words of [[], paths("data/day.json"), ["none.json", ...ALL], [...ALL], ["--language=fr", "a", "b"]])
      expect(await run(...words)).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("the day that comes with the example", () => {
  it("is made again with the same bytes", () => {
    const made = makeDay();
    const kept = ["data", "newer"].flatMap((folder) =>
      readdirSync(join(FOLDER, folder)).map((name) => `${folder}/${name}`),
    );
    expect(Object.keys(made).sort()).toEqual(kept.sort());
    for (const [file, text] of Object.entries(made))
      expect(text === readFileSync(join(FOLDER, file), "utf8"), file).toBe(true);
  });
});

describe("a day put together", () => {
  const whole = mergeDay(DAY, FILES);

  it("counts who is late, and does not take silence for zero", () => {
    const byName = Object.fromEntries(whole.statuses.map((status) => [status.site, status]));
    expect(byName["CP-09"]).toMatchObject({ timeliness: "late", minutesLate: 95, figures: { travellers: 140 } });
    expect(byName["CP-06"]).toMatchObject({ timeliness: "on-time", value: "zero", figures: { travellers: 0 } });
    expect(byName["CP-13"]).toMatchObject({ timeliness: "missing", value: undefined, figures: {} });
    expect(byName["CP-04"]).toMatchObject({ timeliness: "on-time", revision: 2 });
    expect(whole.summary).toMatchObject({ expected: 13, received: 12, zeroReports: 1 });
    expect(whole.summary.totals.travellers).toMatchObject({ reports: 12, of: 13 });
    expect(cellOf(whole.tally)?.count).toBe(whole.summary.totals.travellers.value);
  });

  it("is the same in any order, and with a file that came twice", () => {
    expect(mergeDay(DAY, FILES.toReversed())).toEqual(whole);
    expect(mergeDay(DAY, [...FILES.slice(5), ...FILES])).toEqual(whole);
  });

  it("has the quantiles of the people themselves, to within the stated error", () => {
    const passages = [7, 15, 15, 40, 122].map(
      (minutes): Passage => ({
        lane: "green",
        entered: "2020-03-18T00:00:00Z",
        left: `2020-03-18T0${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}:00Z`,
        test: "none",
      }),
    );
    const reports = passages.map((passage, index) => ({
      file: `${index}`,
      value: { ...FIRST, checkpoint: DAY.checkpoints[index], revision: 1, tally: countPassages([passage]) },
    }));
    const { inside, positivity } = mergeDay(DAY, reports);
    const seconds = [7, 15, 15, 40, 122].map((minutes) => minutes * 60);
    const exact = quantile(seconds, 0.95).value ?? 0;
    const all = inside.find(({ lane }) => lane === undefined);
    const sketch = cellOf(countPassages(passages))?.durations["inside"]?.sketch;
    expect(all?.p95).toBe(sketch === undefined ? undefined : sketchQuantile(sketch, 0.95));
    expect(Math.abs((all?.p95 ?? 0) - exact) / exact).toBeLessThanOrEqual(all?.relativeError ?? 0);
    expect(positivity).toMatchObject({ share: undefined, because: "no-denominator" });
  });

  it("is in order when everybody reported in time", () => {
    const day = { ...DAY, checkpoints: DAY.checkpoints.filter((name) => name !== "CP-09" && name !== "CP-13") };
    expect(isInOrder(mergeDay(day, without("-09")))).toBe(true);
    expect(isInOrder(whole)).toBe(false);
  });

  it("of which nobody reported yet has no total, no share and no time", () => {
    const early = { ...DAY, asOf: DAY.dueAt };
    const { summary, positivity, inside } = mergeDay(early, []);
    expect(summary).toMatchObject({ expected: 0, counts: { "not-due": 13 }, totals: { travellers: { reports: 0 } } });
    expect({ share: positivity.share, inside }).toEqual({ share: undefined, inside: [] });
    const said = linesOf(mergeDay(early, [])).map(({ text }) => text.en);
    expect(said).toContain("13 more not due yet");
    expect(said).toContain("travellers: not reported");
  });
});

describe("files that are refused", () => {
  const tally = (FIRST as { tally: object }).tally;

  it.each([
    ["malformed", "checkpoint", { checkpoint: 7 }],
    ["not-expected", "checkpoint", { checkpoint: "CP-14" }],
    ["malformed", "day", { day: "yesterday" }],
    ["other-day", "day", { day: "2020-03-17" }],
    ["malformed", "receivedAt", { receivedAt: "08:00" }],
    ["malformed", "revision", { revision: 0 }],
    ["unknown-version", "tally.version", { tally: { ...tally, version: 3 } }],
    ["malformed", "tally.cells", { tally: { ...tally, cells: "none" } }],
    ["other-version", "tally.definition", { tally: { ...tally, definition: { id: "checkpoint-day", version: 2 } } }],
    ["other-definition", "tally.definition", { tally: { ...tally, definition: { id: "lanes", version: 1 } } }],
  ])("%s at %s", (refused, at, changed) => {
    expect(readReport({ ...FIRST, ...changed }, DAY)).toEqual({ refused, at });
  });

  it("add nothing and are named, and their checkpoint stays missing", () => {
    const newer = { file: "checkpoint-13.json", value: jsonOf(NEWER) };
    const { refused, summary, tally: merged } = mergeDay(DAY, [newer, ...FILES]);
    expect(refused).toEqual([{ file: "checkpoint-13.json", refused: "unknown-version", at: "tally.version" }]);
    expect(summary.counts.missing).toBe(1);
    expect(merged).toEqual(mergeDay(DAY, FILES).tally);
  });

  it("are both of two that contradict each other, and any that cannot be read", () => {
    const other = { file: "other.json", value: { ...FIRST, receivedAt: "2020-03-19T07:00:00+08:00" } };
    const { refused, statuses } = mergeDay(DAY, [...FILES, other, { file: "broken.json", value: undefined }]);
    expect(refused.map(({ file, refused: code }) => [file, code])).toEqual([
      ["broken.json", "unreadable"],
      ["checkpoint-01.json", "contradicts-another"],
      ["other.json", "contradicts-another"],
    ]);
    expect(statuses[0]).toMatchObject({ site: "CP-01", timeliness: "missing" });
  });

  it("are those whose numbers cannot be: more positives than people", () => {
    const forged = structuredClone(FIRST) as { tally: { cells: { counts: { positive: { yes: number } } }[] } };
    for (const { counts } of forged.tally.cells) counts.positive.yes = 500;
    const { refused, positivity } = mergeDay(DAY, [{ file: "forged.json", value: forged }]);
    expect(refused).toMatchObject([
      { file: "forged.json", refused: "malformed", at: expect.stringContaining("counts.positive") },
    ]);
    expect(positivity).toMatchObject({ share: undefined, because: "no-denominator" });
  });
});

describe("the file of the day", () => {
  it.each([
    ["day", "18 March"],
    ["checkpoints", []],
    ["checkpoints", ["CP-01", "CP-01"]],
    ["dueAt", "08:00"],
    ["asOf", undefined],
  ])("says that %s is wrong", (key, value) => {
    const input = { ...jsonOf("data/day.json"), [key]: value };
    expect(readDay(input)).toMatchObject({ why: { en: expect.stringContaining(`${key}: expected`) } });
    expect(readDay(undefined)).toHaveProperty("why");
  });
});
