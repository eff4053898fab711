import { describe, expect, it } from "vitest";
import { chooseForm } from "../../examples/terminal-form/choose-form.ts";
import { type Arguments, readArguments } from "../../examples/terminal-form/command-line.ts";
import { runExample } from "./run-example.js";

const NOW = new Date("2026-01-02T03:04:05Z");

const runForm = (words: readonly string[], lines: readonly string[] = []) =>
  runExample("terminal-form/main.ts", words, lines.map((line) => `${line}\n`).join(""));

/** A traveller who corrects, declines, leaves out, contradicts, and comes back to what was left out. */
const IN_ENGLISH = [
  "entry",
  "Port Example",
  "Chen Li",
  "<", // the name again
  "Chen Lin",
  "3", // no such option
  "female",
  "2990-02-28", // born after the declaration: said at once
  "<",
  "1990-02-30", // no such day: asked again
  "1990-02-28",
  "chn",
  "?",
  "2",
  "110101199002280000", // fails its check character: said at once, and kept
  "y",
  "XX123",
  "-",
  "000-0000",
  "y", // a stay
  "2022-08-20",
  "2022-08-19", // ends before it starts: said at once
  "CHN",
  "Example City",
  "Example Sub-district",
  "yes", // another stay
  "2022-08-25",
  "2022-09-05",
  "CHN",
  "Second City",
  "", // its address may be left out
  "n",
  "1 Example Road",
  "", // left out although it must be answered
  "2",
  "n",
  "no",
  "n",
  "y",
  "1, 12",
  "dizzy",
  "n",
  "y",
  "y", // back to what was left out
  "2 Example Road",
];

/** In Chinese, with a group that may be left out and is not, and an end before the last item. */
const IN_CHINESE = [
  "示例航空",
  "XX123",
  "31K",
  "2022-09-05",
  "陈",
  "琳",
  "", // no middle initial
  "女",
  "", // no telephone at all
  "",
  "",
  "",
  "",
  "示例路1号",
  "",
  "示例市",
  "",
  "CHN",
  "",
  "是", // the temporary address
  "？",
  "－",
];

describe("the form in the terminal", () => {
  it("asks item by item, says at once what is found, and prints the examined declaration", async () => {
    const { code, stdout, stderr } = await runForm(["--on", "2022-09-05"], IN_ENGLISH);
    await expect(stderr).toMatchFileSnapshot("terminal-form.en.txt");
    expect(code).toBe(0);
    const { form, verdict, completeness, findings, declaration } = JSON.parse(stdout);
    expect({ form, verdict }).toEqual({ form: "cn-exit-entry-9", verdict: "refer" });
    expect(completeness).toMatchObject({ share: 1, unknown: 2 });
    expect(findings.map(({ code }: { code: string }) => code)).toEqual(["check-digit", "contradictory"]);
    expect(declaration).toMatchObject({
      name: "Chen Lin",
      birthDate: "1990-02-28",
      nationality: "CHN",
      occupation: { absent: "asked-unknown" },
      seatNumber: { absent: "asked-declined" },
      symptomsListed: ["fever", "other"],
      addressNext14Days: "2 Example Road",
    });
    expect(declaration.travelHistory).toHaveLength(2);
  });

  it("asks in Chinese, offers what may be left out, and ends with the input", async () => {
    const words = ["--form", "icao-passenger-locator-card", "--on", "2022-09-05", "--language", "zh"];
    const { code, stdout, stderr } = await runForm(words, IN_CHINESE);
    await expect(stderr).toMatchFileSnapshot("terminal-form.zh.txt");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: "blocked",
      declaration: {
        mobilePhone: { absent: "not-asked" },
        temporaryAddress: { hotel: { absent: "asked-unknown" }, numberAndStreet: { absent: "asked-declined" } },
      },
    });
  });

  it("ends with 2 where there is no form to ask", async () => {
    const { code, stdout, stderr } = await runForm(["--on", "2019-01-01"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe("cn-exit-entry: no edition is known to be in force on 2019-01-01\n");
  });

  it.each([
    ["no such day", ["--on", "2022-02-30"], "--on: expected a date written YYYY-MM-DD"],
    ["no such language", ["--language", "fr"], "--language: expected en or zh"],
    ["no such option", ["--speed", "3"], "Unknown option"],
    ["no such option, in Chinese", ["--speed", "3", "--language", "zh"], "参数有误："],
  ])("%s: says so, and how it is called", (_, words, says) => {
    const read = readArguments(words, NOW);
    expect(read).toMatchObject({ exitCode: 2, say: expect.stringContaining(says) });
    expect(read).toMatchObject({ say: expect.stringContaining("--form") });
  });

  it("explains itself in both languages", () => {
    expect(readArguments(["--help"], NOW)).toMatchObject({ exitCode: 0, say: expect.stringContaining("Exit codes") });
    const chinese = readArguments(["-h", "--language=zh"], NOW);
    expect(chinese).toMatchObject({ exitCode: 0, say: expect.stringContaining("退出码") });
  });
});

describe("the choice of the form", () => {
  const chosen = (...words: string[]) => chooseForm(readArguments(words, NOW) as Arguments);

  it("is the edition in force on the day, or the one that was named", () => {
    expect(chosen("--on", "2022-09-05")).toMatchObject({ form: { edition: { id: "cn-exit-entry-9" } } });
    expect(chosen("--form", "cn-exit-entry-10")).toMatchObject({ form: { edition: { status: "illustrative" } } });
  });

  it.each([
    ["no edition in force", ["--on", "2024-01-01"], "no edition is known to be in force on 2024-01-01"],
    ["an edition whose text was not found", ["--on", "2020-01-25"], "edition 1: its text was not found"],
    ["several that may have been in force", ["--on", "2021-01-01"], "name one of them with --form: "],
    ["no such edition", ["--form", "cn-exit-entry-99"], "cn-exit-entry-99: no such edition of a form"],
    ["no such series, and today", ["--series", "none"], "none: no edition is known to be in force on 2026-01-02"],
  ])("%s: says so", (_, words, says) => {
    expect(chosen(...words)).toMatchObject({ why: { en: expect.stringContaining(says) } });
  });
});
