import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { followJourney } from "../../examples/cabin-door-to-home-door/follow-journey.ts";
import { type Journey, readJourney } from "../../examples/cabin-door-to-home-door/read-journey.ts";
import { isInOrder, linesOf } from "../../examples/cabin-door-to-home-door/report.ts";
import type { SubjectCase } from "../../src/screening/whole-file-replays.js";
import { ROOT } from "../house/sources.js";
import { runExample } from "./run-example.js";

const sample = (file: string) => join(ROOT, "examples/cabin-door-to-home-door", file);
const REFUSED = JSON.parse(readFileSync(sample("refused.json"), "utf8"));
const run = (...words: string[]) => runExample("cabin-door-to-home-door/main.ts", words);
const follow = (changed: object) => followJourney(readJourney({ ...REFUSED, ...changed }) as Journey);

describe("as a process", () => {
  it("passes with 0 what is in order", async () => {
    const { code, stdout, stderr } = await run(sample("in-order.json"));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    await expect(stdout).toMatchFileSnapshot("cabin-door-to-home-door.in-order.txt");
  });

  it("explains with 1 what was refused, in both languages, and names nobody", async () => {
    const { code, stdout } = await run(sample("refused.json"));
    expect(code).toBe(1);
    expect(stdout).not.toContain(REFUSED.subject);
    await expect(stdout).toMatchFileSnapshot("cabin-door-to-home-door.refused.txt");
  });

  it.each([
    ["en", /[\u4E00-\u9FFF]/],
    ["zh", /Stays|customs|released/],
  ])("speaks %s alone", async (language, other) => {
    const { stdout } = await run(sample("refused.json"), "--language", language);
    expect(stdout).not.toMatch(other);
  });

  it("explains itself, and ends with 2 where there is nothing to follow", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, stdout: expect.stringContaining("Exit codes") });
    expect(await run("--help", "--language", "zh")).toMatchObject({ stdout: expect.stringContaining("退出码") });
    expect(await run(sample("main.ts"))).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("what is read", () => {
  it.each([
    ["subject", ""],
    ["at", "2022-07-10"],
    ["timeZone", "+08:00"],
    ["cases", {}],
    ["followUp", { ...REFUSED.followUp, visits: [{ on: "2022-07-08", status: "seen" }] }],
    ["followUp", { ...REFUSED.followUp, days: [0.5] }],
  ])("says that %s is wrong", (key, value) => {
    expect(readJourney({ ...REFUSED, [key]: value })).toMatchObject({
      why: { en: expect.stringContaining(`${key}: expected`) },
    });
    expect(readJourney(undefined)).toHaveProperty("why");
  });

  it.each([
    [{ file: { format: 9 } }, "cases.0.file.format: expected a case file"],
    [{ ...REFUSED.cases[0], openedAt: "noon" }, "cases.0.openedAt: expected an instant"],
  ])("says which case is wrong", (each, en) => {
    expect(readJourney({ ...REFUSED, cases: [each] })).toMatchObject({ why: { en } });
  });
});

describe("what is followed", () => {
  it("refuses the release that is ordered before the laboratory's report, and takes the one after it", () => {
    const { standing } = follow({});
    const quarantine = standing.cases.find(({ series }) => series === "cn-central-quarantine")?.run;
    expect(quarantine?.refused).toMatchObject([
      { entry: { event: "release-ordered" }, refusal: { code: "requirement-unmet", missing: ["cn-specimen"] } },
    ]);
    expect(quarantine?.status).toBe("released");
  });

  it("sees the traveller between two hands, and whose turn it is", () => {
    const { standing, timeline } = follow({});
    expect(timeline.gaps).toMatchObject([{ minutes: 20, after: "isolation site 2", before: "transfer vehicle" }]);
    expect(standing.obligations).toMatchObject([{ of: "home-visits", standing: "overdue" }]);
  });

  it("knows at an earlier instant only what had happened by then", () => {
    const early = follow({ at: "2022-07-01T12:30:00+08:00" });
    expect(early.standing.cases.map(({ run: { status } }) => status)).toEqual([
      "transferred",
      "sent",
      "ordered",
      "to-be-taken",
      "to-be-ordered",
    ]);
    expect(early.timeline.intervals.at(-1)?.holder).toBe("transfer vehicle");
    expect(isInOrder(early)).toBe(true);
  });

  it("does not take the port's negative for one of the quarantine", () => {
    const early = REFUSED.cases.filter((each: SubjectCase) => each.openedAt !== "2022-07-07T09:10:00+08:00");
    const quarantine = follow({ cases: early }).standing.cases.find(({ series }) => series === "cn-central-quarantine");
    expect(early).toHaveLength(REFUSED.cases.length - 1);
    expect(quarantine?.run.status).toBe("observed");
  });

  it("sets aside the file of another traveller", () => {
    const [first, ...others] = REFUSED.cases;
    const foreign = { ...first, file: { ...first.file, subject: "E99999999" } };
    const followed = follow({ cases: [foreign, ...others] });
    expect(followed.standing.setAside).toMatchObject([{ code: "other-subject" }]);
    const said = linesOf(followed).map(({ text }) => text);
    expect(said).toContainEqual({
      en: "traveller-screening-2020-04-01: the file of another traveller",
      zh: "traveller-screening-2020-04-01：属于其他旅客的案卷",
    });
  });
});
