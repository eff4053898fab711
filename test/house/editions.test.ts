import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isCalendarDate } from "../../src/calendar/index.js";
import { EDITION_STATUSES } from "../../src/edition/index.js";
import { deadEnds, type Flow, unreachable } from "../../src/flow/index.js";
import { editions } from "./editions.js";
import { answersOf } from "./recorded-answers.js";
import { ROOT } from "./sources.js";

const FOLDERS = [
  "clearance/flows",
  "clearance/policies",
  "clearance/release-modes",
  "declaration/forms",
  "risk/areas",
  "risk/contacts",
  "risk/exits",
  "risk/lanes",
  "risk/liability",
  "risk/policies",
  "risk/posts",
  "risk/schedules",
  "screening/flows",
  "screening/specimen-rules",
  "statistics/indicators",
  "statistics/registers",
  "statistics/reports",
  "supervision/flows",
  "supervision/layouts",
  "supervision/protection",
  "supervision/schemes",
];
const dataOf = (edition: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(edition).filter(([key]) => !["plan", "at", "table", "free", "prepared", "grading"].includes(key)),
  );

describe.each(editions().map((edition) => ({ id: edition.edition.id, edition })))("$id", ({ id, edition }) => {
  it("is named as its file", () => {
    expect(FOLDERS.some((folder) => existsSync(join(ROOT, "src", folder, `${id}.ts`)))).toBe(true);
  });

  it("says since when, from what source and with what standing it holds", () => {
    const { from, source, status, title, authority } = edition.edition;
    const dates = typeof from === "string" ? [from] : [from.notBefore, from.notAfter];
    expect(dates.every(isCalendarDate)).toBe(true);
    expect(source.length).toBeGreaterThan(10);
    expect(EDITION_STATUSES).toContain(status);
    if (status === "unseen") expect(Object.keys(edition)).toEqual(["edition"]);
    expect(`${title.zh}${authority.zh}`).toMatch(/\p{Script=Han}/u);
  });

  it("is frozen through and through", () => {
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      expect(Object.isFrozen(value)).toBe(true);
      Object.values(value).forEach(visit);
    };
    Object.values(dataOf(edition)).forEach(visit);
    expect(Object.isFrozen(edition)).toBe(true);
  });

  it("says every text in English and in Chinese", () => {
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if ("en" in value && "zh" in value) {
        expect(value.en).toMatch(/[A-Za-z]/);
        expect(value.zh).toMatch(/\p{Script=Han}/u);
      }
      Object.values(value).forEach(visit);
    };
    visit(dataOf(edition));
  });

  it("answers as it did on the day it was released", async () => {
    const recorded = { data: dataOf(edition), answers: answersOf(edition) };
    await expect(`${JSON.stringify(recorded, null, 1)}\n`).toMatchFileSnapshot(`editions/${id}.json`);
  });
});

const flows = editions().filter((edition) => "moves" in edition) as unknown as Flow[];

it.each(flows)("the flow $edition.id is sound: every status can be reached, and left towards an outcome", (flow) => {
  expect(unreachable(flow)).toEqual([]);
  expect(deadEnds(flow)).toEqual([]);
});
