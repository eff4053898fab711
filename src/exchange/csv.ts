/** What a cell may hold; `undefined` is an empty one. */
export type CsvCell = string | number | boolean | undefined;

/** The columns of a file by their names, each with what it takes of a row. */
export type CsvColumnsOf<Row> = Readonly<Record<string, (row: Row) => CsvCell>>;

/** Who opens the file. */
export type CsvReader =
  /** Somebody in a spreadsheet: no text can act as a formula, and Chinese is read as such. */
  | "spreadsheet"
  /** A program: every text stands as it is. */
  | "program";

/**
 * Rows as the lines of a CSV file, the names of the columns first; one at a time, so that a file of any size needs no
 * memory. For a spreadsheet the file begins with a byte order mark, and a text that it would take for a formula is led by
 * an apostrophe: what a traveller wrote must not run on an officer's machine. Numbers are numbers, and may be negative.
 *
 * @param reader who opens the file; what is written for a spreadsheet has apostrophes that are not in the data
 * @returns each line with its end, CR LF
 * @throws RangeError when a number is not finite: a file has no word for it.
 * @example
 * const columns = { flight: (row: { readonly flight: string }) => row.flight };
 * Array.from(csvLines(columns, [{ flight: "EK306" }], "program")) // => ["flight\r\n", "EK306\r\n"]
 * Array.from(csvLines(columns, [{ flight: "=1+1" }], "spreadsheet"))[1] // => "'=1+1\r\n"
 * @see RFC 4180; OWASP, CSV Injection
 */
export function* csvLines<Row>(
  columns: CsvColumnsOf<Row>,
  rows: Iterable<Row>,
  reader: CsvReader,
): Generator<string, void, undefined> {
  const isGuarded = reader === "spreadsheet";
  const names = Object.keys(columns);
  yield (isGuarded ? BYTE_ORDER_MARK : "") + line(names, isGuarded);
  const takes = Object.values(columns);
  for (const row of rows)
    yield line(
      takes.map((take) => take(row)),
      isGuarded,
    );
}

const BYTE_ORDER_MARK = "\uFEFF";

function line(cells: readonly CsvCell[], isGuarded: boolean): string {
  const [only] = cells;
  // A line of one empty cell would be no line at all.
  if (cells.length === 1 && (only === undefined || only === "")) return '""\r\n';
  return `${cells.map((cell) => written(cell, isGuarded)).join(",")}\r\n`;
}

function written(cell: CsvCell, isGuarded: boolean): string {
  if (cell === undefined) return "";
  if (typeof cell === "number" && !Number.isFinite(cell))
    throw new RangeError("csvLines: expected finite numbers, got another");
  if (typeof cell !== "string") return String(cell);
  const text = isGuarded && ACTS.test(cell) ? `'${cell}` : cell;
  return /[",\r\n\uFEFF]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet takes for a formula or a command, also after blanks and in the wide signs of Chinese and Japanese. */
const ACTS = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠｜％]|^[\t\r\n]/u;
