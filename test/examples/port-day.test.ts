import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makePortDay } from "../../examples/port-day/make.ts";
import { changedDay, freshFolder, OWN_DAY, ownDay, runDemo, runProcess, runWith } from "./port-day-run.ts";

const expected = JSON.parse(ownDay("expected.json"));

describe("the port-day that comes with the example", () => {
  it("is made again with the same bytes", () => {
    const made = makePortDay();
    expect(Object.keys(made).sort()).toEqual(readdirSync(OWN_DAY).sort());
    for (const [file, text] of Object.entries(made)) expect(text === ownDay(file), file).toBe(true);
  });

  it("comes to the numbers that its maker counted by itself", () => {
    const { code, stderr, stdout, summary } = runDemo();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(summary).toEqual(expected);
    for (const documentNumber of expected.custody.unaccounted) expect(stdout).toContain(documentNumber);
  });

  it("holds every kind of case", () => {
    const codes = ["missing", "malformed", "contradictory", "expired", "duplicate", "not-applicable", "check-digit"];
    for (const code of [...codes, "out-of-range"])
      expect(expected.declarations.findings[code], code).toBeGreaterThan(0);
    for (const [name, count] of Object.entries(expected.triggers)) expect(count, name).toBeGreaterThan(0);
    const lists = [expected.manifest.undeclared, expected.manifest.notOnManifest, expected.flow.refusals];
    const gravest = [expected.flow.releasedAgainstTrigger, expected.custody.unaccounted, expected.custody.unexpected];
    for (const list of [...lists, ...gravest]) expect(list.length).toBeGreaterThan(0);
  });
});

/** Broken input, what is said of it, and what is still counted of the 120 people and 121 cards. */
const BROKEN = {
  "a truncated last line of the log": {
    changes: { "log.ndjson": (text: string) => text.slice(0, -40) },
    says: [/^log\.ndjson:\d+: not JSON, perhaps cut off$/m],
    expected: 120,
    received: 121,
  },
  "a truncated last line of the cards": {
    changes: { "declarations.ndjson": (text: string) => text.slice(0, -100) },
    says: ["declarations.ndjson:121: not JSON, perhaps cut off"],
    expected: 120,
    received: 120,
  },
  "a truncated last line of the manifest": {
    changes: { "manifest.csv": (text: string) => text.slice(0, -40) },
    says: [/^manifest\.csv:121: expected 8 columns, got \d$/m],
    expected: 119,
    received: 121,
  },
  "a row with a column too few": {
    changes: { "manifest.csv": (text: string) => text.replace(/^(TG674,BKK),/m, "$1 ") },
    says: ["manifest.csv:2: expected 8 columns, got 7"],
    expected: 119,
    received: 121,
  },
  "a header with a column too few": {
    changes: { "receipts.csv": (text: string) => text.replace(",facility", "") },
    says: [/^receipts\.csv:1: expected the columns facility; without them its \d+ rows cannot be read$/m],
    expected: 120,
    received: 121,
  },
  "a quotation mark that is never closed": {
    changes: { "manifest.csv": (text: string) => text.replace(/^TG674,BKK/m, '"TG674,BKK') },
    says: ["manifest.csv:2: not a row of the table, perhaps cut off"],
    expected: 119,
    received: 121,
  },
  "an instant without its offset, a site that there is not, and a line that is no object": {
    changes: {
      "log.ndjson": (text: string) => text.replace("+08:00", ""),
      "readings.ndjson": (text: string) => text.replace('"camera"', '"ear"'),
      "declarations.ndjson": (text: string) => `[]\n${text}`,
    },
    says: [
      "log.ndjson:1: at: expected an instant with its offset (ISO 8601)",
      /^readings\.ndjson:\d+: site: expected camera, forehead or axillary$/m,
      "declarations.ndjson:1: expected an object",
    ],
    expected: 120,
    received: 121,
  },
  "somebody twice on the manifest": {
    changes: { "manifest.csv": (text: string) => text + text.split("\n")[1] },
    says: ["manifest.csv:122: the same document number as on line 2; only that one counts"],
    expected: 120,
    received: 121,
  },
  "facilities that are no list": {
    changes: { "port.json": (text: string) => text.replace(/"facilities": \[[^\]]*\]/, '"facilities": 3') },
    says: ["port.json: facilities: expected a list"],
    expected: 120,
    received: 121,
  },
};

describe("as a process", () => {
  it("ends with 0, 1 or 2, and says nothing on stderr when there is nothing to say", async () => {
    const broken = changedDay({ "log.ndjson": (text) => text.slice(0, -40) });
    const [whole, part, none] = await Promise.all([
      runProcess(),
      runProcess(broken, "--lang", "zh"),
      runProcess(freshFolder()),
    ]);
    expect(whole).toMatchObject({ code: 0, stderr: "", summary: expected });
    expect(whole.stdout).toContain("The day in numbers");
    expect(part.code).toBe(1);
    expect(part.stderr).toMatch(/^log\.ndjson第\d+行：不是完整的JSON，可能被截断\n$/);
    expect(none).toMatchObject({ code: 2, stdout: "", summary: undefined });
  });
});

describe("broken input", () => {
  it.each(Object.entries(BROKEN))("%s is named by file and line, and the rest is reported", (_, broken) => {
    const { code, stderr, stdout, summary, page } = runDemo(changedDay(broken.changes));
    expect(code).toBe(1);
    for (const message of broken.says) expect(stderr).toMatch(message);
    expect(summary).toMatchObject({
      manifest: { expected: broken.expected },
      declarations: { received: broken.received },
    });
    expect(stdout).toContain("The day in numbers");
    expect(page).toContain("This report is not complete");
  });

  it.each(["manifest.csv", "declarations.ndjson", "readings.ndjson", "log.ndjson", "receipts.csv"])(
    "a missing %s is named, and the rest is reported",
    (file) => {
      const folder = changedDay({});
      rmSync(join(folder, file));
      const { code, stderr, summary } = runDemo(folder);
      expect({ code, stderr }).toEqual({ code: 1, stderr: `${file}: the file is missing\n` });
      expect(summary).toMatchObject({ day: "2020-03-18", port: "CNPEK" });
    },
  );

  it("complains of a whole broken file a few times only", () => {
    const { code, stderr } = runDemo(changedDay({ "log.ndjson": (text) => text.replaceAll('"event"', '"evnt"') }));
    expect(code).toBe(1);
    expect(stderr.trimEnd().split("\n")).toHaveLength(21);
    expect(stderr).toMatch(/^log\.ndjson: and \d+ more$/m);
  });

  it("says it in Chinese", () => {
    const folder = changedDay({
      "log.ndjson": (text) => text.slice(0, -40).replace("+08:00", ""),
      "manifest.csv": (text) => text.replace(/^(TG674,BKK),/m, "$1 "),
    });
    const { code, stderr, page } = runDemo(folder, "--lang", "zh");
    expect(code).toBe(1);
    expect(stderr).toContain("manifest.csv第2行：应有8列，实有7列\n");
    expect(stderr).toContain("log.ndjson第1行：at应为带时区的时刻（ISO 8601）\n");
    expect(stderr).toMatch(/^log\.ndjson第\d+行：不是完整的JSON，可能被截断$/m);
    expect(page).toContain("本报告不完整");
  });
});

describe("input that is only written otherwise", () => {
  const changes = {
    "byte order marks": (text: string) => `\uFEFF${text}`,
    "CRLF line ends": (text: string) => text.replaceAll("\n", "\r\n"),
    "blank lines": (text: string) => text.replaceAll("\n", "\n\n"),
    "no line end at the end": (text: string) => text.trimEnd(),
  };
  it.each(Object.entries(changes))("%s change nothing", (_, change) => {
    const isJson = change === changes["blank lines"] ? {} : { "port.json": change };
    const files = ["manifest.csv", "declarations.ndjson", "readings.ndjson", "log.ndjson", "receipts.csv"];
    const folder = changedDay({ ...isJson, ...Object.fromEntries(files.map((file) => [file, change])) });
    const { code, stderr, summary } = runDemo(folder);
    expect({ code, stderr, summary }).toEqual({ code: 0, stderr: "", summary: expected });
  });
});

describe("no port-day", () => {
  const isNothing = { code: 2, stdout: "", summary: undefined, page: "" };

  it("an empty folder", () => {
    const made = runDemo(freshFolder());
    expect(made).toMatchObject(isNothing);
    expect(made.stderr).toMatch(/^port\.json: the file is missing\n.*: no port-day: [^\n]*\n$/);
  });

  it("no folder at all, or a file in its place", () => {
    const file = join(freshFolder(), "day.txt");
    writeFileSync(file, "");
    for (const made of [runDemo(file), runDemo(join(freshFolder(), "none"))]) {
      expect(made).toMatchObject(isNothing);
      expect(made.stderr).toMatch(/: there is no such folder\n$/);
    }
  });

  it("a port file that is cut off, with what the other files hold", () => {
    const folder = changedDay({ "port.json": (text) => text.slice(0, 60) });
    const made = runDemo(folder);
    expect(made).toMatchObject(isNothing);
    expect(made.stderr).toMatch(/^port\.json:\d: not JSON, perhaps cut off$/m);
    expect(made.stderr).toContain("lines that can be read elsewhere: manifest 120, declarations 121");
  });

  it("a list of affected countries that lacks a date: nobody is graded by half of it", () => {
    const made = runDemo(changedDay({ "port.json": (text) => text.replace("2020-03-11", "March") }));
    expect(made).toMatchObject(isNothing);
    expect(made.stderr).toContain("port.json: affectedCountries.4.from: expected a date written YYYY-MM-DD\n");
  });
});

describe("the command line", () => {
  it.each([
    ["an unknown option", ["--speed", "3"], "Unknown option"],
    ["a language that there is not", ["--lang", "fr"], "--lang: expected zh or en"],
    ["two folders", ["one", "two"], "expected one folder at most"],
  ])("%s ends with 2 and the usage", (_, words, says) => {
    const { code, stdout, stderr } = runDemo(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr).toContain("npm run demo -- [DIR] [--out OUT] [--lang zh|en]");
  });

  it("explains itself and its exit codes in both languages", () => {
    const [english, chinese] = [runDemo("--help"), runDemo("--help", "--lang", "zh")];
    expect(english).toMatchObject({ code: 0, stderr: "" });
    expect(english.stdout).toContain("Exit codes");
    expect(chinese).toMatchObject({ code: 0, stderr: "" });
    expect(chinese.stdout).toContain("退出码");
  });

  it("says where it cannot write, and reports all the same", () => {
    const folder = freshFolder();
    writeFileSync(join(folder, "out"), "a file");
    mkdirSync(join(folder, "taken", "report.html"), { recursive: true });
    const [inPlaceOfFolder, inPlaceOfFile] = [
      runWith(folder, "--out", join(folder, "out")),
      runWith(folder, "--out", join(folder, "taken")),
    ];
    for (const made of [inPlaceOfFolder, inPlaceOfFile]) {
      expect(made.code).toBe(1);
      expect(made.stderr).toMatch(/: cannot be written to \(E[A-Z]+\)\n$/);
      expect(made.stdout).toContain("The day in numbers");
    }
  });
});
