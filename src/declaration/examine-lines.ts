import type { Examination } from "./examination.js";
import { type ExaminationOptions, examine } from "./examine.js";
import type { Form } from "./form.js";
import type { DeclarationOf, ItemTable } from "./items.js";

/** How far the examination of a stream has come. */
export interface StreamProgress {
  /** Lines begun, blank ones included. */
  readonly lines: number;
  readonly examined: number;
  readonly blocked: number;
}

/** The part of an `AbortSignal` that stops a stream. */
export interface StopSignal {
  /** Throws the reason when it is aborted. */
  throwIfAborted(): void;
}

/** What the examination of a stream may be told besides what one examination is. */
export interface StreamOptions extends ExaminationOptions {
  /** Stops it: the next step throws the signal's reason. */
  readonly signal?: StopSignal;
  /** Told after every so many lines, and at the end. */
  readonly onProgress?: (progress: StreamProgress) => void;
  /** Lines between two words of progress; left out, 1000. */
  readonly progressEveryLines?: number;
  /** Characters of the longest line that is read; a longer one is found malformed. Left out, one million. */
  readonly maximumLineLength?: number;
}

/** One declaration of a stream. */
export interface ExaminedLine<Declared> {
  /** Number of the line, from 1. */
  readonly line: number;
  readonly examination: Examination<Declared>;
}

/**
 * Examines a stream of declarations, one JSON object a line (NDJSON), while it is read: memory is that of one
 * declaration, however many there are. Pieces of text come as they are read, cut anywhere; lines end with LF or CRLF,
 * blank ones are passed over, and so is a byte order mark before the first. A line that is no JSON, or too long, is
 * examined as what it is, something that cannot be read: `malformed` at the declaration as a whole. The stream itself is
 * never the cause of an exception; what its source throws, and the reason of a signal, go through.
 *
 * @param pieces text as it comes: a file read as UTF-8, a `TextDecoderStream`, an array
 * @throws the signal's reason when it is aborted
 * @example
 * const verdicts: string[] = [];
 * for await (const { line, examination } of examineLines(exitEntryCard5, ['{"name":"SHI Li"}\n{"na', 'me"'])) {
 *   verdicts.push(`${line}: ${examination.findings[0]?.code}`);
 * }
 * verdicts // => ["1: missing", "2: malformed"]
 */
export async function* examineLines<Items extends ItemTable>(
  form: Form<Items>,
  pieces: AsyncIterable<string> | Iterable<string>,
  options: StreamOptions = {},
): AsyncGenerator<ExaminedLine<DeclarationOf<Items>>, StreamProgress> {
  const { signal, onProgress, progressEveryLines = 1000 } = options;
  let lines = 0;
  let examined = 0;
  let blocked = 0;
  signal?.throwIfAborted();
  for await (const text of linesOf(pieces, options.maximumLineLength ?? 1_000_000, signal)) {
    lines++;
    if (text === undefined || text.trim() !== "") {
      const examination = examine(form, text === undefined ? UNREADABLE_LINE : parsed(text), options);
      examined++;
      if (examination.verdict === "blocked") blocked++;
      yield { line: lines, examination };
    }
    if (lines % progressEveryLines === 0) onProgress?.({ lines, examined, blocked });
    signal?.throwIfAborted();
  }
  const progress = { lines, examined, blocked };
  onProgress?.(progress);
  return progress;
}

/** A line that is no JSON is examined as a text, which no declaration is. */
const UNREADABLE_LINE = "";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return UNREADABLE_LINE;
  }
}

/** What some programs write before the first line of a file in UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The lines of a text in pieces; `undefined` for one that is too long, of which no more is kept than can be told. */
async function* linesOf(
  pieces: AsyncIterable<string> | Iterable<string>,
  maximumLength: number,
  signal: StreamOptions["signal"],
): AsyncGenerator<string | undefined> {
  let begun = "";
  let isTooLong = false;
  let isStart = true;
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    let at = isStart && piece.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    if (piece !== "") isStart = false;
    for (let end = piece.indexOf("\n", at); end >= 0; end = piece.indexOf("\n", at)) {
      yield isTooLong ? undefined : wholeLine(begun, piece.slice(at, end), maximumLength);
      begun = "";
      isTooLong = false;
      at = end + 1;
    }
    // One character more may be the first of a line's end.
    isTooLong ||= begun.length + piece.length - at > maximumLength + 1;
    begun = isTooLong ? "" : begun + piece.slice(at);
  }
  if (isTooLong) yield undefined;
  else if (begun !== "") yield wholeLine(begun, "", maximumLength);
}

function wholeLine(begun: string, rest: string, maximumLength: number): string | undefined {
  const line = begun + rest;
  const length = line.endsWith("\r") ? line.length - 1 : line.length;
  return length > maximumLength ? undefined : line;
}
