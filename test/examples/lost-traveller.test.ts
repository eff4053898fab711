import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findLost } from "../../examples/lost-traveller/find-lost.ts";
import { type Arrival, readArrival } from "../../examples/lost-traveller/read-arrival.ts";
import { ROOT } from "../house/sources.js";
import { runExample } from "./run-example.js";

const sample = (file: string) => join(ROOT, "examples/lost-traveller", file);
const LEAK = JSON.parse(readFileSync(sample("leak.json"), "utf8"));
const run = (...words: string[]) => runExample("lost-traveller/main.ts", words);

describe("as a process", () => {
  it("passes with 0 when everybody is where they should be", async () => {
    const { code, stdout, stderr } = await run(sample("in-order.json"));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("6 expected = 6 accounted for + 0 unaccounted for");
  });

  it("names the leak with 1, in both languages, and no name of anybody", async () => {
    const { code, stdout } = await run(sample("leak.json"));
    expect(code).toBe(1);
    await expect(stdout).toMatchFileSnapshot("lost-traveller.leak.txt");
    for (const { surname, birthDate } of LEAK.people) {
      expect(stdout).not.toContain(surname);
      expect(stdout).not.toContain(birthDate);
    }
  });

  it.each([
    ["en", /[\u4E00-\u9FFF]/],
    ["zh", /expected|receipt|customs/],
  ])("speaks %s alone", async (language, other) => {
    const { stdout } = await run(sample("leak.json"), "--language", language);
    expect(stdout).not.toMatch(other);
  });

  it("explains itself, and ends with 2 where there is nothing to match", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, stdout: expect.stringContaining("Exit codes") });
    expect(await run("--help", "--language", "zh")).toMatchObject({ stdout: expect.stringContaining("退出码") });
    expect(await run()).toMatchObject({ code: 2, stdout: "" });
    expect(await run(sample("main.ts"))).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("what is read", () => {
  it.each([
    ["minutesOnTheWay", -1],
    ["people", [{ person: 7 }]],
    ["people", [{ person: "E1", birthDate: "1988" }]],
    ["records", "none"],
    ["records", [{ person: "E1", stage: "received", at: "yesterday" }]],
    ["records", [{ person: "E1", stage: "received", dataHandedOver: true }]],
  ])("says that %s is wrong", (key, value) => {
    expect(readArrival({ ...LEAK, [key]: value })).toMatchObject({
      why: { en: expect.stringContaining(`${key}: expected`) },
    });
    expect(readArrival(undefined)).toHaveProperty("why");
  });
});

describe("what is found", () => {
  const arrival = readArrival(LEAK) as Arrival;

  it("searches for who left no trace, and proposes for whom a misread number may be", () => {
    const { lost, proposals } = findLost(arrival);
    expect(lost).toMatchObject([{ person: "E54789012", after: "checked", holder: "customs" }]);
    expect(proposals).toMatchObject([{ missing: "E10345678", found: "E1O345678", isOnly: true }]);
  });

  it("counts nobody as found by a proposal, only by a corrected record", () => {
    expect(findLost(arrival).reconciliation).toMatchObject({ expected: 6, accounted: 4, unaccounted: 2 });
    const records = arrival.records.map((each) =>
      each.person === "E1O345678" ? { ...each, person: "E10345678" } : each,
    );
    const corrected = findLost({ ...arrival, records });
    expect(corrected.reconciliation).toMatchObject({ accounted: 5, unaccounted: 1, notExpected: 0 });
    expect(corrected.proposals).toEqual([]);
  });
});
