import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readQuestion } from "../../examples/officer-question/read-question.ts";
import { ROOT } from "../house/sources.js";
import { runExample } from "./run-example.js";

const sample = (file: string) => join(ROOT, "examples/officer-question", file);
const HALF_FILLED = JSON.parse(readFileSync(sample("half-filled.json"), "utf8"));
const ask = (...words: string[]) => runExample("officer-question/main.ts", words);

describe("an officer's question", () => {
  it("of a half-filled card is answered in both languages: undecided, what if, what next", async () => {
    const { code, stdout, stderr } = await ask(sample("half-filled.json"));
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    await expect(stdout).toMatchFileSnapshot("officer-question.half-filled.txt");
  });

  it("of a traveller with fever medicine is answered in one", async () => {
    const { code, stdout } = await ask(sample("triggered.json"), "--language", "en");
    expect(code).toBe(1);
    expect(stdout).toContain("Medicine was taken that can mask a fever");
    expect(stdout).not.toMatch(/\p{Script=Han}/u);
  });

  it("repeats nothing that the traveller wrote", async () => {
    const { stdout } = await ask(sample("half-filled.json"));
    for (const written of ["CHE", "37.6", "2020-02-20"]) expect(stdout).not.toContain(written);
  });

  it("says when nothing was in force, and explains itself", async () => {
    expect(await ask(sample("none.json"))).toMatchObject({ code: 2 });
    expect(await ask("--help", "--language", "zh")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("退出码"),
    });
  });

  it.each([
    ["on", "18 March", "on: expected a day"],
    ["places", "CN", "places: expected a list"],
    ["affectedAreas", [{ country: "ITA" }], "affectedAreas: expected"],
    ["affectedAreas", [{ country: "IT", from: "2020-03-01" }], "affectedAreas: expected"],
    ["readings", [{ celsius: 37 }], "readings: expected"],
  ])("names what is wrong with %s", (key, value, says) => {
    expect(readQuestion({ ...HALF_FILLED, [key]: value })).toMatchObject({
      why: { en: expect.stringContaining(says) },
    });
    expect(readQuestion(undefined)).toHaveProperty("why");
  });
});
