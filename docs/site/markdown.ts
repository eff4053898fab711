/** A piece of a page as markdown-it reads it; only what is needed of it here. */
interface Token {
  readonly type: string;
  readonly content: string;
  children: Token[] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}

interface Page {
  readonly tokens: readonly Token[];
  readonly Token: new (type: string, tag: string, nesting: 0) => Token & { content: string };
}

interface MarkdownReader {
  readonly core: { readonly ruler: { push(name: string, rule: (page: Page) => void): void } };
}

/** Adds to typedoc's reader of markdown what it leaves out. */
export function readMarkdown(reader: MarkdownReader): void {
  reader.core.ruler.push("code-in-headings", codeInHeadings);
  reader.core.ruler.push("links-to-first-page", linksToFirstPage);
}

/**
 * typedoc names a heading by its texts and passes over its code, so that a heading of code alone has no name. Code that
 * holds its text as a child has one, and is drawn as before.
 */
function codeInHeadings(page: Page): void {
  for (const [index, { type }] of page.tokens.entries()) {
    if (type !== "heading_open") continue;
    for (const token of page.tokens[index + 1]?.children ?? []) {
      if (token.type !== "code_inline") continue;
      const text = new page.Token("text", "", 0);
      text.content = token.content;
      token.children = [text];
    }
  }
}

/** typedoc links to the README by its folder, which leads to it on a server and nowhere on a disk. */
function linksToFirstPage(page: Page): void {
  for (const token of page.tokens.flatMap(({ children }) => children ?? [])) {
    const link = token.type === "link_open" ? token.attrGet("href") : null;
    if (link !== null) token.attrSet("href", link.replace(/^(?:\.\/|(?:\.\.\/)+)(?=#|$)/, "$&index.html"));
  }
}
