import type { CalendarDate } from "../calendar/calendar-date.js";
import { type Instant, minutesBetween } from "../calendar/instant.js";
import type { Examination } from "../declaration/examination.js";
import type { Replay } from "../flow/replay.js";
import type { AssessmentProof } from "../risk/prove.js";
import { trueGrounds } from "../risk/prove.js";
import { type ProtocolStep, stepsDone } from "../screening/coverage.js";
import { type CustodyReconciliation, reconcile } from "../screening/custody.js";
import { type Proportion, proportion } from "./proportion.js";
import { quantiles } from "./quantile.js";
import { countOf, tally } from "./tally.js";
import type { TallyDefinition } from "./tally-definition.js";

/** Everything that is known about one person of the manifest at the end of a day. */
export interface TravellerOfDay {
  readonly documentNumber: string;
  readonly arrivedAt: Instant;
  /** Whether a declaration of this person counts. */
  readonly hasDeclared: boolean;
  readonly proof: AssessmentProof;
  readonly replay: Replay;
}

/** What a daily summary is counted from. */
export interface DayRecords {
  readonly day: CalendarDate;
  /** UN/LOCODE of the point of entry. */
  readonly port: string;
  /** Declarations received, and the examinations of those that count; the others were superseded. */
  readonly declarationsReceived: number;
  readonly examinations: readonly { readonly documentNumber: string; readonly examination: Examination }[];
  readonly travellers: readonly TravellerOfDay[];
  /** Document numbers that receiving facilities acknowledged. */
  readonly receipts: readonly string[];
}

/** Which names of the protocol's flow and policy mean what. */
export interface DayProtocol {
  readonly steps: readonly ProtocolStep[];
  /** The policy's grade that owes the further steps. */
  readonly triggeredGrade: string;
  readonly releasedStatus: string;
  readonly transferredStatus: string;
  /** Statuses of those who are to be transferred and have not been. */
  readonly awaitingTransferStatuses: readonly string[];
  /** The event after which someone with a ground may be released. */
  readonly exclusionEvent: string;
}

/** One refused line of the log. */
export interface DayRefusal {
  readonly documentNumber: string;
  readonly at: Instant;
  readonly event: string;
  readonly status: string;
}

/** A day at a point of entry in numbers, each with who is meant by it. Lists of people are sorted as strings. */
export interface DailySummary {
  readonly day: CalendarDate;
  readonly port: string;
  readonly declarations: {
    readonly received: number;
    readonly superseded: number;
    readonly counted: number;
    /** Those counted without a missing or malformed item. */
    readonly complete: number;
    /** Findings on the declarations that count, by code; a code that was not found is left out. */
    readonly findings: Readonly<Record<string, number>>;
    /** Missing items by the item of the form, an item of a list's rows under the list. */
    readonly missingByItem: Readonly<Record<string, number>>;
  };
  readonly manifest: {
    readonly expected: number;
    readonly declared: number;
    readonly undeclared: readonly string[];
    readonly notOnManifest: readonly string[];
  };
  /** People of the manifest by ground that is true of them, and by grade; `undecided` has no grade yet. */
  readonly grounds: Readonly<Record<string, number>>;
  readonly grades: Readonly<Record<string, number>>;
  readonly undecided: number;
  /** People of the manifest by status reached; a status that nobody has is left out. */
  readonly statuses: Readonly<Record<string, number>>;
  /** In order of instant, then document number. */
  readonly refusals: readonly DayRefusal[];
  /** Released with a ground and without an exclusion. */
  readonly releasedAgainstGround: readonly string[];
  /** For each step: those for whom it was done, of those to whom it is owed. */
  readonly coverage: Readonly<Record<string, Proportion>>;
  readonly custody: CustodyReconciliation & { readonly transferred: number; readonly received: number };
  /** Minutes from arrival to the accepted release, of those released. */
  readonly minutesToRelease: {
    readonly count: number;
    readonly p50: number | undefined;
    readonly p90: number | undefined;
    readonly p95: number | undefined;
  };
}

/**
 * Counts a day at a point of entry from what was declared, graded, recorded and received. The order of the travellers
 * changes no number. Percentages stand with their interval, and quantiles are exact (type 7).
 *
 * @example
 * dailySummary({ day: calendarDate("2020-03-18"), port: "CNPEK", declarationsReceived: 0, examinations: [], travellers: [], receipts: [] }, exampleProtocol)
 *   .minutesToRelease.p50 // => undefined
 */
export function dailySummary(records: DayRecords, protocol: DayProtocol): DailySummary {
  const { day, port, travellers, receipts } = records;
  return {
    day,
    port,
    declarations: declarationsOf(records),
    manifest: manifestOf(records),
    grounds: countBy(travellers.flatMap(({ proof }) => trueGrounds(proof))),
    grades: countBy(travellers.flatMap(({ proof }) => (proof.assessment.decided ? [proof.assessment.grade] : []))),
    undecided: travellers.filter(({ proof }) => !proof.assessment.decided).length,
    statuses: countBy(travellers.map(({ replay }) => replay.status)),
    refusals: refusalsOf(travellers),
    releasedAgainstGround: releasedAgainstGround(travellers, protocol),
    coverage: coverageOf(travellers, protocol),
    custody: custodyOf(travellers, receipts, protocol),
    minutesToRelease: minutesToRelease(travellers, protocol),
  };
}

function declarationsOf({ declarationsReceived, examinations }: DayRecords): DailySummary["declarations"] {
  const findings = examinations.flatMap(({ examination }) => examination.findings);
  const incomplete = examinations.filter(({ examination }) =>
    examination.findings.some(({ code }) => code === "missing" || code === "malformed"),
  );
  return {
    received: declarationsReceived,
    superseded: declarationsReceived - examinations.length,
    counted: examinations.length,
    complete: examinations.length - incomplete.length,
    findings: countBy(findings.map(({ code }) => code)),
    missingByItem: countBy(findings.filter(({ code }) => code === "missing").map(({ path }) => String(path[0]))),
  };
}

function manifestOf({ examinations, travellers }: DayRecords): DailySummary["manifest"] {
  const onManifest = new Set(travellers.map(({ documentNumber }) => documentNumber));
  const undeclared = travellers.filter(({ hasDeclared }) => !hasDeclared);
  return {
    expected: travellers.length,
    declared: travellers.length - undeclared.length,
    undeclared: undeclared.map(({ documentNumber }) => documentNumber).sort(),
    notOnManifest: examinations
      .map(({ documentNumber }) => documentNumber)
      .filter((documentNumber) => !onManifest.has(documentNumber))
      .sort(),
  };
}

function refusalsOf(travellers: readonly TravellerOfDay[]): DayRefusal[] {
  return travellers
    .flatMap(({ documentNumber, replay }) =>
      replay.refused.map(({ entry: { at, event }, refusal: { status } }) => ({ documentNumber, at, event, status })),
    )
    .sort((one, other) => -minutesBetween(one.at, other.at) || compare(one.documentNumber, other.documentNumber));
}

function releasedAgainstGround(travellers: readonly TravellerOfDay[], protocol: DayProtocol): string[] {
  return travellers
    .filter(
      (traveller) =>
        traveller.replay.status === protocol.releasedStatus &&
        isTriggered(traveller, protocol) &&
        !traveller.replay.accepted.some(({ entry }) => entry.event === protocol.exclusionEvent),
    )
    .map(({ documentNumber }) => documentNumber)
    .sort();
}

function isTriggered({ proof }: TravellerOfDay, { triggeredGrade }: DayProtocol): boolean {
  return proof.assessment.decided && proof.assessment.grade === triggeredGrade;
}

const STEPS_DONE: TallyDefinition = {
  id: "steps-done",
  version: 1,
  by: { step: "step", triggered: "triggered" },
};

function coverageOf(travellers: readonly TravellerOfDay[], protocol: DayProtocol): Record<string, Proportion> {
  const done = tally(
    travellers.flatMap((traveller) =>
      stepsDone(protocol.steps, traveller.replay.accepted).map((step) => ({ step, traveller })),
    ),
    STEPS_DONE,
    {
      step: ({ step }) => step,
      triggered: ({ traveller }) => String(isTriggered(traveller, protocol)),
    },
  );
  const triggered = travellers.filter((traveller) => isTriggered(traveller, protocol)).length;
  return Object.fromEntries(
    protocol.steps.map(({ step, owedTo }) => [
      step,
      owedTo === "everyone"
        ? proportion(countOf(done, { step }), travellers.length)
        : proportion(countOf(done, { step, triggered: "true" }), triggered),
    ]),
  );
}

function custodyOf(
  travellers: readonly TravellerOfDay[],
  receipts: readonly string[],
  { transferredStatus, awaitingTransferStatuses }: DayProtocol,
): DailySummary["custody"] {
  const everyone = travellers.map(({ documentNumber }) => documentNumber);
  const withStatus = (statuses: readonly string[]) =>
    travellers.filter(({ replay }) => statuses.includes(replay.status)).map(({ documentNumber }) => documentNumber);
  const transferred = withStatus([transferredStatus]);
  const acknowledged = new Set(receipts);
  const reconciliation = reconcile([
    { stage: "manifest", people: everyone },
    { stage: "transferred", people: transferred, due: [...transferred, ...withStatus(awaitingTransferStatuses)] },
    { stage: "received", people: receipts, due: transferred },
  ]);
  return {
    ...reconciliation,
    transferred: transferred.length,
    received: transferred.filter((documentNumber) => acknowledged.has(documentNumber)).length,
  };
}

function minutesToRelease(
  travellers: readonly TravellerOfDay[],
  { releasedStatus }: DayProtocol,
): DailySummary["minutesToRelease"] {
  const minutes = travellers.flatMap(({ arrivedAt, replay }) =>
    replay.accepted.filter(({ to }) => to === releasedStatus).map(({ entry }) => minutesBetween(arrivedAt, entry.at)),
  );
  const [p50, p90, p95] = quantiles(minutes, [0.5, 0.9, 0.95]).map(({ value }) => value);
  return { count: minutes.length, p50, p90, p95 };
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([one], [other]) => compare(one, other)));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
