import { LANGUAGES, type Language, type Text } from "../text.js";

/** @internal A table: its heading and its rows, cell by cell, in Markdown already. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("\n");
}

/** @internal A text as cells of a row, one for each language. */
export function sideBySide(text: Text, languages: readonly Language[] = LANGUAGES): string[] {
  return languages.map((language) => escaped(text[language]));
}

/** @internal A text in one cell, one language below the other; what reads the same in both stands there once. */
export function stacked(text: Text, languages: readonly Language[] = LANGUAGES): string {
  return [...new Set(sideBySide(text, languages))].join("<br>");
}

/** @internal What stands at the head of a column or a part, in each language. */
export function headed(text: Text, languages: readonly Language[] = LANGUAGES): string {
  return languages.map((language) => text[language]).join(" · ");
}

/** What stands between two single backticks is code already. */
const CODE = /((?<!`)`(?!`)[^`\n]+`(?!`))/;

/** @internal Text that Markdown must show as it stands, also within a cell; what stands between backticks is code already. */
export function escaped(text: string): string {
  const signs = text
    .split(CODE)
    .map((part, index) =>
      index % 2 === 1 ? codeIn(part.slice(1, -1)) : part.replace(/[\\`*_~<>[\]|#]|&(?=[\w#])/g, "\\$&"),
    )
    .join("");
  return inOneLine(signs);
}

/** Lines one after the other, without what is blank between them. */
function inOneLine(text: string): string {
  const lines = text.split(/[\n\r]/);
  const last = lines.length - 1;
  const trimmed = lines.map((line, index) => {
    const begun = index === 0 ? line : line.trimStart();
    return index === last ? begun : begun.trimEnd();
  });
  return trimmed.filter((line, index) => index === 0 || index === last || line !== "").join("<br>");
}

/** @internal A code, a path, a pattern. */
export function code(text: string): string {
  return codeIn(text.replace(/[\n\r]/g, " "));
}

/** What backticks cannot hold in a cell stands in an element, its signs by their numbers. */
function codeIn(text: string): string {
  if (text.trim() === text && text !== "" && !/[`\\]/.test(text)) return `\`${text.replaceAll("|", "\\|")}\``;
  return `<code>${text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</code>`;
}
