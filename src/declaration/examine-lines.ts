import { linesOf, type StopSignal } from "../lines.js";
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

/** What the examination of a stream may be told besides what one examination is. */
export interface StreamOptions extends ExaminationOptions {
  /** What each line is made of before it is examined, such as `readCustomsDeclaration`; left out, it is taken as it stands. */
  readonly read?: (line: unknown) => unknown;
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
  const { read = asItStands, signal, onProgress, progressEveryLines = 1000 } = options;
  let lines = 0;
  let examined = 0;
  let blocked = 0;
  signal?.throwIfAborted();
  for await (const text of linesOf(pieces, options.maximumLineLength ?? 1_000_000, signal)) {
    lines++;
    if (text === undefined || text.trim() !== "") {
      const examination = examine(form, text === undefined ? UNREADABLE_LINE : read(parsed(text)), options);
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

function asItStands(line: unknown): unknown {
  return line;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return UNREADABLE_LINE;
  }
}
