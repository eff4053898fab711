import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../examples/protocol-editions/command-line.ts";
import { comparedDays } from "../../examples/protocol-editions/compare-days.ts";
import { plotOf } from "../../examples/protocol-editions/plot.ts";
import { type ProtocolOfDay, protocolOn } from "../../examples/protocol-editions/protocol-on.ts";
import { runExample } from "./run-example.js";

const run = (...words: string[]) => runExample("protocol-editions/main.ts", words);
const daysOf = (...words: string[]) => {
  const asked = readArguments(words);
  if ("say" in asked) throw new Error(asked.say);
  return asked.days.map((day) => protocolOn(day) as ProtocolOfDay);
};

describe("the protocols of several days compared", () => {
  it("says what each lets through, which part changed it, and which numbers are made up", async () => {
    const { code, stdout, stderr } = await run();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    await expect(stdout).toMatchFileSnapshot("protocol-editions.txt");
  });

  it("speaks Chinese alone, and draws what it says", async () => {
    const folder = mkdtempSync(join(tmpdir(), "protocol-editions-"));
    const file = join(folder, "plots", "protocols.svg");
    const { stdout } = await run("2020-03-20", "2020-04-10", "--language", "zh", "--svg", file);
    const svg = readFileSync(file, "utf8");
    rmSync(folder, { recursive: true });
    expect(stdout).toContain("虚构");
    expect(stdout).not.toMatch(/let through|Made up/);
    expect(svg).toMatch(/^<svg xmlns=[\s\S]*<\/svg>\n$/);
    expect(svg).toContain("<title>各日规程会漏过多少</title>");
    expect(svg.match(/<rect /g)).toHaveLength(1 + 2 * 5 + 5);
  });

  it("takes each part by the day", () => {
    const [, , edition8, edition9, , classB, unasked] = daysOf();
    expect(edition8?.protocol.schedule?.edition.id).toBe("cn-quarantine-edition-8");
    expect(edition9?.protocol.form?.edition.id).toBe("cn-exit-entry-9");
    expect(classB?.notes.map(({ en }) => en)).toEqual(["2023-02-01: cn-exit-entry-10 is known in outline only"]);
    expect(unasked?.protocol.form).toBeUndefined();
    expect(unasked?.protocol.flow.edition.id).toBe("traveller-screening-2023-11-01");
  });

  it("draws bars that come to the whole, and nothing of no days", () => {
    const svg = plotOf(comparedDays(daysOf("2022-09-15")), "en");
    const widths = [...svg.matchAll(/width="([\d.]+)" height="24"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(590, 0);
    expect(plotOf([], "en")).toContain("<svg ");
  });

  it("says what it does not know, and what is wrong", async () => {
    const february = await run("2020-02-01", "2019-01-01");
    expect(february.code).toBe(2);
    expect(february.stderr).toContain("2020-02-01: the items of the card are not known (cn-exit-entry-1");
    expect(february.stderr).toContain("2019-01-01: no one protocol was in force");
    expect(readArguments(["March"])).toMatchObject({ exitCode: 2, say: expect.stringContaining("expected days") });
    expect(readArguments(["--language=fr"])).toMatchObject({ exitCode: 2 });
    expect(readArguments(["--help", "--language", "zh"])).toMatchObject({
      exitCode: 0,
      say: expect.stringContaining("退出码"),
    });
    expect(readArguments(["--language", "zh", "--drawn"])).toMatchObject({ say: expect.stringContaining("参数有误") });
  });
});
