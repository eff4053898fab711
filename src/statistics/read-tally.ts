import { type Answer, isAbsent } from "../answer.js";
import { failure, type Issue, type Path, type Result, success } from "../result.js";
import { BOUNDS, type Count } from "./count.js";
import { readSketch } from "./read-sketch.js";
import {
  type CellDurations,
  type CellSum,
  type CountedTest,
  EMPTY_TALLY,
  mergeTallies,
  TALLY_VERSION,
  type Tally,
  type TallyCell,
} from "./tally.js";

/** Why stored data is no tally: a part cannot be read, or it is of a version that is not known. */
export interface TallyIssue extends Issue {
  readonly code: "malformed" | "unknown-version";
}

/**
 * Reads a stored tally of any version so far, as one of the present version, or says which part cannot be read. A tally of
 * version 1 counted rows alone and did not say of which definition it was: it is read as one of a definition without a
 * name, which merges with its like. A tally of a later version is refused as a whole. Never throws.
 *
 * @example
 * const stored = { version: 1, dimensions: ["lane"], cells: [{ values: ["red"], count: 2 }] };
 * const read = readTally(stored);
 * read.ok && countOf(read.value, { lane: "red" }) // => 2
 * readTally({ ...stored, version: 3 }).ok // => false
 */
export function readTally(value: unknown): Result<Tally, TallyIssue> {
  try {
    const stored = record(value, []);
    const { version } = stored;
    if (version !== 1 && version !== TALLY_VERSION) throw new Refused("unknown-version", ["version"]);
    const read = version === 1 ? ofVersion1(stored) : ofVersion2(stored);
    if (read.definition === undefined) return success(EMPTY_TALLY);
    // Two cells of the same values, or cells in another order, are added up and put in order.
    const merged = mergeTallies([read]);
    return merged.ok ? success(merged.value) : failure({ code: "malformed", path: ["cells"] });
  } catch (error) {
    if (error instanceof Refused) return failure({ code: error.code, path: error.path });
    // A sum beyond 2 ** 53, or data that is deeper than the stack.
    if (error instanceof RangeError) return failure({ code: "malformed", path: ["cells"] });
    throw error;
  }
}

/** Ends the reading: what was found wrong, and where. */
class Refused extends Error {
  readonly code: TallyIssue["code"];
  readonly path: Path;
  constructor(code: TallyIssue["code"], path: Path) {
    super(code);
    this.code = code;
    this.path = path;
  }
}

type Stored = { readonly [name: string]: unknown };

function ofVersion1({ dimensions, cells }: Stored): Tally {
  const names = list(dimensions, ["dimensions"], name);
  return {
    version: TALLY_VERSION,
    definition: { id: "", version: 1 },
    dimensions: names,
    counts: [],
    sums: [],
    durations: [],
    cells: list(cells, ["cells"], (cell, path): TallyCell => {
      const { values, count } = record(cell, path);
      return { ...placed(values, count, names, path), counts: {}, sums: {}, durations: {} };
    }),
  };
}

function ofVersion2(stored: Stored): Tally {
  if (stored["definition"] === undefined || stored["definition"] === null) return EMPTY_TALLY;
  const { id, version } = record(stored["definition"], ["definition"]);
  if (typeof id !== "string") throw new Refused("malformed", ["definition", "id"]);
  const shape = {
    version: TALLY_VERSION as typeof TALLY_VERSION,
    definition: { id, version: whole(version, ["definition", "version"]) },
    dimensions: list(stored["dimensions"], ["dimensions"], name),
    counts: list(stored["counts"], ["counts"], name),
    sums: list(stored["sums"], ["sums"], (sum, path) => {
      const { name: called, decimals } = record(sum, path);
      return { name: name(called, [...path, "name"]), decimals: whole(decimals, [...path, "decimals"]) };
    }),
    durations: list(stored["durations"], ["durations"], (duration, path) => {
      const { name: called, relativeError } = record(duration, path);
      if (relativeError !== undefined && relativeError !== null && typeof relativeError !== "number")
        throw new Refused("malformed", [...path, "relativeError"]);
      return { name: name(called, [...path, "name"]), relativeError: relativeError ?? undefined };
    }),
  };
  return { ...shape, cells: list(stored["cells"], ["cells"], (cell, path) => cellOf(record(cell, path), shape, path)) };
}

function cellOf(stored: Stored, shape: Omit<Tally, "cells">, path: Path): TallyCell {
  const part = <Part>(key: string, called: string, read: (part: Stored, path: Path) => Part): [string, Part] => {
    const parts = record(stored[key], [...path, key]);
    const at = [...path, key, called];
    return [called, read(record(Object.hasOwn(parts, called) ? parts[called] : undefined, at), at)];
  };
  const place = placed(stored["values"], stored["count"], shape.dimensions, path);
  // No part of a cell speaks of more rows than the cell has.
  const within = <Part>(part: Part, rows: number, at: Path): Part => {
    if (rows > place.count) throw new Refused("malformed", at);
    return part;
  };
  return {
    ...place,
    counts: Object.fromEntries(
      shape.counts.map((called) =>
        part("counts", called, (stored, at) => {
          const test = testOf(stored, at);
          return within(test, test.yes + test.unknown, at);
        }),
      ),
    ),
    sums: Object.fromEntries(
      shape.sums.map(({ name: called }) =>
        part("sums", called, (stored, at) => {
          const sum = sumOf(stored, at);
          return within(sum, sum.reported + sum.notReported, at);
        }),
      ),
    ),
    durations: Object.fromEntries(
      shape.durations.map(({ name: called, relativeError }) =>
        part("durations", called, (stored, at) => {
          const times = durationsOf(stored, relativeError, at);
          return within(times, times.measured + times.missing + times.negative, at);
        }),
      ),
    ),
  };
}

function placed(values: unknown, count: unknown, dimensions: readonly string[], path: Path) {
  const read = list(values, [...path, "values"], (value, at): Answer<string> => {
    if (typeof value === "string") return value;
    if (isAbsent(value)) return { absent: value.absent };
    throw new Refused("malformed", at);
  });
  if (read.length !== dimensions.length) throw new Refused("malformed", [...path, "values"]);
  return { values: read, count: whole(count, [...path, "count"]) };
}

function testOf({ yes, unknown }: Stored, path: Path): CountedTest {
  return { yes: whole(yes, [...path, "yes"]), unknown: whole(unknown, [...path, "unknown"]) };
}

function sumOf({ total, reported, notReported }: Stored, path: Path): CellSum {
  return {
    total: countOf(record(total, [...path, "total"]), [...path, "total"]),
    reported: whole(reported, [...path, "reported"]),
    notReported: whole(notReported, [...path, "notReported"]),
  };
}

function countOf({ value, bound, atLeast }: Stored, path: Path): Count {
  const known = BOUNDS.find((one) => one === bound);
  if (known === undefined) throw new Refused("malformed", [...path, "bound"]);
  const read = whole(value, [...path, "value"]);
  if (atLeast === undefined) return { value: read, bound: known };
  const least = whole(atLeast, [...path, "atLeast"]);
  if (known !== "at-most" || least > read) throw new Refused("malformed", [...path, "atLeast"]);
  return { value: read, bound: known, atLeast: least };
}

function durationsOf(stored: Stored, relativeError: number | undefined, path: Path): CellDurations {
  const measured = whole(stored["measured"], [...path, "measured"]);
  const negative = whole(stored["negative"], [...path, "negative"]);
  const end = (key: string) => (measured === 0 ? undefined : whole(stored[key], [...path, key]));
  const [shortest, longest] = [end("shortest"), end("longest")];
  if ((shortest ?? 0) > (longest ?? 0)) throw new Refused("malformed", [...path, "longest"]);
  const sketch = relativeError === undefined ? undefined : readSketch(stored["sketch"]);
  if (sketch !== undefined) {
    if (!sketch.ok) throw new Refused(sketch.issues[0].code, [...path, "sketch", ...sketch.issues[0].path]);
    const isSame = sketch.value.relativeError === relativeError && sketch.value.count === measured;
    if (!isSame || sketch.value.negative !== negative) throw new Refused("malformed", [...path, "sketch"]);
  }
  return {
    measured,
    missing: whole(stored["missing"], [...path, "missing"]),
    negative,
    seconds: whole(stored["seconds"], [...path, "seconds"]),
    shortest,
    longest,
    sketch: sketch?.value,
  };
}

function record(value: unknown, path: Path): Stored {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Stored;
  throw new Refused("malformed", path);
}

function list<Part>(value: unknown, path: Path, read: (part: unknown, path: Path) => Part): Part[] {
  if (Array.isArray(value)) return value.map((part, place) => read(part, [...path, place]));
  throw new Refused("malformed", path);
}

function whole(value: unknown, path: Path): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw new Refused("malformed", path);
}

function name(value: unknown, path: Path): string {
  if (typeof value === "string" && value !== "") return value;
  throw new Refused("malformed", path);
}
