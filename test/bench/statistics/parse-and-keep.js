// The least that reading lines of JSON into objects takes: each line parsed, and what comes out kept.
export function parseAndKeep(bytes) {
  const text = bytes.latin1Slice();
  const kept = [];
  for (let at = 0, end = text.indexOf("\n"); end >= 0; at = end + 1, end = text.indexOf("\n", at))
    kept.push(JSON.parse(text.slice(at, end)));
  return kept;
}
