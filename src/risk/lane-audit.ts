import { canonicalJson, isPlainObject } from "../canonical-json.js";
import type { FactTable } from "../logic/facts.js";
import { isRecord } from "../record.js";

import type { Text } from "../text.js";
import {
  type LaneCriterion,
  type LaneEntry,
  type LaneReason,
  type LaneTraveller,
  laneCriterion,
  laneEntry,
  laneSeal,
} from "./lane-allocation.js";
import type { LanePlan } from "./lane-plan.js";
import { type LaneState, laneStateAfter, startLanes } from "./lane-state.js";

/** How a log can depart from what the plan and the seed come to. */
export const LANE_DEPARTURES = {
  unreadable: {
    en: "This is no entry of a log of lanes. Nothing after it was recomputed.",
    zh: "该条不是通道分流记录，其后各条未再复算。",
  },
  "out-of-place": {
    en: "The entry does not have the next place: entries are missing, doubled or in another order. Nothing after it was recomputed.",
    zh: "该条序号不连续：存在缺失、重复或次序改变，其后各条未再复算。",
  },
  "other-traveller": {
    en: "The log has another traveller at this place, or one more than came.",
    zh: "记录中该序号的人员与实际不符，或多于实际人数。",
  },
  "not-as-allocated": {
    en: "The lane, or what put the traveller into it, is not what the plan and the seed come to.",
    zh: "通道或其依据与按方案和种子复算的结果不一致。",
  },
  "not-as-sealed": {
    en: "The entry, or the one before it, is not the one that was sealed.",
    zh: "该条或其前一条与加封时不一致。",
  },
  "not-in-log": { en: "A traveller who came is not in the log.", zh: "实际到达的人员未见于记录。" },
  "ends-elsewhere": {
    en: "The log does not end in the state that was kept: its end was changed or cut off.",
    zh: "记录末尾与留存状态不符：末尾被改动或截断。",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** One place at which a log departs from what the plan and the seed come to. */
export interface LaneDeparture<Grade extends string = string, Lane extends string = string> {
  readonly code: keyof typeof LANE_DEPARTURES;
  /** Index in the log; the length of the log for what is wrong with its end. */
  readonly index: number;
  readonly text: Text;
  /** What it comes to, where the entry departs from that. */
  readonly expected?: Pick<LaneEntry<Grade, Lane>, "lane" | "because">;
}

/** What came of an audit. */
export interface LaneAudit<Grade extends string = string, Lane extends string = string> {
  readonly isSound: boolean;
  readonly departures: readonly LaneDeparture<Grade, Lane>[];
  /** How many entries were recomputed. */
  readonly recomputed: number;
  /** Whether the criteria were assessed again, or taken as the log has them. */
  readonly criteria: "assessed-again" | "as-recorded";
  /** Where the stream stands after what was recomputed. */
  readonly state: LaneState<Lane>;
}

/** What an audit may know besides the log. */
export interface LaneEvidence<Table extends FactTable = FactTable, Lane extends string = string> {
  /** Where the stream stood before the log; left out, before its first traveller. */
  readonly from?: LaneState<Lane>;
  /** Where it stood after it, as it was kept or made known at the time: shows an end that was cut off. */
  readonly to?: LaneState<Lane>;
  /** Who came, in order, with their facts: the criteria are then assessed again. */
  readonly travellers?: readonly LaneTraveller<Table>[];
}

/**
 * Recomputes a log entry by entry and says where it departs: from the numbers that the seed draws, from the thresholds,
 * from the run, from its own seals and, where the travellers are given, from their facts. An entry that was changed, added,
 * taken out or moved is found, unless by someone who has the seed and seals all that follows again; so the last seal of a
 * day is made known when the day ends, and given here as part of `to`. It never throws on a log, whatever it holds.
 *
 * @example
 * const plan = lanePlan(arrivalLaneCriteria, arrivalLanes);
 * const facts = { symptoms: ["rash"], diagnosedInfectiousDisease: "no", fromListedArea: "no", axillaryCelsius: 36.5 };
 * const { log } = allocateLanes(plan, [{ id: "T-1", facts }, { id: "T-2", facts }], "spring");
 * auditLanes(plan, "spring", log).isSound // => true
 * const changed = [{ ...log[0], lane: "green" }, log[1]];
 * auditLanes(plan, "spring", changed).departures.map(({ code, index }) => [index, code])
 * // => [[0, "not-as-allocated"], [0, "not-as-sealed"]]
 */
export function auditLanes<Table extends FactTable, Grade extends string, Lane extends string>(
  plan: LanePlan<Table, Grade, Lane>,
  seed: string,
  log: readonly unknown[],
  { from, to, travellers }: LaneEvidence<Table, Lane> = {},
): LaneAudit<Grade, Lane> {
  const departures: LaneDeparture<Grade, Lane>[] = [];
  const report = (code: LaneDeparture["code"], index: number, expected?: LaneDeparture<Grade, Lane>["expected"]) =>
    departures.push({ code, index, text: LANE_DEPARTURES[code], ...(expected === undefined ? {} : { expected }) });
  let state = from ?? startLanes(plan);
  let recomputed = 0;
  for (const [index, found] of log.entries()) {
    if (!isEntry(found)) {
      report("unreadable", index);
      break;
    }
    if (found.place !== state.travellers + 1) {
      report("out-of-place", index);
      break;
    }
    const traveller = travellers?.[index];
    if (travellers !== undefined && traveller?.id !== found.traveller) report("other-traveller", index);
    const criterion =
      traveller === undefined ? recordedCriterion(plan, found.because) : laneCriterion(plan, traveller.facts);
    const { lane, because } = laneEntry(plan, seed, state, found.traveller, criterion);
    if (canonicalJson([lane, because]) !== canonicalJson([found.lane, found.because]))
      report("not-as-allocated", index, { lane, because });
    if (laneSeal(seed, state.seal, found) !== found.seal) report("not-as-sealed", index);
    state = laneStateAfter(state, plan.open, { lane, because, seal: found.seal });
    recomputed++;
  }
  if (recomputed === log.length && travellers !== undefined && travellers.length > log.length)
    report("not-in-log", log.length);
  if (to !== undefined && canonicalJson(to) !== canonicalJson(state)) report("ends-elsewhere", log.length);
  const criteria = travellers === undefined ? "as-recorded" : "assessed-again";
  return { isSound: departures.length === 0, departures, recomputed, criteria, state };
}

const ENTRY_KEYS = ["because", "lane", "place", "seal", "traveller"];

/** Whether something has the shape of an entry: what it says may still be wrong. */
function isEntry(found: unknown): found is LaneEntry {
  if (!isRecord(found) || Object.keys(found).sort().join() !== ENTRY_KEYS.join()) return false;
  const { place, traveller, lane, seal, because } = found;
  const isPlain = (part: unknown) =>
    typeof part === "string" || typeof part === "number" || (Array.isArray(part) && part.every(isText));
  return (
    [traveller, lane, seal].every(isText) &&
    typeof place === "number" &&
    isRecord(because) &&
    isPlainObject(because) &&
    areAll(because, isPlain)
  );
}

function areAll(record: Readonly<Record<string, unknown>>, is: (part: unknown) => boolean): boolean {
  return Object.values(record).every(is);
}

function isText(part: unknown): part is string {
  return typeof part === "string";
}

/** The criterion that an entry names, if the policy can have come to it and it selects. */
function recordedCriterion<Table extends FactTable, Grade extends string, Lane extends string>(
  { policy, rules, open }: LanePlan<Table, Grade, Lane>,
  recorded: LaneReason,
): LaneCriterion<Grade> | undefined {
  const selects = (grade: unknown): grade is Grade =>
    policy.gradesInOrder.includes(grade as Grade) && rules.laneOfGrade[grade as Grade] !== open;
  const { by, grade, rules: named, atLeast, atMost, needs } = recorded as Readonly<Record<string, unknown>>;
  if (by === "criterion" && selects(grade) && Array.isArray(named) && named.length > 0) {
    const giving = policy.prepared.filter(({ rule }) => rule.grade === grade).map(({ rule }) => rule.id);
    return named.every((rule) => giving.includes(rule)) ? { by, grade, rules: named } : undefined;
  }
  if (by !== "undecided" || !selects(atMost) || !Array.isArray(needs)) return undefined;
  const [least, most] = [policy.gradesInOrder.indexOf(atLeast as Grade), policy.gradesInOrder.indexOf(atMost)];
  const isPossible = least >= 0 && least < most && needs.every((name) => Object.hasOwn(policy.facts, name));
  return isPossible ? { by, atLeast: atLeast as Grade, atMost, needs } : undefined;
}
