import { readFileSync } from "node:fs";
import { join } from "node:path";
import { examine, instant, say } from "pratique";
import { exitEntryCard11 } from "pratique/declaration";
import { describe, expect, it } from "vitest";
import { checkIn } from "../../examples/check-in-form/check-in.ts";
import { fillIn } from "../../examples/check-in-form/fill-in.ts";
import { readFilling } from "../../examples/check-in-form/read-filling.ts";
import { ROOT } from "../house/sources.js";
import { runExample } from "./run-example.js";

const FILE = join(ROOT, "examples/check-in-form/check-in.json");
const SAMPLE = JSON.parse(readFileSync(FILE, "utf8"));
const fill = (...words: string[]) => runExample("check-in-form/main.ts", words);
const MOMENT = { asOf: instant("2023-10-02T08:00+08:00"), timeZone: "Asia/Shanghai" };
const opened = () => checkIn(exitEntryCard11, MOMENT);

/** Every step of the sample but what is sent. */
const FIELDS: readonly { readonly field: string; readonly value: unknown }[] = SAMPLE.steps.filter(
  (step: object) => "field" in step,
);

describe("a form filled in at check-in", () => {
  it("shows in both languages what is found at each field, and what keeps it from being sent", async () => {
    const { code, stdout, stderr } = await fill(FILE);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    await expect(stdout).toMatchFileSnapshot("check-in-form.txt");
  });

  it("speaks one language, and says what is wrong with its arguments", async () => {
    const { stdout } = await fill(FILE, "--language", "en");
    expect(stdout).toContain("Date of birth: not possible");
    expect(stdout).not.toMatch(/\p{Script=Han}/u);
    expect(await fill("none.json")).toMatchObject({ code: 2 });
    expect(await fill(FILE, "--language", "fr")).toMatchObject({ code: 2 });
    expect(await fill("--help", "--language", "zh")).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("退出码"),
    });
  });

  it("repeats nothing that the traveller wrote", async () => {
    const { stdout } = await fill(FILE);
    for (const written of ["EXAMPLE Ana", "Atlantis", "X0000001", "2990"]) expect(stdout).not.toContain(written);
  });

  it("names no field by what was given as its name, and begins a list with its first row", async () => {
    const { lines } = await fillIn({
      ...{ now: MOMENT.asOf, timeZone: MOMENT.timeZone },
      steps: [{ field: "LiSecret", value: "x" }],
    });
    expect(JSON.stringify(lines)).not.toContain("LiSecret");
    const found = opened().fill("travelHistory[0].country", "Atlantis");
    expect(found.map(({ path, code }) => [path.join("."), code])).toEqual([["travelHistory.0.country", "malformed"]]);
  });

  it("holds in the form library what blocks, after every change, and lets the form go when nothing does", () => {
    const form = opened();
    const values: Record<string, unknown> = {};
    for (const { field, value } of FIELDS) {
      form.fill(field, value);
      if (field.includes("[")) continue;
      values[field] = value;
      const blocking = examine(exitEntryCard11, values, MOMENT).findings.filter(({ severity }) => severity === "block");
      if ("travelHistory" in values) continue;
      expect(form.canSubmit()).toBe(blocking.length === 0);
      for (const item of Object.keys(exitEntryCard11.items))
        expect(form.messages(item), item).toEqual(
          blocking.filter(({ path }) => path[0] === item).map((found) => say(found, "en")),
        );
    }
    expect(form.canSubmit()).toBe(true);
  });

  it("finds what stands in a row at its own field, and in the list", () => {
    const form = opened();
    form.fill("travelHistory", [{ from: "2023-09-18" }]);
    expect(form.fill("travelHistory[0].country", "Atlantis").map(({ code }) => code)).toEqual(["malformed"]);
    expect(form.messages("travelHistory[0].country")).toEqual([expect.stringMatching(/^Country or region \(row 1\)/)]);
    expect(form.fill("travelHistory[0].to", "2023-09-17").map(({ code }) => code)).toEqual(["contradictory"]);
    expect(form.messages("travelHistory[0].to")).toEqual([]);
    expect(form.fill("travelHistory", []).map(({ code }) => code)).toEqual(["missing"]);
  });

  it("says a contradiction at once, and sends it to an officer", async () => {
    const form = opened();
    for (const { field, value } of FIELDS) form.fill(field, value);
    const [found] = form.fill("symptomsListed", ["fever"]);
    expect(found && say(found, "zh")).toMatch(/^不适症状：与其他回答矛盾/);
    expect(await form.submit()).toMatchObject({ verdict: "refer" });
  });

  it("examines what is sent, and sends nothing that blocks", async () => {
    const form = opened();
    const blocking = await form.submit();
    expect(blocking).toEqual(
      examine(exitEntryCard11, {}, MOMENT).findings.filter((found) => found.severity === "block"),
    );
    for (const { field, value } of FIELDS) form.fill(field, value);
    expect(await form.submit()).toMatchObject({ verdict: "clear" });
    form.fill("birthDate", "2990-02-28");
    expect(await form.submit()).toMatchObject([{ code: "out-of-range", path: ["birthDate"] }]);
  });

  it.each([
    ["now", "yesterday"],
    ["timeZone", "Peking"],
    ["steps", {}],
    ["steps", [{ field: "a b" }]],
    ["steps", [{ field: "name", send: true }]],
  ])("says what is wrong with %s of a file", (key, value) => {
    expect(readFilling({ ...SAMPLE, [key]: value })).toMatchObject({
      why: { en: expect.stringContaining(`${key}: expected`), zh: expect.stringContaining(`${key}：应为`) },
    });
  });
});
