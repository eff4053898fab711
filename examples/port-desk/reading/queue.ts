import type { Text } from "pratique";
import { type ExaminedTraveller, examineTraveller } from "../traveller/examined-traveller.ts";
import { type Rules, rulesOf } from "../traveller/rules.ts";
import type { RecordedHere, TravellerCase } from "../traveller/traveller-case.ts";

/** A grade, or that there is none yet. */
export const GRADES = ["triggered", "undecided", "clear"] as const;
export type GradeName = (typeof GRADES)[number];

/** What the queue shows of one traveller. */
export interface QueueRow {
  readonly id: string;
  readonly name: string | undefined;
  /** The flight, where there is a manifest. */
  readonly service: string | undefined;
  readonly grade: GradeName;
  /** What the card came to; `undefined` for somebody who has not declared. */
  readonly verdict: "blocked" | "refer" | "ask" | "clear" | undefined;
  /** The status of the flow; `undefined` where no flow was in force. */
  readonly status: string | undefined;
  /** What the flow calls that status. */
  readonly statusLabel: Text | undefined;
  /** Whether nothing is left to be done: an outcome of the flow was reached. */
  readonly isOver: boolean;
}

/** Examines, grades and follows a traveller for the queue. */
export function rowOf(traveller: TravellerCase, recordedHere?: RecordedHere): QueueRow {
  const rules = rulesOf(traveller.rules);
  return rowFrom(traveller, rules, examineTraveller(traveller, rules, recordedHere));
}

/** What the queue shows of a traveller who was examined, graded and followed. */
export function rowFrom(
  traveller: TravellerCase,
  rules: Rules,
  { examination, proof, replay }: Pick<ExaminedTraveller, "examination" | "proof" | "replay">,
): QueueRow {
  const assessment = proof?.assessment;
  return {
    id: traveller.id,
    name: traveller.name,
    service: traveller.entry?.serviceNumber,
    grade: assessment?.decided === true ? (assessment.grade as "clear" | "triggered") : "undecided",
    verdict: examination?.verdict,
    status: replay?.status,
    statusLabel: replay && rules.flow?.labels.statuses[replay.status],
    isOver: replay !== undefined && rules.flow?.outcomes.includes(replay.status) === true,
  };
}

/** What an officer wants to see of the queue. */
export interface QueueQuestion {
  /** Of the document number, the name or the flight, in any case. */
  readonly search: string;
  readonly grade: GradeName | "every";
  readonly status: string | "every";
  /** The first row wanted, from 0, and how many. */
  readonly from: number;
  readonly count: number;
}

/** How many there are of each grade and in each status, in the whole queue. */
export interface QueueCounts {
  readonly grades: Readonly<Record<GradeName, number>>;
  /** The statuses in which somebody is, those of most people first. */
  readonly statuses: readonly StatusCount[];
}

export interface StatusCount {
  readonly status: string;
  readonly label: Text;
  readonly count: number;
}

export interface QueuePage extends QueueCounts {
  readonly rows: readonly QueueRow[];
  /** How many there are by that question, and all in all. */
  readonly found: number;
  readonly of: number;
}

/** The gravest first, those who are done last, and otherwise in the order of the input. */
export function inQueueOrder(rows: readonly QueueRow[]): QueueRow[] {
  return [...rows].sort(
    (one, other) =>
      Number(one.isOver) - Number(other.isOver) || GRADES.indexOf(one.grade) - GRADES.indexOf(other.grade),
  );
}

/** One page of a queue that stands in its order. */
export function pageOf(rows: readonly QueueRow[], { search, grade, status, from, count }: QueueQuestion): QueuePage {
  const wanted = search.trim().toLowerCase();
  const isWanted = (row: QueueRow) =>
    (grade === "every" || row.grade === grade) &&
    (status === "every" || row.status === status) &&
    (wanted === "" || [row.id, row.name, row.service].some((text) => text?.toLowerCase().includes(wanted)));
  const found = rows.filter(isWanted);
  return { rows: found.slice(from, from + count), found: found.length, of: rows.length, ...countsOf(rows) };
}

/** The counts of each queue, which is another list after each change: counted once, however often it is asked. */
const COUNTS = new WeakMap<readonly QueueRow[], QueueCounts>();

function countsOf(rows: readonly QueueRow[]): QueueCounts {
  const known = COUNTS.get(rows);
  if (known !== undefined) return known;
  const grades = { triggered: 0, undecided: 0, clear: 0 };
  const statuses = new Map<string, StatusCount>();
  for (const { grade, status, statusLabel } of rows) {
    grades[grade]++;
    if (status === undefined) continue;
    const label = statusLabel ?? { en: status, zh: status };
    statuses.set(status, { status, label, count: (statuses.get(status)?.count ?? 0) + 1 });
  }
  const counts = { grades, statuses: [...statuses.values()].sort((one, other) => other.count - one.count) };
  COUNTS.set(rows, counts);
  return counts;
}
