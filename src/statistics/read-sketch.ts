import { isRecord } from "../record.js";
import { failure, type Issue, type Path, type Result, success } from "../result.js";
import { bitsOf, placeOf, SKETCH_VERSION, type Sketch } from "./sketch.js";

/** Why stored data is no sketch: a part cannot be read, or it is of a version that is not known. */
export interface SketchIssue extends Issue {
  readonly code: "malformed" | "unknown-version";
}

/**
 * Reads a stored sketch: what a sketch of this version can be, and nothing else; else every part that it cannot be, a
 * sketch of another version as a whole. The count has to be that of the buckets. Never throws.
 *
 * @example
 * const stored = JSON.parse(JSON.stringify(sketch([40, 300], 0.01)));
 * const read = readSketch(stored);
 * read.ok && read.value.count // => 2
 */
export function readSketch(value: unknown): Result<Sketch, SketchIssue> {
  const issues: SketchIssue[] = [];
  const fault = (code: SketchIssue["code"], path: Path) => issues.push({ code, path });
  const read = sketchIn(value, fault);
  const [issue, ...others] = issues;
  return issue === undefined ? success(read) : failure(issue, ...others);
}

function sketchIn(value: unknown, fault: (code: SketchIssue["code"], path: Path) => void): Sketch {
  const none = { version: SKETCH_VERSION, relativeError: 0, count: 0, negative: 0, buckets: [] } as const;
  if (!isRecord(value)) {
    fault("malformed", []);
    return none;
  }
  if (value["version"] !== SKETCH_VERSION) {
    fault("unknown-version", ["version"]);
    return none;
  }
  const { relativeError, count, negative } = value;
  const bits = bitsIn(relativeError);
  if (bits === undefined) fault("malformed", ["relativeError"]);
  if (!isCount(negative)) fault("malformed", ["negative"]);
  const { buckets, times } = bucketsIn(value["buckets"], bits, (path) => fault("malformed", path));
  // Of buckets that cannot be read it is not known how many times they hold.
  if (!isCount(count) || (times !== undefined && count !== times)) fault("malformed", ["count"]);
  return {
    version: SKETCH_VERSION,
    relativeError: relativeError as number,
    count: count as number,
    negative: negative as number,
    buckets,
  };
}

/** The buckets, and how many times they hold together; without the bits no place of theirs is too high. */
function bucketsIn(
  stored: unknown,
  bits: number | undefined,
  fault: (path: Path) => void,
): { readonly buckets: Sketch["buckets"]; readonly times: number | undefined } {
  if (!Array.isArray(stored)) {
    fault(["buckets"]);
    return { buckets: [], times: undefined };
  }
  const highest = bits === undefined ? Number.POSITIVE_INFINITY : placeOf(Number.MAX_SAFE_INTEGER, bits);
  const buckets: (readonly [number, number])[] = [];
  let before = -1;
  let sum = 0;
  for (const [index, bucket] of stored.entries()) {
    const [place, times] = Array.isArray(bucket) && bucket.length === 2 ? (bucket as unknown[]) : [];
    if (isCount(place) && isCount(times) && times > 0 && place > before && place <= highest) {
      before = place;
      sum += times;
      buckets.push([place, times]);
    } else fault(["buckets", index]);
  }
  return { buckets, times: buckets.length === stored.length ? sum : undefined };
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
