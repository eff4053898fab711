import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkDocuments } from "../../examples/document-desk/check-documents.ts";
import { type Desk, readDesk } from "../../examples/document-desk/read-desk.ts";
import { isInOrder, linesOf } from "../../examples/document-desk/report.ts";
import { ROOT } from "../house/sources.js";
import { runExample } from "./run-example.js";

const sample = (file: string) => join(ROOT, "examples/document-desk", file);
const IN_ORDER = JSON.parse(readFileSync(sample("in-order.json"), "utf8"));
const check = (changed: object = {}) => checkDocuments(readDesk({ ...IN_ORDER, ...changed }) as Desk);
const firstProof = (certificate: object) => {
  const [first] = check({ certificates: [certificate] }).certificates;
  return first !== undefined && "proofs" in first ? first.proofs[0] : undefined;
};

const runDesk = (...words: string[]) => runExample("document-desk/main.ts", words);

describe("as a process", () => {
  it("passes what is in order with 0", async () => {
    const { code, stdout, stderr } = await runDesk(sample("in-order.json"));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    await expect(stdout).toMatchFileSnapshot("document-desk.in-order.txt");
  });

  it("stops what is not with 1, in both languages, and names nobody", async () => {
    const { code, stdout } = await runDesk(sample("not-in-order.json"));
    expect(code).toBe(1);
    await expect(stdout).toMatchFileSnapshot("document-desk.not-in-order.txt");
    for (const written of ["ERIKSSON", "Eriksson", "ANNA", "L898902C3", "1974", "Another Person", "ZE184226B"])
      expect(stdout).not.toContain(written);
  });

  it.each([
    ["en", "## Machine readable zone\n", /[\u4E00-\u9FFF]/],
    ["zh", "## 机读区\n", /Machine|Certificate/],
  ])("speaks %s alone", async (language, says, other) => {
    const { stdout } = await runDesk(sample("in-order.json"), "--language", language);
    expect(stdout).toContain(says);
    expect(stdout).not.toMatch(other);
  });

  it.each([
    ["no file", [], "expected one file"],
    ["no such file", ["none.json"], "none.json: cannot be read · 无法读取"],
    ["a file that is no JSON", [sample("main.ts")], "not JSON · 不是JSON"],
    ["no language of ours", [sample("in-order.json"), "--language", "fr"], "--language: expected en or zh"],
    ["no such option", ["--speed"], "Unknown option"],
    ["wrong words in Chinese", ["--language", "zh"], "应指定一个文件"],
  ])("%s ends with 2 and says so", async (_, words, says) => {
    const { code, stdout, stderr } = await runDesk(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
  });

  it("explains itself", async () => {
    expect(await runDesk("--help")).toMatchObject({ code: 0, stdout: expect.stringContaining("Exit codes") });
    expect(await runDesk("--help", "--language", "zh")).toMatchObject({ stdout: expect.stringContaining("退出码") });
  });
});

describe("what is read", () => {
  it.each([
    ["checkedAt", "2022-08-10", "checkedAt: expected an instant"],
    ["timeZone", "Europe/Nowhere", "timeZone: expected"],
    ["mrz", "one text", "mrz: expected"],
    ["certificates", [{ format: "pdf" }], "certificates: expected"],
  ])("says that %s is wrong", (key, value, says) => {
    expect(readDesk({ ...IN_ORDER, [key]: value })).toMatchObject({ why: { en: expect.stringContaining(says) } });
    expect(readDesk(undefined)).toHaveProperty("why");
  });
});

describe("what is checked", () => {
  const [covid, icvp] = IN_ORDER.certificates;

  it("takes the day of the desk, not that of UTC", () => {
    expect(check({ checkedAt: "2022-08-09T23:30:00Z" }).on).toBe("2022-08-10");
  });

  it.each([
    ["1D47", "2022-08-01", "no"],
    ["1D47", "2022-07-31", "yes"],
    ["1C81", "2022-07-14", "no"],
    ["1C81", "2022-07-13", "yes"],
    ["XX99", "2022-07-13", "undecided"],
  ])("a dose against %s on %s is valid on 10 August 2022: %s", (tg, dt, valid) => {
    const dose = { ...icvp, payload: { ...icvp.payload, v: { ...icvp.payload.v, tg, dt, vle: undefined } } };
    expect(firstProof(dose)?.validity.valid).toBe(valid);
  });

  it("goes by the recommendation of the day, and by none after it", () => {
    expect(firstProof(covid)?.validity.valid).toBe("yes");
    const later = check({ checkedAt: "2023-01-10T09:00:00+01:00", certificates: [covid] });
    expect(later.certificates).toMatchObject([{ proofs: [{ validity: { valid: "undecided", rule: undefined } }] }]);
    expect(isInOrder(later)).toBe(false);
  });

  it("says what could not be read of a zone without a format", () => {
    const unread = check({ mrz: ["nonsense"], certificates: [] });
    expect(isInOrder(unread)).toBe(false);
    expect(linesOf(unread).map(({ text }) => text.en)).toContain(
      "Line 1, column 1: no format of a machine readable zone",
    );
  });
});
