import { readFileSync } from "node:fs";
import { join } from "node:path";
import { instant } from "pratique";
import { describe, expect, it } from "vitest";
import { checkShip, type ShipCheck } from "../../examples/ship-declaration/check-ship.ts";
import { readArguments } from "../../examples/ship-declaration/command-line.ts";
import { ROOT } from "../house/sources.js";
import { runExample } from "./run-example.js";

const sample = (file: string) => join(ROOT, "examples/ship-declaration", file);
const read = (file: string) => JSON.parse(readFileSync(sample(file), "utf8"));
const HEALTHY = read("healthy-ship.json");
const ILL = read("ill-crew.json");
const PORT = read("port.json");

const ARRIVAL = "2026-03-01T08:00:00+08:00";
const inChina = { state: "CHN", arrival: instant(ARRIVAL) };
const check = (declaration: unknown, port: unknown = {}, where = inChina) =>
  checkShip(declaration, port, where) as ShipCheck;

const runShip = (...words: string[]) => runExample("ship-declaration/main.ts", words);

describe("as a process", () => {
  it("passes a healthy ship with 0, whose port may quarantine it by telecommunication", async () => {
    const words = [sample("healthy-ship.json"), "--state", "CHN", "--arrival", ARRIVAL, "--port", sample("port.json")];
    const { code, stdout, stderr } = await runShip(...words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    await expect(stdout).toMatchFileSnapshot("ship-declaration.healthy.txt");
  });

  it("stops a ship with ill crew with 1, in both languages, and names nobody", async () => {
    const { code, stdout } = await runShip(sample("ill-crew.json"), "--state", "CHN", "--arrival", ARRIVAL);
    expect(code).toBe(1);
    await expect(stdout).toMatchFileSnapshot("ship-declaration.ill-crew.txt");
    for (const written of ["Another Master", "One of the Crew", "A Passenger", "fever and cough", "cabin 12"])
      expect(stdout).not.toContain(written);
  });

  it.each([
    ["no such file", ["none.json", "--state", "CHN", "--arrival", ARRIVAL], "none.json: cannot be read · 无法读取"],
    ["a file that is no JSON", [sample("main.ts"), "--state", "CHN", "--arrival", ARRIVAL], "not JSON · 不是JSON"],
    [
      "a day without a form",
      [sample("ill-crew.json"), "--state", "CHN", "--arrival", "2001-03-01T08:00:00+08:00"],
      "no ship's declaration of health is known to apply in CHN on 2001-03-01",
    ],
  ])("%s ends with 2 and says so", async (_, words, says) => {
    const { code, stdout, stderr } = await runShip(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
  });
});

describe("what is checked", () => {
  it.each([
    ["CHN", ARRIVAL, "2024", "ihr-ship-declaration-2024"],
    ["DEU", ARRIVAL, "2022", "ihr-ship-declaration-2005"],
    ["CHN", "2025-09-18T23:59:59+08:00", "2022", "ihr-ship-declaration-2005"],
  ])("in %s at %s, by the text of %s: %s", (state, arrival, regulations, id) => {
    const { form, regulations: text } = check(HEALTHY, {}, { state, arrival: instant(arrival) });
    expect({ text, id: form.edition.id }).toEqual({ text: regulations, id });
  });

  it("which ports of call are due: none from before the voyage", () => {
    expect(check(HEALTHY).ports).toEqual([
      { row: 1, isDue: false },
      { row: 2, isDue: true },
      { row: 3, isDue: true },
    ]);
    expect(check({ ...HEALTHY, submittedOn: "soon" }).ports).toBeUndefined();
    expect(check({ ...HEALTHY, voyageStartedOn: undefined }).ports?.[0]?.isDue).toBe(false);
  });

  it("who gives ground for suspicion; where a surgeon is carried, that is the surgeon's to say", () => {
    const { suspicion } = check(ILL);
    expect(suspicion?.map((proof) => proof?.assessment)).toMatchObject([
      { decided: true, grade: "suspected" },
      { decided: false, needs: ["feverDays"] },
    ]);
    expect(check({ ...ILL, schedule: ["nonsense"] }).suspicion).toEqual([undefined]);
    expect(check({ ...ILL, surgeonCarried: "yes" }).suspicion).toBeUndefined();
  });

  it("whether the ship may be quarantined by telecommunication, in China alone, and open while the port does not know", () => {
    const assessed = (declaration: unknown, port?: unknown) => check(declaration, port).telecommunication?.assessment;
    expect(assessed(HEALTHY, PORT)).toMatchObject({ decided: true, grade: "eligible" });
    expect(assessed(HEALTHY)).toMatchObject({ decided: false, atLeast: "eligible" });
    expect(assessed(HEALTHY, "nonsense")).toMatchObject({ decided: false });
    expect(assessed(ILL, PORT)).toMatchObject({ decided: true, grade: "not-eligible" });
    // 24 hours before entry are enough, less are not.
    expect(assessed(HEALTHY, { ...PORT, appliedAt: "2026-02-28T08:00:00+08:00" })).toMatchObject({ grade: "eligible" });
    expect(assessed(HEALTHY, { ...PORT, appliedAt: "2026-02-28T08:00:01+08:00" })).toMatchObject({
      because: ["applied-24-hours-before-entry"],
    });
    // A death is declared, and whether it is explained is not.
    expect(assessed({ ...HEALTHY, deathOnBoard: "yes" }, PORT)).toMatchObject({ needs: ["unexplainedDeath"] });
    expect(check(HEALTHY, PORT, { ...inChina, state: "DEU" }).telecommunication).toBeUndefined();
  });
});

describe("the command line", () => {
  it.each([
    ["no file", ["--state", "CHN", "--arrival", ARRIVAL], "expected one file"],
    ["no State", ["ship.json", "--arrival", ARRIVAL], "--state: expected three letters"],
    [
      "an arrival without its offset",
      ["ship.json", "--state", "CHN", "--arrival", "2026-03-01T08:00:00"],
      "--arrival:",
    ],
    ["no such option", ["--speed", "3"], "Unknown option"],
  ])("%s: says so, and how it is called", (_, words, says) => {
    expect(readArguments(words)).toMatchObject({ exitCode: 2, say: expect.stringContaining(says) });
  });

  it("explains itself in both languages", () => {
    expect(readArguments(["--help"])).toMatchObject({ exitCode: 0, say: expect.stringContaining("退出码") });
  });
});
