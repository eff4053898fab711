import type { Answer } from "../answer.js";
import { isAbsent } from "../answer.js";
import { type Instant, minutesBetween } from "../calendar/instant.js";
import type { Text } from "../text.js";

/**
 * What is disinfected.
 *
 * @see supervision of third-party disinfection firms at Erenhot, 4 February 2022 (goods, vehicles, environment)
 */
export const DISINFECTION_TARGETS = {
  goods: { en: "goods", zh: "货物" },
  vehicle: { en: "vehicle", zh: "车辆" },
  environment: { en: "environment", zh: "环境" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of them. */
export type DisinfectionTarget = keyof typeof DISINFECTION_TARGETS;

/** What a place asks of a disinfection: the directions of the product, or the plan of the place. */
export interface DisinfectionRule {
  readonly target: DisinfectionTarget;
  /** The product or the substance, by the caller's own name for it. */
  readonly agent: string;
  /** The least concentration, in milligrams of active substance per litre, inclusive. */
  readonly milligramsPerLitre: number;
  /** The least time that it stays wet, in minutes, inclusive. */
  readonly contactMinutes: number;
  readonly source: Text;
}

/** One disinfection as it was recorded. */
export interface DisinfectionRecord {
  readonly id: string;
  readonly target: DisinfectionTarget;
  /** What was disinfected, or where: a container, a plate, a room. */
  readonly object: string;
  readonly agent: Answer<string>;
  readonly milligramsPerLitre: Answer<number>;
  /** When the agent was on, and when it was taken off or the object used again. */
  readonly appliedAt: Instant;
  readonly endedAt: Answer<Instant>;
  /** The firm that did it; `not-applicable` where the place did it itself. */
  readonly contractor: Answer<string>;
  /** What a test of the effect came to. */
  readonly effect: Answer<"effective" | "not-effective">;
}

/** What may be wrong with a disinfection. */
export const DISINFECTION_FAULTS = {
  "contact-too-short": { en: "it was not left on for long enough", zh: "作用时间不足" },
  "contact-not-known": { en: "it is not known for how long it was left on", zh: "作用时间不详" },
  "ended-before-applied": { en: "it is recorded as ended before it was applied", zh: "结束时间早于施用时间" },
  "concentration-too-low": { en: "it was too weak", zh: "浓度不足" },
  "concentration-not-known": { en: "its concentration is not known", zh: "浓度不详" },
  "no-rule-for-agent": { en: "nothing is laid down for this agent and target", zh: "对该消毒剂和对象无规定" },
  "agent-not-known": { en: "the agent is not known", zh: "消毒剂不详" },
  "contractor-not-known": { en: "it is not known who did it", zh: "实施单位不详" },
  "contractor-not-admitted": { en: "the firm is not among those admitted", zh: "实施单位不在准入名单" },
  "not-effective": { en: "a test found that it did not work", zh: "效果评价不合格" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the faults. */
export type DisinfectionFault = keyof typeof DISINFECTION_FAULTS;

/** What a place asks for. */
export interface DisinfectionRequirements {
  readonly rules: readonly DisinfectionRule[];
  /** The firms that may disinfect; left out, any may. */
  readonly contractors?: readonly string[];
}

/** A disinfection with what is wrong with it; nothing is, where there is no fault. */
export interface DisinfectionCheck {
  readonly id: string;
  readonly contractor: Answer<string>;
  /** How long it was left on; `undefined` where that is not known. */
  readonly contactMinutes: number | undefined;
  readonly faults: readonly DisinfectionFault[];
}

/**
 * What is wrong with a disinfection, every fault at once: contact time and concentration against the rule for its agent
 * and target, the least of each being enough; who did it; what a test of the effect found. Of several rules for one agent
 * and target every one is to be met. What was not recorded is a fault of its own, and never taken for enough. A test of the
 * effect that was not made is none.
 *
 * @example
 * const rule = { target: "goods", agent: "chlorine", milligramsPerLitre: 500, contactMinutes: 30 } as const;
 * const rules = [{ ...rule, source: { en: "an example", zh: "示例" } }];
 * const record = {
 *   id: "D-1",
 *   target: "goods",
 *   object: "CSQU3054383",
 *   agent: "chlorine",
 *   milligramsPerLitre: 500,
 *   appliedAt: instant("2022-02-04T09:00+08:00"),
 *   endedAt: instant("2022-02-04T09:29+08:00"),
 *   contractor: absent("not-asked"),
 *   effect: absent("not-asked"),
 * } as const;
 * checkDisinfection(record, { rules }).faults // => ["contact-too-short", "contractor-not-known"]
 */
export function checkDisinfection(
  record: DisinfectionRecord,
  { rules, contractors }: DisinfectionRequirements,
): DisinfectionCheck {
  const { id, target, agent, contractor, effect, appliedAt, endedAt } = record;
  const minutes = isAbsent(endedAt) ? undefined : minutesBetween(appliedAt, endedAt);
  const own = isAbsent(agent) ? [] : rules.filter((each) => each.target === target && each.agent === agent);
  const faults: readonly (DisinfectionFault | false)[] = [
    isAbsent(agent) && "agent-not-known",
    !isAbsent(agent) && own.length === 0 && "no-rule-for-agent",
    contactFault(minutes, own),
    concentrationFault(record.milligramsPerLitre, own),
    contractorFault(contractor, contractors),
    effect === "not-effective" && "not-effective",
  ];
  return {
    id,
    contractor,
    contactMinutes: minutes !== undefined && minutes >= 0 ? minutes : undefined,
    faults: faults.filter((fault) => fault !== false),
  };
}

// Both are written so that what is no number is not enough.
function contactFault(minutes: number | undefined, rules: readonly DisinfectionRule[]): DisinfectionFault | false {
  if (minutes === undefined) return "contact-not-known";
  if (minutes < 0) return "ended-before-applied";
  return !rules.every(({ contactMinutes }) => minutes >= contactMinutes) && "contact-too-short";
}

function concentrationFault(
  milligramsPerLitre: Answer<number>,
  rules: readonly DisinfectionRule[],
): DisinfectionFault | false {
  if (isAbsent(milligramsPerLitre)) return "concentration-not-known";
  return !rules.every((rule) => milligramsPerLitre >= rule.milligramsPerLitre) && "concentration-too-low";
}

function contractorFault(
  contractor: Answer<string>,
  admitted: readonly string[] | undefined,
): DisinfectionFault | false {
  if (isAbsent(contractor)) return contractor.absent !== "not-applicable" && "contractor-not-known";
  return admitted !== undefined && !admitted.includes(contractor) && "contractor-not-admitted";
}

/** The disinfections of one firm, and those of them that had faults. */
export interface ContractorAudit {
  /** `undefined` for the place itself and for those of whom it is not known who did them. */
  readonly contractor: string | undefined;
  readonly disinfections: number;
  /** In the order of the records. */
  readonly faulty: readonly DisinfectionCheck[];
}

/**
 * The work of each disinfection firm, with every record that had a fault: a firm is looked after by what it did, and a
 * place that did it itself too.
 *
 * @returns by firm, in the order in which they first appear
 * @example
 * contractorAudits([], { rules: [] }) // => []
 * @see supervision of third-party disinfection firms at Erenhot, 4 February 2022
 */
export function contractorAudits(
  records: readonly DisinfectionRecord[],
  requirements: DisinfectionRequirements,
): readonly ContractorAudit[] {
  const audits = new Map<string | undefined, { disinfections: number; faulty: DisinfectionCheck[] }>();
  for (const record of records) {
    const check = checkDisinfection(record, requirements);
    const firm = isAbsent(record.contractor) ? undefined : record.contractor;
    const audit = audits.get(firm) ?? { disinfections: 0, faulty: [] };
    audits.set(firm, audit);
    audit.disinfections++;
    if (check.faults.length > 0) audit.faulty.push(check);
  }
  return [...audits].map(([contractor, audit]) => ({ contractor, ...audit }));
}
