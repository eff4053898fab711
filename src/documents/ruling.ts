import { type Answer, isAbsent } from "../answer.js";

/**
 * What a rule says of a document or of the person who shows it: yes, no, or that what is known does not decide it. Words,
 * so that no truth test can take "undecided" for either.
 */
export const RULINGS = ["yes", "no", "undecided"] as const;
/** Yes, no or undecided. */
export type Ruling = (typeof RULINGS)[number];

/** @internal The ruling of something that is decided. */
export function ruledBy(isSo: boolean): Ruling {
  return isSo ? "yes" : "no";
}

/** @internal The ruling of an answered question: an answer that is absent, for whatever reason, decides nothing. */
export function ruledByAnswer(answer: Answer<"yes" | "no">): Ruling {
  return isAbsent(answer) ? "undecided" : answer;
}

/** @internal Yes where every one is, no where any one is. */
export function ruledByAll(...rulings: readonly Ruling[]): Ruling {
  if (rulings.includes("no")) return "no";
  return rulings.includes("undecided") ? "undecided" : "yes";
}

/** @internal Yes where any one is, no where every one is. */
export function ruledByAny(...rulings: readonly Ruling[]): Ruling {
  return not(ruledByAll(...rulings.map(not)));
}

/** @internal The opposite; undecided stays so. */
export function not(ruling: Ruling): Ruling {
  return ruling === "undecided" ? ruling : ruledBy(ruling === "no");
}
