import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import {
  MANIFEST_COLUMNS,
  type ManifestEntry,
  type PortDay,
  RECEIPT_COLUMNS,
  type Receipt,
  readCustomsDeclaration,
  readLogLine,
  readManifestEntry,
  readPortDay,
  readReading,
  readReceipt,
} from "pratique/exchange";
import type { RecordedEvent } from "pratique/flow";
import type { TemperatureReading } from "pratique/subjects";

/** Something in the folder that could not be read: everything else still counts. */
export interface FolderProblem {
  readonly file: string;
  /** From 1; left out where it is the file as a whole. */
  readonly line?: number;
  readonly problem: { readonly en: string; readonly zh: string };
}

/** A port-day's folder, read as far as it can be. */
export interface PortDayFolder {
  readonly portDay: PortDay;
  readonly manifest: readonly ManifestEntry[];
  /** Each card with its line, as input for an examination. */
  readonly declarations: readonly Readonly<Record<string, unknown>>[];
  readonly readings: ReadonlyMap<string, readonly TemperatureReading[]>;
  readonly log: ReadonlyMap<string, readonly RecordedEvent[]>;
  readonly receipts: readonly Receipt[];
  readonly problems: readonly FolderProblem[];
}

/** Reads a folder; without a port file that says which day and where, there is no port-day: only the problems. */
export function readFolder(folder: string): PortDayFolder | { readonly problems: readonly FolderProblem[] } {
  const problems: FolderProblem[] = [];
  const files = new Files(folder, problems);
  const portDay = files.json("port.json", readPortDay);
  if (portDay === undefined) return { problems };
  const declarations = files.lines("declarations.ndjson", (line) => {
    const input = readCustomsDeclaration(line);
    return isObject(input) ? { ok: true, value: input } : { ok: false, issues: [{ path: [], expected: "an object" }] };
  });
  const readings = files.lines("readings.ndjson", readReading);
  const log = files.lines("log.ndjson", readLogLine);
  const manifest = files.table("manifest.csv", MANIFEST_COLUMNS, readManifestEntry);
  const receipts = files.table("receipts.csv", RECEIPT_COLUMNS, readReceipt);
  return {
    portDay,
    manifest: withoutRepeats(manifest, problems),
    declarations,
    readings: groupBy(readings, ({ reading }) => reading),
    log: groupBy(log, ({ entry }) => entry),
    receipts,
    problems,
  };
}

/** What a reader of this folder returns for one line. */
type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly issues: readonly { readonly path: readonly (string | number)[]; readonly expected: string }[];
    };

class Files {
  readonly #folder: string;
  readonly #problems: FolderProblem[];

  constructor(folder: string, problems: FolderProblem[]) {
    this.#folder = folder;
    this.#problems = problems;
  }

  json<Value>(file: string, read: (value: unknown) => Read<Value>): Value | undefined {
    const text = this.#text(file);
    if (text === undefined) return undefined;
    const parsed = parseJson(text);
    return parsed === undefined
      ? this.#report(file, undefined, NOT_JSON)
      : this.#take(file, undefined, read(parsed.value));
  }

  lines<Value>(file: string, read: (value: unknown, line: number) => Read<Value>): Value[] {
    const values: Value[] = [];
    for (const [index, text] of (this.#text(file) ?? "").split("\n").entries()) {
      if (text.trim() === "") continue;
      const parsed = parseJson(text);
      if (parsed === undefined) this.#report(file, index + 1, NOT_JSON);
      else keep(values, this.#take(file, index + 1, read(parsed.value, index + 1)));
    }
    return values;
  }

  table<Value>(file: string, columns: readonly string[], read: (row: unknown) => Read<Value>): Value[] {
    const text = this.#text(file);
    if (text === undefined) return [];
    const values: Value[] = [];
    const { header, rows } = rowsOf(text);
    const lacking = columns.filter((column) => !header.includes(column));
    if (lacking.length > 0) {
      const names = lacking.join(", ");
      this.#report(file, 1, { en: `expected the columns ${names}`, zh: `缺少列：${names}` });
      return [];
    }
    for (const { cells, line } of rows) {
      if (cells.length !== header.length) {
        const counts = [cells.length, header.length] as const;
        this.#report(file, line, {
          en: `expected ${counts[1]} columns, got ${counts[0]}`,
          zh: `应有${counts[1]}列，实有${counts[0]}列`,
        });
        continue;
      }
      const row = Object.fromEntries(header.map((column, index) => [column, cells[index]]));
      keep(values, this.#take(file, line, read(row)));
    }
    return values;
  }

  #text(file: string): string | undefined {
    try {
      return readFileSync(join(this.#folder, file), "utf8").replace(/^\uFEFF/, "");
    } catch {
      return this.#report(file, undefined, { en: "the file is missing or cannot be opened", zh: "文件缺失或无法打开" });
    }
  }

  #take<Value>(file: string, line: number | undefined, result: Read<Value>): Value | undefined {
    if (result.ok) return result.value;
    for (const { path, expected } of result.issues)
      this.#report(file, line, {
        en: `${path.join(".")}: expected ${expected}`,
        zh: `${path.join(".")}：应为 ${expected}`,
      });
    return undefined;
  }

  #report(file: string, line: number | undefined, problem: FolderProblem["problem"]): undefined {
    this.#problems.push(line === undefined ? { file, problem } : { file, line, problem });
  }
}

const NOT_JSON = { en: "not JSON, perhaps cut off", zh: "不是完整的JSON，可能被截断" };

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The rows of a table with the line on which each ends; a quotation mark out of place is taken as it stands. */
function rowsOf(text: string): { header: string[]; rows: { cells: string[]; line: number }[] } {
  const records = parse(text, { info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
  const rows = (records as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
    cells: record,
    line: info.lines,
  }));
  return { header: rows[0]?.cells ?? [], rows: rows.slice(1) };
}

/** One entry a person: whoever is on the manifest twice would be counted twice. */
function withoutRepeats(manifest: readonly ManifestEntry[], problems: FolderProblem[]): ManifestEntry[] {
  const seen = new Set<string>();
  return manifest.filter(({ documentNumber }) => {
    if (!seen.has(documentNumber)) return seen.add(documentNumber);
    const problem = { en: "a document number stands on the manifest twice", zh: "同一证件号码在名单中出现两次" };
    problems.push({ file: "manifest.csv", problem });
    return false;
  });
}

function groupBy<Line extends { readonly documentNumber: string }, Value>(
  lines: readonly Line[],
  valueOf: (line: Line) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const line of lines) {
    const group = groups.get(line.documentNumber);
    if (group === undefined) groups.set(line.documentNumber, [valueOf(line)]);
    else group.push(valueOf(line));
  }
  return groups;
}

function keep<Value>(values: Value[], value: Value | undefined): void {
  if (value !== undefined) values.push(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
