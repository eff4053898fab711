import type { CalendarDate } from "../calendar/calendar-date.js";
import { canonicalJson } from "../canonical-json.js";
import type { UnknownFlowIssue } from "../flow/replay-case.js";
import { compareWords } from "../text.js";
import type { DeficiencyFile } from "./deficiency.js";
import { type DeficiencyStanding, deficiencyStanding, type RectificationDay } from "./deficiency-standing.js";

/** A deficiency of which nothing is said: a case of its file follows an edition that is not at hand. */
export interface DeficiencySetAside {
  /** The deficiency. */
  readonly id: string;
  /** Each such case, at its place in the file. */
  readonly issues: readonly [UnknownFlowIssue, ...UnknownFlowIssue[]];
}

/** How the deficiencies of an office, or of several, stand at the end of one day. Plain data; ledgers of one day merge. */
export interface RectificationLedger {
  readonly on: CalendarDate;
  /** Each deficiency that was found by then, by its id. */
  readonly standings: readonly DeficiencyStanding[];
  /**
   * Ids under which the records say different things; every version of them is among the standings, and is counted: settle
   * these before numbers are made of the ledger.
   */
  readonly contradictory: readonly string[];
  /** By id. They are in no number that is made of the ledger: make it anew with their editions at hand. */
  readonly setAside: readonly DeficiencySetAside[];
}

/**
 * The ledger of a day. The order of the files changes nothing, and a file that is there twice counts once; deficiencies
 * that were found later are left out. A file with a case of an edition that is not among the flows is set aside by name,
 * and the others are followed.
 *
 * @throws RangeError when the zone is not an IANA name, or the days of the look-back are negative or not whole.
 * @example
 * const deficiency = {
 *   id: "SZ-2020-0402-1", category: "premises", severity: "serious", place: "CNSZX", channel: "on-the-spot",
 *   foundAt: instant("2020-04-02T10:00:00+08:00"), foundBy: "inspector-3", owedBy: "airport-customs",
 *   evidence: [{ kind: "picture", reference: "P-17" }], dueOn: calendarDate("2020-04-05"),
 * };
 * const flows = { rectification: [rectification2020], accountability: [accountability2022] };
 * const day = { on: calendarDate("2020-04-07"), timeZone: "Asia/Shanghai", flows };
 * const ledger = rectificationLedger([openDeficiency(deficiency, rectification2020)], day);
 * overdueDeficiencies(ledger).map(({ deficiency }) => deficiency.id) // => ["SZ-2020-0402-1"]
 */
export function rectificationLedger(files: Iterable<DeficiencyFile>, day: RectificationDay): RectificationLedger {
  const standings: DeficiencyStanding[] = [];
  const setAside: DeficiencySetAside[] = [];
  for (const file of files) {
    const standing = deficiencyStanding(file, day);
    if (!standing.ok) setAside.push({ id: file.deficiency.id, issues: standing.issues });
    else if (standing.value !== undefined) standings.push(standing.value);
  }
  return ledgerOf(day.on, standings, setAside);
}

/**
 * The ledger of two offices of the same day: the same as the ledger of all their files. Associative and commutative; a
 * ledger of no files changes nothing.
 *
 * @throws RangeError when the ledgers are of different days.
 * @example
 * const flows = { rectification: [rectification2020], accountability: [accountability2022] };
 * const day = { on: calendarDate("2020-04-07"), timeZone: "Asia/Shanghai", flows };
 * mergeRectificationLedgers(rectificationLedger([], day), rectificationLedger([], day)).standings // => []
 */
export function mergeRectificationLedgers(one: RectificationLedger, other: RectificationLedger): RectificationLedger {
  if (one.on !== other.on) throw new RangeError("mergeRectificationLedgers: expected ledgers of one day, got two days");
  return ledgerOf(one.on, [...one.standings, ...other.standings], [...one.setAside, ...other.setAside]);
}

function ledgerOf(
  on: CalendarDate,
  standings: readonly DeficiencyStanding[],
  setAside: readonly DeficiencySetAside[],
): RectificationLedger {
  const byId = new Map<string, DeficiencyStanding[]>();
  for (const standing of standings) {
    const others = byId.get(standing.deficiency.id);
    if (others === undefined) byId.set(standing.deficiency.id, [standing]);
    else others.push(standing);
  }
  const settled = [...byId]
    .sort(([one], [other]) => compareWords(one, other))
    .map(([id, same]) => ({ id, same: distinct(same) }));
  return {
    on,
    standings: settled.flatMap(({ same }) => same),
    contradictory: settled.flatMap(({ id, same }) => (same.length > 1 ? [id] : [])),
    setAside: inOrderOnce(setAside),
  };
}

/** By id; several of one id differ in their cases. */
function inOrderOnce(setAside: readonly DeficiencySetAside[]): DeficiencySetAside[] {
  const byText = new Map(setAside.map((each) => [canonicalJson(each), each]));
  return [...byText]
    .sort(([text, one], [otherText, other]) => compareWords(one.id, other.id) || compareWords(text, otherText))
    .map(([, each]) => each);
}

/** What is said of one deficiency, each thing once, in an order that does not depend on who said it first. */
function distinct(same: readonly DeficiencyStanding[]): readonly DeficiencyStanding[] {
  if (same.length === 1) return same;
  const byText = new Map(same.map((standing) => [canonicalJson(standing), standing]));
  return [...byText].sort(([one], [other]) => compareWords(one, other)).map(([, standing]) => standing);
}

/**
 * What is neither closed nor withdrawn: what is due first stands first, what is due by no day last.
 *
 * @example
 * openDeficiencies({ on: calendarDate("2020-04-07"), standings: [], contradictory: [], setAside: [] }) // => []
 */
export function openDeficiencies({ standings }: RectificationLedger): DeficiencyStanding[] {
  return standings.filter(({ isOpen }) => isOpen).sort(byDue);
}

/**
 * What is overdue: not rectified by its day, or not looked back at by its day; the longest first. Each has its working.
 *
 * @example
 * overdueDeficiencies({ on: calendarDate("2020-04-07"), standings: [], contradictory: [], setAside: [] }) // => []
 */
export function overdueDeficiencies(ledger: RectificationLedger): DeficiencyStanding[] {
  return openDeficiencies(ledger).filter(({ isOverdue }) => isOverdue);
}

/**
 * What is due within so many days of the day of the ledger, that day and the last included, and not overdue.
 *
 * @throws RangeError when the number of days is negative or not whole.
 * @example
 * deficienciesDueSoon({ on: calendarDate("2020-04-07"), standings: [], contradictory: [], setAside: [] }, 3) // => []
 */
export function deficienciesDueSoon(ledger: RectificationLedger, withinDays: number): DeficiencyStanding[] {
  if (!Number.isInteger(withinDays) || withinDays < 0)
    throw new RangeError("deficienciesDueSoon: expected a whole number of days, 0 or more, got another number");
  return openDeficiencies(ledger).filter(
    ({ due }) => due !== undefined && due.daysLeft >= 0 && due.daysLeft <= withinDays,
  );
}

/**
 * What a look-back found again, once or more often, whatever became of it since; by id.
 *
 * @example
 * reopenedDeficiencies({ on: calendarDate("2020-04-07"), standings: [], contradictory: [], setAside: [] }) // => []
 */
export function reopenedDeficiencies({ standings }: RectificationLedger): DeficiencyStanding[] {
  return standings.filter(({ timesReopened }) => timesReopened > 0);
}

/** In the order of the day by which something is due; then, as the ledger has them, by id. */
function byDue(one: DeficiencyStanding, other: DeficiencyStanding): number {
  return compareWords(one.due?.end ?? LAST, other.due?.end ?? LAST);
}

/** After every date. */
const LAST = "~";
