import { examine } from "pratique";
import { exitEntryCard5 } from "pratique/declaration";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../examples/stream/command-line.ts";
import { count, noCounts } from "../../examples/stream/counts.ts";
import { declarationsOf, EXAMINED_AT, type Making } from "../../examples/stream/declarations.ts";
import { FAULTS } from "../../examples/stream/faults.ts";
import { runExample } from "./run-example.js";

const runStream = (...words: string[]) => runExample("stream/main.ts", words);

async function linesOf(making: Making): Promise<string[]> {
  let text = "";
  for await (const piece of declarationsOf(making)) text += piece;
  return text.split("\n").slice(0, -1);
}

describe("the stream", () => {
  it("counts what it examined, the same for the same seed", async () => {
    const { code, stdout, stderr } = await runStream("--count", "2500", "--faults", "0.3", "--seed", "7");
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot("stream.txt");
    expect(stderr).toMatch(
      /^examining 2,500 declarations; Ctrl-C stops\n2,500 examined in [\d.]+ s, [\d,]+ a second; peak resident memory \d+ MB\n$/,
    );
  });

  it("says it in Chinese, and ends with 1 above the limit of memory", async () => {
    const { code, stdout, stderr } = await runStream("--count", "10", "--limit-mb", "1", "--language", "zh");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^申报份数 +10$/m);
    expect(stderr).toMatch(/常驻内存峰值\d+ MB\n超过上限1 MB\n$/);
  });

  it("stops when it is interrupted, and counts what was examined so far", async () => {
    let isTold = false;
    const { code, stdout, stderr } = await runExample("stream/main.ts", ["--count", "100000000"], "", (said, child) => {
      if (!isTold && said.includes("Ctrl-C")) isTold = child.kill("SIGINT");
    });
    expect(code).toBe(130);
    const [, examined] = /^stopped after ([\d,]+) of 100,000,000 in /m.exec(stderr) ?? [];
    expect(stdout).toMatch(new RegExp(`^declarations +${examined}$`, "m"));
  });

  it("takes no more memory for more declarations", async () => {
    const { code, stderr } = await runStream("--count", "60000", "--limit-mb", "512");
    expect(stderr).toContain("60,000 examined");
    expect(code).toBe(0);
  });
});

describe("the made-up declarations", () => {
  it("are clear where nothing is wrong with them, and each is another", async () => {
    const lines = await linesOf({ count: 250, faultShare: 0, seed: 3 });
    expect(new Set(lines).size).toBe(250);
    const counts = noCounts();
    for (const line of lines) count(counts, examine(exitEntryCard5, JSON.parse(line), { asOf: EXAMINED_AT }));
    expect(counts.verdicts).toEqual({ blocked: 0, refer: 0, ask: 0, clear: 250 });
    expect(Object.values(counts.findings).every((number) => number === 0)).toBe(true);
  });

  it.each(FAULTS.filter(({ put }) => put !== undefined))(
    "with one thing wrong: $finds, and nothing else",
    async (fault) => {
      const [line = ""] = await linesOf({ count: 1, faultShare: 0, seed: 5 });
      const card = JSON.parse(line);
      fault.put?.(card);
      const { findings } = examine(exitEntryCard5, JSON.parse(JSON.stringify(card)), { asOf: EXAMINED_AT });
      expect(new Set(findings.map(({ code }) => code))).toEqual(new Set([fault.finds]));
    },
  );

  it("that are cut off are no JSON", async () => {
    const cut = FAULTS.find((fault) => fault.cut !== undefined)?.cut;
    expect(() => JSON.parse(cut?.('{"name":"somebody or other"}') ?? "{}")).toThrow();
  });
});

describe("the command line", () => {
  it.each([
    ["--count", "1.5"],
    ["--count", "-1"],
    ["--faults", "2"],
    ["--seed", "x"],
    ["--limit-mb", "much"],
    ["--language", "fr"],
    ["--speed", "3"],
  ])("%s %s is wrong", (option, value) => {
    const read = readArguments([`${option}=${value}`]);
    expect(read).toMatchObject({ exitCode: 2, say: expect.stringContaining(option) });
    expect(read).toMatchObject({ say: expect.stringContaining("node examples/stream/main.ts") });
  });

  it("has its defaults, and explains itself in both languages", () => {
    expect(readArguments([])).toMatchObject({ count: 1_000_000, faultShare: 0.1, seed: 1 });
    expect(readArguments(["--help"])).toMatchObject({ exitCode: 0, say: expect.stringContaining("Exit codes") });
    const chinese = readArguments(["--help", "--language", "zh"]);
    expect(chinese).toMatchObject({ exitCode: 0, say: expect.stringContaining("退出码") });
  });
});
