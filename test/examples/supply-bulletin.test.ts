import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Retelling, readRetelling } from "../../examples/supply-bulletin/read-retelling.ts";
import { recompute } from "../../examples/supply-bulletin/recompute.ts";
import { linesOf } from "../../examples/supply-bulletin/report.ts";
import { ROOT } from "../house/sources.js";
import { runExample } from "./run-example.js";

const FILE = join(ROOT, "examples/supply-bulletin/january-2020.json");
const JANUARY = JSON.parse(readFileSync(FILE, "utf8"));
const run = (...words: string[]) => runExample("supply-bulletin/main.ts", words);
const recomputed = (changed: object = {}) => recompute(readRetelling({ ...JANUARY, ...changed }) as Retelling);
const textOf = (changed: object) => linesOf(recomputed(changed)).map(({ text }) => text.en);

describe("the bulletin of January 2020 worked out again", () => {
  it("says what is odd in it and what was lost in its retelling, in both languages", async () => {
    const { code, stdout, stderr } = await run(FILE);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    await expect(stdout).toMatchFileSnapshot("supply-bulletin.txt");
  });

  it("says it in one language", async () => {
    expect((await run(FILE, "--language", "en")).stdout).not.toMatch(/\p{Script=Han}/u);
    expect((await run(FILE, "--language", "zh")).stdout).toContain("实为按货值的比重");
    expect(await run("--help")).toMatchObject({ code: 0, stdout: expect.stringContaining("Exit codes") });
    expect(await run("none.json")).toMatchObject({ code: 2 });
  });

  it("has shares that come to 100 with what no group names", () => {
    const {
      table: { rows },
      isInOrder,
    } = recomputed();
    expect(rows.map(({ code, valueShare }) => [code, valueShare])).toEqual([
      ["protective", 55.2],
      ["medicines", 4.6],
      ["disinfectants", 0.2],
      ["devices", 7.4],
      [undefined, 32.6],
    ]);
    expect(rows.at(-1)?.unitValue?.toFixed(0)).toBe("1088");
    expect(isInOrder).toBe(false);
  });

  it("rejects three units of the retelling, and none of its numbers", () => {
    const { figures } = recomputed();
    expect(
      figures.flatMap(({ told, unit }) => (unit.error === undefined ? [] : [[told.code, ...unit.because]])),
    ).toEqual([
      ["masks", "other-unit"],
      ["medicines", "other-unit"],
      ["tianhe-airport", "not-the-batches"],
    ]);
    expect(figures.map(({ isSameNumber }) => isSameNumber)).toEqual([...Array(7).fill(true), undefined]);
  });

  it("is in order by itself, and not with another number", () => {
    const figure = { code: "goggles", quantity: 6.9, multiple: 10_000, unit: "pair" };
    expect(recomputed({ retold: {} }).isInOrder).toBe(true);
    expect(recomputed({ retold: { figures: [figure] } }).isInOrder).toBe(true);
    expect(recomputed({ retold: { figures: [{ ...figure, quantity: 9.6 }] } }).isInOrder).toBe(false);
    expect(textOf({ retold: { figures: [{ ...figure, quantity: 9.6 }] } }).at(-1)).toContain(
      "not the bulletin's number",
    );
  });

  it("says that what was not printed was not", () => {
    const published = { groups: [{ code: "masks", quantity: 3 }], shares: [{ group: "masks", percent: 5 }] };
    const lines = textOf({ published, retold: {} });
    expect(lines[1]).toBe("masks: 3, value not printed, not printed of the value, – each");
    expect(lines).toContain("nothing");
    expect(lines.at(-1)).toContain("not to be told from what is printed");
  });

  it.each([
    ["published", { total: { quantity: "much" } }, "published.total.quantity: expected"],
    ["retold", { figures: [{ code: "masks", quantity: 1, multiple: 1, unit: "brace" }] }, "retold.figures: expected"],
    ["retold", { shares: [{ group: "masks" }] }, "retold.shares: expected"],
  ])("says that %s is wrong", (key, value, says) => {
    expect(readRetelling({ ...JANUARY, [key]: value })).toMatchObject({ why: { en: expect.stringContaining(says) } });
    expect(readRetelling(undefined)).toHaveProperty("why");
  });
});
