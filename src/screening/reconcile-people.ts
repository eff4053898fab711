import type { Instant } from "../calendar/instant.js";
import { isName } from "../record.js";
import type { ClosedLoopStage } from "./closed-loop-stage.js";
import { CustodyColumns } from "./custody-columns.js";
import { CUSTODY_CODES, type CustodyFinding } from "./custody-finding.js";
import { custodyOf } from "./custody-of.js";

/** One line of one list: somebody was at a stage. */
export interface CustodyRecord {
  /** By document number, in its standard form; two ways of writing are two people, whom `nearMisses` proposes as one. */
  readonly person: string;
  readonly stage: string;
  /** Left out where the list does not say when. */
  readonly at?: Instant | undefined;
  /** In whose charge the person was from then on. */
  readonly holder?: string | undefined;
  /** Whether the person's data went with them; left out where nobody says. */
  readonly dataHandedOver?: "yes" | "no" | undefined;
}

/** Records, and places among those to whom a stage is due, that name nobody or no stage, by what they lack and where. */
export interface UnreadRecords {
  readonly code: "unknown-stage" | "no-person";
  /** The stage as it was written; empty where there is none. */
  readonly stage: string;
  readonly records: number;
}

/** Where everybody is, person by person. */
export interface PeopleReconciliation {
  /**
   * Nobody is unaccounted for, unexpected, or without a record of a stage that was due; and every record was read. It
   * speaks of people alone: what was found of their data, of times and of double records does not touch it, so that it
   * says of lists what `reconcile` says of them. Nothing at all was found where `findings` is empty besides.
   */
  readonly complete: boolean;
  /** To how many people any stage is due. Always as many as accounted and unaccounted together. */
  readonly expected: number;
  /** Recorded at the last stage due to them, or at a later one. */
  readonly accounted: number;
  /** Due at a stage later than any at which they were recorded. */
  readonly unaccounted: number;
  /** Recorded somewhere although no stage is due to them. */
  readonly notExpected: number;
  /** By person, then stage, then code. */
  readonly findings: readonly CustodyFinding[];
  readonly unread: readonly UnreadRecords[];
}

/**
 * Matches people one by one through the stages of the closed loop, each at the stages due to them, and names whoever is
 * missing, too many, skipped a stage, was recorded twice or before an earlier stage, took longer than allowed from one
 * holder to the next, or came without their data.
 *
 * People match by document number alone, the order of the records changes nothing, and the cost grows with their number.
 * Of several records of one person at one stage the earliest counts. What is not recorded is not taken for done: neither
 * data nor times. What names no person, or no such stage, is counted as unread; a blank holder is none. Without records and without anybody
 * due there is nobody to account for.
 *
 * @param records from any source; read once and not kept
 * @param stages in the order in which people pass them; the first is the list of the people expected
 * @throws TypeError when two stages bear one name: nobody could tell of which a record is.
 * @example
 * const people = reconcilePeople(
 *   [
 *     { person: "E1", stage: "manifest" },
 *     { person: "E2", stage: "manifest" },
 *     { person: "E1", stage: "received" },
 *     { person: "E3", stage: "received" },
 *   ],
 *   CLOSED_LOOP_STAGES.filter(({ stage }) => stage === "manifest" || stage === "received"),
 * );
 * [people.expected, people.accounted, people.unaccounted] // => [2, 1, 1]
 * people.findings.map(({ code, person }) => `${person} ${code}`) // => ["E2 unaccounted", "E3 not-on-manifest"]
 * @see Joint prevention and control mechanism press conference of 2020-04-06 (GACC): all people and their information are
 * handed over, closed loop from port to isolation
 */
export function reconcilePeople(
  records: Iterable<CustodyRecord>,
  stages: readonly ClosedLoopStage[],
): PeopleReconciliation {
  const names = stages.map(({ stage }) => stage);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw new TypeError(`reconcilePeople: expected every stage once, got "${twice}" twice`);
  const columns = new CustodyColumns(stages.length);
  const byKey: UnreadByKey = new Map();
  readRecords(records, stages, columns, byKey);
  for (const [place, { stage, due = [] }] of stages.entries())
    for (const person of due)
      if (isName(person)) columns.owe(place, person);
      else addUnread(byKey, "no-person", stage);
  const unread = [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
  const count = { accounted: 0, unaccounted: 0, notExpected: 0 };
  const byPerson: CustodyFinding[][] = [];
  let found: CustodyFinding[] = [];
  for (let place = 0; place < columns.people.length; place++) {
    count[custodyOf(place, columns, stages, found)]++;
    if (found.length === 0) continue;
    byPerson.push(found);
    found = [];
  }
  const findings = inOrder(byPerson, stages);
  return {
    complete: unread.length === 0 && !findings.some(({ code }) => BREAKS.has(code)),
    expected: count.accounted + count.unaccounted,
    ...count,
    findings,
    unread,
  };
}

const BREAKS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "unaccounted",
  "not-on-manifest",
  "unexpected",
  "stage-skipped",
]);

function readRecords(
  records: Iterable<CustodyRecord>,
  stages: readonly ClosedLoopStage[],
  columns: CustodyColumns,
  unread: UnreadByKey,
): void {
  const placeOf = new Map(stages.map(({ stage }, place) => [stage, place]));
  for (const record of records) {
    // Lists come from anywhere, with lines that are none.
    const { person, stage } = (record ?? {}) as Partial<CustodyRecord>;
    const place = stage === undefined ? undefined : placeOf.get(stage);
    if (!isName(person)) addUnread(unread, "no-person", stage);
    else if (place === undefined) addUnread(unread, "unknown-stage", stage);
    else columns.see(place, record);
  }
}

type UnreadByKey = Map<string, UnreadRecords>;

function addUnread(unread: UnreadByKey, code: UnreadRecords["code"], written: unknown): void {
  const stage = typeof written === "string" ? written : "";
  const key = `${code} ${stage}`;
  unread.set(key, { code, stage, records: (unread.get(key)?.records ?? 0) + 1 });
}

/** Each list has the findings about one person, and at least one. */
function inOrder(byPerson: CustodyFinding[][], stages: readonly ClosedLoopStage[]): CustodyFinding[] {
  const stageAt = new Map(stages.map(({ stage }, place) => [stage, place]));
  const codeAt = new Map<string, number>(CUSTODY_CODES.map((code, place) => [code, place]));
  const rank = ({ stage, code }: CustodyFinding) =>
    (stageAt.get(stage) ?? 0) * CUSTODY_CODES.length + (codeAt.get(code) ?? 0);
  for (const found of byPerson) if (found.length > 1) found.sort((one, other) => rank(one) - rank(other));
  const people = byPerson.map((found) => ({ person: found[0]?.person ?? "", found }));
  // Nobody stands here twice.
  return people.sort((one, other) => (one.person < other.person ? -1 : 1)).flatMap(({ found }) => found);
}
