import { type Edition, type Editioned, frozen } from "../edition/edition.js";
import type { AnyCondition } from "../logic/condition.js";
import type { PreparedCondition } from "../logic/evaluate.js";
import type { FactTable } from "../logic/facts.js";
import { type Prepared, prepareSound } from "../logic/prepare.js";
import { type Program, programOf } from "../logic/program.js";
import { type FactsFrame, factsScope } from "../logic/scope.js";
import type { Overlay, Policy, PolicyDefinition, PolicyRule } from "./policy.js";

/** @internal A rule ready to be evaluated. */
export interface PreparedRule<Table extends FactTable = FactTable, Grade extends string = string> {
  readonly rule: PolicyRule<Table, Grade>;
  readonly condition: PreparedCondition<Table>;
  /** Position of its grade among the grades. */
  readonly rank: number;
  /** The edition, of the policy or of an overlay, in which it stands. */
  readonly edition: Edition;
  /** The facts that its condition names, each once, and their places in the table. */
  readonly reads: readonly { readonly name: string; readonly slot: number }[];
}

/** @internal What grading reads of a policy, place by place: all its rules at once, their ids and how severe they are. */
export interface Grading<Grade extends string = string> {
  readonly program: Program;
  readonly ids: readonly string[];
  readonly ranks: readonly number[];
  readonly grades: readonly Grade[];
}

/**
 * @internal A policy of the library, whose rules the tests look over: it is made ready when it is first used, because
 * whoever imports a room opens all its editions and uses one.
 */
export function editionPolicy<const Table extends FactTable, const Grade extends string>(
  definition: PolicyDefinition<Table, Grade>,
): Policy<Table, Grade> {
  return preparePolicy(frozen(definition), []);
}

/** @internal A policy that was looked over before, with overlays in their order. */
export function preparePolicy<Table extends FactTable, Grade extends string>(
  definition: PolicyDefinition<Table, Grade>,
  overlays: readonly Overlay<Table, Grade>[],
): Policy<Table, Grade> {
  const gradesInOrder = Object.keys(definition.grades) as Grade[];
  let prepared: readonly PreparedRule<Table, Grade>[] | undefined;
  let grading: Grading<Grade> | undefined;
  const rules = () => {
    prepared ??= Object.freeze(rulesOf(definition, overlays, gradesInOrder));
    return prepared;
  };
  const graded = () => {
    grading ??= gradingOf(rules(), definition.facts, gradesInOrder);
    return grading;
  };
  // What is made ready is not listed: what JSON holds of a policy is its definition.
  const policy = Object.defineProperties(
    { ...definition, overlays: frozen(overlays), gradesInOrder: frozen(gradesInOrder) },
    { prepared: { get: rules }, grading: { get: graded } },
  );
  return Object.freeze(policy) as unknown as Policy<Table, Grade>;
}

function gradingOf<Table extends FactTable, Grade extends string>(
  rules: readonly PreparedRule<Table, Grade>[],
  table: Table,
  grades: readonly Grade[],
): Grading<Grade> {
  return {
    program: programOf(
      rules.map(({ condition }) => condition.prepared),
      table,
    ),
    ids: rules.map(({ rule }) => rule.id),
    ranks: rules.map(({ rank }) => rank),
    grades,
  };
}

function rulesOf<Table extends FactTable, Grade extends string>(
  definition: PolicyDefinition<Table, Grade>,
  overlays: readonly Overlay<Table, Grade>[],
  gradesInOrder: readonly Grade[],
): PreparedRule<Table, Grade>[] {
  const table = definition.facts;
  const scope = factsScope(table);
  const names = Object.keys(table);
  const prepared = new Map<string, PreparedRule<Table, Grade>>();
  const add = ({ edition, rules }: Editioned & Pick<PolicyDefinition<Table, Grade>, "rules">) => {
    for (const rule of rules) {
      const condition = { prepared: prepareSound(rule.when as AnyCondition, scope), table };
      const reads = namesIn(condition.prepared).map((name) => ({ name, slot: names.indexOf(name) }));
      prepared.set(rule.id, { rule, condition, rank: gradesInOrder.indexOf(rule.grade), edition, reads });
    }
  };
  add(definition);
  for (const overlay of overlays) {
    for (const replaced of overlay.replaces ?? []) prepared.delete(replaced);
    add(overlay);
  }
  return [...prepared.values()];
}

/** The subject's own facts that a condition reads; a quantifier reads what the conditions on its elements do. */
function namesIn({ parts, reads, elementsOf }: Prepared<FactsFrame>): string[] {
  const own = reads.filter(({ holder }) => holder === "facts").map(({ name }) => name);
  return [...new Set([...own, ...(elementsOf === undefined ? parts.flatMap(namesIn) : [])])];
}
