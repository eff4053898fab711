import { isRecord } from "../record.js";
import { failure, type Issue, type Path, type Result, success } from "../result.js";
import { bitsOf, placeOf, SKETCH_VERSION, type Sketch } from "./sketch.js";

/** Why stored data is no sketch: a part cannot be read, or it is of a version that is not known. */
export interface SketchIssue extends Issue {
  readonly code: "malformed" | "unknown-version";
}

/**
 * Reads a stored sketch: what a sketch of this version can be, and nothing else. The count has to be that of the buckets.
 * Never throws.
 *
 * @example
 * const stored = JSON.parse(JSON.stringify(sketch([40, 300], 0.01)));
 * const read = readSketch(stored);
 * read.ok && read.value.count // => 2
 */
export function readSketch(value: unknown): Result<Sketch, SketchIssue> {
  const issue = (code: SketchIssue["code"], path: Path) => failure<SketchIssue>({ code, path });
  if (!isRecord(value)) return issue("malformed", []);
  if (value["version"] !== SKETCH_VERSION) return issue("unknown-version", ["version"]);
  const { relativeError, count, negative, buckets } = value;
  const bits = bitsIn(relativeError);
  if (bits === undefined) return issue("malformed", ["relativeError"]);
  if (!isCount(negative)) return issue("malformed", ["negative"]);
  if (!Array.isArray(buckets)) return issue("malformed", ["buckets"]);
  const highest = placeOf(Number.MAX_SAFE_INTEGER, bits);
  let before = -1;
  let sum = 0;
  const read: (readonly [number, number])[] = [];
  for (const [index, bucket] of buckets.entries()) {
    const [place, times] = Array.isArray(bucket) && bucket.length === 2 ? (bucket as unknown[]) : [];
    if (!isCount(place) || !isCount(times) || times === 0 || place <= before || place > highest)
      return issue("malformed", ["buckets", index]);
    before = place;
    sum += times;
    read.push([place, times]);
  }
  if (!isCount(count) || count !== sum) return issue("malformed", ["count"]);
  return success({ version: SKETCH_VERSION, relativeError: relativeError as number, count, negative, buckets: read });
}

function bitsIn(relativeError: unknown): number | undefined {
  if (typeof relativeError !== "number") return undefined;
  try {
    const bits = bitsOf(relativeError, "readSketch");
    return 2 ** -(bits + 1) === relativeError ? bits : undefined;
  } catch {
    return undefined;
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
