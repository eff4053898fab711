import type { Language, Text } from "pratique";

/** One line of a report. */
export interface Line {
  readonly kind: "heading" | "item" | "detail";
  readonly text: Text;
}

/** A heading, what was found under it, and what belongs to a finding. */
export const heading = (text: Text): Line => ({ kind: "heading", text });
export const item = (text: Text): Line => ({ kind: "item", text });
export const detail = (text: Text): Line => ({ kind: "detail", text });

/** Texts in a row. */
export function listed(texts: readonly Text[]): Text {
  return { en: texts.map(({ en }) => en).join(", "), zh: texts.map(({ zh }) => zh).join("、") };
}

/** What reads the same in both languages: a code, a date. */
export function same(text: string): Text {
  return { en: text, zh: text };
}

/** The lines as they are printed: of two languages, a heading has both in one line, and any other line one after the other. */
export function printed(lines: readonly Line[], languages: readonly Language[]): string {
  const rows = lines.flatMap(({ kind, text }, index) => {
    const said = languages.map((language) => text[language]);
    if (kind === "heading") return [...(index === 0 ? [] : [""]), `## ${said.join(" · ")}`];
    return said.map((words, place) => `${kind === "item" && place === 0 ? "  - " : "    "}${words}`);
  });
  return rows.map((row) => `${row}\n`).join("");
}
