import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Case, type Given, isRecord, readCase } from "./case.ts";
import { exitCode, report } from "./report.ts";
import { run } from "./run.ts";
import { runCase } from "./run-cases.ts";
import { runGolden } from "./run-golden.ts";

const CASES = join(import.meta.dirname, "cases");
const GOLDEN = join(import.meta.dirname, "../golden");

function casesOf(topic: string): Case[] {
  const list: unknown[] = JSON.parse(readFileSync(join(CASES, `${topic}.json`), "utf8"));
  return list.flatMap((element) => readCase(element) ?? []);
}

describe("the repository's own known answers", () => {
  const cases = run([CASES]);
  const golden = run([GOLDEN]);

  it("are all read", () => {
    expect([...cases.problems, ...golden.problems]).toEqual([]);
  });

  it("have no failure", () => {
    const lines = [...report(cases), ...report(golden)];
    expect(lines.filter((line) => line.startsWith("FAIL"))).toEqual([]);
    expect([exitCode(cases), exitCode(golden)]).toEqual([0, 0]);
  });

  it.each([
    ["cases", cases, 50],
    ["golden values", golden, 399],
  ])("pass in at least the number that passed before: %s", (_, { outcomes }, least) => {
    expect(outcomes.filter(({ kind }) => kind === "passed").length).toBeGreaterThanOrEqual(least);
  });

  it("check cards of edition 5 as those of edition 4, whose items are the same", () => {
    const cards = casesOf("card-completeness").filter(({ when }) => when.edition === 4);
    expect(cards).toHaveLength(13);
    for (const card of cards)
      expect(runCase({ ...card, when: { ...card.when, edition: 5 } })).toEqual({ kind: "passed" });
  });
});

describe("a changed expectation", () => {
  const topics = [
    "annex2-notification",
    "answers-unknown",
    "card-editions",
    "custody",
    "documents",
    "quarantine-schedule",
    "reports",
  ];
  const passing = [...topics, "screening-paths", "traveller-trigger"]
    .flatMap(casesOf)
    .filter((asked) => !asked.ambiguous && runCase(asked).kind === "passed");
  const mutants = passing.flatMap((asked) => Object.keys(asked.expect).map((key) => [asked.id, key, asked] as const));

  it.each(mutants)("fails %s at %s", (id, key, asked) => {
    const mutant = { ...asked, expect: { ...asked.expect, [key]: otherThan(asked.expect[key]) } };
    expect(runCase(mutant)).toMatchObject({ kind: "failed", id });
  });

  it("fails every golden value that passed", () => {
    const { meta, cases } = JSON.parse(readFileSync(join(GOLDEN, "proportion-ci.json"), "utf8"));
    const shifted = (value: unknown): unknown =>
      Array.isArray(value) ? value.map(shifted) : typeof value === "number" ? value * (1 + 1e-9) + 1e-9 : "another";
    const mutants = cases.map((row: Given) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) =>
          ["x", "n", "level", "z"].includes(column) ? [column, value] : [column, shifted(value)],
        ),
      ),
    );
    const kindsOf = (rows: unknown) => runGolden("proportion-ci.json", { meta, cases: rows }).map(({ kind }) => kind);
    const passed = kindsOf(cases).filter((kind) => kind === "passed").length;
    expect(kindsOf(mutants)).not.toContain("passed");
    expect(kindsOf(mutants).filter((kind) => kind === "failed")).toHaveLength(passed);
  });
});

/** Another value of the same kind: a member or a key deeper where there is one. */
function otherThan(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (Array.isArray(value)) return [...value, "one more"];
  if (!isRecord(value)) return "another";
  const [key = "another", inner] = Object.entries(value)[0] ?? [];
  return { ...value, [key]: otherThan(inner) };
}

describe("a case of made-up words", () => {
  const about = (answer: () => object) => ({ topic: { ask: { given: [], when: ["on"], answer } } });
  const put = (expected: Given, answer: () => object, other: Partial<Case> = {}) =>
    runCase(
      { id: "topic/id", topic: "topic", given: {}, when: { ask: "ask" }, expect: expected, ambiguous: false, ...other },
      about(answer),
    );
  const kindOf = (expected: Given, answer: object, other: Partial<Case> = {}) =>
    put(expected, () => answer, other).kind;

  it("passes on the keys that are present and lets the answer be richer", () => {
    expect(kindOf({ a: { b: 1 } }, { a: { b: 1, c: 2 }, d: 3 })).toBe("passed");
    expect(kindOf({ a: { b: 1 } }, { a: { b: 2 } })).toBe("failed");
  });

  it("takes lists as sets, each member once, unless the key says that they are in order", () => {
    expect(kindOf({ list: ["b", "a"] }, { list: ["a", "b"] })).toBe("passed");
    expect(kindOf({ list: ["a"] }, { list: ["a", "a"] })).toBe("failed");
    expect(kindOf({ list: ["a"] }, { list: ["a", "b"] })).toBe("failed");
    expect(kindOf({ listInOrder: ["a", "b"] }, { listInOrder: ["a", "b"] })).toBe("passed");
    expect(kindOf({ listInOrder: ["b", "a"] }, { listInOrder: ["a", "b"] })).toBe("failed");
  });

  it("finds a partner for every member of a set of records", () => {
    const list = [{ a: 1, b: 2 }, { a: 1 }];
    expect(kindOf({ list: [{ a: 1 }, { a: 1, b: 2 }] }, { list: [...list] })).toBe("passed");
    expect(kindOf({ list: [{ a: 1 }, { a: 2 }] }, { list: [{ a: 1 }, { a: 1 }] })).toBe("failed");
  });

  it("takes Include, Includes and Exclude as members of the whole list, and In as its choice", () => {
    expect(kindOf({ listIncludes: ["a"], listInclude: ["b"], listExclude: ["c"] }, { list: ["a", "b"] })).toBe(
      "passed",
    );
    expect(kindOf({ listIncludes: ["c"] }, { list: ["a"] })).toBe("failed");
    expect(kindOf({ listExclude: ["a"] }, { list: ["a"] })).toBe("failed");
    expect(kindOf({ includes: ["a"], excludes: ["c"] }, { all: ["a", "b"] })).toBe("passed");
    expect(kindOf({ includes: ["c"] }, { all: ["a"] })).toBe("failed");
    expect(kindOf({ excludes: ["a"] }, { all: ["a"] })).toBe("failed");
    expect(kindOf({ measureIn: ["a", "b"] }, { measure: "b" })).toBe("passed");
    expect(kindOf({ measureIn: ["a", "b"] }, { measure: "c" })).toBe("failed");
  });

  it("takes null as no value, which is not zero", () => {
    expect(kindOf({ rate: null }, { rate: undefined })).toBe("passed");
    expect(kindOf({ rate: null }, { rate: 0 })).toBe("failed");
    expect(kindOf({ rate: 0 }, { rate: undefined })).toBe("failed");
  });

  it("compares decimals after rounding to the digits shown, and whole numbers as they are", () => {
    expect(kindOf({ rate: 0.0256 }, { rate: 2 / 78 })).toBe("passed");
    expect(kindOf({ rate: 0.0257 }, { rate: 2 / 78 })).toBe("failed");
    expect(kindOf({ rate: 0.3 }, { rate: 0.25 })).toBe("passed");
    expect(kindOf({ rate: 2.5e-7 }, { rate: 2.54e-7 })).toBe("passed");
    expect(kindOf({ coverage: 1 }, { coverage: 0.9999 })).toBe("failed");
  });

  it("compares instants as instants and dates as they are written", () => {
    expect(kindOf({ at: "2020-03-18T06:00:00+08:00" }, { at: "2020-03-17T22:00:00Z" })).toBe("passed");
    expect(kindOf({ at: "2020-03-18T06:00:00+08:00" }, { at: "2020-03-18T06:00:00Z" })).toBe("failed");
    expect(kindOf({ on: "2020-03-18" }, { on: "2020-03-19" })).toBe("failed");
  });

  it("accepts any reading of an ambiguous one, and no other answer", () => {
    const readings = [
      { entry: 96, because: "entry" },
      { entry: 18, because: "total" },
    ];
    expect(kindOf({ readings }, { entry: 18 }, { ambiguous: true })).toBe("passed");
    expect(put({ readings }, () => ({ entry: 19 }), { ambiguous: true })).toMatchObject({
      kind: "failed",
      got: '{"readings":{"entry":19}}',
    });
    expect(kindOf({ readings }, {}, { ambiguous: true })).toBe("skipped");
  });

  it("is skipped, with the name, where the answer or its adapter has no word", () => {
    const group = "topic/ask";
    expect(kindOf({ a: 1, b: 2 }, { a: 1 })).toBe("skipped");
    expect(put({ a: 1, b: 2 }, () => ({ a: 1 }))).toEqual({ kind: "skipped", group, reason: "expect.b" });
    expect(put({ list: [{ a: 1, b: 2 }] }, () => ({ list: [{ a: 1 }] }))).toEqual({
      kind: "skipped",
      group,
      reason: "expect.b",
    });
    expect(put({ a: 1 }, () => ({ a: 1 }), { given: { age: 7 } })).toEqual({
      kind: "skipped",
      group,
      reason: "given.age",
    });
    const when = { ask: "ask", regime: "edition-8" };
    expect(put({ a: 1 }, () => ({ a: 1 }), { when })).toEqual({ kind: "skipped", group, reason: "when.regime" });
    expect(kindOf({}, {}, { topic: "constructor" })).toBe("skipped");
    expect(kindOf({}, {}, { when: { ask: "constructor" } })).toBe("skipped");
  });

  it("fails on a wrong key even where another one has no word", () => {
    expect(kindOf({ a: 1, b: 2 }, { a: 2 })).toBe("failed");
  });

  it("fails with the error when its adapter throws", () => {
    const thrown = put({ a: 1 }, () => {
      throw new RangeError("dayLimit: expected a whole number");
    });
    const got = "RangeError: dayLimit: expected a whole number";
    expect(thrown).toEqual({ kind: "failed", id: "topic/id", expected: '{"a":1}', got });
  });
});

describe("golden values of made-up files", () => {
  const lists = { given: ["x"], each: "row", answer: ({ x }: Given) => ({ double: Number(x) * 2 }) } as const;
  const put = (rows: object[], meta: Given = {}, adapter: object = lists) =>
    runGolden("made-up.json", { meta, rows }, { "made-up.json": { rows: { ...lists, ...adapter } } });

  it("use the tolerance of the file, and 1e-12 where it states none", () => {
    const row = { x: 1, double: 2 + 1e-9 };
    expect(put([row])).toMatchObject([{ kind: "failed", id: "made-up.json/rows[0]" }]);
    expect(put([row], { relativeTolerance: 1e-8 })).toEqual([{ kind: "passed" }]);
  });

  it("are skipped by file, list or column where nobody answers", () => {
    const skippedAs = (group: string, reason?: string) => [{ kind: "skipped", group, reason }];
    expect(runGolden("other.json", { meta: {}, rows: [{ x: 1 }] })).toEqual(skippedAs("other.json/rows"));
    expect(runGolden("calendar-weeks.json", { meta: {}, other: {} })).toEqual(skippedAs("calendar-weeks.json/other"));
    expect(put([{ x: 1, triple: 3 }], {}, { each: "column" })).toEqual(skippedAs("made-up.json/rows", "triple"));
  });

  it("are put with the other lists of its file, and a list that is only given is not asked", () => {
    const answer = ({ x }: Given, { factor }: Given) => ({ double: Number(x) * Number(factor) });
    const files = { "made-up.json": { rows: { ...lists, answer }, factor: "given" } } as const;
    expect(runGolden("made-up.json", { meta: {}, factor: 2, rows: [{ x: 1, double: 2 }] }, files)).toEqual([
      { kind: "passed" },
    ]);
  });

  it("have columns where their adapter finds some, and a precision of their own where it says so", () => {
    const columnsOf = (row: unknown) => ({ x: (row as number[])[0], double: (row as number[])[1] });
    expect(put([[1, 2]], {}, { columnsOf })).toEqual([{ kind: "passed" }]);
    expect(put([[1, 3]], {}, { columnsOf })).toMatchObject([{ kind: "failed" }]);
    const agrees = (expected: unknown, got: unknown) => Math.round(Number(got)) === expected;
    expect(put([{ x: 1.2, double: 2 }], {}, { agrees })).toEqual([{ kind: "passed" }]);
    expect(put([[1, 2]])).toMatchObject([{ kind: "skipped", reason: "a row without columns" }]);
  });

  it("fail with the error when their adapter throws", () => {
    const answer = () => {
      throw new Error("no");
    };
    expect(put([{ x: 1, double: 2 }], {}, { answer })).toMatchObject([{ kind: "failed", got: "Error: no" }]);
  });
});

describe("npm run conformance", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "conformance-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const identity = (valid: boolean) => ({
    id: "documents/made-up",
    topic: "documents",
    given: { number: "11010519491231002X" },
    when: { ask: "resident-id" },
    expect: { valid },
  });
  const write = (name: string, content: unknown) => {
    const path = join(folder, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
    return path;
  };
  const command = (...paths: string[]) => {
    const main = join(import.meta.dirname, "main.ts");
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...paths], { encoding: "utf8" });
    return { status, lines: stdout.trimEnd().split("\n"), problems: stderr };
  };

  it("goes into folders, ends with the numbers and leaves with 0", () => {
    write("good/inner/a.json", [identity(true), { ...identity(true), when: { ask: "who-knows" } }]);
    write("good/README.md", "not asked");
    const { status, lines, problems } = command(join(folder, "good"));
    expect(lines).toEqual(["skipped: documents/who-knows: 1", "1 passed, 0 failed, 1 skipped"]);
    expect([status, problems]).toEqual([0, ""]);
  });

  it("prints a line for each failure and leaves with 1, whatever else could not be read", () => {
    const { status, lines } = command(write("wrong.json", [identity(false)]), join(folder, "nowhere"));
    expect(lines[0]).toBe('FAIL documents/made-up: expected {"valid":false}, got {"valid":true}');
    expect(lines.at(-1)).toBe("0 passed, 1 failed, 0 skipped");
    expect(status).toBe(1);
  });

  it("names what is not claimed and counts it neither way", () => {
    const tables = [{ id: "made-up", status: "as remembered" }];
    const { status, lines } = command(write("golden/paper-tables.json", { meta: {}, tables }));
    expect(lines[0]).toMatch(/^not claimed: paper-tables\.json\/tables: 1 \(/);
    expect([status, lines.at(-1)]).toEqual([0, "0 passed, 0 failed, 0 skipped"]);
  });

  it.each([
    ["nowhere.json", undefined, "does not exist"],
    ["broken.json", '[{"id": ', "no JSON"],
    ["number.json", 7, "neither a list of cases nor"],
    ["package.json", { name: "made-up" }, "neither a list of cases nor"],
    ["elements.json", [{ id: 1 }], "element 0 is no case"],
  ])("names %s as unreadable, leaves with 2 and still runs the others", (name, content, message) => {
    const path = content === undefined ? join(folder, name) : write(name, content);
    const { status, lines, problems } = command(path, write("right.json", [identity(true)]));
    expect(problems).toContain(path);
    expect(problems).toContain(message);
    expect([status, lines.at(-1)]).toEqual([2, "1 passed, 0 failed, 0 skipped"]);
  });

  it("leaves with 2 when there is nothing to ask", () => {
    mkdirSync(join(folder, "empty"));
    expect(command(join(folder, "empty"))).toMatchObject({ status: 2, lines: ["0 passed, 0 failed, 0 skipped"] });
    expect(command()).toMatchObject({ status: 2, problems: expect.stringContaining("usage") });
  });
});
