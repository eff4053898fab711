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
import { FolderFiles, type OnLine, type Read, type TextOfFile } from "./folder-files.ts";
import type { FolderProblem } from "./problem.ts";

/** A port-day's folder, read as far as it can be. */
export interface PortDayFolder {
  readonly portDay: PortDay;
  readonly manifest: readonly ManifestEntry[];
  /** Each card as input for an examination. */
  readonly declarations: readonly Readonly<Record<string, unknown>>[];
  readonly readings: ReadonlyMap<string, readonly TemperatureReading[]>;
  readonly log: ReadonlyMap<string, readonly RecordedEvent[]>;
  readonly receipts: readonly Receipt[];
  readonly problems: readonly FolderProblem[];
}

/** A folder without a usable port file: no day, no zone and no list, so that nobody in it can be graded. */
export interface NoPortDay {
  readonly problems: readonly FolderProblem[];
  /** How many lines of the other files could be read, by file; all 0 where there is nothing like a port-day. */
  readonly readable: Readonly<Record<string, number>>;
}

/** Reads a folder: whatever cannot be read is a problem with file and line, and the rest still counts. */
export function readFolder(textOf: TextOfFile): PortDayFolder | NoPortDay {
  const files = new FolderFiles(textOf);
  const portDay = files.json("port.json", (value) => portDayFrom(value, files));
  const manifest = files.table("manifest.csv", { all: MANIFEST_COLUMNS, optional: ["seat"] }, readManifestEntry);
  const declarations = files.lines("declarations.ndjson", readCard);
  const readings = files.lines("readings.ndjson", readReading);
  const log = files.lines("log.ndjson", readLogLine);
  const receipts = files.table("receipts.csv", { all: RECEIPT_COLUMNS, optional: [] }, readReceipt);
  if (portDay === undefined) {
    const readable = { manifest, declarations, readings, log, receipts };
    const counts = Object.entries(readable).map(([file, { length }]) => [file, length]);
    return { problems: files.problems, readable: Object.fromEntries(counts) };
  }
  return {
    portDay,
    manifest: withoutRepeats(manifest, files),
    declarations: valuesOf(declarations),
    readings: groupBy(valuesOf(readings), ({ reading }) => reading),
    log: groupBy(valuesOf(log), ({ entry }) => entry),
    receipts: valuesOf(receipts),
    problems: files.problems,
  };
}

/**
 * The names of the facilities decide nothing, so that a day is read without them. A list of affected countries that
 * lacks one would grade people too mildly: without the whole of it there is no port-day.
 */
function portDayFrom(value: unknown, files: FolderFiles): Read<PortDay> {
  const read = readPortDay(value);
  if (read.ok || !read.issues.every(({ path: [key] }) => key === "facilities") || !isObject(value)) return read;
  files.report("port.json", undefined, { en: "facilities: expected a list", zh: "facilities应为列表" });
  return readPortDay({ ...value, facilities: [] });
}

function readCard(line: unknown): Read<Readonly<Record<string, unknown>>> {
  const input = readCustomsDeclaration(line);
  return isObject(input)
    ? { ok: true, value: input }
    : { ok: false, issues: [{ path: [], expected: { en: "an object", zh: "对象" } }] };
}

/** One entry a person: whoever is on the manifest twice would be counted twice. */
function withoutRepeats(manifest: readonly OnLine<ManifestEntry>[], files: FolderFiles): ManifestEntry[] {
  const lineOf = new Map<string, number>();
  return manifest.flatMap(({ line, value }) => {
    const first = lineOf.get(value.documentNumber);
    if (first === undefined) {
      lineOf.set(value.documentNumber, line);
      return [value];
    }
    files.report("manifest.csv", line, {
      en: `the same document number as on line ${first}; only that one counts`,
      zh: `证件号码与第${first}行相同，仅以该行为准`,
    });
    return [];
  });
}

function groupBy<Line extends { readonly documentNumber: string }, Value>(
  lines: readonly Line[],
  take: (line: Line) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const line of lines) {
    const group = groups.get(line.documentNumber);
    if (group === undefined) groups.set(line.documentNumber, [take(line)]);
    else group.push(take(line));
  }
  return groups;
}

function valuesOf<Value>(lines: readonly OnLine<Value>[]): Value[] {
  return lines.map(({ value }) => value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
