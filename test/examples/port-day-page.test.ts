import { beforeAll, describe, expect, it } from "vitest";
import type { PeopleRecords } from "../../examples/port-day/page/people.ts";
import { changedDay, ownDay, type Run, runDemo } from "./port-day-run.ts";

const expected = JSON.parse(ownDay("expected.json"));
const HOSTILE = `</script><script>alert(1)</script><img src=x onerror=alert(1)>`;

let english: Run;
let chinese: Run;
let hostile: Run;

beforeAll(() => {
  const names = (text: string) =>
    text
      .split("\n")
      .map((line) => line.replace(/,(?:"[^"]*"|[^",]*),([A-Z]{3}),/, `,"${HOSTILE}\u202E",$1,`))
      .join("\n");
  [english, chinese, hostile] = [
    runDemo(),
    runDemo("--lang", "zh"),
    runDemo(changedDay({ "manifest.csv": names, "receipts.csv": (text) => text.replaceAll("Ditan", "<b>Ditan") })),
  ];
});

describe("the page", () => {
  it("needs nothing but itself", () => {
    for (const { page } of [english, chinese, hostile]) {
      expect(/https?:|<[^>]*\bsrc=|@import|url\(|\bfetch\(|XMLHttpRequest|import\(/.exec(page)?.[0]).toBeUndefined();
      expect(page.includes("default-src 'none'")).toBe(true);
      const links = [...page.matchAll(/\bhref="([^"]*)"/g)].map(([, link]) => link);
      expect(links.every((link) => link?.startsWith("#person-") || link === "data:,")).toBe(true);
    }
  });

  it("names its language", () => {
    expect(/<html lang="([^"]*)">/.exec(english.page)?.[1]).toBe("en");
    expect(/<html lang="([^"]*)">/.exec(chinese.page)?.[1]).toBe("zh-Hans");
  });

  it("starts with the people to account for, by document number, name, flight and last sight", () => {
    const sections = [...english.page.matchAll(/<h2 id="(\w+)"/g)].map(([, id]) => id);
    expect(sections).toEqual(["concerns", "numbers", "plots", "reasons", "basis"]);
    const first = english.page.slice(english.page.indexOf('id="concerns"'), english.page.indexOf('id="numbers"'));
    const lists = [expected.custody.unaccounted, expected.custody.unexpected, expected.manifest.undeclared];
    const others = [expected.manifest.notOnManifest, expected.flow.releasedAgainstTrigger];
    for (const documentNumber of [...lists, ...others].flat()) expect(first).toContain(documentNumber);
  });

  it("has its headings in order, a caption on every table, and words for every drawing", () => {
    for (const { page } of [english, chinese]) {
      const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      expect(levels[0]).toBe(1);
      expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
      expect(page.match(/<table /g)?.length).toBe(page.match(/<caption>[^<]+<\/caption>/g)?.length);
      const drawings = [...page.matchAll(/<svg [^>]*role="img" aria-labelledby="(\S+) (\S+)"/g)];
      expect(drawings).toHaveLength(5);
      for (const [, title, description] of drawings)
        for (const id of [title, description]) expect(page).toMatch(new RegExp(`id="${id}">[^<]+<`));
    }
  });

  it("gives the coverage with the interval and the method by which it was made", () => {
    const { count, of } = expected.coverage.declaration;
    expect(textOf(english.page)).toContain("Wilson score interval, 95%");
    expect(textOf(english.page)).toMatch(new RegExp(`declaration check ${count} ${of} 95\\.8% 90\\.6%–98\\.2%`));
  });
});

describe("the list of travellers", () => {
  it("holds the reason for every one of them, in words", () => {
    for (const run of [english, chinese]) {
      const { texts, people } = recordsOf(run.page);
      expect(people).toHaveLength(expected.manifest.expected);
      for (const { why, card, status, document } of people) {
        const sentences = [...why, ...card, status].map((place) => texts[place] ?? "");
        expect(why.length, document).toBeGreaterThan(0);
        expect(sentences.every((sentence) => sentence !== "")).toBe(true);
      }
      const graded = (name: string) => people.filter(({ grade }) => grade === name).length;
      expect([graded("triggered"), graded("undecided"), graded("clear")]).toEqual(
        ["triggered", "undecided", "clear"].map((name) => expected.triggers[name]),
      );
    }
  });

  it("says of a refused event what would have been accepted", () => {
    const { texts, people } = recordsOf(english.page);
    const refusals = people.flatMap(({ course }) =>
      course.flatMap(([, , , why]) => (why === undefined ? [] : [texts[why]])),
    );
    expect(refusals).toHaveLength(expected.flow.refused);
    expect(refusals).toContain(
      "Not accepted while “declaration flagged”. Accepted there: temperature normal; temperature raised.",
    );
    expect(refusals).toContain("Not accepted: “released” is final.");
  });
});

describe("hostile names", () => {
  it("stay text", () => {
    const { page } = hostile;
    expect(hostile.code).toBe(0);
    expect(page.match(/<script\b/g)).toHaveLength(2);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    expect(/<img|<b>Ditan/.exec(page)?.[0]).toBeUndefined();
    expect(page.includes("&lt;/script&gt;&lt;script&gt;alert(1)")).toBe(true);
    expect(recordsOf(page).people[0]?.name).toBe(`${HOSTILE}\uFFFD`);
  });

  it("cannot turn the writing around, neither on the page nor in the terminal", () => {
    expect((hostile.page + hostile.stdout).includes("\u202E")).toBe(false);
  });
});

describe("the Chinese report", () => {
  it("has no English sentences", () => {
    const { texts } = recordsOf(chinese.page);
    for (const text of [chinese.stdout, textOf(chinese.page), ...texts]) {
      const ours = text.replace(NAMES_FROM_OUTSIDE, "");
      expect(ours.match(/[A-Za-z]{2,}(?:[ ,;:]+[A-Za-z]{2,}){2,}/)?.[0], text.slice(0, 200)).toBeUndefined();
    }
  });

  it("counts the same", () => {
    expect(chinese.summary).toEqual(expected);
  });
});

/** People and places keep their names. */
const NAMES_FROM_OUTSIDE = new RegExp(
  [
    ...ownDay("manifest.csv")
      .split("\n")
      .slice(1)
      .map((line) => line.split(/,(?=[^ ])/)[4]?.replaceAll('"', "") ?? ""),
    ...JSON.parse(ownDay("port.json")).facilities,
    "(?:[A-Z]{3} ){3,}[A-Z]{3}",
  ]
    .filter((name) => name !== "")
    .join("|"),
  "g",
);

function recordsOf(page: string): PeopleRecords {
  const json = /<script type="application\/json" id="records">(.*?)<\/script>/s.exec(page)?.[1];
  return JSON.parse(json ?? "null");
}

/** What the page shows without its script. */
function textOf(page: string): string {
  return page
    .replace(/<(script|style)\b.*?<\/\1>/gs, "")
    .replace(/<code>.*?<\/code>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#39;", "'")
    .replace(/\s+/g, " ");
}
