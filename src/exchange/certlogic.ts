import { epochMilliseconds } from "../calendar/instant.js";
import { instantAt } from "../calendar/time-zone.js";
import { isRecord } from "../record.js";
import { type Result, success } from "../result.js";
import { allIssues, type CertLogicIssue } from "./certlogic-expression.js";
import { type CertLogicProof, certLogicProof } from "./certlogic-proof.js";
import { type CertLogicCertificate, type CertLogicRule, certLogicRule } from "./certlogic-rule.js";
import { CertLogicPaths, Frame } from "./certlogic-scope.js";
import {
  CERTLOGIC_EVENTS,
  type CERTLOGIC_SET_ASIDE,
  type CertLogicAt,
  type CertLogicPlan,
  type CertLogicRuleOutcome,
  certLogicCertificate,
  certLogicPlans,
  certLogicSelection,
  holdsEvents,
  type PreparedCertLogic,
} from "./certlogic-selection.js";
import { truthOf, UNKNOWN } from "./certlogic-value.js";

/** The rules of a published set, of each identifier the highest version first. */
export interface CertLogicRules {
  readonly rules: readonly CertLogicRule[];
  /** @internal For each kind of certificate, and for a payload that shows none. */
  readonly plans: Readonly<Record<CertLogicCertificate, CertLogicPlan>>;
  /** @internal What the rules read, all of them. */
  readonly paths: CertLogicPaths;
  /** @internal The places of `payload.v`, `payload.t` and `payload.r` among them. */
  readonly events: readonly (readonly [(typeof CERTLOGIC_EVENTS)[number], number])[];
}

/** What the rules that apply come to together. */
export interface CertLogicAssessment {
  /** `no-rule` where none applies: that is neither an acceptance nor a refusal. */
  readonly verdict: "accepted" | "refused" | "undecided" | "no-rule";
  readonly rules: readonly CertLogicRuleOutcome[];
  readonly setAside: readonly { readonly rule: CertLogicRule; readonly why: (typeof CERTLOGIC_SET_ASIDE)[number] }[];
  /** The paths that are missing and could decide an undecided verdict. */
  readonly needs: readonly string[];
}

/**
 * Reads a published set of certificate rules: a list of rule documents, one document, or `{ rules: [...] }`. Every rule is put
 * together once. Everything that is wrong in any of them is said at once; a set with a rule that cannot be read is not read.
 *
 * @example
 * const read = fromCertLogic([
 *   { id: "VR-EU-0002", description: "As many doses as the course has", logic: { ">=": [{ var: "payload.v.0.dn" }, { var: "payload.v.0.sd" }] } },
 * ]);
 * const at = instant("2021-07-01T12:00:00Z");
 * read.ok && assessCertLogic(read.value, { v: [{ dn: 2, sd: 2 }] }, { at }).verdict // => "accepted"
 * read.ok && assessCertLogic(read.value, { v: [{ dn: 2 }] }, { at }).needs // => ["payload.v.0.sd"]
 * @see EU DCC validation rules, schema 1.0.0; CertLogic specification 1.3.2
 */
export function fromCertLogic(documents: unknown): Result<CertLogicRules, CertLogicIssue> {
  const issues: CertLogicIssue[] = [];
  const paths = new CertLogicPaths();
  const isWrapped = isRecord(documents) && Array.isArray(documents.rules);
  const list = isWrapped ? (documents.rules as readonly unknown[]) : documents;
  const read = Array.isArray(list)
    ? list.map((document: unknown, place) =>
        certLogicRule(document, isWrapped ? ["rules", place] : [place], issues, paths),
      )
    : [certLogicRule(list, [], issues, paths)];
  const [first] = issues;
  if (first !== undefined) return allIssues(issues, first);
  const rules = read.filter((rule) => rule !== undefined);
  const events = CERTLOGIC_EVENTS.flatMap((event) => {
    const place = paths.placeOf(`payload.${event}`);
    return place === undefined ? [] : [[event, place] as const];
  });
  return success({ rules, plans: certLogicPlans(rules), paths, events });
}

/**
 * What a set of rules says of a certificate: accepted only if every rule that applies is true, refused if one is false,
 * undecided otherwise, with what is missing. A rule applies that is valid at the moment (both ends included), is of the
 * country and for the certificate, in its highest version. A payload that holdsEvents a vaccination, a test or a recovery is known
 * not to hold those of the three that it does not name: schema 1.3 has exactly one.
 *
 * @param payload the decoded and verified certificate: `{ ver, nam, dob, v | t | r }`
 * @example
 * const read = fromCertLogic({ id: "TR-EU-0000", logic: { "!": [{ var: "payload.t.1" }] } });
 * read.ok && assessCertLogic(read.value, { r: [{}] }, { at: instant("2021-07-01T12:00:00Z") }).verdict // => "no-rule"
 */
export function assessCertLogic(rules: CertLogicRules, payload: unknown, at: CertLogicAt): CertLogicAssessment {
  return assessedIn(frameOf(rules, payload, at), rules, payload, at);
}

function assessedIn(frame: Frame, rules: CertLogicRules, payload: unknown, at: CertLogicAt): CertLogicAssessment {
  const { applied, setAside } = certLogicSelection(rules.plans[certLogicCertificate(payload)], payload, at);
  const outcomes: CertLogicRuleOutcome[] = new Array(applied.length);
  for (let place = 0; place < applied.length; place++)
    outcomes[place] = outcomeOf(applied[place] as PreparedCertLogic, frame);
  const verdict = verdictOf(outcomes);
  return { verdict, rules: outcomes, setAside, needs: verdict === "undecided" ? needsOf(outcomes) : NOTHING };
}

/** The proofs of the rules that apply, in their order, as `assessCertLogic` applies them. */
export interface CertLogicRuleProof extends CertLogicRuleOutcome {
  readonly proof: CertLogicProof;
}

/**
 * The same with the proof of every rule that applies: each part of its logic, what it read and what it came to.
 *
 * @example
 * const read = fromCertLogic({ id: "TR-EU-0000", logic: { "!": [{ var: "payload.t.1" }] } });
 * const { rules } = read.ok ? proveCertLogicRules(read.value, { t: [{}] }, { at: instant("2021-07-01T12:00:00Z") }) : { rules: [] };
 * rules[0]?.proof.parts[0]?.path // => "payload.t.1"
 */
export function proveCertLogicRules(
  rules: CertLogicRules,
  payload: unknown,
  at: CertLogicAt,
): Omit<CertLogicAssessment, "rules"> & { readonly rules: readonly CertLogicRuleProof[] } {
  const frame = frameOf(rules, payload, at);
  const assessment = assessedIn(frame, rules, payload, at);
  const proved = assessment.rules.map((outcome) => ({
    ...outcome,
    proof: certLogicProof(outcome.rule.logic.root, frame),
  }));
  return { ...assessment, rules: proved };
}

function verdictOf(outcomes: readonly CertLogicRuleOutcome[]): CertLogicAssessment["verdict"] {
  let isOpen = false;
  for (let at = 0; at < outcomes.length; at++) {
    const { truth } = outcomes[at] as CertLogicRuleOutcome;
    if (truth === "false") return "refused";
    if (truth === "undecided") isOpen = true;
  }
  if (isOpen) return "undecided";
  return outcomes.length === 0 ? "no-rule" : "accepted";
}

function needsOf(outcomes: readonly CertLogicRuleOutcome[]): readonly string[] {
  return [...new Set(outcomes.flatMap(({ missing }) => missing))];
}

const NOTHING: readonly never[] = [];

function outcomeOf({ rule, root, held, failed }: PreparedCertLogic, frame: Frame): CertLogicRuleOutcome {
  const value = root.run(frame);
  const truth = value === true || truthOf(value);
  if (truth !== undefined) return truth ? held : failed;
  const { missing, faults } = certLogicProof(root, frame);
  const isNeither = missing.length + faults.length === 0;
  return {
    rule,
    truth: "undecided",
    missing,
    faults: isNeither ? [{ code: "not-truthy-or-falsy", at: root.at }] : faults,
  };
}

function frameOf({ paths, events }: CertLogicRules, payload: unknown, at: CertLogicAt): Frame {
  const { countryCode, valueSets } = at;
  // An instant of ours may leave out its seconds; a date and time of CertLogic may not.
  const validationClock = at.at.charCodeAt(16) === 58 ? at.at : instantAt(epochMilliseconds(at.at), "UTC");
  const own = { validationClock, countryCode, valueSets };
  const external = at.external === undefined ? own : { ...own, ...at.external };
  const values = paths.blank.slice();
  if (isRecord(payload) && (holdsEvents(payload.v) || holdsEvents(payload.t) || holdsEvents(payload.r)))
    for (let at = 0; at < events.length; at++) {
      const [event, place] = events[at] as (typeof events)[number];
      if (payload[event] === undefined) values[place] = null;
    }
  return new Frame(paths, { payload, external }, at.complete ? null : UNKNOWN, values);
}
