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
  const tolerance = typeof meta.relativeTolerance === "number" ? meta.relativeTolerance : RELATIVE_TOLERANCE;
  return Object.entries(lists).flatMap(([list, rows]) => {
    const group = `${file}/${list}`;
    const adapter = adapters !== undefined && Object.hasOwn(adapters, list) ? adapters[list] : undefined;
    return (Array.isArray(rows) ? rows : [rows]).flatMap((row, index) => {
      const reason = reasonNotClaimed(group, row);
      if (reason !== undefined) return { kind: "not-claimed", group, reason } as const;
      if (adapter === undefined) return skipped(group);
      return runRow({ adapter, group, id: `${group}[${index}]`, tolerance }, row);
    });
  });
}

/** What is known about a row besides the row. */
interface Asked {
  readonly adapter: GoldenAdapter;
  readonly group: string;
  readonly id: string;
  readonly tolerance: number;
}

function runRow(asked: Asked, row: unknown): Outcome[] {
  const { adapter, group, id } = asked;
  if (!isRecord(row)) return [skipped(group, "a row without columns")];
  const columns = Object.keys(row).filter((column) => !adapter.given.includes(column));
  const groups = adapter.each === "row" ? [columns] : columns.map((column) => [column]);
  try {
    const answer = adapter.answer(row);
    return groups.map((together) => judge(asked, row, answer, together));
  } catch (error) {
    const outcome = error instanceof NotAnswered ? skipped(group, error.message) : threw(id, row, error);
    return groups.map(() => outcome);
  }
}

function judge(
  { adapter, group, id, tolerance }: Asked,
  row: Given,
  answer: Given,
  columns: readonly string[],
): Outcome {
  const unanswered = columns.filter((column) => !(column in answer));
  const differences = columns
    .filter((column) => column in answer && !agrees(row[column], answer[column], tolerance))
    .map((column): Difference => ({ key: column, expected: row[column], got: answer[column] }));
  if (differences.length > 0) return failed(adapter.each === "row" ? id : `${id}.${columns[0]}`, differences);
  if (unanswered.length === 0) return PASSED;
  return skipped(group, unanswered.join(", "));
}
