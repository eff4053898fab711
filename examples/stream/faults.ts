import type { FindingCode } from "pratique/declaration";

/** A card before it is written down: any answer may be changed into anything. */
export type Card = Record<string, unknown>;

/** One thing that is wrong with a card, and what an examination finds where it is the only one. */
interface Fault {
  readonly finds: FindingCode;
  /** Changes the card. */
  readonly put?: (card: Card) => void;
  /** Changes what is written of it. */
  readonly cut?: (line: string) => string;
}

/** What the made-up travellers get wrong, one thing a card. */
export const FAULTS: readonly [Fault, ...Fault[]] = [
  { finds: "missing", put: (card) => delete card["telephone"] },
  { finds: "missing", put: (card) => Object.assign(card, { occupation: "   " }) },
  { finds: "malformed", put: (card) => Object.assign(card, { birthDate: "31/12/1980" }) },
  { finds: "malformed", put: (card) => Object.assign(card, { nationality: "Neverland" }) },
  { finds: "malformed", cut: (line) => line.slice(0, -20) },
  { finds: "out-of-range", put: (card) => Object.assign(card, { birthDate: "2021-01-01" }) },
  {
    finds: "check-digit",
    put: (card) => Object.assign(card, { documentType: "resident-id", documentNumber: "000000199001010000" }),
  },
  { finds: "contradictory", put: (card) => Object.assign(card, { symptomsAny: "no", symptomsListed: ["fever"] }) },
  {
    finds: "not-applicable",
    put: (card) => Object.assign(card, { tested: "no", testResult: null, otherSymptomText: "none" }),
  },
  { finds: "unrecognised", put: (card) => Object.assign(card, { remarks: "in a hurry" }) },
  { finds: "expired", put: (card) => Object.assign(card, { submittedAt: "2020-03-16T08:00:00+08:00" }) },
];
