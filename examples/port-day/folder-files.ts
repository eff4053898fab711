import { CsvError, parse } from "csv-parse/sync";
import type { Text } from "pratique";
import { expectedAt, type FolderProblem } from "./problem.ts";

/** What a reader of the library returns for one line. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

interface Issue {
  readonly path: readonly (string | number)[];
  readonly expected: Text;
}

/** A value and the line on which it stands. */
export interface OnLine<Value> {
  readonly line: number;
  readonly value: Value;
}

/** The columns of a table: without a required one its rows cannot be read, without an optional one they can. */
export interface Columns {
  readonly all: readonly string[];
  readonly optional: readonly string[];
}

/** Gives the text of a file of the folder by its name, or says why there is none: on a disk, or dropped onto a page. */
export type TextOfFile = (file: string) => string | Text;

export const MISSING: Text = { en: "the file is missing", zh: "文件缺失" };

/** The files of one folder, each read as far as it can be; whatever cannot be is noted and passed over. */
export class FolderFiles {
  readonly problems: FolderProblem[] = [];
  readonly #textOf: TextOfFile;

  constructor(textOf: TextOfFile) {
    this.#textOf = textOf;
  }

  json<Value>(file: string, read: (value: unknown) => Read<Value>): Value | undefined {
    const text = this.#text(file);
    if (text === undefined) return undefined;
    const parsed = parseJson(text);
    return parsed.ok ? this.#take(file, undefined, read(parsed.value)) : this.report(file, parsed.line, NOT_JSON);
  }

  lines<Value>(file: string, read: (value: unknown, line: number) => Read<Value>): OnLine<Value>[] {
    return (this.#text(file) ?? "").split("\n").flatMap((text, index) => {
      if (text.trim() === "") return [];
      const line = index + 1;
      const parsed = parseJson(text);
      if (!parsed.ok) this.report(file, line, NOT_JSON);
      const value = parsed.ok ? this.#take(file, line, read(parsed.value, line)) : undefined;
      return value === undefined ? [] : [{ line, value }];
    });
  }

  table<Value>(file: string, columns: Columns, read: (row: unknown) => Read<Value>): OnLine<Value>[] {
    const text = this.#text(file);
    if (text === undefined) return [];
    const { rows, unreadable } = rowsOf(text);
    for (const line of unreadable) this.report(file, line, NOT_A_ROW);
    const [header = [], ...body] = rows.map(({ value }) => value);
    const names = header.map((name) => name.trim());
    if (!this.#hasColumns(file, columns, names, body.length)) return [];
    return rows.slice(1).flatMap(({ line, value: cells }) => {
      if (cells.length !== names.length) this.report(file, line, wrongCount(cells.length, names.length));
      const row = Object.fromEntries(names.map((name, index) => [name, cells[index]]));
      const value = cells.length === names.length ? this.#take(file, line, read(row)) : undefined;
      return value === undefined ? [] : [{ line, value }];
    });
  }

  report(file: string, line: number | undefined, problem: Text): undefined {
    this.problems.push(line === undefined ? { file, problem } : { file, line, problem });
  }

  #hasColumns(file: string, { all, optional }: Columns, names: readonly string[], rows: number): boolean {
    const lacking = all.filter((column) => !names.includes(column));
    if (lacking.length === 0) return true;
    const isReadable = lacking.every((column) => optional.includes(column));
    this.report(file, 1, isReadable ? lackingColumns(lacking) : lackingColumnsOf(lacking, rows));
    return isReadable;
  }

  #text(file: string): string | undefined {
    const text = this.#textOf(file);
    return typeof text === "string" ? text.replace(/^\uFEFF/, "") : this.report(file, undefined, text);
  }

  #take<Value>(file: string, line: number | undefined, result: Read<Value>): Value | undefined {
    if (result.ok) return result.value;
    for (const { path, expected } of result.issues) this.report(file, line, expectedAt(path, expected));
    return undefined;
  }
}

const NOT_JSON: Text = { en: "not JSON, perhaps cut off", zh: "不是完整的JSON，可能被截断" };
const NOT_A_ROW: Text = { en: "not a row of the table, perhaps cut off", zh: "不是完整的一行，可能被截断" };

function lackingColumns(lacking: readonly string[]): Text {
  return { en: `expected the columns ${lacking.join(", ")}`, zh: `缺少列：${lacking.join("、")}` };
}

function lackingColumnsOf(lacking: readonly string[], rows: number): Text {
  const { en, zh } = lackingColumns(lacking);
  return { en: `${en}; without them its ${rows} rows cannot be read`, zh: `${zh}；其${rows}行因此无法读取` };
}

function wrongCount(got: number, expected: number): Text {
  return { en: `expected ${expected} columns, got ${got}`, zh: `应有${expected}列，实有${got}列` };
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly line: number };

/** The value, or the line on which it stops being JSON: the one that the parser names, or the last. */
function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const named = /\(line (\d+) column/.exec(String(error))?.[1];
    return { ok: false, line: named === undefined ? text.trimEnd().split("\n").length : Number(named) };
  }
}

interface Rows {
  readonly rows: readonly OnLine<string[]>[];
  /** Lines that are no rows. */
  readonly unreadable: readonly number[];
}

/**
 * The rows of a table, header first, one on each line. A quotation mark that is never closed would swallow the rows up to
 * the next one: where rows and lines do not agree, each line is read on its own, and only those that cannot be are left out.
 */
function rowsOf(text: string): Rows {
  const lines = text.split("\n").map((line, index) => ({ line: index + 1, text: line }));
  const written = lines.filter((line) => line.text.trim() !== "");
  const together = parseRows(text);
  if (together?.length === written.length) return { rows: together, unreadable: [] };
  const rows = written.map(({ line, text: one }) => ({ line, value: parseRows(one)?.[0]?.value }));
  return {
    rows: rows.flatMap(({ line, value }) => (value === undefined ? [] : [{ line, value }])),
    unreadable: rows.filter(({ value }) => value === undefined).map(({ line }) => line),
  };
}

/** `undefined` where the text is no table. */
function parseRows(text: string): OnLine<string[]>[] | undefined {
  const options = { info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
  try {
    return (parse(text, options) as unknown as { record: string[]; info: { lines: number } }[])
      .map(({ record, info }) => ({ line: info.lines, value: record }))
      .filter(({ value }) => value.some((cell) => cell.trim() !== ""));
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
