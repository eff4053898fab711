import type { Editioned } from "pratique/edition";
import { markdownParts, type PolicyTerms, toMarkdown } from "pratique/exchange";
import type { Overlay, Policy } from "pratique/risk";
import { isOverlay, isPolicy, type KnownPolicy } from "./known-editions.ts";
import { jurisdictionRow, overlaysOf, overRow, replacesRows } from "./place-rows.ts";

/** The page of one policy, or of the rules laid over one, as a decision table. */
export function policyPage(policy: KnownPolicy, all: readonly Editioned[]): string {
  if (!isOverlay(policy)) {
    const over = all.filter(isOverlay).filter((overlay) => overlay.over === policy.edition.series);
    return toMarkdown(policy, { editions: all, further: overlaysOf(over) });
  }
  return markdownParts.editionPage(policy.edition, all, markdownParts.rulesOf(policy.rules, termsOf(policy, all)), [
    overRow(policiesUnder(policy, all)),
    jurisdictionRow(policy.jurisdiction),
    ...replacesRows(policy.replaces),
  ]);
}

/** An overlay is written in the terms of the latest policy of the series that it is laid over. */
function termsOf(overlay: Overlay, all: readonly Editioned[]): PolicyTerms {
  const written = policiesUnder(overlay, all).at(-1);
  if (written === undefined) throw new TypeError("policyPage: expected a policy under an overlay, got none");
  return written;
}

function policiesUnder({ over, rules }: Overlay, all: readonly Editioned[]): Policy[] {
  return all
    .filter(isPolicy)
    .filter(({ edition, grades }) => edition.series === over && rules.every(({ grade }) => grade in grades));
}
