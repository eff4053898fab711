import { linesOf } from "../lines.js";
import type { Result } from "../result.js";
import { EXPECTED } from "./columns-reader.js";
import {
  noRecord,
  type RecordFault,
  type RecordStreamOptions,
  type StreamedRecord,
  streamedRecord,
} from "./streamed-record.js";

/**
 * Reads values of JSON, one a line (NDJSON), while they come: each with its line, and every issue with the line before its
 * path. A line that is no JSON or too long is `malformed` and ends nothing. Lines end with LF or CRLF; blank ones are passed
 * over, and so is a byte order mark. Memory is that of one record.
 *
 * @param pieces text as it comes, cut anywhere: a file read as UTF-8, a `TextDecoderStream`, an array
 * @param read what makes a value of what stands on a line, such as `readReading`
 * @throws what the source throws, and the signal's reason when it is aborted
 * @example
 * const lines: string[] = [];
 * for await (const record of ndjsonRecords(['{"documentNo":"G1"}\n{"docum', 'entNo"'], readReading))
 *   lines.push(`${record.line}: ${record.ok ? "read" : record.issues[0].path.join(".")}`);
 * lines // => ["1: 1.at", "2: 2"]
 */
export async function* ndjsonRecords<Value>(
  pieces: AsyncIterable<string> | Iterable<string>,
  read: (value: unknown) => Result<Value, RecordFault>,
  { signal, maximumRecordLength = 1_000_000 }: RecordStreamOptions = {},
): AsyncGenerator<StreamedRecord<Value>, void> {
  let line = 0;
  signal?.throwIfAborted();
  for await (const text of linesOf(pieces, maximumRecordLength, signal)) {
    line++;
    if (text === undefined) yield noRecord(line, EXPECTED.length);
    else if (text.trim() !== "") yield recordOf(line, text, read);
    signal?.throwIfAborted();
  }
}

function recordOf<Value>(
  line: number,
  text: string,
  read: (value: unknown) => Result<Value, RecordFault>,
): StreamedRecord<Value> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return noRecord(line, EXPECTED.json);
  }
  return streamedRecord(line, read(value));
}
