import { type Edition, type Editioned, frozen } from "../edition/edition.js";
import type { Condition } from "../logic/condition.js";
import { type PreparedCondition, prepareCondition } from "../logic/evaluate.js";
import type { FactTable } from "../logic/facts.js";
import type { Text } from "../text.js";

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

/** The rules that an authority adds to another's policy: a province, a port, a later notice. Nothing is taken away. */
export interface Overlay<Table extends FactTable = FactTable, Grade extends string = string> extends Editioned {
  readonly rules: readonly PolicyRule<Table, Grade>[];
}

/** A policy as plain data: grades from mildest to severest, and the rules that give them. */
export interface PolicyDefinition<Table extends FactTable = FactTable, Grade extends string = string>
  extends Editioned {
  readonly facts: Table;
  /** From mildest to severest; when no rule is true and none is undecided, the grade is the first. */
  readonly grades: { readonly [Name in Grade]: Text };
  readonly rules: readonly PolicyRule<Table, NoInfer<Grade>>[];
}

/** @internal A rule ready to be evaluated. */
export interface PreparedRule<Table extends FactTable = FactTable, Grade extends string = string> {
  readonly rule: PolicyRule<Table, Grade>;
  readonly condition: PreparedCondition<Table>;
  /** Position of its grade among the grades. */
  readonly rank: number;
  /** The edition, of the policy or of an overlay, in which it stands. */
  readonly edition: Edition;
}

/** A policy made ready, with the overlays that apply, in order. */
export interface Policy<Table extends FactTable = FactTable, Grade extends string = string>
  extends PolicyDefinition<Table, Grade> {
  readonly overlays: readonly Overlay<Table, Grade>[];
  /** @internal */
  readonly gradesInOrder: readonly Grade[];
  /** @internal */
  readonly prepared: readonly PreparedRule<Table, Grade>[];
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
  return prepare(frozen(definition), []);
}

/**
 * The policy with the rules of further authorities, in the order given: national first, the port's own last. An
 * overlay only adds rules, so that it can raise a grade and never lower one.
 *
 * @throws TypeError when a rule names an unknown fact or grade, or bears an id that is taken.
 * @example
 * withOverlays(travellerTrigger2020, [feverAndMedicine2020]).prepared.length // => 5
 */
export function withOverlays<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  overlays: readonly Overlay<Table, Grade>[],
): Policy<Table, Grade> {
  const { edition, facts, grades, rules } = policy;
  return prepare({ edition, facts, grades, rules }, [...policy.overlays, ...frozen(overlays)]);
}

function prepare<Table extends FactTable, Grade extends string>(
  definition: PolicyDefinition<Table, Grade>,
  overlays: readonly Overlay<Table, Grade>[],
): Policy<Table, Grade> {
  const gradesInOrder = Object.keys(definition.grades) as Grade[];
  const ids = new Set<string>();
  const prepared = [definition, ...overlays].flatMap(({ edition, rules }) =>
    rules.map((rule): PreparedRule<Table, Grade> => {
      const rank = gradesInOrder.indexOf(rule.grade);
      if (rank < 0)
        throw new TypeError(`definePolicy: expected rule "${rule.id}" to give a grade of the policy, got another`);
      if (ids.has(rule.id))
        throw new TypeError(`definePolicy: expected every rule to have its own id, got "${rule.id}" twice`);
      ids.add(rule.id);
      return { rule, condition: prepareCondition(rule.when, definition.facts), rank, edition };
    }),
  );
  return Object.freeze({ ...definition, overlays: frozen(overlays), gradesInOrder: frozen(gradesInOrder), prepared });
}
