import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import { instantAt } from "../calendar/time-zone.js";
import type { Truth } from "../logic/truth.js";
import { isRecord } from "../record.js";
import { failure, type Result, success } from "../result.js";
import type { CertLogicIssue } from "./certlogic-expression.js";
import { type CertLogicFault, type CertLogicProof, proveCertLogic } from "./certlogic-proof.js";
import { type CertLogicCertificate, type CertLogicRule, certLogicRule } from "./certlogic-rule.js";
import { truthOf } from "./certlogic-value.js";

/** The rules of a published set, of each identifier the highest version first. */
export interface CertLogicRules {
  readonly rules: readonly CertLogicRule[];
  /** @internal The versions of one identifier of one country and region, the highest first. */
  readonly versions: readonly (readonly CertLogicRule[])[];
}

/** Where and when a certificate is looked at; there is no clock. */
export interface CertLogicAt {
  /** The moment at which rules are valid, and the `external.validationClock` of their logic. */
  readonly at: Instant;
  /** The country of arrival: acceptance rules of other countries are set aside. Without it those of all countries apply. */
  readonly countryCode?: string;
  /** Rules of other regions are set aside; those without a region always apply. */
  readonly region?: string;
  readonly valueSets?: Readonly<Record<string, readonly string[]>>;
  /** What else rules may read: `issuerCountryCode`, `iat`, `exp`, `kid`. */
  readonly external?: Readonly<Record<string, unknown>>;
  /** The payload is all there is: what is not there is null, as certlogic-js takes it. Otherwise it is not known. */
  readonly complete?: boolean;
}

/** What one rule came to. */
export interface CertLogicRuleOutcome {
  readonly rule: CertLogicRule;
  readonly truth: Truth;
  /** The paths that are missing and could decide it; none where it is decided. */
  readonly missing: readonly string[];
  /** What of it could not be evaluated on these data; none where it is decided. */
  readonly faults: readonly CertLogicFault[];
}

/** Why a rule was not applied. */
export const CERTLOGIC_SET_ASIDE = [
  "not-an-entry-rule",
  "other-country",
  "other-region",
  "not-yet-valid",
  "no-longer-valid",
  "later-version",
  "other-certificate",
] as const;

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
  const isWrapped = isRecord(documents) && Array.isArray(documents.rules);
  const list = isWrapped ? (documents.rules as readonly unknown[]) : documents;
  const read = Array.isArray(list)
    ? list.map((document: unknown, place) => certLogicRule(document, isWrapped ? ["rules", place] : [place], issues))
    : [certLogicRule(list, [], issues)];
  const [first, ...others] = issues;
  if (first !== undefined) return failure(first, ...others);
  const rules = read.filter((rule) => rule !== undefined);
  return success({ rules, versions: versionsOf(rules) });
}

function versionsOf(rules: readonly CertLogicRule[]): CertLogicRules["versions"] {
  const groups = new Map<string, CertLogicRule[]>();
  for (const rule of rules) {
    const key = JSON.stringify([rule.identifier, rule.country, rule.region]);
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()].map((group) => group.toSorted(byVersion));
}

function byVersion(one: CertLogicRule, other: CertLogicRule): number {
  const [left, right] = [one, other].map(({ version }) => version.split(".").map(Number)) as [number[], number[]];
  for (const place of [0, 1, 2]) {
    const difference = (right[place] ?? 0) - (left[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * What a set of rules says of a certificate: accepted only if every rule that applies is true, refused if one is false,
 * undecided otherwise, with what is missing. A rule applies that is valid at the moment (both ends included), is of the
 * country and for the certificate, in its highest version. A payload that holds a vaccination, a test or a recovery is known
 * not to hold those of the three that it does not name: schema 1.3 has exactly one.
 *
 * @param payload the decoded and verified certificate: `{ ver, nam, dob, v | t | r }`
 * @example
 * const read = fromCertLogic({ id: "TR-EU-0000", logic: { "!": [{ var: "payload.t.1" }] } });
 * read.ok && assessCertLogic(read.value, { r: [{}] }, { at: instant("2021-07-01T12:00:00Z") }).verdict // => "no-rule"
 */
export function assessCertLogic(rules: CertLogicRules, payload: unknown, at: CertLogicAt): CertLogicAssessment {
  const data = dataOf(payload, at);
  const setAside: CertLogicAssessment["setAside"][number][] = [];
  const outcomes: CertLogicRuleOutcome[] = [];
  const certificate = certificateOf(payload);
  const now = epochMilliseconds(at.at);
  for (const versions of rules.versions) {
    let hasApplied = false;
    for (const rule of versions) {
      const why = hasApplied ? "later-version" : whyNot(rule, now, at, certificate, payload);
      if (why !== undefined) {
        setAside.push({ rule, why });
        continue;
      }
      hasApplied = true;
      outcomes.push(outcomeOf(rule, data, at.complete ?? false));
    }
  }
  return { ...together(outcomes), rules: outcomes, setAside };
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
  const assessment = assessCertLogic(rules, payload, at);
  const data = dataOf(payload, at);
  const complete = at.complete ?? false;
  const proved = assessment.rules.map((outcome) => ({
    ...outcome,
    proof: proveCertLogic(outcome.rule.logic, data, { complete }),
  }));
  return { ...assessment, rules: proved };
}

function together(outcomes: readonly CertLogicRuleOutcome[]): Pick<CertLogicAssessment, "verdict" | "needs"> {
  if (outcomes.length === 0) return { verdict: "no-rule", needs: [] };
  if (outcomes.some(({ truth }) => truth === "false")) return { verdict: "refused", needs: [] };
  const open = outcomes.filter(({ truth }) => truth === "undecided");
  if (open.length === 0) return { verdict: "accepted", needs: [] };
  return { verdict: "undecided", needs: [...new Set(open.flatMap(({ missing }) => missing))] };
}

const NOTHING: readonly never[] = [];

function outcomeOf(rule: CertLogicRule, data: unknown, complete: boolean): CertLogicRuleOutcome {
  const { root } = rule.logic;
  const truth = truthOf((complete ? root.whole : root.open).run(data));
  if (truth !== undefined) return { rule, truth: truth ? "true" : "false", missing: NOTHING, faults: NOTHING };
  const { missing, faults } = proveCertLogic(rule.logic, data, { complete });
  const isNeither = missing.length + faults.length === 0;
  return {
    rule,
    truth: "undecided",
    missing,
    faults: isNeither ? [{ code: "not-truthy-or-falsy", at: root.at }] : faults,
  };
}

/** Which event a payload holds; `undefined` when none, or more than one, can be seen. */
function certificateOf(payload: unknown): CertLogicCertificate | undefined {
  const [event, ...others] = eventsOf(payload);
  return others.length === 0 ? event?.[1] : undefined;
}

function eventsOf(payload: unknown): readonly (typeof EVENTS)[number][] {
  return isRecord(payload) ? EVENTS.filter(([key]) => Array.isArray(payload[key]) && payload[key].length > 0) : [];
}

const EVENTS = [
  ["v", "Vaccination"],
  ["t", "Test"],
  ["r", "Recovery"],
] as const;
const NO_EVENTS = { v: null, t: null, r: null } as const;

function dataOf(payload: unknown, { at, countryCode, valueSets, external }: CertLogicAt): unknown {
  const hasEvent = eventsOf(payload).length > 0;
  return {
    payload: hasEvent ? { ...NO_EVENTS, ...(payload as object) } : payload,
    external: {
      // An instant of ours may leave out its seconds; a date and time of CertLogic may not.
      validationClock: at.charCodeAt(16) === 58 ? at : instantAt(epochMilliseconds(at), "UTC"),
      ...(countryCode !== undefined && { countryCode }),
      ...(valueSets !== undefined && { valueSets }),
      ...external,
    },
  };
}

function whyNot(
  rule: CertLogicRule,
  now: number,
  { countryCode, region }: CertLogicAt,
  certificate: CertLogicCertificate | undefined,
  payload: unknown,
): (typeof CERTLOGIC_SET_ASIDE)[number] | undefined {
  const [from, to] = rule.validity;
  if (rule.type !== "Acceptance" && rule.type !== "General" && rule.type !== "Invalidation") return "not-an-entry-rule";
  const country = rule.type === "Invalidation" ? issuerOf(payload) : countryCode;
  if (country !== undefined && rule.country !== undefined && rule.country !== "EU" && rule.country !== country)
    return "other-country";
  if (rule.region !== undefined && rule.region !== region) return "other-region";
  if (now < from) return "not-yet-valid";
  if (now > to) return "no-longer-valid";
  const { certificateType } = rule;
  // Of a payload that shows no single event it is not known which rules are for it: all of them count.
  return certificateType === "General" || certificate === undefined || certificateType === certificate
    ? undefined
    : "other-certificate";
}

/** The country that the first event of a payload was certified by, if it says so. */
function issuerOf(payload: unknown): string | undefined {
  if (!isRecord(payload)) return undefined;
  for (const [key] of EVENTS) {
    const [event] = Array.isArray(payload[key]) ? payload[key] : [];
    if (isRecord(event) && typeof event.co === "string") return event.co;
  }
  return undefined;
}
