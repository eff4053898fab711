import type { Editioned } from "../edition/edition.js";
import type { Text } from "../text.js";

/** What one specimen has come to. */
export const SPECIMEN_RESULTS = ["confirmed", "positive", "indeterminate", "negative", "pending", "no-result"] as const;
/**
 * What one specimen has come to: a positive that was confirmed, one that was not yet, an unclear one, a negative, none
 * yet, or none that will come (rejected, lost, disputed).
 */
export type SpecimenResult = (typeof SPECIMEN_RESULTS)[number];

/** One specimen of a person, by the number of its tube. */
export interface SpecimenFinding {
  readonly number: string;
  readonly result: SpecimenResult;
  /** The reagent that it was tested with; left out, not known, and not another one. */
  readonly reagent?: string;
  /** The number of the specimen in whose place it was taken again. */
  readonly insteadOf?: string;
}

/** How several specimens of one person are put together, as plain data. */
export interface SpecimenRule extends Editioned {
  /** How many negative specimens a negative needs. */
  readonly negatives: number;
  /** With how many different reagents. */
  readonly reagents: number;
  readonly text: Text;
}

/** What is still to be done before several specimens come to a result. */
export const SPECIMEN_NEEDS = {
  confirmation: { en: "a positive is to be confirmed", zh: "阳性标本待确认" },
  retest: { en: "an indeterminate specimen is to be tested again", zh: "结果不确定的标本须复检" },
  "new-sample": { en: "a specimen without a result is to be taken again", zh: "无结果的标本须重新采样" },
  result: { en: "a result is to come", zh: "待出结果" },
  "further-sample": { en: "a further specimen is to be taken", zh: "须增加采样" },
  "another-reagent": { en: "a specimen is to be tested with another reagent", zh: "须使用另一种试剂检测" },
} as const satisfies Readonly<Record<string, Text>>;
/** What is still to be done before several specimens come to a result. */
export type SpecimenNeed = keyof typeof SPECIMEN_NEEDS;

/** What several specimens of one person come to, and on which of them it stands; or what is still to be done. */
export type ReconciledSpecimens =
  | { readonly decided: true; readonly result: "positive" | "negative"; readonly because: readonly string[] }
  | {
      readonly decided: false;
      /** Which specimens each of them is about; none where it is about one that was never taken. */
      readonly needs: readonly { readonly need: SpecimenNeed; readonly specimens: readonly string[] }[];
    };

const OPEN = {
  positive: "confirmation",
  indeterminate: "retest",
  "no-result": "new-sample",
  pending: "result",
} as const satisfies Record<Exclude<SpecimenResult, "confirmed" | "negative">, SpecimenNeed>;

/** What a specimen still needs; whatever is no result of the six, as lists from elsewhere have it, is not taken for a negative. */
function needOf({ result }: SpecimenFinding): SpecimenNeed | undefined {
  if (result === "negative" || result === "confirmed") return undefined;
  return Object.hasOwn(OPEN, result) ? OPEN[result] : "result";
}

/**
 * What several specimens of one person come to. Any confirmed positive counts, whatever the others say or will say. Otherwise
 * nothing is decided while a positive is to be confirmed, an indeterminate one to be tested again or a result to come;
 * a negative needs as many negatives, and by as many reagents, as the rule says. Whoever has no specimen is not
 * negative, and a result that is none of ours is still to come. A specimen that was taken again in place of an unclear one,
 * or of one without a result, stands for both.
 *
 * @example
 * const twice = [
 *   { number: "A1", result: "negative", reagent: "R1" },
 *   { number: "A2", result: "negative", reagent: "R1" },
 * ] as const;
 * reconcileSpecimens(specimensEdition8, twice)
 * // => { decided: false, needs: [{ need: "another-reagent", specimens: ["A1", "A2"] }] }
 * reconcileSpecimens(specimensEdition9, twice) // => { decided: true, result: "negative", because: ["A1", "A2"] }
 * reconcileSpecimens(specimensEdition8, [...twice, { number: "A3", result: "confirmed" }])
 * // => { decided: true, result: "positive", because: ["A3"] }
 */
export function reconcileSpecimens(rule: SpecimenRule, specimens: readonly SpecimenFinding[]): ReconciledSpecimens {
  const confirmed = specimens.filter(({ result }) => result === "confirmed").map(({ number }) => number);
  if (confirmed.length > 0) return { decided: true, result: "positive", because: confirmed };
  const replaced = new Set(specimens.map(({ insteadOf }) => insteadOf));
  const standing = specimens.filter(
    ({ number, result }) => !(replaced.has(number) && (result === "indeterminate" || result === "no-result")),
  );
  const needs = Object.values(OPEN).flatMap((need) => {
    const numbers = standing.filter((specimen) => needOf(specimen) === need).map(({ number }) => number);
    return numbers.length === 0 ? [] : [{ need, specimens: numbers }];
  });
  if (needs.length > 0) return { decided: false, needs };
  const numbers = [...new Set(standing.map(({ number }) => number))];
  if (numbers.length < Math.max(rule.negatives, 1))
    return { decided: false, needs: [{ need: "further-sample", specimens: [] }] };
  const reagents = new Set(standing.flatMap(({ reagent }) => (reagent === undefined ? [] : [reagent])));
  // One test needs no name of its reagent: it is one.
  if (rule.reagents > 1 && reagents.size < rule.reagents)
    return { decided: false, needs: [{ need: "another-reagent", specimens: numbers }] };
  return { decided: true, result: "negative", because: numbers };
}
