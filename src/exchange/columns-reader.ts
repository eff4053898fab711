import type { Issue } from "../result.js";
import type { Columns, FieldKind, FieldKinds } from "../statistics/columns.js";
import {
  type CodeWriter,
  columnsWritten,
  type InstantWriter,
  type NumberWriter,
  writerOf,
} from "../statistics/columns-writer.js";
import type { Count } from "../statistics/count.js";
import type { Text } from "../text.js";

/** What is wrong with a row that was not read, and what was expected there. It repeats nothing of the row. */
export interface RowIssue extends Issue {
  /**
   * `missing` is a blank where there has to be something, or a column that the file does not have; `malformed` cannot be
   * read as what it should be; `out-of-range` can be read and is no such instant or number.
   */
  readonly code: "missing" | "malformed" | "out-of-range";
  /** The line, from 1, on which the row begins, and the field, where it is one that is wrong. */
  readonly path: readonly [line: number] | readonly [line: number, field: string];
  readonly expected: Text;
}

/** What was read so far. */
export interface ColumnsRead {
  /** The rows that could be read, in their order. */
  readonly columns: Columns;
  /** Rows that could not: they are in no column. */
  readonly refused: number;
  /** What is wrong with them, in their order: the first of them, up to `maximumIssues`. */
  readonly issues: readonly RowIssue[];
  /** How many issues there are in all. */
  readonly issueCount: number;
}

/** What reading into columns may be told. */
export interface ColumnsReaderOptions {
  /** What a field is called in the file; left out, by its own name. */
  readonly names?: { readonly [field: string]: string };
  /** How many issues are kept; left out, 1000. All of them are counted. */
  readonly maximumIssues?: number;
  /** Bytes of the longest row that is read; left out, one million. */
  readonly maximumRowBytes?: number;
}

/** Reads a file into columns while it comes, in pieces that may be cut anywhere. */
export interface ColumnsReader {
  /** Reads the next piece. It does not keep it. */
  readonly push: (bytes: Uint8Array) => void;
  /** Everything that was read so far, with what is left of the last piece taken for its last row. */
  readonly end: () => ColumnsRead;
}

/** @internal */
export const EXPECTED = {
  row: { en: "a row with as many fields as the header", zh: "字段数与表头相同的一行" },
  quoted: { en: "a quoted field that ends at its closing quote", zh: "以引号结束的引号字段" },
  object: { en: "a JSON object", zh: "一个JSON对象" },
  json: { en: "JSON, whole on its line", zh: "单行完整的JSON" },
  length: { en: "a row that is not longer than is read", zh: "长度不超过上限的一行" },
  column: { en: "a column of this name", zh: "此名称的列" },
  text: { en: "a text in UTF-8 that is not blank", zh: "非空的UTF-8文本" },
  option: { en: "one of the words of the list", zh: "清单中的一个词" },
  instant: { en: "an instant in ISO 8601 with Z or an offset", zh: "带Z或时差的ISO 8601时刻" },
  since1970: { en: "an instant of 1970 or later", zh: "1970年以后的时刻" },
  count: { en: "a number of 0 or more, or one that is open as in 30000+", zh: "0以上的数，或者如30000+的约数" },
  number: { en: "a number of 0 or more with no more decimals than are kept", zh: "0以上且小数位数不超过规定的数" },
} as const satisfies Record<string, Text>;

const ROWS_AT_ONCE = 256;

/** @internal Puts the values of one row after another into columns, a row altogether or not at all. */
export class RowSink {
  readonly kinds: readonly FieldKind[];
  readonly fields: readonly string[];
  readonly writers: readonly (CodeWriter | InstantWriter | NumberWriter)[];
  /** The values of some rows, row after row: codes, seconds, and numbers. */
  private readonly values: Float64Array;
  /** Where those of the row at hand begin. */
  private begin = 0;
  /** Numbers of the row at hand that are open. */
  private readonly open: (Count | undefined)[];
  private hasOpen = false;
  private readonly table: FieldKinds;
  private readonly maximumIssues: number;
  private readonly issues: RowIssue[] = [];
  private issueCount = 0;
  private refused = 0;
  private isRefused = false;

  constructor(table: FieldKinds, { maximumIssues = 1000 }: ColumnsReaderOptions) {
    this.table = table;
    this.fields = Object.keys(table);
    this.kinds = Object.values(table);
    this.writers = this.kinds.map(writerOf);
    this.values = new Float64Array(this.fields.length * ROWS_AT_ONCE);
    this.open = this.fields.map(() => undefined);
    this.maximumIssues = maximumIssues;
  }

  /** Says that the row at hand is wrong, so that it is not kept. */
  refuse(code: RowIssue["code"], line: number, field: number | undefined, expected: Text): void {
    this.isRefused = true;
    this.note(code, line, field, expected);
  }

  note(code: RowIssue["code"], line: number, field: number | undefined, expected: Text): void {
    this.issueCount++;
    if (this.issues.length >= this.maximumIssues) return;
    const path = field === undefined ? ([line] as const) : ([line, this.fields[field] as string] as const);
    this.issues.push({ code, path, expected });
  }

  put(field: number, value: number): void {
    this.values[this.begin + field] = value;
  }

  putOpen(field: number, count: Count): void {
    this.open[field] = count;
    this.hasOpen = true;
  }

  /** Nothing stands there: a missing value, or an issue where there has to be one. */
  blank(field: number, line: number): void {
    const kind = this.kinds[field] as FieldKind;
    if (kind.required) this.refuse("missing", line, field, expectedOf(kind));
    this.put(field, kind.kind === "code" ? (this.writers[field] as CodeWriter).codeOf(undefined) : -1);
  }

  /** Ends the row at hand. */
  endRow(): void {
    if (this.isRefused) this.refused++;
    else {
      this.begin += this.fields.length;
      if (this.hasOpen || this.begin === this.values.length) this.write();
    }
    if (this.hasOpen) this.open.fill(undefined);
    this.hasOpen = false;
    this.isRefused = false;
  }

  /** Writes the rows at hand column by column: so many at once are written in half the time of one by one. */
  private write(): void {
    const { values, begin, writers } = this;
    const width = writers.length;
    for (const [field, writer] of writers.entries()) {
      const count = this.open[field];
      // An open number stands in the last row: with one, rows are written as soon as they end.
      const end = count === undefined ? begin : begin - width;
      writer.writeAll(values, field, end, width);
      if (count !== undefined) (writer as NumberWriter).push(count);
    }
    this.begin = 0;
  }

  read(): ColumnsRead {
    this.write();
    return {
      columns: columnsWritten(this.table, this.writers),
      refused: this.refused,
      issues: [...this.issues],
      issueCount: this.issueCount,
    };
  }
}

/** @internal What has to stand in a field of a kind. */
export function expectedOf(kind: FieldKind): Text {
  if (kind.kind === "code") return kind.options === undefined ? EXPECTED.text : EXPECTED.option;
  if (kind.kind === "instant") return EXPECTED.instant;
  return kind.open ? EXPECTED.count : EXPECTED.number;
}
