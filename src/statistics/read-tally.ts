import { type Answer, isAbsent } from "../answer.js";
import { isRecord, ownOf } from "../record.js";
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
 * Reads a stored tally of any version so far, as one of the present version, or names every part that cannot be read, in the
 * order of the tally. A tally of version 1 counted rows alone and did not say of which definition it was: it is read as one
 * of a definition without a name, which merges with its like. A tally of a later version is refused as a whole. Never throws.
 *
 * @example
 * const stored = { version: 1, dimensions: ["lane"], cells: [{ values: ["red"], count: 2 }] };
 * const read = readTally(stored);
 * read.ok && countOf(read.value, { lane: "red" }) // => 2
 * readTally({ ...stored, version: 3 }).ok // => false
 * const other = readTally({ version: 1, dimensions: [7], cells: [{ values: ["red"], count: -2 }] });
 * other.ok ? [] : other.issues.map(({ path }) => path) // => [["dimensions", 0], ["cells", 0, "count"]]
 */
export function readTally(value: unknown): Result<Tally, TallyIssue> {
  const issues: TallyIssue[] = [];
  const read = new TallyReading(issues).tally(value);
  const [issue, ...others] = issues;
  if (issue !== undefined) return failure(issue, ...others);
  if (read.definition === undefined) return success(EMPTY_TALLY);
  try {
    // Two cells of the same values, or cells in another order, are added up and put in order.
    const merged = mergeTallies([read]);
    return merged.ok ? success(merged.value) : failure({ code: "malformed", path: ["cells"] });
  } catch (error) {
    // A sum beyond 2 ** 53.
    if (error instanceof RangeError) return failure({ code: "malformed", path: ["cells"] });
    throw error;
  }
}

type Stored = { readonly [name: string]: unknown };
type Shape = Omit<Tally, "cells">;

/** What stands for a number that could not be read: it is neither more nor less than any, and never leaves this file. */
const UNREAD = Number.NaN;

/** Reads the parts of a tally. One that cannot be read is named once, and nothing is said of what would lie in it. */
class TallyReading {
  private readonly issues: TallyIssue[];

  constructor(issues: TallyIssue[]) {
    this.issues = issues;
  }

  tally(value: unknown): Tally {
    const stored = this.record(value, []);
    if (stored === undefined) return EMPTY_TALLY;
    if (stored["version"] === 1) return this.ofVersion1(stored);
    if (stored["version"] === TALLY_VERSION) return this.ofVersion2(stored);
    this.fault("unknown-version", ["version"]);
    return EMPTY_TALLY;
  }

  private ofVersion1(stored: Stored): Tally {
    const dimensions = this.names(stored["dimensions"], ["dimensions"]);
    const cells = this.list(stored["cells"], ["cells"], (cell, path): TallyCell => {
      const placed = this.placed(this.record(cell, path), dimensions, path);
      return { ...placed, counts: {}, sums: {}, durations: {} };
    });
    return { ...EMPTY_TALLY, definition: { id: "", version: 1 }, dimensions: dimensions ?? [], cells: cells ?? [] };
  }

  private ofVersion2(stored: Stored): Tally {
    if (stored["definition"] === undefined || stored["definition"] === null) return EMPTY_TALLY;
    const definition = this.definition(this.record(stored["definition"], ["definition"]));
    const dimensions = this.names(stored["dimensions"], ["dimensions"]);
    const shape: Shape = {
      version: TALLY_VERSION,
      definition,
      dimensions: dimensions ?? [],
      counts: this.names(stored["counts"], ["counts"]) ?? [],
      sums: this.list(stored["sums"], ["sums"], (sum, path) => this.summed(this.record(sum, path), path)) ?? [],
      durations:
        this.list(stored["durations"], ["durations"], (one, path) => this.timed(this.record(one, path), path)) ?? [],
    };
    const cells = this.list(stored["cells"], ["cells"], (cell, path) => {
      const record = this.record(cell, path);
      const placed = this.placed(record, dimensions, path);
      return { ...placed, ...this.measured(record, placed.count, shape, path) };
    });
    return { ...shape, cells: cells ?? [] };
  }

  private definition(stored: Stored | undefined): Tally["definition"] {
    if (stored === undefined) return { id: "", version: UNREAD };
    const { id, version } = stored;
    if (typeof id !== "string") this.fault("malformed", ["definition", "id"]);
    return { id: typeof id === "string" ? id : "", version: this.whole(version, ["definition", "version"]) };
  }

  private summed(stored: Stored | undefined, path: Path): Shape["sums"][number] {
    if (stored === undefined) return { name: "", decimals: UNREAD };
    const { name, decimals } = stored;
    return { name: this.name(name, [...path, "name"]), decimals: this.whole(decimals, [...path, "decimals"]) };
  }

  private timed(stored: Stored | undefined, path: Path): Shape["durations"][number] {
    if (stored === undefined) return { name: "", relativeError: UNREAD };
    const relativeError = stored["relativeError"] ?? undefined;
    const name = this.name(stored["name"], [...path, "name"]);
    if (relativeError === undefined || (typeof relativeError === "number" && !Number.isNaN(relativeError)))
      return { name, relativeError };
    this.fault("malformed", [...path, "relativeError"]);
    return { name, relativeError: UNREAD };
  }

  private placed(stored: Stored | undefined, dimensions: readonly string[] | undefined, path: Path) {
    if (stored === undefined) return { values: [], count: UNREAD };
    const values = this.list(stored["values"], [...path, "values"], (value, at): Answer<string> => {
      if (typeof value === "string") return value;
      if (isAbsent(value)) return { absent: value.absent };
      this.fault("malformed", at);
      return "";
    });
    if (values !== undefined && dimensions !== undefined && values.length !== dimensions.length)
      this.fault("malformed", [...path, "values"]);
    return { values: values ?? [], count: this.whole(stored["count"], [...path, "count"]) };
  }

  /** What a cell holds beside its rows. No part of it speaks of more rows than the cell has. */
  private measured(stored: Stored | undefined, rows: number, { counts, sums, durations }: Shape, path: Path) {
    const parts = <Part>(
      key: string,
      names: readonly string[],
      read: (part: Stored, at: Path, place: number) => Part,
      rowsOf: (part: Part) => number,
    ): { [name: string]: Part } => {
      const known = names.length === 0 || stored === undefined ? undefined : this.record(stored[key], [...path, key]);
      if (known === undefined) return {};
      const entries = names.flatMap((name, place): (readonly [string, Part])[] => {
        // Of a name that could not be read nothing is known in the cells.
        if (name === "") return [];
        const at = [...path, key, name];
        const record = this.record(ownOf(known, name), at);
        if (record === undefined) return [];
        const before = this.issues.length;
        const part = read(record, at, place);
        if (this.issues.length === before && rowsOf(part) > rows) this.fault("malformed", at);
        return [[name, part]];
      });
      return Object.fromEntries(entries);
    };
    const namesOf = (shapes: readonly { readonly name: string }[]) => shapes.map(({ name }) => name);
    const timed = (part: Stored, at: Path, place: number) => this.durations(part, durations[place]?.relativeError, at);
    return {
      counts: parts("counts", counts, this.test.bind(this), ({ yes, unknown }) => yes + unknown),
      sums: parts("sums", namesOf(sums), this.sum.bind(this), ({ reported, notReported }) => reported + notReported),
      durations: parts(
        "durations",
        namesOf(durations),
        timed,
        ({ measured, missing, negative }) => measured + missing + negative,
      ),
    };
  }

  private test({ yes, unknown }: Stored, path: Path): CountedTest {
    return { yes: this.whole(yes, [...path, "yes"]), unknown: this.whole(unknown, [...path, "unknown"]) };
  }

  private sum({ total, reported, notReported }: Stored, path: Path): CellSum {
    return {
      total: this.count(this.record(total, [...path, "total"]), [...path, "total"]),
      reported: this.whole(reported, [...path, "reported"]),
      notReported: this.whole(notReported, [...path, "notReported"]),
    };
  }

  private count(stored: Stored | undefined, path: Path): Count {
    if (stored === undefined) return { value: UNREAD, bound: "exact" };
    const { value, bound, atLeast } = stored;
    const known = BOUNDS.find((one) => one === bound);
    if (known === undefined) this.fault("malformed", [...path, "bound"]);
    const read = this.whole(value, [...path, "value"]);
    if (known === undefined || atLeast === undefined) return { value: read, bound: known ?? "exact" };
    const least = this.whole(atLeast, [...path, "atLeast"]);
    if (!Number.isNaN(least) && (known !== "at-most" || least > read)) this.fault("malformed", [...path, "atLeast"]);
    return { value: read, bound: "at-most", atLeast: least };
  }

  private durations(stored: Stored, relativeError: number | undefined, path: Path): CellDurations {
    const measured = this.whole(stored["measured"], [...path, "measured"]);
    const negative = this.whole(stored["negative"], [...path, "negative"]);
    const end = (key: string) => (measured > 0 ? this.whole(stored[key], [...path, key]) : undefined);
    const [shortest, longest] = [end("shortest"), end("longest")];
    if ((shortest ?? 0) > (longest ?? 0)) this.fault("malformed", [...path, "longest"]);
    return {
      measured,
      missing: this.whole(stored["missing"], [...path, "missing"]),
      negative,
      seconds: this.whole(stored["seconds"], [...path, "seconds"]),
      shortest,
      longest,
      sketch: this.sketch(stored["sketch"], { relativeError, count: measured, negative }, [...path, "sketch"]),
    };
  }

  private sketch(
    value: unknown,
    told: { readonly relativeError: number | undefined; readonly count: number; readonly negative: number },
    path: Path,
  ): CellDurations["sketch"] {
    if (told.relativeError === undefined || Number.isNaN(told.relativeError)) return undefined;
    const read = readSketch(value);
    if (!read.ok) {
      for (const issue of read.issues) this.fault(issue.code, [...path, ...issue.path]);
      return undefined;
    }
    const differs = (key: "relativeError" | "count" | "negative") =>
      !Number.isNaN(told[key]) && read.value[key] !== told[key];
    if (differs("relativeError") || differs("count") || differs("negative")) this.fault("malformed", path);
    return read.value;
  }

  private record(value: unknown, path: Path): Stored | undefined {
    if (isRecord(value)) return value;
    this.fault("malformed", path);
    return undefined;
  }

  private names(value: unknown, path: Path): string[] | undefined {
    return this.list(value, path, (name, at) => this.name(name, at));
  }

  private list<Part>(value: unknown, path: Path, read: (part: unknown, path: Path) => Part): Part[] | undefined {
    if (Array.isArray(value)) return Array.from(value, (part: unknown, place) => read(part, [...path, place]));
    this.fault("malformed", path);
    return undefined;
  }

  private whole(value: unknown, path: Path): number {
    if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
    this.fault("malformed", path);
    return UNREAD;
  }

  private name(value: unknown, path: Path): string {
    if (typeof value === "string" && value !== "") return value;
    this.fault("malformed", path);
    return "";
  }

  private fault(code: TallyIssue["code"], path: Path): void {
    this.issues.push({ code, path });
  }
}
