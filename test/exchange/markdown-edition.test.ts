import { expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import type { Edition } from "../../src/edition/edition.js";
import { editionPage, editionRows, firstDayInWords, languageNames } from "../../src/exchange/markdown-edition.js";

const edition = (id: string, supersedes?: string): Edition => ({
  id,
  series: "series",
  title: { en: `Title of ${id}`, zh: `${id}名称` },
  authority: { en: "Nobody", zh: "无" },
  status: "illustrative",
  from: calendarDate("2020-01-01"),
  source: "made up",
  ...(supersedes !== undefined && { supersedes }),
});

it("leads to the editions before and after that have pages, and names the others", () => {
  const all = [{ edition: edition("one") }, { edition: edition("two", "one") }];
  expect(editionRows(edition("one"), all)).toContainEqual([
    "Superseded by · 被取代于",
    "[Title of two](two.md)",
    "[two名称](two.md)",
  ]);
  expect(editionRows(edition("two", "one"), [], [], ["en"])).toContainEqual(["Supersedes", "`one`"]);
});

it("says between which days an edition began", () => {
  const between = { notBefore: calendarDate("2020-01-01"), notAfter: calendarDate("2020-02-01") };
  expect(firstDayInWords({ ...edition("one"), from: between }).zh).toBe(
    "2020-01-01至2020-02-01之间的某一日（确切日期不详）",
  );
});

it("begins with its title in the languages asked for", () => {
  expect(editionPage(edition("one"), [], ["Body"], [], ["zh"]).split("\n")[0]).toBe("# one名称");
  expect(languageNames()).toEqual(["English", "中文"]);
});
