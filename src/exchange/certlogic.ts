import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import { instantAt } from "../calendar/time-zone.js";
import type { Truth } from "../logic/truth.js";
import { isRecord } from "../record.js";
import { type Result, success } from "../result.js";
import { allIssues, type CertLogicIssue } from "./certlogic-expression.js";
import type { CertLogicNode } from "./certlogic-node.js";
import { type CertLogicFault, type CertLogicProof, certLogicProof } from "./certlogic-proof.js";
import { type CertLogicCertificate, type CertLogicRule, certLogicRule } from "./certlogic-rule.js";
import { CertLogicPaths, Frame } from "./certlogic-scope.js";
import { truthOf, UNKNOWN } from "./certlogic-value.js";

/** The rules of a published set, of each identifier the highest version first. */
export interface CertLogicRules {
  readonly rules: readonly CertLogicRule[];
  /** @internal For each kind of certificate, and for a payload that shows none. */
  readonly plans: Readonly<Record<CertLogicCertificate, Plan>>;
  /** @internal What the rules read, all of them. */
  readonly paths: CertLogicPaths;
  /** @internal The places of `payload.v`, `payload.t` and `payload.r` among them. */
  readonly events: readonly (readonly [(typeof EVENTS)[number], number])[];
}

/** What may apply to a kind of certificate. */
interface Plan {
  /** The versions of one identifier of one country and region, the highest first. */
  readonly versions: readonly (readonly Prepared[])[];
  /** The rules for certificates of other kinds. */
  readonly others: CertLogicAssessment["setAside"];
  /** Whether it matters which country issued the certificate. */
  readonly asksIssuer: boolean;
  /** What was last selected: certificates are looked at one after another at one place and moment. */
  latest: Selection | undefined;
}

/** What of a plan applies at a moment and place. */
interface Selection {
  readonly at: Instant;
  readonly countryCode: string | undefined;
  readonly region: string | undefined;
  readonly issuer: string | undefined;
  readonly applied: readonly Prepared[];
  readonly setAside: CertLogicAssessment["setAside"];
}

/** A rule, with whatever is the same each time that it is said. */
interface Prepared {
  readonly rule: CertLogicRule;
  readonly bears: "acceptance" | "invalidation" | "nothing";
  readonly country: string | undefined;
  readonly region: string | undefined;
  readonly from: number;
  readonly to: number;
  readonly root: CertLogicNode;
  readonly held: CertLogicRuleOutcome;
  readonly failed: CertLogicRuleOutcome;
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
const EVENTS = ["v", "t", "r"] as const;
type SetAside = (typeof CERTLOGIC_SET_ASIDE)[number];

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
  const events = EVENTS.flatMap((event) => {
    const place = paths.placeOf(`payload.${event}`);
    return place === undefined ? [] : [[event, place] as const];
  });
  return success({ rules, plans: plansOf(rules), paths, events });
}

/** Of a payload that shows no single event it is not known which rules are for it: all of them may apply. */
function plansOf(rules: readonly CertLogicRule[]): CertLogicRules["plans"] {
  const plan = (certificate: CertLogicCertificate): Plan => {
    const isOther = ({ certificateType }: CertLogicRule) =>
      certificate !== "General" && certificateType !== "General" && certificateType !== certificate;
    const versions = versionsOf(rules.filter((rule) => !isOther(rule)));
    return {
      versions,
      others: rules.filter(isOther).map((rule) => ({ rule, why: "other-certificate" })),
      asksIssuer: versions.some((of) => of.some(({ bears }) => bears === "invalidation")),
      latest: undefined,
    };
  };
  return {
    General: plan("General"),
    Vaccination: plan("Vaccination"),
    Test: plan("Test"),
    Recovery: plan("Recovery"),
  };
}

function versionsOf(rules: readonly CertLogicRule[]): Plan["versions"] {
  const groups = new Map<string, CertLogicRule[]>();
  for (const rule of rules) {
    const key = JSON.stringify([rule.identifier, rule.country, rule.region]);
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()].map((group) => group.toSorted(byVersion).map(prepared));
}

function prepared(rule: CertLogicRule): Prepared {
  const { type, country, region, validity, logic } = rule;
  const isOfEntry = type === "Acceptance" || type === "General";
  return {
    rule,
    bears: isOfEntry ? "acceptance" : type === "Invalidation" ? "invalidation" : "nothing",
    // The templates and the rules of the EU itself are of every country.
    country: country === "EU" ? undefined : country,
    region,
    from: validity[0],
    to: validity[1],
    root: logic.root,
    held: { rule, truth: "true", missing: NOTHING, faults: NOTHING },
    failed: { rule, truth: "false", missing: NOTHING, faults: NOTHING },
  };
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
  const { applied, setAside } = selectionOf(rules.plans[certificateOf(payload)], payload, at);
  const frame = frameOf(rules, payload, at);
  const outcomes: CertLogicRuleOutcome[] = new Array(applied.length);
  for (let place = 0; place < applied.length; place++) outcomes[place] = outcomeOf(applied[place] as Prepared, frame);
  const verdict = verdictOf(outcomes);
  return { verdict, rules: outcomes, setAside, needs: verdict === "undecided" ? needsOf(outcomes) : NOTHING };
}

function selectionOf(plan: Plan, payload: unknown, at: CertLogicAt): Selection {
  const { latest } = plan;
  const issuer = plan.asksIssuer ? issuerOf(payload) : undefined;
  const isSame = latest?.at === at.at && latest.countryCode === at.countryCode && latest.region === at.region;
  if (isSame && latest.issuer === issuer) return latest;
  const now = epochMilliseconds(at.at);
  const applied: Prepared[] = [];
  const setAside = plan.others.slice();
  for (const versions of plan.versions) {
    let hasApplied = false;
    for (const one of versions) {
      const why: SetAside | undefined = hasApplied ? "later-version" : whyNot(one, now, at, issuer);
      hasApplied ||= why === undefined;
      if (why === undefined) applied.push(one);
      else setAside.push({ rule: one.rule, why });
    }
  }
  const { countryCode, region } = at;
  plan.latest = { at: at.at, countryCode, region, issuer, applied, setAside: Object.freeze(setAside) };
  return plan.latest;
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
  const frame = frameOf(rules, payload, at);
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

function outcomeOf({ rule, root, held, failed }: Prepared, frame: Frame): CertLogicRuleOutcome {
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

/** Which event a payload holds; `General` when none, or more than one, can be seen. */
function certificateOf(payload: unknown): CertLogicCertificate {
  if (!isRecord(payload)) return "General";
  const hasTest = holds(payload.t);
  const hasRecovery = holds(payload.r);
  if (holds(payload.v)) return hasTest || hasRecovery ? "General" : "Vaccination";
  if (hasTest) return hasRecovery ? "General" : "Test";
  return hasRecovery ? "Recovery" : "General";
}

function holds(events: unknown): boolean {
  return Array.isArray(events) && events.length > 0;
}

function frameOf({ paths, events }: CertLogicRules, payload: unknown, at: CertLogicAt): Frame {
  const { countryCode, valueSets } = at;
  // An instant of ours may leave out its seconds; a date and time of CertLogic may not.
  const validationClock = at.at.charCodeAt(16) === 58 ? at.at : instantAt(epochMilliseconds(at.at), "UTC");
  const own = { validationClock, countryCode, valueSets };
  const external = at.external === undefined ? own : { ...own, ...at.external };
  const values = paths.blank.slice();
  if (isRecord(payload) && (holds(payload.v) || holds(payload.t) || holds(payload.r)))
    for (let at = 0; at < events.length; at++) {
      const [event, place] = events[at] as (typeof events)[number];
      if (payload[event] === undefined) values[place] = null;
    }
  return new Frame(paths, { payload, external }, at.complete ? null : UNKNOWN, values);
}

function whyNot(
  { bears, country, region, from, to }: Prepared,
  now: number,
  { countryCode, region: regionCode }: CertLogicAt,
  issuer: string | undefined,
): SetAside | undefined {
  if (bears === "nothing") return "not-an-entry-rule";
  if (country !== undefined) {
    const asked = bears === "invalidation" ? issuer : countryCode;
    if (asked !== undefined && asked !== country) return "other-country";
  }
  if (region !== undefined && region !== regionCode) return "other-region";
  return now < from ? "not-yet-valid" : now > to ? "no-longer-valid" : undefined;
}

/** The country that the first event of a payload was certified by, if it says so. */
function issuerOf(payload: unknown): string | undefined {
  if (!isRecord(payload)) return undefined;
  for (const key of EVENTS) {
    const [event] = Array.isArray(payload[key]) ? (payload[key] as readonly unknown[]) : [];
    if (isRecord(event) && typeof event.co === "string") return event.co;
  }
  return undefined;
}
