import { absent } from "pratique";
import { type AssessmentProof, prove, type TravellerFacts } from "pratique/risk";
import type { TravellerPolicy } from "../traveller/rules.ts";

/** The yes-no facts that an officer may change to see what the grade would be. */
export const ASKED_FACTS = ["symptomsAny", "contactWithCase", "feverMedicine"] as const;
export type AskedFact = (typeof ASKED_FACTS)[number];

/** What an officer changes: what is left out stays as it is recorded. */
export type WhatIf = { readonly [Fact in AskedFact]?: "yes" | "no" } & { readonly axillaryCelsius?: number };

/** The proof that there would be with other facts; what is recorded stays as it is. */
export function whatIfProof(policy: TravellerPolicy, facts: TravellerFacts, whatIf: WhatIf): AssessmentProof {
  return prove(policy, whatIfFacts(facts, whatIf));
}

/** The facts as they would be: who has no symptoms lists none, and whose axillary temperature there is was measured so. */
export function whatIfFacts(facts: TravellerFacts, whatIf: WhatIf): TravellerFacts {
  return {
    ...facts,
    ...whatIf,
    ...(whatIf.symptomsAny === "no" ? { symptomsListed: absent("not-applicable") } : {}),
    ...(whatIf.axillaryCelsius === undefined ? {} : { axillaryTaken: "yes" as const }),
  };
}

/** A temperature that a person can have, in degrees Celsius; `undefined` of anything else. */
export function celsiusFrom(text: string): number | undefined {
  const celsius = Number(text.trim().replace(",", "."));
  return text.trim() !== "" && celsius >= 30 && celsius <= 45 ? celsius : undefined;
}
