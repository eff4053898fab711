/** How wide a character is drawn, in pixels at the size of the diagram's letters; a little more than less. */
const NARROW = 7;
const WIDE = 13;
const FIRST_WIDE = 0x2e80;

/**
 * A label in lines of at most so many pixels and about as long as each other: broken between words, and in Chinese between
 * any two characters.
 */
export function wrapLabel(label: string, width: number): string[] {
  const lines = filledLines(label, width);
  const even = filledLines(label, Math.min(width, labelWidth(label) / lines.length + WIDE));
  return even.length === lines.length ? even : lines;
}

function filledLines(label: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of label.match(/[\u2e80-\uffff][，。、；：）]?|[^\s\u2e80-\uffff]+|\s+/gu) ?? []) {
    if (line !== "" && labelWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? piece.trimStart() : piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** About how wide a text is drawn, in pixels. */
export function labelWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) >= FIRST_WIDE ? WIDE : NARROW;
  return width;
}
