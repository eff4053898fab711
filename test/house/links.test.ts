import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { marked, type Token } from "marked";
import { describe, expect, it } from "vitest";
import { Anchors } from "../../docs/in-words/anchors.ts";
import { ROOT } from "./sources.js";

/*
 * Every link of the pages that leads to another place of this repository leads somewhere: to a file or a folder that is
 * there and, after `#`, to a heading that GitHub calls so. Links to other sites are not followed: there is no network here.
 */
const PAGES = [
  ...["README.md", "SECURITY.md", "CODE_OF_CONDUCT.md", "CHANGELOG.md", "llms.txt"],
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .map((file) => `docs/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".md") && !file.startsWith("docs/reference/")),
].sort();

const OUTSIDE = /^[a-z][a-z+.-]*:|^\/\//i;

/** What GitHub lets a page be led to: its headings, and the anchors that are written in HTML. */
interface PageParts {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

const read = new Map<string, PageParts>();

/** The links and anchors of a page, each page read once. */
function partsOf(page: string): PageParts {
  const known = read.get(page);
  if (known !== undefined) return known;
  const parts = partsIn(readFileSync(join(ROOT, page), "utf8"));
  read.set(page, parts);
  return parts;
}

function partsIn(markdown: string): PageParts {
  const links: string[] = [];
  const anchors = new Set<string>();
  const names = new Anchors();
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === "link" || token.type === "image") links.push(token.href);
    else if (token.type === "heading") anchors.add(names.of(plainText(token.tokens ?? [])));
    else if (token.type === "html")
      for (const [, key = "", value = ""] of token.raw.matchAll(/\b(id|name|href|src)="([^"]*)"/g))
        if (key === "href" || key === "src") links.push(value);
        else anchors.add(value);
  });
  return { links, anchors };
}

/** What a heading says, without its marks. */
function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if ("tokens" in token && token.tokens !== undefined) return plainText(token.tokens);
      return token.type === "html" ? "" : unescaped("text" in token ? String(token.text) : token.raw);
    })
    .join("");
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

/** Why a link of a page leads nowhere; `undefined` of one that leads somewhere, or out of the repository. */
function whyNowhere(page: string, link: string): string | undefined {
  if (OUTSIDE.test(link)) return undefined;
  const [path = "", anchor] = link.split("#", 2).map(decodeURIComponent);
  const target = path === "" ? page : relative(ROOT, join(ROOT, dirname(page), path)).replaceAll("\\", "/");
  if (path.startsWith("/") || target.startsWith("..")) return "leads out of the repository";
  if (!existsSync(join(ROOT, target))) return "no such file";
  if (anchor === undefined) return undefined;
  if (statSync(join(ROOT, target)).isDirectory()) return "a folder has no headings";
  if (!target.endsWith(".md")) return /^L\d+(-L\d+)?$/.test(anchor) ? undefined : "no such place";
  return partsOf(target).anchors.has(anchor) ? undefined : "no such heading";
}

describe("the links of the pages", () => {
  it.each(PAGES)("%s leads nowhere that is not there", (page) => {
    const { links } = partsOf(page);
    const nowhere = [...new Set(links)].flatMap((link) => {
      const why = whyNowhere(page, link);
      return why === undefined ? [] : [`${page}: ${link} (${why})`];
    });
    expect(nowhere).toEqual([]);
  });

  it("are found wherever they stand, and not in code", () => {
    const { links } = partsIn(
      "[one](a.md) ![two](b.png) [three][3] `[four](c.md)`\n\n| [five](d.md) |\n| --- |\n| [six](e.md) |\n\n- [seven](f.md)\n\n```md\n[eight](g.md)\n```\n\n[3]: h.md\n",
    );
    expect(new Set(links)).toEqual(new Set(["a.md", "b.png", "h.md", "d.md", "e.md", "f.md"]));
  });

  it("are told from the headings that GitHub makes of them", () => {
    const { anchors } = partsIn(
      "# Codes · 代码\n\n## `pratique/risk`\n\n## A *bold* [link](x.md), and\n\n## Twice\n\n## Twice\n\n## a_b < c\n",
    );
    expect([...anchors]).toEqual(["codes--代码", "pratiquerisk", "a-bold-link-and", "twice", "twice-1", "a_b--c"]);
  });

  it("are refused where they lead nowhere", () => {
    expect(whyNowhere("README.md", "docs/nothing.md")).toBe("no such file");
    expect(whyNowhere("README.md", "docs/vocabulary.md#nothing")).toBe("no such heading");
    expect(whyNowhere("docs/vocabulary.md", "../../elsewhere.md")).toBe("leads out of the repository");
    expect(whyNowhere("docs/vocabulary.md", "#vocabulary--词汇表")).toBeUndefined();
    expect(whyNowhere("README.md", "https://example.org/nothing")).toBeUndefined();
  });
});
