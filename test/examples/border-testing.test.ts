import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../examples/border-testing/command-line.ts";
import { type CountedTesting, countTesting } from "../../examples/border-testing/count-testing.ts";
import { readTesting } from "../../examples/border-testing/read-testing.ts";
import { ROOT } from "../house/sources.js";
import { runExample } from "./run-example.js";

/** Made up, in the columns of the published data: three days of two, of which the second and third are weeks later. */
const FILE = join(ROOT, "test/examples/border-testing.csv");
const WRONG = join(ROOT, "test/examples/border-testing.wrong.csv");
const TOTALS = { arrivals: 35_348, tests: 3_156, positives: 55, allocated: 4_304 };
const STATED = ["--totals", Object.values(TOTALS).join(",")];

const run = (...words: string[]) => runExample("border-testing/main.ts", words);

async function counted(file: string): Promise<CountedTesting> {
  const read = await readTesting(file);
  if (read === undefined) throw new Error(`${file} cannot be read`);
  return countTesting(read, TOTALS);
}

describe("as a process", () => {
  it("prints the tables, with 0 where all rows are counted and come to what is stated", async () => {
    const { code, stdout, stderr } = await run(FILE, ...STATED);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    await expect(stdout).toMatchFileSnapshot("border-testing.txt");
  });

  it("names rows that are wrong by their line, and repeats nothing of them", async () => {
    const { code, stdout } = await run(WRONG);
    expect(code).toBe(1);
    await expect(stdout).toMatchFileSnapshot("border-testing.wrong.txt");
    for (const written of ["9x9", "early August"]) expect(stdout).not.toContain(written);
  });

  it("speaks Chinese alone, and holds against the published totals unless told others", async () => {
    const { code, stdout } = await run(FILE, "--language", "zh");
    expect(code).toBe(1);
    expect(stdout).toContain("抵达：35,348，所列为6,084,954");
    expect(stdout).not.toMatch(/positiv|denominator|cluster|stated/);
  });

  it("ends with 2 where there is nothing to count", async () => {
    expect(await run("none.csv")).toMatchObject({ code: 2, stdout: "", stderr: "none.csv: cannot be read\n" });
    const { code, stdout, stderr } = await run(join(ROOT, "package.json"));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("line 1, point_entry: expected a column of this name");
    expect(await run("--help", "--language", "zh")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("退出码"),
    });
  });
});

describe("what is counted", () => {
  it("has no positivity where nobody was tested, which is not 0%", async () => {
    const { ports, fortnights, withoutTest } = await counted(FILE);
    const port = ports.find((one) => one.port === "Entry_10");
    expect(port).toMatchObject({
      tests: 0,
      coverage: { share: 0 },
      positivity: { share: undefined, because: "no-denominator" },
      clustered: { share: undefined, because: "no-denominator" },
    });
    expect(withoutTest).toBe(10);
    expect(ports.map((one) => one.port)).toEqual(["Entry_1", "Entry_2", "Entry_10"]);
    expect(fortnights.map(({ from, until }) => `${from} ${until}`).slice(0, 3)).toEqual([
      "2020-08-06 2020-08-19",
      "2020-08-20 2020-09-02",
      "2020-09-03 2020-09-04",
    ]);
  });

  it("is wider where people of one country are alike", async () => {
    const { all, ports } = await counted(FILE);
    expect(all).toMatchObject(TOTALS);
    const [{ clustered, positivity } = { clustered: undefined, positivity: undefined }] = ports;
    expect(clustered?.clusters).toBe(22);
    expect(clustered?.interval?.lower).toBeLessThan(positivity?.interval?.lower ?? 0);
    expect(clustered?.interval?.upper).toBeGreaterThan(positivity?.interval?.upper ?? 1);
  });

  it("leaves out rows that cannot be, and names them", async () => {
    const { impossible, read, totalsOff } = await counted(WRONG);
    expect(impossible.map(({ place }) => place)).toEqual(["Entry_1, 2020-08-06/2020-08-07, UA"]);
    expect(read.issues.map(({ path }) => path)).toEqual([[5, "arrivals"], [6], [7, "country"]]);
    expect(totalsOff).toEqual(["arrivals", "tests", "positives", "allocated"]);
  });
});

describe("the command line", () => {
  it.each([
    [["--totals", "1,2,3"], "--totals"],
    [["--totals", "1,2,3,x"], "--totals"],
    [["--language", "fr"], "--language"],
    [["--speed"], "--speed"],
    [["a.csv", "b.csv"], "expected one file"],
    [[], "expected one file"],
  ])("%j is wrong", (words, says) => {
    expect(readArguments(words)).toMatchObject({ exitCode: 2, say: expect.stringContaining(says) });
  });
});
