import type { Editioned } from "../edition/edition.js";
import type { Condition } from "../logic/condition.js";
import type { FactKind, FactTable, FactValue } from "../logic/facts.js";
import type { Text } from "../text.js";
import { checkPolicy } from "./check-policy.js";
import { editionPolicy, type Grading, type PreparedRule, preparePolicy } from "./prepare-policy.js";

/** One rule of a policy: when its condition is true, the grade is at least the one it gives. */
export interface PolicyRule<Table extends FactTable = FactTable, Grade extends string = string> {
  readonly id: string;
  /** What the rule is a ground of, where several rules speak of the same one; left out, its id. */
  readonly ground?: string;
  readonly when: Condition<Table>;
  readonly grade: Grade;
  readonly text: Text;
  /** Law and article, notice, plan or form, as an officer would cite it. */
  readonly source: Text;
}

/** Whose rules go over whose: the nation's first, then the province's, the port's last. */
export const JURISDICTION_LEVELS = ["nation", "province", "port"] as const;

/** Where the rules of an overlay hold. */
export interface Jurisdiction {
  readonly level: (typeof JURISDICTION_LEVELS)[number];
  /** ISO 3166-1 alpha-2 of a nation, ISO 3166-2 of a province, UN/LOCODE of a port. */
  readonly place: string;
}

/** The rules that an authority lays over another's policy: a later notice of the nation, a province, a port. */
export interface Overlay<Table extends FactTable = FactTable, Grade extends string = string> extends Editioned {
  /** Series of the policies that it is laid over. */
  readonly over: string;
  readonly jurisdiction: Jurisdiction;
  /** Ids of the rules below it that do not hold where it does; without any it only adds, and can lower no grade. */
  readonly replaces?: readonly string[];
  readonly rules: readonly PolicyRule<Table, Grade>[];
}

/** Which way lies risk in the answers to a fact: an answer moved that way never lowers the grade. */
export type RiskierWhen<Kind extends FactKind> = Kind["kind"] extends "yes-no"
  ? "yes" | "no"
  : Kind["kind"] extends "number" | "choices" | "list"
    ? "more" | "less"
    : Kind["kind"] extends "date" | "instant"
      ? "later" | "earlier"
      : Kind["kind"] extends "choice"
        ? readonly FactValue<Kind>[]
        : never;

/** For each fact of which a policy says so, which way lies risk; of a choice, the options from mildest to severest. */
export type Monotone<Table extends FactTable> = {
  readonly [Name in keyof Table & string]?: RiskierWhen<Table[Name]>;
};

/** A policy as plain data: grades from mildest to severest, and the rules that give them. */
export interface PolicyDefinition<Table extends FactTable = FactTable, Grade extends string = string>
  extends Editioned {
  readonly facts: Table;
  /** From mildest to severest; when no rule is true and none is undecided, the grade is the first. */
  readonly grades: { readonly [Name in Grade]: Text };
  readonly rules: readonly PolicyRule<Table, NoInfer<Grade>>[];
  /** What the policy says of itself and the linter holds it to: facts of which more risk never lowers the grade. */
  readonly monotone?: Monotone<Table>;
}

/** A policy made ready, with the overlays that apply, in order. */
export interface Policy<Table extends FactTable = FactTable, Grade extends string = string>
  extends PolicyDefinition<Table, Grade> {
  readonly overlays: readonly Overlay<Table, Grade>[];
  /** @internal */
  readonly gradesInOrder: readonly Grade[];
  /** @internal */
  readonly prepared: readonly PreparedRule<Table, Grade>[];
  /** @internal */
  readonly grading: Grading<Grade>;
}

/**
 * Makes a policy out of its table and freezes it.
 *
 * @throws TypeError when a rule names an unknown fact or grade, or two rules bear the same id.
 * @example
 * const policy = definePolicy({
 *   edition: { ...exampleEdition, id: "fever-2026", series: "fever" },
 *   facts: { celsius: { kind: "number", unit: "celsius" } },
 *   grades: { clear: { en: "clear", zh: "无异常" }, raised: { en: "raised", zh: "异常" } },
 *   rules: [
 *     { id: "fever", when: { fact: "celsius", atLeast: 37.3 }, grade: "raised", text: { en: "fever", zh: "发热" }, source: { en: "an example", zh: "示例" } },
 *   ],
 * });
 * assess(policy, { celsius: 37.3 }).decided // => true
 */
export function definePolicy<const Table extends FactTable, const Grade extends string>(
  definition: PolicyDefinition<Table, Grade>,
): Policy<Table, Grade> {
  checkPolicy(definition);
  return editionPolicy(definition);
}

/**
 * The policy with the rules of further authorities laid over it: the nation's first, then the province's, the port's
 * last, and in the order given within a level. What an overlay replaces no longer holds; the rest it can raise and
 * never lower.
 *
 * @throws TypeError when an overlay is of another series of policies, a rule names an unknown fact or grade or bears an id that is
 * taken, or what is replaced is no rule below.
 * @example
 * withOverlays(travellerTrigger2020, [feverAndMedicine2020]).prepared.length // => 5
 */
export function withOverlays<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  overlays: readonly Overlay<Table, Grade>[],
): Policy<Table, Grade> {
  const { overlays: below, gradesInOrder: _order, ...definition } = policy;
  const laid = [...below, ...overlays].sort((one, other) => levelOf(one) - levelOf(other));
  checkPolicy(definition as typeof policy, laid);
  return preparePolicy(definition as typeof policy, laid);
}

function levelOf<Table extends FactTable, Grade extends string>({ jurisdiction }: Overlay<Table, Grade>): number {
  return JURISDICTION_LEVELS.indexOf(jurisdiction.level);
}
