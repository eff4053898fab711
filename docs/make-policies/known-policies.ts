import type { Overlay, Policy } from "pratique/risk";
import * as risk from "pratique/risk";

/** What has a page: a policy, or rules laid over one. */
export type KnownPolicy = Policy | Overlay;

/** Every policy and every overlay that the risk room exports, by series and first day. */
export function knownPolicies(): readonly KnownPolicy[] {
  return Object.values(risk as Readonly<Record<string, unknown>>)
    .filter(isPolicy)
    .sort((one, other) => compare(placeOf(one), placeOf(other)));
}

export function isOverlay(policy: KnownPolicy): policy is Overlay {
  return "over" in policy;
}

function isPolicy(value: unknown): value is KnownPolicy {
  return typeof value === "object" && value !== null && "edition" in value && "rules" in value;
}

function placeOf({ edition: { series, from, id } }: KnownPolicy): string {
  return `${series} ${typeof from === "string" ? from : from.notBefore} ${id}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
