import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkPapers } from "../../examples/ship-papers/check-papers.ts";
import { type Papers, readPapers } from "../../examples/ship-papers/read-papers.ts";
import { isInOrder } from "../../examples/ship-papers/report.ts";
import { ROOT } from "../house/sources.js";
import { runExample } from "./run-example.js";

const sample = (file: string) => join(ROOT, "examples/ship-papers", file);
const IN_ORDER = JSON.parse(readFileSync(sample("in-order.json"), "utf8"));
const { sanitationCertificate } = IN_ORDER;
const check = (changed: object = {}) => checkPapers(readPapers({ ...IN_ORDER, ...changed }) as Papers);
const withCertificate = (changed: object) => check({ sanitationCertificate: { ...sanitationCertificate, ...changed } });

const runPapers = (...words: string[]) => runExample("ship-papers/main.ts", words);

describe("as a process", () => {
  it("passes papers in order with 0", async () => {
    const { code, stdout, stderr } = await runPapers(sample("in-order.json"));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    await expect(stdout).toMatchFileSnapshot("ship-papers.in-order.txt");
  });

  it("stops others with 1, in both languages", async () => {
    const { code, stdout } = await runPapers(sample("not-in-order.json"));
    expect(code).toBe(1);
    await expect(stdout).toMatchFileSnapshot("ship-papers.not-in-order.txt");
  });

  it("ends with 2 and says so where nothing can be checked", async () => {
    const { code, stdout, stderr } = await runPapers(sample("main.ts"));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("not JSON");
  });

  it("explains itself", async () => {
    expect(await runPapers("--help")).toMatchObject({ code: 0, stdout: expect.stringContaining("Exit codes") });
  });
});

describe("what is read", () => {
  it.each([
    ["state", { state: "CN" }, "state: expected three letters"],
    ["arrivesOn", { arrivesOn: "soon" }, "arrivesOn: expected a date"],
    ["the kind of certificate", { sanitationCertificate: { kind: "other" } }, "sanitationCertificate.kind"],
    ["the day of issue", { sanitationCertificate: { kind: "control" } }, "sanitationCertificate.issuedOn"],
  ])("says that %s is wrong", (_, changed, says) => {
    const read = readPapers({ ...IN_ORDER, ...changed });
    expect(read).toMatchObject({ why: { en: expect.stringContaining(says) } });
  });
});

describe("what is checked", () => {
  it("the certificate on the day of arrival, both ends included", () => {
    for (const [arrivesOn, valid] of [
      ["2025-12-19", "no"],
      ["2025-12-20", "yes"],
      ["2026-06-19", "yes"],
      ["2026-06-20", "no"],
    ])
      expect(check({ arrivesOn }).sanitation.validity.valid, arrivesOn).toBe(valid);
    expect(withCertificate({ printedValidUntil: "?" }).sanitation.validity.valid).toBe("undecided");
  });

  it("an extension, open while it is not known whether the port may or whether evidence was found", () => {
    const verdict = (papers: ReturnType<typeof check>) => papers.sanitation.extension;
    expect(verdict(check())).toMatchObject({ verdict: "allowed", extendedUntil: "2026-07-19" });
    expect(verdict(check({ port: {} }))).toMatchObject({ verdict: "undecided", needed: ["portMayExtend"] });
    expect(verdict(withCertificate({ areas: { galley: "none" } }))).toMatchObject({ needed: ["evidenceFound"] });
    expect(verdict(withCertificate({ extendedUntil: "2026-07-19" }))).toMatchObject({ reasons: ["already-extended"] });
  });

  it("the text of the Regulations that applies where the port lies, and what follows from it", () => {
    expect(check().regulations).toMatchObject({ text: "2024", unsignedDigital: "yes" });
    expect(check({ state: "DEU" }).regulations).toMatchObject({ text: "2022", unsignedDigital: "no" });
    expect(check({ arrivesOn: "2001-01-01" }).regulations).toBeUndefined();
  });

  it("numbers that do not agree, whatever else is in order", () => {
    expect(isInOrder(check())).toBe(true);
    expect(isInOrder(check({ imoNumber: "9074728" }))).toBe(false);
    expect(isInOrder(check({ containers: ["CSQU3054384"] }))).toBe(false);
  });

  it("quarantine by telecommunication in China alone, and open while the conditions are not known", () => {
    expect(check().telecommunication?.assessment).toMatchObject({ decided: true, grade: "eligible" });
    expect(check({ telecommunication: {} }).telecommunication?.assessment).toMatchObject({ decided: false });
    expect(check({ state: "DEU" }).telecommunication).toBeUndefined();
  });
});
