/** The part of an `AbortSignal` that stops a stream. */
export interface StopSignal {
  /** Throws the reason when it is aborted. */
  throwIfAborted(): void;
}

/** What some programs write before the first line of a file in UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** @internal The lines of a text in pieces; `undefined` for one that is too long, of which no more is kept than can be told. */
export async function* linesOf(
  pieces: AsyncIterable<string> | Iterable<string>,
  maximumLength: number,
  signal: StopSignal | undefined,
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
