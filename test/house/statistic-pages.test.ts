import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as statistics from "../../src/statistics/index.js";
import { ROOT } from "./sources.js";

/*
 * The pages about statistics are written by hand: here they are held to one shape, and to what the room exports, of which
 * there is no exception. Their examples run with those of every other page.
 */

/** The parts of every page, in their order. */
const PARTS = [
  "What it answers · 回答什么",
  "Formula · 公式",
  "Source · 出处",
  "Worked example · 实例",
  "When not to use it · 何时不用",
];

const FOLDER = join(ROOT, "docs/statistics");
const files = readdirSync(FOLDER);
const read = (file: string) => readFileSync(join(FOLDER, file), "utf8");
const index = read("README.md");
const pages = files.filter((file) => file !== "README.md").map((file) => ({ file, text: read(file) }));

/** The part of a page below each of its headings, by heading. */
function partsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf("\n");
        return [part.slice(0, end), part.slice(end + 1)];
      }),
  );
}

/** What a part says in words: without the example's code, names in code and the targets of links. */
const wordsOf = (part: string) =>
  part
    .replace(/```ts\n[\s\S]*?```/g, "")
    .replace(/(?<!`)`[^`\n]+`(?!`)/g, "")
    .replace(/\]\([^)]*\)/g, "]");

const CHINESE = /\p{Script=Han}{3}/u;
/** Two words in a row of which no Chinese stands before on their line: English, not a name in a Chinese sentence. */
const ENGLISH = /^[^\p{Script=Han}]*[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}/mu;

describe("the pages of the statistics", () => {
  it("speak of everything that the room exports, the functions and the data", () => {
    const silent = Object.keys(statistics).filter((name) => !pages.some(({ text }) => text.includes(`\`${name}\``)));
    expect(silent).toEqual([]);
  });

  it.each(pages)("$file has every part, in both languages", ({ text }) => {
    expect(text).toMatch(/^# .*\p{Script=Latin}.* · .*\p{Script=Han}.*\n/u);
    const parts = partsOf(text);
    expect([...parts.keys()]).toEqual(PARTS);
    for (const [heading, part] of parts) {
      expect(wordsOf(part), `${heading}: English`).toMatch(ENGLISH);
      expect(wordsOf(part), `${heading}: 中文`).toMatch(CHINESE);
    }
    expect(parts.get("Worked example · 实例"), "an example that runs").toMatch(/^```ts\n/m);
  });

  it("are all in the list of pages, once, and no other is", () => {
    const listed = [...index.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, file]) => file);
    expect(listed.sort()).toEqual(pages.map(({ file }) => file).sort());
  });

  it.each(files)("%s leads nowhere that is not there", (file) => {
    for (const [, target = ""] of read(file).matchAll(/\]\(([^)#]+)\)/g))
      if (!target.startsWith("https:"))
        expect(existsSync(join(FOLDER, target)), `${file} leads to ${target}`).toBe(true);
  });
});
