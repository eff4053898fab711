import type { Text } from "pratique";

/** A table: its heading and its rows, cell by cell, in Markdown already. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The two languages as two cells of a row. */
export function sideBySide({ en, zh }: Text): [en: string, zh: string] {
  return [escaped(en), escaped(zh)];
}

/** The two languages in one cell, one below the other; what reads the same in both stands there once. */
export function stacked(text: Text): string {
  return [...new Set(sideBySide(text))].join("<br>");
}

/** Text that Markdown must show as it stands, also within a cell; what stands between backticks is code already. */
export function escaped(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part.replaceAll("|", "\\|") : part.replace(/[\\*_<>[\]|#]/g, "\\$&")))
    .join("")
    .replace(/\s*\n\s*/g, "<br>");
}

/** A code, a path, a pattern. */
export function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

/** What a heading is called in a link to it, as GitHub does: a second heading of the same name bears a number. */
export class Anchors {
  readonly #used = new Map<string, number>();

  of(heading: string): string {
    const name = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-");
    const times = this.#used.get(name) ?? 0;
    this.#used.set(name, times + 1);
    return times === 0 ? name : `${name}-${times}`;
  }
}
