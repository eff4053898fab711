import type { DailySummary } from "../statistics/daily-summary.js";
import type { Proportion } from "../statistics/proportion.js";
import { customsKeyOf } from "./customs-declaration.js";

/** The causes of a port-day's triggers, all of them always named. */
export const PORT_DAY_CAUSES = [
  "symptoms",
  "affected-area",
  "contact",
  "fever",
  "medication",
  "positive-test",
] as const;

/** A count and what it is of. */
export interface CountOf {
  readonly count: number;
  readonly of: number;
}

/** The summary of a port-day as its receivers expect it; `null` stands for a quantile of nobody. */
export interface PortDaySummary {
  readonly day: string;
  readonly port: string;
  readonly declarations: {
    readonly received: number;
    readonly duplicates: number;
    readonly travellers: number;
    readonly complete: number;
    readonly findings: Readonly<Record<string, number>>;
    readonly missingByItem: Readonly<Record<string, number>>;
  };
  readonly manifest: DailySummary["manifest"];
  readonly triggers: Readonly<Record<string, number>>;
  readonly flow: {
    readonly status: Readonly<Record<string, number>>;
    readonly refused: number;
    readonly refusals: readonly {
      readonly documentNo: string;
      readonly at: string;
      readonly event: string;
      readonly status: string;
    }[];
    readonly releasedAgainstTrigger: readonly string[];
  };
  readonly coverage: Readonly<Record<string, CountOf>>;
  readonly custody: {
    readonly transferred: number;
    readonly received: number;
    readonly unaccounted: readonly string[];
    readonly unexpected: readonly string[];
  };
  readonly minutes: {
    readonly arrivalToRelease: {
      readonly count: number;
      readonly p50: number | null;
      readonly p90: number | null;
      readonly p95: number | null;
    };
  };
}

/**
 * A daily summary in the shape of a port-day's `summary.json`: exported keys for items, duplicates among the findings,
 * minutes to one decimal place. Whom the shape has no place for stays in the summary: those of a step who are undecided,
 * those released before the arrival, and repeated rows.
 *
 * @example
 * toPortDaySummary(dailySummary(exampleDay, exampleProtocol)).minutes.arrivalToRelease.p50 // => null
 */
export function toPortDaySummary(summary: DailySummary): PortDaySummary {
  const { day, port, declarations, manifest, refusals, custody, minutesToRelease } = summary;
  const { received, superseded, counted, complete, findings, missingByItem } = declarations;
  return {
    day,
    port,
    declarations: {
      received,
      duplicates: superseded,
      travellers: counted,
      complete,
      findings: superseded === 0 ? findings : { ...findings, duplicate: superseded },
      missingByItem: Object.fromEntries(
        Object.entries(missingByItem).map(([item, count]) => [customsKeyOf([item]), count]),
      ),
    },
    manifest,
    triggers: triggersOf(summary),
    flow: {
      status: summary.statuses,
      refused: refusals.length,
      refusals: refusals.map(({ documentNumber, at, event, status }) => ({
        documentNo: documentNumber,
        at,
        event,
        status,
      })),
      releasedAgainstTrigger: summary.releasedAgainstGround,
    },
    coverage: Object.fromEntries(Object.entries(summary.coverage).map(([step, share]) => [step, countOf(share)])),
    custody: {
      transferred: custody.transferred,
      received: custody.received,
      unaccounted: custody.unaccounted
        .filter(({ lastSeenAt }) => lastSeenAt === "transferred")
        .map(({ person }) => person),
      unexpected: custody.unexpected
        .filter(({ firstSeenAt }) => firstSeenAt === "received")
        .map(({ person }) => person),
    },
    minutes: {
      arrivalToRelease: {
        count: minutesToRelease.count,
        p50: oneDecimal(minutesToRelease.p50),
        p90: oneDecimal(minutesToRelease.p90),
        p95: oneDecimal(minutesToRelease.p95),
      },
    },
  };
}

function triggersOf({ grounds, grades, undecided }: DailySummary): Record<string, number> {
  const causes = PORT_DAY_CAUSES.map((cause) => [cause, grounds[cause] ?? 0]);
  return { ...Object.fromEntries(causes), triggered: grades["triggered"] ?? 0, undecided, clear: grades["clear"] ?? 0 };
}

function countOf({ count, of }: Proportion): CountOf {
  return { count, of };
}

function oneDecimal(minutes: number | undefined): number | null {
  return minutes === undefined ? null : Math.round(minutes * 10) / 10;
}
