import { type CalendarDate, daysBetween, isCalendarDate } from "../calendar/calendar-date.js";
import { type DayCount, dayLimit } from "../calendar/day-count.js";
import { type Instant, minutesBetween } from "../calendar/instant.js";
import { localDay, type TimeZone } from "../calendar/time-zone.js";
import type { Editioned } from "../edition/edition.js";
import type { Refusal } from "../flow/advance.js";
import type { CaseFile } from "../flow/case-file.js";
import type { Flow, Requirement } from "../flow/flow.js";
import { isEvent, isMigration, isReopening } from "../flow/log.js";
import { type CaseMove, type Replay, type ReplayOptions, replay } from "../flow/replay.js";
import type { UnknownFlowIssue } from "../flow/replay-case.js";
import { failure, type Result, success, unless } from "../result.js";
import type { Text } from "../text.js";
import type { Deficiency, DeficiencyFile } from "./deficiency.js";
import type { RectificationFlows, RectificationStatus } from "./rectification-flows.js";
import type { SupervisionInstrument } from "./supervision-instrument.js";

/** The day that is asked about, by which editions, and by what arrangement look-backs are due. */
export interface RectificationDay {
  /** The whole of it counts: what was recorded on it is known. */
  readonly on: CalendarDate;
  /** Whose days they are. */
  readonly timeZone: TimeZone;
  readonly flows: RectificationFlows;
  /** Within how many days of a rectification it is looked back at; left out, no look-back is ever overdue. */
  readonly lookBack?: { readonly withinDays: number; readonly dayCount: DayCount };
}

/** From a due date to what the look-back found: a deficiency that comes back has as many rounds more. */
export interface RectificationRound {
  /** `undefined` where what was recorded is no date. */
  readonly dueOn: CalendarDate | undefined;
  /** `undefined` while it is not rectified. */
  readonly rectifiedOn: CalendarDate | undefined;
  readonly rectifiedBy: string | undefined;
  /** Days after the due date on which it was rectified: 0 in time. */
  readonly daysLate: number | undefined;
  /** The last look-back of the round; `undefined` before one. */
  readonly lookedBackOn: CalendarDate | undefined;
  readonly lookedBackBy: string | undefined;
  readonly result: "passed" | "failed" | undefined;
}

/** What is due next, by which day, with the working that a supervisor can read out. */
export interface RectificationDue {
  readonly what: "rectification" | "look-back";
  /** The last day that is still in time. */
  readonly end: CalendarDate;
  /** Below 0, how many days it is overdue; 0 is due today, and not overdue. */
  readonly daysLeft: number;
  readonly working: Text;
}

/** What is doubtful in the record of a rectification. */
export const RECTIFICATION_DOUBTS = {
  "looked-back-by-who-rectified": {
    en: "looked back at by whoever rectified it",
    zh: "回头看人员即整改人员",
  },
  "due-date-unreadable": { en: "a due date that is no date", zh: "整改期限无法识别" },
  "edition-not-followed": { en: "a change of edition that is not followed", zh: "流程版本变更未予衔接" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the doubts. */
export type RectificationDoubt = keyof typeof RECTIFICATION_DOUBTS;

/** A time during which a deficiency was closed. */
export interface Closing {
  readonly closedAt: Instant;
  readonly closedOn: CalendarDate;
  /** When the closing was taken back; `undefined` where it was not. */
  readonly takenBackAt: Instant | undefined;
}

/** How one deficiency stands at the end of a day. */
export interface DeficiencyStanding {
  readonly deficiency: Deficiency;
  readonly foundOn: CalendarDate;
  readonly status: RectificationStatus;
  /** Neither closed nor withdrawn: also while it waits for a look-back, or to be closed. */
  readonly isOpen: boolean;
  /** `undefined` where nothing is due by a day. */
  readonly due: RectificationDue | undefined;
  readonly isOverdue: boolean;
  /** In order; the last is the present one. */
  readonly rounds: readonly [RectificationRound, ...RectificationRound[]];
  /** How often a look-back found it again. */
  readonly timesReopened: number;
  /** In the order of their use, the one with which it was met when found first. */
  readonly instruments: readonly SupervisionInstrument[];
  /** The times during which it was closed; the last without an end where it is closed now. */
  readonly closings: readonly Closing[];
  /** Persons and units whose accountability is not decided yet. */
  readonly accountabilityPending: number;
  readonly doubts: readonly RectificationDoubt[];
  /** Events that the flow did not take, and why. */
  readonly refused: readonly { readonly event: string; readonly refusal: Refusal }[];
}

/**
 * How a deficiency stands at the end of a day: its status, what is due by when, its rounds. What was recorded later is not
 * known yet, and nothing is overdue on its due date itself. `undefined` before the day on which it was found.
 *
 * Each case is followed by the edition with which it was opened, to its end; a change of edition in its log is a doubt.
 * Whether whoever looked back had mended it is seen by the names in the record: the flow asks only that the contrary is
 * stated. A deficiency whose record cannot be followed keeps its last status, with what was refused beside it.
 *
 * A case of an edition that is not among the flows is followed by no other: each is named (`unknown-flow`), as
 * `readDeficiencyFile` names it, and then nothing is said of the deficiency.
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
 * const read = deficiencyStanding(openDeficiency(deficiency, rectification2020), day);
 * const standing = read.ok ? read.value : undefined;
 * [standing?.status, standing?.isOverdue, standing?.due?.daysLeft] // => ["open", true, -2]
 * standing?.due?.working.en
 * // => "found on 2020-04-02: to be rectified by 2020-04-05, inclusive; on 2020-04-07 overdue by 2 days"
 */
export function deficiencyStanding(
  file: DeficiencyFile,
  day: RectificationDay,
): Result<DeficiencyStanding | undefined, UnknownFlowIssue> {
  const foundOn = localDay(file.deficiency.foundAt, day.timeZone);
  if (foundOn > day.on) return success(undefined);
  const rectification = ownCase(file.rectification, day.flows.rectification, day);
  const accountability = file.accountability.map((each) => ownCase(each, day.flows.accountability, day));
  const known = accountability.filter((each) => each !== undefined);
  if (rectification !== undefined && known.length === accountability.length)
    return success(standingOn(file.deficiency, foundOn, rectification, known, day));
  const [first, ...others] = [
    ...unless(rectification !== undefined, "unknown-flow", ["rectification", "flow"]),
    ...accountability.flatMap((each, place) =>
      unless(each !== undefined, "unknown-flow", ["accountability", place, "flow"]),
    ),
  ];
  return failure(first as UnknownFlowIssue, ...others);
}

function standingOn(
  deficiency: Deficiency,
  foundOn: CalendarDate,
  rectification: OwnCase,
  accountability: readonly OwnCase[],
  day: RectificationDay,
): DeficiencyStanding {
  const { timeZone } = day;
  const decisions = accountability.map((each) => followed(each));
  const run = followed(rectification, { meetsAt: (requirement, at) => isMet(requirement, at, decisions) });
  const status = run.status as RectificationStatus;
  const history = historyOf(deficiency, run.moves, timeZone);
  const due = dueOf(status, history, foundOn, day);
  return {
    deficiency,
    foundOn,
    status,
    isOpen: !isOutcome(status),
    due,
    isOverdue: due !== undefined && due.daysLeft < 0,
    rounds: history.rounds,
    timesReopened: history.rounds.length - 1,
    instruments: history.instruments,
    closings: history.closings,
    accountabilityPending: decisions.filter(({ status }) => status === "referred" || status === "heard").length,
    doubts: doubtsOf(history.rounds, [run, ...decisions]),
    refused: run.refused.map(({ entry, refusal }) => ({ event: entry.event, refusal })),
  };
}

function isOutcome(status: RectificationStatus): boolean {
  return status === "closed" || status === "withdrawn";
}

/** A case as it is known on a day, with the edition with which it was opened. */
interface OwnCase {
  readonly flow: Flow;
  readonly log: CaseFile["log"];
}

/** `undefined` where the edition is not at hand. */
function ownCase(file: CaseFile, flows: readonly Editioned[], { on, timeZone }: RectificationDay): OwnCase | undefined {
  const flow = flows.find(({ edition }) => edition.id === file.flow);
  if (flow === undefined) return undefined;
  return { flow: flow as Flow, log: file.log.filter(({ at }) => localDay(at, timeZone) <= on) };
}

/** What a case came to by its own edition. */
interface OwnReplay extends Replay {
  readonly series: string;
}

function followed({ flow, log }: OwnCase, options: ReplayOptions = {}): OwnReplay {
  return { series: flow.edition.series, ...replay(flow, log, options) };
}

/** Whether the accountability of the file had come so far. */
function isMet(
  { flow, cases, status, ignores = [] }: Requirement,
  at: Instant,
  decisions: readonly OwnReplay[],
): boolean {
  const own = decisions.filter(({ series }) => series === flow);
  const hasCome = (decision: OwnReplay) => [...status, ...ignores].includes(statusAt(decision, at));
  if (cases === "one") return own.some(hasCome);
  return (cases === "if-any" || own.length > 0) && own.every(hasCome);
}

/** The status that a case had come to by an instant, that instant included. */
function statusAt({ moves, status }: Replay, at: Instant): string {
  const last = moves.findLast(({ entry }) => minutesBetween(entry.at, at) >= 0);
  return last?.to ?? moves[0]?.from ?? status;
}

interface History {
  readonly rounds: [RectificationRound, ...RectificationRound[]];
  readonly instruments: SupervisionInstrument[];
  readonly closings: Closing[];
  /** Why the present due date is what it is, and since when. */
  set: { readonly by: "found" | "due-set" | "look-back-failed"; readonly on: CalendarDate };
}

function historyOf(deficiency: Deficiency, moves: readonly CaseMove[], timeZone: TimeZone): History {
  const { dueOn, foundAt, instrument } = deficiency;
  const history: History = {
    rounds: [{ ...NO_ROUND, dueOn }],
    instruments: instrument === undefined ? [] : [instrument],
    closings: [],
    set: { by: "found", on: localDay(foundAt, timeZone) },
  };
  for (const move of moves) addMove(history, move, localDay(move.entry.at, timeZone));
  return history;
}

const NO_ROUND: RectificationRound = {
  dueOn: undefined,
  rectifiedOn: undefined,
  rectifiedBy: undefined,
  daysLate: undefined,
  lookedBackOn: undefined,
  lookedBackBy: undefined,
  result: undefined,
};

function addMove(history: History, { entry }: CaseMove, on: CalendarDate): void {
  const { rounds, closings } = history;
  const round = rounds.at(-1) as RectificationRound;
  const change = (changed: Partial<RectificationRound>) => {
    rounds[rounds.length - 1] = { ...round, ...changed };
  };
  if (isReopening(entry)) {
    const last = closings.pop();
    if (last !== undefined) closings.push({ ...last, takenBackAt: entry.at });
    return;
  }
  if (!isEvent(entry)) return;
  const { event, particulars = {} } = entry;
  const { rectifiedBy, lookedBackBy, dueOn, instrument } = particulars;
  switch (event) {
    case "instrument-used":
      history.instruments.push(instrument as SupervisionInstrument);
      break;
    case "due-set":
      change({ dueOn: dateIn(dueOn) });
      history.set = { by: event, on };
      break;
    case "rectified":
      change({ rectifiedOn: on, rectifiedBy: nameIn(rectifiedBy), daysLate: daysLate(round.dueOn, on) });
      break;
    case "look-back-passed":
      change({ lookedBackOn: on, lookedBackBy: nameIn(lookedBackBy), result: "passed" });
      break;
    case "look-back-failed":
      change({ lookedBackOn: on, lookedBackBy: nameIn(lookedBackBy), result: "failed" });
      rounds.push({ ...NO_ROUND, dueOn: dateIn(dueOn) });
      history.set = { by: event, on };
      break;
    case "closed":
      closings.push({ closedAt: entry.at, closedOn: on, takenBackAt: undefined });
  }
}

function dateIn(value: unknown): CalendarDate | undefined {
  return isCalendarDate(value) ? value : undefined;
}

function nameIn(value: unknown): string | undefined {
  return typeof value === "string" ? value.trim() : undefined;
}

function daysLate(dueOn: CalendarDate | undefined, on: CalendarDate): number | undefined {
  return dueOn === undefined ? undefined : Math.max(0, daysBetween(dueOn, on));
}

function doubtsOf(rounds: readonly RectificationRound[], runs: readonly Replay[]): RectificationDoubt[] {
  const isOwn = rounds.some(
    ({ rectifiedBy, lookedBackBy }) => rectifiedBy !== undefined && rectifiedBy === lookedBackBy,
  );
  const isUnreadable = rounds.some(({ dueOn }) => dueOn === undefined);
  const isStray = runs.some(({ unresolved }) => unresolved.some(isMigration));
  return [
    ...(isOwn ? (["looked-back-by-who-rectified"] as const) : []),
    ...(isUnreadable ? (["due-date-unreadable"] as const) : []),
    ...(isStray ? (["edition-not-followed"] as const) : []),
  ];
}

const SET_BY = {
  found: { en: "found on", zh: "发现于" },
  "due-set": { en: "set anew on", zh: "期限重新确定于" },
  "look-back-failed": { en: "found again on", zh: "回头看再次发现于" },
} as const;

function dueOf(
  status: RectificationStatus,
  { rounds, set }: History,
  foundOn: CalendarDate,
  { on, lookBack }: RectificationDay,
): RectificationDue | undefined {
  const { dueOn, rectifiedOn } = rounds.at(-1) ?? NO_ROUND;
  if (status === "rectified" && lookBack !== undefined) {
    const { end, working } = dayLimit(rectifiedOn ?? foundOn, lookBack.withinDays, lookBack.dayCount);
    return due("look-back", end, on, {
      en: `rectified on ${rectifiedOn}: to be looked back at by ${end} (${working.en})`,
      zh: `${rectifiedOn}完成整改：回头看期限${end}（${working.zh}）`,
    });
  }
  if ((status !== "open" && status !== "reopened") || dueOn === undefined) return undefined;
  const by = SET_BY[set.by];
  return due("rectification", dueOn, on, {
    en: `${by.en} ${set.on}: to be rectified by ${dueOn}, inclusive`,
    zh: `${by.zh}${set.on}：整改期限${dueOn}（含当日）`,
  });
}

function due(what: RectificationDue["what"], end: CalendarDate, on: CalendarDate, basis: Text): RectificationDue {
  const daysLeft = daysBetween(on, end);
  const left = leftIn(daysLeft);
  const working = { en: `${basis.en}; on ${on} ${left.en}`, zh: `${basis.zh}；${on}${left.zh}` };
  return { what, end, daysLeft, working };
}

function leftIn(days: number): Text {
  const count = Math.abs(days);
  const inDays = `${count} ${count === 1 ? "day" : "days"}`;
  if (days === 0) return { en: "due that day", zh: "当日到期" };
  return days > 0
    ? { en: `${inDays} left`, zh: `尚余${count}天` }
    : { en: `overdue by ${inDays}`, zh: `已超期${count}天` };
}
