import { isLegible, weightedSum } from "./mrz-check-digit.js";
import { withoutFillers } from "./mrz-filler.js";
import type { MrzCode, MrzFinding } from "./mrz-finding.js";
import { MRZ_LAYOUTS, type MrzFormat, type MrzLayout, type MrzPlace, mrzFormatOf } from "./mrz-formats.js";

/** A machine readable zone while it is read. */
export interface MrzZone {
  readonly lines: readonly string[];
  readonly format: MrzFormat;
  readonly layout: MrzLayout;
  /** Whether every character is one that a zone may have. */
  readonly isLegible: boolean;
  readonly findings: MrzFinding[];
}

/** How many lines a zone without line breaks has, by its length. */
const UNBROKEN: ReadonlyMap<number, number> = /* @__PURE__ */ new Map([
  [90, 3],
  [72, 2],
  [88, 2],
]);

/** @internal The lines of a zone that are not blank, in capitals and without white space at their ends. */
export function mrzLines(zone: string | readonly string[]): readonly string[] {
  const lines = (typeof zone === "string" ? zone : zone.join("\n"))
    .split(/[\r\n]+/)
    .map((line) => line.trimEnd().replace(/[a-z]+/g, (letters) => letters.toUpperCase()))
    .filter((line) => line !== "");
  const [only = "", ...others] = lines;
  const count = others.length === 0 ? UNBROKEN.get(only.length) : undefined;
  if (count === undefined) return lines;
  const length = only.length / count;
  return Array.from({ length: count }, (_, line) => only.slice(line * length, (line + 1) * length));
}

/** @internal Begins to read some text, with what is wrong about its lines; `undefined` when they have no format. */
export function mrzZone(text: string | readonly string[]): MrzZone | undefined {
  // Lines that need no putting right are the common case: they are looked through once.
  const isReady = typeof text !== "string" && text.length > 1 && text.every((line) => line !== "" && isLegible(line));
  const lines = isReady ? text : mrzLines(text);
  const format = mrzFormatOf(lines);
  if (format === undefined) return undefined;
  const layout = MRZ_LAYOUTS[format];
  const zone: MrzZone = { lines, format, layout, isLegible: isReady || lines.every(isLegible), findings: [] };
  for (let line = 0; line < lines.length; line++) reportLine(zone, line, lines[line] ?? "");
  return zone;
}

function reportLine(zone: MrzZone, line: number, text: string): void {
  const { length } = zone.layout;
  const [from, to] = text.length < length ? [text.length, length] : [length, text.length];
  if (from < to) report(zone, "line-length", { line, from, to });
  if (zone.isLegible) return;
  for (const { index: at } of text.matchAll(/[^A-Z0-9<]/g)) report(zone, "character", { line, from: at, to: at + 1 });
}

/** @internal Reports what is wrong at a place. */
export function report({ findings }: MrzZone, code: MrzCode, { line, from, to }: MrzPlace): void {
  findings.push({ code, line: line + 1, column: from + 1, length: to - from });
}

/** @internal What stands at a place; nothing beyond the end of a line. */
export function textAt({ lines }: MrzZone, { line, from, to }: MrzPlace): string {
  return lines[line]?.slice(from, to) ?? "";
}

/** @internal What stands at a place without fillers; `undefined` for nothing else. */
export function fieldAt({ lines }: MrzZone, { line, from, to }: MrzPlace): string | undefined {
  return withoutFillers(lines[line] ?? "", from, to);
}

/** @internal Whether a line has the length of its format, so that each of its places is what it should be. */
export function isWhole({ lines, layout }: MrzZone, line: number): boolean {
  return lines[line]?.length === layout.length;
}

/**
 * @internal Whether a field is to be given; it is reported where it is not right. In a line of another length it may not be
 * that field at all: there it is given only if it is right, and not reported.
 */
export function isGiven(zone: MrzZone, code: MrzCode, place: MrzPlace, isRight: boolean): boolean {
  if (isRight) return true;
  if (!isWhole(zone, place.line)) return false;
  report(zone, code, place);
  return true;
}

/** @internal Whether the check digit at a place of a line is that of some pieces, taken as one. */
export function hasCheckDigit({ lines }: MrzZone, pieces: readonly MrzPlace[], line: number, at: number): boolean {
  let sum = 0;
  let place = 0;
  for (const piece of pieces) {
    sum += weightedSum(lines[piece.line] ?? "", piece.from, piece.to, place);
    place += piece.to - piece.from;
  }
  // A sum that is no number equals nothing.
  return sum % 10 === (lines[line] ?? "").charCodeAt(at) - 48;
}

/** @internal Whether a field agrees with the check digit right after it. */
export function isChecked({ lines }: MrzZone, { line, from, to }: MrzPlace): boolean {
  const text = lines[line] ?? "";
  return weightedSum(text, from, to, 0) % 10 === text.charCodeAt(to) - 48;
}
