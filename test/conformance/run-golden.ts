import { type Given, isRecord, NotAnswered } from "./case.ts";
import type { Difference } from "./compare.ts";
import { agrees, type GoldenAdapter, type GoldenLists, RELATIVE_TOLERANCE } from "./golden/golden.ts";
import { goldenAdapters } from "./golden/index.ts";
import { reasonNotClaimed } from "./not-claimed.ts";
import { failed, type Outcome, PASSED, skipped, threw } from "./outcome.ts";

/** Puts every row of every list of a golden file to the library. */
export function runGolden(
  file: string,
  { meta, ...lists }: Given & { readonly meta: Given },
  files: Readonly<Record<string, GoldenLists>> = goldenAdapters,
): Outcome[] {
  const adapters = Object.hasOwn(files, file) ? files[file] : undefined;
  return Object.entries(lists).flatMap(([list, rows]) => {
    const group = `${file}/${list}`;
    const adapter = adapters !== undefined && Object.hasOwn(adapters, list) ? adapters[list] : undefined;
    if (adapter === "given") return [];
    return (Array.isArray(rows) ? rows : [rows]).flatMap((row, index) => {
      const reason = reasonNotClaimed(group, row);
      if (reason !== undefined) return { kind: "not-claimed", group, reason } as const;
      if (adapter === undefined) return skipped(group);
      return runRow({ adapter, group, id: `${group}[${index}]`, meta, lists }, row);
    });
  });
}

/** What is known about a row besides the row. */
interface Asked {
  readonly adapter: GoldenAdapter;
  readonly group: string;
  readonly id: string;
  readonly meta: Given;
  /** Every list of the file. */
  readonly lists: Given;
}

function runRow(asked: Asked, written: unknown): Outcome[] {
  const { adapter, group, id } = asked;
  const row = adapter.columnsOf?.(written) ?? written;
  if (!isRecord(row)) return [skipped(group, "a row without columns")];
  const columns = Object.keys(row).filter((column) => !adapter.given.includes(column));
  const groups = adapter.each === "row" ? [columns] : columns.map((column) => [column]);
  try {
    const answer = adapter.answer(row, asked.lists);
    return groups.map((together) => {
      const reason = together.map((column) => reasonNotClaimed(group, row, column)).find((one) => one !== undefined);
      return reason === undefined ? judge(asked, row, answer, together) : { kind: "not-claimed", group, reason };
    });
  } catch (error) {
    const outcome = error instanceof NotAnswered ? skipped(group, error.message) : threw(id, row, error);
    return groups.map(() => outcome);
  }
}

function judge({ adapter, group, id, meta }: Asked, row: Given, answer: Given, columns: readonly string[]): Outcome {
  const unanswered = columns.filter((column) => !(column in answer));
  const isSame = (column: string) =>
    adapter.agrees?.(row[column], answer[column], row) ??
    agrees(row[column], answer[column], toleranceOf(meta, adapter.tolerances?.[column]));
  const differences = columns
    .filter((column) => column in answer && !isSame(column))
    .map((column): Difference => ({ key: column, expected: row[column], got: answer[column] }));
  if (differences.length > 0) return failed(adapter.each === "row" ? id : `${id}.${columns[0]}`, differences);
  if (unanswered.length === 0) return PASSED;
  return skipped(group, unanswered.join(", "));
}

function toleranceOf(meta: Given, name = "relativeTolerance"): number {
  const stated = meta[name];
  return typeof stated === "number" ? stated : RELATIVE_TOLERANCE;
}
