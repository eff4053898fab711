import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examine, exitEntryCard5 } from "pratique/declaration";
import type { ConformanceCase } from "pratique/testing";
import { afterAll, describe, expect, it } from "vitest";
import { runExample } from "./run-example.js";

const folder = mkdtempSync(join(tmpdir(), "conformance-kit-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...words: string[]) => runExample("conformance-kit/main.ts", words);
const casesFile = join(folder, "cases.ndjson");
const write = (file: string, lines: readonly unknown[]) => {
  writeFileSync(join(folder, file), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return join(folder, file);
};

describe("the conformance kit", () => {
  it("writes cases, passes who answers them rightly and tells what others get wrong", async () => {
    const written = await run("cases", "cn-exit-entry-5", "--seed", "7", "--count", "40", "--out", casesFile);
    expect(written).toEqual({ code: 0, stdout: `${casesFile}\n`, stderr: "" });
    const cases = readFileSync(casesFile, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as ConformanceCase);
    const right = cases.map(({ case: name, input, asOf }) => ({
      case: name,
      findings: examine(exitEntryCard5, input, { asOf }).findings,
    }));
    expect(await run("compare", casesFile, write("right.ndjson", right))).toEqual({
      ...{ code: 0, stdout: "40 of 40 cases agree\n", stderr: "" },
    });
    const wrong = write("wrong.ndjson", [...right.slice(2), { case: cases[1]?.case, findings: [] }, { case: "other" }]);
    const [english, chinese] = await Promise.all([
      run("compare", casesFile, wrong),
      run("compare", casesFile, wrong, "--language", "zh"),
    ]);
    expect([english.code, chinese.code]).toEqual([1, 1]);
    await expect(english.stdout).toMatchFileSnapshot("conformance-kit.en.txt");
    await expect(chinese.stdout).toMatchFileSnapshot("conformance-kit.zh.txt");
  });

  it("writes the same lines to standard output each time", async () => {
    const [one, other] = await Promise.all([run("cases", "cn-exit-entry-9"), run("cases", "cn-exit-entry-9")]);
    expect(one).toEqual(other);
    expect(one.stdout.trimEnd().split("\n")).toHaveLength(100);
  });

  it("ends with 2 where nothing can be done, and explains itself", async () => {
    const [none, form, count, asOf, file, help] = await Promise.all([
      run(),
      run("cases", "no-such-form"),
      run("cases", "cn-exit-entry-5", "--count", "many"),
      run("cases", "cn-exit-entry-5", "--as-of", "today"),
      run("compare", join(folder, "none"), join(folder, "none")),
      run("--help", "--language", "zh"),
    ]);
    for (const refused of [none, form, count, asOf, file]) expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(form.stderr).toBe("no form of that id\n");
    expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining("退出码") });
    const [unread, unwritten, language, option] = await Promise.all([
      run("compare", join(folder, "none"), join(folder, "none"), "--language", "zh"),
      run("cases", "cn-exit-entry-5", "--out", join(folder, "none", "out")),
      run("--help", "--language", "fr"),
      run("--nothing", "--language", "zh"),
    ]);
    expect(unread).toEqual({ code: 2, stdout: "", stderr: `${join(folder, "none")}：无法读取或写入\n` });
    expect(unwritten).toEqual({
      ...{ code: 2, stdout: "", stderr: `${join(folder, "none", "out")}: cannot be read or written\n` },
    });
    expect(language.code).toBe(0);
    expect(await run("compare", casesFile, casesFile, "--language", "fr")).toEqual({
      ...{ code: 2, stdout: "", stderr: "--language: expected en or zh\n" },
    });
    expect(option.stderr).toMatch(/^参数有误：[\s\S]*退出码/);
    const cut = write("cut.ndjson", [{ case: "x" }]);
    expect((await run("compare", cut, cut)).stderr).toContain("cut.ndjson:1: expected a case");
  });
});
