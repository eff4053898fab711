import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { declarationForm } from "pratique";
import { calendarDate } from "pratique/calendar";
import { describe, expect, it } from "vitest";
import { formPage } from "../../docs/make-forms/form-page.ts";
import { formPages } from "../../docs/make-forms/form-pages.ts";
import { editions } from "./editions.js";
import { ROOT } from "./sources.js";

/*
 * The pages are made from the forms as they are built. What is compared with them here is text that nobody wrote by
 * hand: where it differs, the command that makes it is to be run again.
 */
const AGAIN = "run again: npm run build && npm run docs:forms";

const FOLDER = join(ROOT, "docs/forms");
const pages = formPages();

describe("the pages of the forms", () => {
  it("are those of every edition, and no other", () => {
    expect(readdirSync(FOLDER).sort(), AGAIN).toEqual([...pages.keys()].sort());
    const forms = editions().filter((edition) => "items" in edition);
    for (const { edition } of forms) expect(pages.has(`${edition.id}.md`), `${edition.id}: ${AGAIN}`).toBe(true);
  });

  it.each([...pages.keys()])("%s says what the form says", (file) => {
    expect(readFileSync(join(FOLDER, file), "utf8") === pages.get(file), AGAIN).toBe(true);
  });

  it.each([...pages])("%s leads nowhere that is not there, and leaves no blank unfilled", (file, text) => {
    const headings = [...text.matchAll(/^### `(.*)`$/gm)].map(([, path = ""]) => path.toLowerCase().replace(/\W/g, ""));
    for (const [, page = "", anchor = ""] of text.matchAll(/\]\(([^)#]*)#?([^)]*)\)/g)) {
      if (page === "") expect(headings, `${file}#${anchor}`).toContain(anchor.replace(/-\d+$/, ""));
      else expect(pages.has(page), `${file} leads to ${page}`).toBe(true);
    }
    expect(text.replace(/`[^`]*`/g, "")).not.toMatch(/\{\w+\}|undefined|\[object/);
  });
});

const edition = {
  id: "second",
  series: "made-up",
  title: { en: "Second | edition", zh: "第二版" },
  authority: { en: "Nobody", zh: "无" },
  status: "illustrative",
  from: { notBefore: calendarDate("2026-01-01"), notAfter: calendarDate("2026-01-31") },
  source: "made up for this test",
  supersedes: "unseen",
  amendments: [
    {
      id: "shorter",
      from: calendarDate("2026-06-01"),
      title: { en: "Without the seat", zh: "不再询问座位" },
      source: "made up",
    },
  ],
} as const;
const seat = { kind: "text", label: { en: "Seat", zh: "座位" }, privacy: "travel", pattern: "[0-9]|[A-F]" } as const;
const medicine = {
  kind: "yes-no",
  label: { en: "Medicine", zh: "药物" },
  privacy: "health",
  lookBack: { hours: 72 },
} as const;
const first = declarationForm({
  edition: { ...edition, id: "first", supersedes: "none", amendments: [], from: calendarDate("2025-01-01") },
  items: {
    sex: {
      kind: "choice",
      label: { en: "Sex", zh: "性别" },
      privacy: "identity",
      options: { male: { en: "Male", zh: "男" }, female: { en: "Female", zh: "女" } },
    },
    medicine,
  },
});
const second = declarationForm({
  edition,
  amendments: { shorter: { drop: ["seat"] } },
  items: {
    sex: {
      ...first.items.sex,
      options: { ...first.items.sex.options, other: { en: "Other", zh: "其他" } },
      required: false,
    },
    medicine: { ...medicine, lookBack: { days: 14, dayCount: "start-is-day-0" } },
    seat,
  },
});
const unseen = {
  edition: { ...edition, id: "unseen", status: "unseen", supersedes: "first", amendments: [] },
} as const;

describe("a page", () => {
  const page = formPage(second, [first, unseen, second]);

  it("says a first day that is not known as the days between which it lies", () => {
    expect(page).toContain("| some day from 2026-01-01 to 2026-01-31: which one is not known |");
  });

  it("keeps a bar within its cell", () => {
    expect(page).toContain("# Second \\| edition · 第二版");
    expect(page).toContain("`[0-9]\\|[A-F]`");
  });

  it("compares with the last edition before it whose text was found", () => {
    expect(page).toContain("## What is asked differently from Second \\| edition · 与第二版的不同");
    expect(page).toContain("is the last edition before this one whose text was found");
    expect(page).toContain(
      "| `sex` | new options: “Other”<br>required: yes, wherever it is asked → no | 新增选项：“其他”<br>是否必填：是（凡询问即必填）→否（选填） |",
    );
    expect(page).toContain(
      "| `medicine` | looks back over: the 72 hours before the declaration → the 14 days up to the day of the declaration (that day is day 0) | 回溯期：申报前72小时→截至申报当日的14天（当日为第0天） |",
    );
  });

  it("says what an amendment changed, from its own day", () => {
    expect(page).toContain("## Amended from 2026-06-01 · 2026-06-01起修订");
    expect(page).toContain("| `seat` | no longer asked: “Seat” | 不再询问：“座位” |");
  });

  it("of an edition without a text says that it was not found", () => {
    const empty = formPage(unseen, [first, unseen, second]);
    expect(empty).toContain("The text of this edition was not found");
    expect(empty).toContain("[Second \\| edition](second.md)");
    expect(empty).not.toContain("## Items");
  });
});
