import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import type { Truth } from "../logic/truth.js";
import { isRecord } from "../record.js";
import type { CertLogicNode } from "./certlogic-node.js";
import type { CertLogicFault } from "./certlogic-proof.js";
import type { CertLogicCertificate, CertLogicRule } from "./certlogic-rule.js";

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

/** @internal The events that a certificate may hold. */
export const CERTLOGIC_EVENTS = ["v", "t", "r"] as const;
type SetAside = (typeof CERTLOGIC_SET_ASIDE)[number];
type AllSetAside = readonly { readonly rule: CertLogicRule; readonly why: SetAside }[];

/** @internal A rule, with whatever is the same each time that it is said. */
export interface PreparedCertLogic {
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

/** @internal What may apply to a kind of certificate. */
export interface CertLogicPlan {
  /** The versions of one identifier of one country and region, the highest first. */
  readonly versions: readonly (readonly PreparedCertLogic[])[];
  /** The rules for certificates of other kinds. */
  readonly others: AllSetAside;
  /** Whether it matters which country issued the certificate. */
  readonly asksIssuer: boolean;
  /** What was last selected: certificates are looked at one after another at one place and moment. */
  latest: CertLogicSelection | undefined;
}

/** @internal What of a plan applies at a moment and place. */
export interface CertLogicSelection {
  readonly at: Instant;
  readonly countryCode: string | undefined;
  readonly region: string | undefined;
  readonly issuer: string | undefined;
  readonly applied: readonly PreparedCertLogic[];
  readonly setAside: AllSetAside;
}

/** @internal Of a payload that shows no single event it is not known which rules are for it: all of them may apply. */
export function certLogicPlans(rules: readonly CertLogicRule[]): Readonly<Record<CertLogicCertificate, CertLogicPlan>> {
  const plan = (certificate: CertLogicCertificate): CertLogicPlan => {
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

function versionsOf(rules: readonly CertLogicRule[]): CertLogicPlan["versions"] {
  const groups = new Map<string, CertLogicRule[]>();
  for (const rule of rules) {
    const key = JSON.stringify([rule.identifier, rule.country, rule.region]);
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()].map((group) => group.toSorted(byVersion).map(prepared));
}

function prepared(rule: CertLogicRule): PreparedCertLogic {
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

/** @internal */
export function certLogicSelection(plan: CertLogicPlan, payload: unknown, at: CertLogicAt): CertLogicSelection {
  const { latest } = plan;
  const issuer = plan.asksIssuer ? issuerOf(payload) : undefined;
  const isSame = latest?.at === at.at && latest.countryCode === at.countryCode && latest.region === at.region;
  if (isSame && latest.issuer === issuer) return latest;
  const now = epochMilliseconds(at.at);
  const applied: PreparedCertLogic[] = [];
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

function whyNot(
  { bears, country, region, from, to }: PreparedCertLogic,
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
  for (const key of CERTLOGIC_EVENTS) {
    const [event] = Array.isArray(payload[key]) ? (payload[key] as readonly unknown[]) : [];
    if (isRecord(event) && typeof event.co === "string") return event.co;
  }
  return undefined;
}

/** @internal Which event a payload holdsEvents; `General` when none, or more than one, can be seen. */
export function certLogicCertificate(payload: unknown): CertLogicCertificate {
  if (!isRecord(payload)) return "General";
  const hasTest = holdsEvents(payload.t);
  const hasRecovery = holdsEvents(payload.r);
  if (holdsEvents(payload.v)) return hasTest || hasRecovery ? "General" : "Vaccination";
  if (hasTest) return hasRecovery ? "General" : "Test";
  return hasRecovery ? "Recovery" : "General";
}

/** @internal */
export function holdsEvents(events: unknown): boolean {
  return Array.isArray(events) && events.length > 0;
}

const NOTHING: readonly never[] = [];
