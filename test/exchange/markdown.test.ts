import fc from "fast-check";
import { marked, type Token, type Tokens } from "marked";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { markdownParts, toMarkdown } from "../../src/exchange/markdown.js";
import { feverAndMedicine2020, travellerTrigger2020 } from "../../src/risk/index.js";
import { definePolicy, type Overlay, type Policy, withOverlays } from "../../src/risk/policy.js";
import { editions } from "../house/editions.js";

const policies = editions().filter((known) => "grades" in known && "gradesInOrder" in known) as unknown as Policy[];

/** The tables of a page, as a Markdown library reads them. */
function tablesOf(page: string): Tokens.Table[] {
  return marked.lexer(page).filter((token): token is Tokens.Table => token.type === "table");
}

/** Stands where a reader would see more than text. */
const MORE = "\u{1f6d1}";

/** What a reader sees of a cell: its text, its code and nothing of line breaks; anything else shows as `MORE`. */
function seen(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === "html") return /^<(br|code|\/code)>$/.test(token.raw) ? "" : MORE;
      return ["text", "escape", "codespan"].includes(token.type) ? decoded((token as Tokens.Text).text) : MORE;
    })
    .join("");
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code === undefined ? (NAMED[name] ?? MORE) : String.fromCodePoint(Number(code)),
  );
}

describe("a policy as a page of Markdown", () => {
  it.each(policies.map((policy) => [policy.edition.id, policy] as const))(
    "%s has a row for each rule and each grade",
    (_, policy) => {
      for (const languages of [["en"], ["zh"], ["en", "zh"]] as const) {
        const [edition, grades, rules] = tablesOf(toMarkdown(policy, { languages }));
        expect(edition?.header).toHaveLength(1 + languages.length);
        expect(grades?.rows.map(([, grade]) => grade?.text)).toEqual(
          policy.gradesInOrder.map((grade) => `\`${grade}\``),
        );
        expect(rules?.rows.map(([id]) => id?.text).sort()).toEqual(
          policy.prepared.map(({ rule }) => `\`${rule.id}\``).sort(),
        );
        for (const row of rules?.rows ?? []) expect(row).toHaveLength(3 + languages.length);
      }
    },
  );

  it("says nothing of the other language when it is asked for one", () => {
    expect(toMarkdown(travellerTrigger2020, { languages: ["en"] })).not.toMatch(/\p{Script=Han}/u);
  });

  it("holds the rules that are laid over it, and names whose they are", () => {
    const page = toMarkdown(withOverlays(travellerTrigger2020, [feverAndMedicine2020 as unknown as Overlay as never]));
    for (const { id } of feverAndMedicine2020.rules) expect(page).toContain(`| \`${id}\` |`);
    expect(page).toContain(feverAndMedicine2020.edition.id);
  });
});

describe("what is written by hand in a policy", () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      "a | b",
      "x\ny",
      "<script>alert(1)</script>",
      "[a](javascript:b)",
      "![a](b)",
      "**b** _i_ ~~d~~",
      "`<b>``",
      "``<b>`",
      "\\`",
      "\\|",
      "&lt;b&gt;",
      "# h",
      "a\r\n---\r\nb",
      "<!--",
      "1. x",
    ),
    fc.string({ unit: "grapheme-ascii", minLength: 1 }),
    fc.string({ unit: fc.constantFrom("`", "|", "\\", "<b>", "&lt;", "*", "a", "\n"), minLength: 1 }),
  );

  it("is text to a reader of Markdown, in its own cell, and never HTML, a link or a heading", () => {
    fc.assert(
      fc.property(hostile, hostile, (first, second) => {
        const { escaped, code, table } = markdownParts;
        const page = table(["one", "two", "three"], [[escaped(first), code(second), escaped(`“${first}”: ${second}`)]]);
        const [only, more] = marked.lexer(page);
        expect(more).toBeUndefined();
        const cells = (only as Tokens.Table).rows[0] ?? [];
        expect(cells).toHaveLength(3);
        for (const { tokens } of cells) expect(seen(tokens)).not.toContain(MORE);
      }),
      { numRuns: 2000 },
    );
  });

  it("is seen as it was written", () => {
    for (const text of ["a | b", "<b>", "*x* _y_ [z](w) #", "&lt; & co", "a\\b", "x ` y", "`` ` ``"])
      expect(decodedCell(markdownParts.escaped(text)), text).toBe(text);
    for (const text of ["a|b", "<b>", "a`b", "a\\|b", " x"])
      expect(decodedCell(markdownParts.code(text)), text).toBe(text);
  });

  it("keeps every row of a page whole", () => {
    fc.assert(
      fc.property(hostile, (word) => {
        const text = { en: word, zh: word };
        const policy = definePolicy({
          edition: {
            id: word,
            series: word,
            title: text,
            authority: text,
            status: "illustrative",
            from: calendarDate("2020-01-01"),
            source: word,
          },
          facts: {
            fever: { kind: "yes-no", label: text },
            place: { kind: "choice", options: [word], names: { [word]: text } },
          },
          grades: { clear: text, raised: text },
          rules: [
            {
              id: word,
              when: {
                any: [
                  { fact: "fever", is: "yes" },
                  { fact: "place", is: word },
                ],
              },
              grade: "raised",
              text,
              source: text,
            },
          ],
        });
        const page = toMarkdown(policy);
        expect(tablesOf(page).map(({ rows }) => rows.length)).toEqual([8, 2, 1, 2]);
        const types = new Set(marked.lexer(page).map(({ type }) => type));
        expect([...types].sort()).toEqual(["heading", "paragraph", "space", "table"]);
      }),
      { numRuns: 300 },
    );
  });
});

function decodedCell(cell: string): string {
  const [table] = tablesOf(markdownParts.table(["one"], [[cell]]));
  return seen(table?.rows[0]?.[0]?.tokens ?? []);
}
