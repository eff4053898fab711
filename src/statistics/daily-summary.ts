import type { CalendarDate } from "../calendar/calendar-date.js";
import { type Instant, minutesBetween } from "../calendar/instant.js";
import type { Examination } from "../declaration/examination.js";
import type { Replay } from "../flow/replay.js";
import type { AssessmentProof } from "../risk/prove.js";
import { trueGrounds } from "../risk/prove.js";
import { type ProtocolStep, type StepCoverage, stepCoverage } from "../screening/coverage.js";
import { type CustodyReconciliation, reconcile } from "../screening/custody.js";
import { compareWords } from "../text.js";
import { stayStanding } from "./dwell-times.js";
import { checkPart } from "./part.js";
import { type Proportion, proportion } from "./proportion.js";
import { quantiles } from "./quantile.js";

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
  /** All declarations received: those that count, and those that were superseded. */
  readonly declarationsReceived: number;
  /** Of the declarations that count: one a person, of several the last given; of those without a number each. */
  readonly examinations: readonly { readonly documentNumber: string; readonly examination: Examination }[];
  /** One a person: whoever is given twice counts once, by the earlier arrival, and is in `custody.duplicates`. */
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
  /**
   * For each step: those for whom it was done, of those to whom it is owed; who of them it is lacking for; and those for
   * whom it was not done and of whom it is not decided whether it is owed, who are in neither number.
   */
  readonly coverage: Readonly<Record<string, Proportion & Pick<StepCoverage, "lacking" | "undecided">>>;
  /** Whoever is given twice among the travellers is a duplicate of the list `manifest`. */
  readonly custody: CustodyReconciliation & { readonly transferred: number; readonly received: number };
  /** Minutes from arrival to the accepted release, of those released; of several releases the first after the arrival. */
  readonly minutesToRelease: {
    readonly count: number;
    readonly p50: number | undefined;
    readonly p90: number | undefined;
    readonly p95: number | undefined;
    /** Those whose every release is stamped before the arrival, as clocks that disagree do: they give no time. */
    readonly negative: readonly string[];
  };
}

/**
 * Counts a day at a point of entry from what was declared, graded, recorded and received. The order of the travellers
 * changes no number. Percentages stand with their interval, and quantiles are exact (type 7). Nobody is counted twice,
 * and whoever is in no number is named: undecided of a step, or released before the arrival.
 *
 * Without travellers and declarations every count is 0, every list empty, and there is no share and no quantile:
 * `undefined`. A summary is of one day; summaries do not add up, tallies do.
 *
 * @throws RangeError when fewer declarations were received than count, or their number is not whole.
 * @example
 * dailySummary({ day: calendarDate("2020-03-18"), port: "CNPEK", declarationsReceived: 0, examinations: [], travellers: [], receipts: [] }, exampleProtocol)
 *   .minutesToRelease.p50 // => undefined
 * @see GACC press briefing of 2020-03-01: the three checks of everyone, the three screenings of those with a ground;
 * Wilson, J Am Stat Assoc 1927;22:209; Hyndman and Fan, Am Stat 1996;50:361, type 7
 */
export function dailySummary(records: DayRecords, protocol: DayProtocol): DailySummary {
  const { day, port, declarationsReceived, receipts } = records;
  const examinations = oncePerPerson(records.examinations, (_, later) => later);
  const travellers = oncePerPerson(records.travellers, earlierArrival);
  return {
    day,
    port,
    declarations: declarationsOf(declarationsReceived, examinations),
    manifest: manifestOf(examinations, travellers),
    grounds: countBy(travellers.flatMap(({ proof }) => trueGrounds(proof))),
    grades: countBy(travellers.flatMap(({ proof }) => (proof.assessment.decided ? [proof.assessment.grade] : []))),
    undecided: travellers.filter(({ proof }) => !proof.assessment.decided).length,
    statuses: countBy(travellers.map(({ replay }) => replay.status)),
    refusals: refusalsOf(travellers),
    releasedAgainstGround: releasedAgainstGround(travellers, protocol),
    coverage: coverageOf(travellers, protocol),
    custody: custodyOf(records.travellers, travellers, receipts, protocol),
    minutesToRelease: minutesToRelease(travellers, protocol),
  };
}

/** One row a person; a row without a document number is nobody's second. */
function oncePerPerson<Row extends { readonly documentNumber: string }>(
  rows: readonly Row[],
  chosen: (one: Row, other: Row) => Row,
): Row[] {
  const rowOf = new Map<string, Row>();
  const unnumbered: Row[] = [];
  for (const row of rows) {
    const { documentNumber } = row;
    const other = rowOf.get(documentNumber);
    if (documentNumber === "") unnumbered.push(row);
    else rowOf.set(documentNumber, other === undefined ? row : chosen(other, row));
  }
  return [...rowOf.values(), ...unnumbered];
}

/** Rows of one person and one arrival are told apart by what they say, so that no order matters. */
function earlierArrival(one: TravellerOfDay, other: TravellerOfDay): TravellerOfDay {
  const said = ({ hasDeclared, proof, replay }: TravellerOfDay) => JSON.stringify([hasDeclared, proof, replay]);
  return (minutesBetween(one.arrivedAt, other.arrivedAt) || compareWords(said(other), said(one))) < 0 ? other : one;
}

function declarationsOf(
  declarationsReceived: number,
  examinations: DayRecords["examinations"],
): DailySummary["declarations"] {
  checkPart("dailySummary", { count: examinations.length, of: declarationsReceived });
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

function manifestOf(
  examinations: DayRecords["examinations"],
  travellers: readonly TravellerOfDay[],
): DailySummary["manifest"] {
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
    .sort((one, other) => -minutesBetween(one.at, other.at) || compareWords(one.documentNumber, other.documentNumber));
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

function coverageOf(travellers: readonly TravellerOfDay[], protocol: DayProtocol): DailySummary["coverage"] {
  const subjects = travellers.map((traveller) => ({
    subject: traveller.documentNumber,
    accepted: traveller.replay.accepted,
    triggered: traveller.proof.assessment.decided ? isTriggered(traveller, protocol) : ("undecided" as const),
  }));
  return Object.fromEntries(
    stepCoverage(protocol.steps, subjects).map(({ step, owed, done, lacking, undecided }) => [
      step,
      { ...proportion(done, owed), lacking: lacking.toSorted(), undecided: undecided.toSorted() },
    ]),
  );
}

function custodyOf(
  everyRow: readonly TravellerOfDay[],
  travellers: readonly TravellerOfDay[],
  receipts: readonly string[],
  { transferredStatus, awaitingTransferStatuses }: DayProtocol,
): DailySummary["custody"] {
  const everyone = everyRow.map(({ documentNumber }) => documentNumber);
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
  const stays = travellers.flatMap((traveller) => {
    const leftAt = releasedAt(traveller, releasedStatus);
    return leftAt === undefined ? [] : [{ traveller, leftAt }];
  });
  const isNegative = ({ traveller: { arrivedAt }, leftAt }: (typeof stays)[number]) =>
    stayStanding({ enteredAt: arrivedAt, leftAt }, { asOf: leftAt }) === "negative";
  const minutes = stays
    .filter((stay) => !isNegative(stay))
    .map(({ traveller: { arrivedAt }, leftAt }) => minutesBetween(arrivedAt, leftAt));
  const [p50, p90, p95] = quantiles(minutes, [0.5, 0.9, 0.95]).map(({ value }) => value);
  const negative = stays.filter(isNegative).map(({ traveller: { documentNumber } }) => documentNumber);
  return { count: minutes.length, p50, p90, p95, negative: negative.sort() };
}

/** As `stayBetweenEvents` has it: the first release that is no earlier than the arrival; where all are, the last of them. */
function releasedAt({ arrivedAt, replay }: TravellerOfDay, releasedStatus: string): Instant | undefined {
  const releases = replay.accepted
    .filter(({ to }) => to === releasedStatus)
    .map(({ entry }) => entry.at)
    .sort((one, other) => minutesBetween(other, one));
  return releases.find((at) => minutesBetween(arrivedAt, at) >= 0) ?? releases.at(-1);
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([one], [other]) => compareWords(one, other)));
}
