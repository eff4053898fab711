import type { Instant } from "../calendar/instant.js";
import { canonicalJson } from "../canonical-json.js";
import { type Edition, frozen } from "../edition/edition.js";
import type { Facts, FactTable } from "../logic/facts.js";
import { answerOf } from "../logic/scope.js";
import type { Truth } from "../logic/truth.js";
import { type Assessment, assess } from "./assess.js";
import { factAsRead, factsRead } from "./facts-read.js";
import type { Policy } from "./policy.js";

/** What an officer says of a traveller. */
export interface OfficerStatement<Grade extends string = string> {
  readonly grade: Grade;
  /** In the officer's own words. */
  readonly reason: string;
  /** Who said it: a name or a number of the service. */
  readonly by: string;
  readonly at: Instant;
}

/** An officer's statement with what it was made on: plain data, to be kept as JSON. */
export interface OfficerVerdict<Grade extends string = string> extends OfficerStatement<Grade> {
  readonly policy: Edition["id"];
  readonly overlays: readonly Edition["id"][];
  /** What the policy came to when the verdict was given. */
  readonly computed: Assessment<Grade>;
  /** The facts that the policy reads, as they were then; `null` where there was nothing at all. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What is computed now and what an officer said, side by side: neither changes the other. */
export interface Standing<Grade extends string = string> {
  readonly computed: Assessment<Grade>;
  /** Left out while no officer has spoken, like what follows from it. */
  readonly officer?: OfficerVerdict<Grade>;
  /** Undecided while the computed grade is not decided and may still be the officer's. */
  readonly agree?: Truth;
  /** Whether the verdict was made on other facts or by other rules than those of now. */
  readonly stale: boolean;
  /** The facts, by name, that the verdict rested on and that are others now. */
  readonly changedFacts: readonly string[];
  readonly policyChanged: boolean;
}

/**
 * An officer's verdict, with the policy, the overlays and the facts that it was made on. Of the facts only those are kept
 * that the policy reads.
 *
 * @throws TypeError when the grade is none of the policy's, or the reason or the officer is blank.
 * @example
 * const facts = travellerFacts({ on: calendarDate("2020-03-18"), affectedAreas: [], readings: [] });
 * const said = { grade: "triggered", reason: "arrived with a coughing companion", by: "officer 7", at: instant("2020-03-18T06:20:00+08:00") };
 * const verdict = officerVerdict(travellerTrigger2020, facts, said);
 * [verdict.policy, verdict.computed.decided] // => ["traveller-trigger-2020-03-01", false]
 */
export function officerVerdict<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  facts: Facts<Table>,
  { grade, reason, by, at }: OfficerStatement<NoInfer<Grade>>,
): OfficerVerdict<Grade> {
  if (!policy.gradesInOrder.includes(grade))
    throw new TypeError("officerVerdict: expected a grade of the policy, got another");
  if (reason.trim() === "" || by.trim() === "")
    throw new TypeError("officerVerdict: expected a reason and who gives it, got a blank text");
  const reads = factsRead(policy);
  const kept = [...reads].map(([name, inner]) => [name, factAsRead(policy.facts[name], answerOf(facts, name), inner)]);
  return frozen({
    grade,
    reason,
    by,
    at,
    policy: policy.edition.id,
    overlays: overlaysOf(policy),
    computed: assess(policy, facts),
    facts: Object.fromEntries(kept),
  });
}

/**
 * What a policy computes of a subject now, and how an officer's verdict stands beside it. The verdict is stale when a fact
 * that it rested on is another now, or the rules are; facts that the policy does not read, the order of options and of keys
 * do not count. A stale verdict still stands: it is for an officer to give a new one.
 *
 * @param verdict as `officerVerdict` made it, or as it comes back from JSON; left out while no officer has spoken
 * @example
 * const before = travellerFacts({ on: calendarDate("2020-03-18"), affectedAreas: [], readings: [] });
 * const said = { grade: "triggered", reason: "a coughing companion", by: "officer 7", at: instant("2020-03-18T06:20:00+08:00") };
 * const verdict = officerVerdict(travellerTrigger2020, before, said);
 * standing(travellerTrigger2020, before, verdict).agree // => "undecided"
 * const after = standing(travellerTrigger2020, { ...before, contactWithCase: "yes" }, verdict);
 * [after.agree, after.stale, after.changedFacts] // => ["true", true, ["contactWithCase"]]
 */
export function standing<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  facts: Facts<Table>,
  verdict?: OfficerVerdict<Grade>,
): Standing<Grade> {
  const computed = assess(policy, facts);
  if (verdict === undefined) return { computed, stale: false, changedFacts: [], policyChanged: false };
  const policyChanged =
    verdict.policy !== policy.edition.id || canonicalJson(verdict.overlays) !== canonicalJson(overlaysOf(policy));
  const changedFacts = changedSince(policy, facts, verdict);
  return {
    computed,
    officer: verdict,
    agree: agreement(policy, computed, verdict.grade),
    stale: policyChanged || changedFacts.length > 0,
    changedFacts,
    policyChanged,
  };
}

function overlaysOf<Table extends FactTable, Grade extends string>({ overlays }: Policy<Table, Grade>): string[] {
  return overlays.map(({ edition }) => edition.id);
}

/** The facts that the verdict was made on and that are others now; what the policy of now does not have is left aside. */
function changedSince<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  facts: Facts<Table>,
  verdict: OfficerVerdict<Grade>,
): string[] {
  const reads = factsRead(policy);
  return Object.entries(verdict.facts).flatMap(([name, before]) => {
    const kind = Object.hasOwn(policy.facts, name) ? policy.facts[name] : undefined;
    if (kind === undefined) return [];
    const now = factAsRead(kind, answerOf(facts, name), reads.get(name));
    const then = factAsRead(kind, before, reads.get(name));
    return canonicalJson(now) === canonicalJson(then) ? [] : [name];
  });
}

function agreement<Table extends FactTable, Grade extends string>(
  { gradesInOrder }: Policy<Table, Grade>,
  computed: Assessment<Grade>,
  grade: Grade,
): Truth {
  if (computed.decided) return computed.grade === grade ? "true" : "false";
  const [said, least, most] = [grade, computed.atLeast, computed.atMost].map((each) => gradesInOrder.indexOf(each));
  return Number(said) < Number(least) || Number(said) > Number(most) ? "false" : "undecided";
}
