import {
  cellOf,
  mergeTallies,
  type ProtocolCoverage,
  protocolCoverage,
  type ReportedShare,
  type ReportingStatus,
  type ReportingSummary,
  reportedShare,
  reportingStatuses,
  reportingSummary,
  sketchQuantile,
  type Tally,
  type TallyCell,
} from "pratique/statistics";
import { CHECKS, type Check, FIGURES, type Figure, figuresOf } from "./counting.ts";
import { type CheckpointReport, type Day, type Refusal, readReport } from "./read-report.ts";

/** A file and what it holds; `undefined` where that could not be read. */
export interface ReportFile {
  readonly file: string;
  readonly value: unknown;
}

/** How long people were inside, in seconds, from the merged sketch. */
export interface TimeInside {
  /** `undefined` for all lanes together. */
  readonly lane: string | undefined;
  readonly measured: number;
  /** Still inside, or without one of the two instants. */
  readonly missing: number;
  /** Left before they entered. */
  readonly negative: number;
  readonly median: number | undefined;
  readonly p95: number | undefined;
  /** By which share of itself a quantile may be off. */
  readonly relativeError: number | undefined;
}

/** A day put together of what the checkpoints reported. */
export interface MergedDay {
  readonly day: Day;
  readonly statuses: readonly ReportingStatus<Figure>[];
  readonly summary: ReportingSummary<Figure>;
  /** Files that are not taken, by name. */
  readonly refused: readonly (Refusal & { readonly file: string })[];
  readonly tally: Tally;
  readonly checks: ProtocolCoverage<Check>;
  /** For how many nobody wrote down whether a check was done. */
  readonly notRecorded: Readonly<Record<Check, number>>;
  readonly positivity: ReportedShare;
  readonly inside: readonly TimeInside[];
}

/** Puts the day together; the order of the files changes nothing. */
export function mergeDay(day: Day, files: readonly ReportFile[]): MergedDay {
  const { reports, refused } = sorted(files, day);
  const due = day.checkpoints.map((site) => ({ site, day: day.day, dueAt: day.dueAt }));
  const receipts = reports.map(({ checkpoint, tally, ...receipt }) => ({
    ...receipt,
    site: checkpoint,
    figures: figuresOf(cellOf(tally)),
  }));
  const statuses = reportingStatuses(due, receipts, { asOf: day.asOf, of: "travellers" });
  const tally = tallyOf(statuses, reports);
  const all = cellOf(tally);
  const { travellers, tested, positive } = figuresOf(all);
  const unknown = (check: Check) => all?.counts[check]?.unknown ?? 0;
  return {
    day,
    statuses,
    summary: reportingSummary(statuses, FIGURES),
    refused,
    tally,
    checks: protocolCoverage(
      CHECKS.map((step) => ({ step, owed: travellers - unknown(step), done: all?.counts[step]?.yes ?? 0 })),
    ),
    notRecorded: Object.fromEntries(CHECKS.map((check) => [check, unknown(check)])) as Record<Check, number>,
    positivity: reportedShare(positive, tested),
    inside: [...tally.cells, ...(all === undefined ? [] : [all])].map(timeInside),
  };
}

/** The files that are taken, each report once, and those that are not. */
function sorted(files: readonly ReportFile[], day: Day) {
  const read = files.map(({ file, value }) => ({
    file,
    report: value === undefined ? { refused: "unreadable" as const, at: "" } : readReport(value, day),
  }));
  const taken = new Map<string, CheckpointReport>();
  const contradicted = new Set<string>();
  for (const { report } of read) {
    if ("refused" in report) continue;
    const other = taken.get(keyOf(report));
    // The same file may come twice. Of two that differ nobody can say which is right.
    if (other !== undefined && JSON.stringify(other) !== JSON.stringify(report)) contradicted.add(keyOf(report));
    taken.set(keyOf(report), report);
  }
  const refused = read.flatMap(({ file, report }) => {
    if ("refused" in report) return [{ file, ...report }];
    return contradicted.has(keyOf(report)) ? [{ file, refused: "contradicts-another" as const, at: "revision" }] : [];
  });
  return {
    reports: [...taken.values()].filter((report) => !contradicted.has(keyOf(report))),
    refused: refused.toSorted((one, other) => (one.file < other.file ? -1 : 1)),
  };
}

function keyOf({ checkpoint, revision }: CheckpointReport): string {
  return JSON.stringify([checkpoint, revision]);
}

/** The tallies of the revisions that count. A checkpoint that is silent adds nothing, and is named as missing. */
function tallyOf(statuses: readonly ReportingStatus<Figure>[], reports: readonly CheckpointReport[]): Tally {
  const counted = statuses.flatMap(({ site, revision }) =>
    reports.filter((report) => report.checkpoint === site && report.revision === revision),
  );
  const merged = mergeTallies(counted.map(({ tally }) => tally));
  if (!merged.ok) throw new Error("every report was read as one of the same counting");
  return merged.value;
}

function timeInside({ values: [lane], durations }: TallyCell): TimeInside {
  const { measured = 0, missing = 0, negative = 0, sketch } = durations["inside"] ?? {};
  const at = (probability: number) => (sketch === undefined ? undefined : sketchQuantile(sketch, probability));
  return {
    lane: typeof lane === "string" ? lane : undefined,
    measured,
    missing,
    negative,
    median: at(0.5),
    p95: at(0.95),
    relativeError: sketch?.relativeError,
  };
}
