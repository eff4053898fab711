import type { Facts, FactTable } from "../logic/facts.js";
import type { Text } from "../text.js";
import type { Policy } from "./policy.js";
import { type AssessmentProof, prove, type RuleProof } from "./prove.js";

/** The grades of a policy whose rules say what stands in the way of an act. */
export const PERMISSION_GRADES = {
  may: { en: "may be done", zh: "可以实施" },
  "may-not": { en: "may not be done", zh: "不得实施" },
} as const satisfies Readonly<Record<string, Text>>;
/** Whether an act may be done, once it is decided. */
export type PermissionGrade = keyof typeof PERMISSION_GRADES;

/** A rule that stands in the way of an act, or may do so, with its article. */
export interface Obstacle {
  readonly rule: string;
  readonly text: Text;
  readonly source: Text;
}

/** Whether an act may be done, and why: never a yes while something that could stand in its way is not known. */
export type Permission = { readonly proof: AssessmentProof<PermissionGrade> } & (
  | {
      readonly decision: "may";
      /** The article that gives the power. */
      readonly basis: Text;
    }
  | {
      readonly decision: "may-not";
      /** Every rule that certainly stands in the way. */
      readonly because: readonly [Obstacle, ...Obstacle[]];
    }
  | {
      readonly decision: "undecided";
      /** The rules that may stand in the way. */
      readonly open: readonly Obstacle[];
      /** The facts, by name, that would decide it. */
      readonly needs: readonly string[];
    }
);

/**
 * Whether an act may be done by a policy of obstacles: it may when every one is certainly not there, it may not when one
 * certainly is, and else it is undecided.
 *
 * @param basis the article that gives the power where nothing stands in the way
 * @example
 * const unknown = absent("not-asked");
 * const nothing = { service: unknown, seeksResidence: unknown, requirementPublishedOn: unknown, providedOn: unknown };
 * const basis = { en: "IHR (2005), Article 40", zh: "《国际卫生条例（2005）》第40条" };
 * permission(travellerCharges2005, { act: "hold-departure", ...nothing }, basis).decision // => "may-not"
 * permission(travellerCharges2005, { act: "charge", ...nothing }, basis).decision // => "undecided"
 */
export function permission<Table extends FactTable>(
  policy: Policy<Table, PermissionGrade>,
  facts: Facts<Table>,
  basis: Text,
): Permission {
  const proof = prove(policy, facts);
  const { assessment, rules } = proof;
  if (!assessment.decided)
    return {
      decision: "undecided",
      open: rules.filter(({ truth }) => truth === "undecided").map(obstacle),
      needs: assessment.needs,
      proof,
    };
  const [first, ...others] = rules.filter(({ truth }) => truth === "true").map(obstacle);
  return first === undefined
    ? { decision: "may", basis, proof }
    : { decision: "may-not", because: [first, ...others], proof };
}

function obstacle({ rule, text, source }: RuleProof): Obstacle {
  return { rule, text, source };
}
