import { type Edition, frozen } from "../edition/edition.js";
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

/** @internal What grading reads of a policy, rule by rule in their order: all at once, their ids and how severe they are. */
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
  const gradesInOrder = frozen(Object.keys(definition.grades) as Grade[]);
  const holding = rulesIn(definition, overlays);
  let prepared: readonly PreparedRule<Table, Grade>[] | undefined;
  let program: Program | undefined;
  const rules = () => {
    prepared ??= Object.freeze(holding.map((held) => prepareRule(held, definition.facts, gradesInOrder)));
    return prepared;
  };
  const conditions = () => rules().map(({ condition }) => condition.prepared);
  const grading: Grading<Grade> = Object.freeze({
    program: (facts: object) => {
      program ??= programOf(conditions(), definition.facts);
      return program(facts);
    },
    ids: holding.map(({ rule }) => rule.id),
    ranks: holding.map(({ rule }) => gradesInOrder.indexOf(rule.grade)),
    grades: gradesInOrder,
  });
  // What is made ready is not listed: what JSON holds of a policy is its definition.
  const policy = Object.defineProperties(
    { ...definition, overlays: frozen(overlays), gradesInOrder },
    { prepared: { get: rules }, grading: { value: grading } },
  );
  return Object.freeze(policy) as unknown as Policy<Table, Grade>;
}

/** The rules that hold, each with the edition in which it stands. */
function rulesIn<Table extends FactTable, Grade extends string>(
  definition: PolicyDefinition<Table, Grade>,
  overlays: readonly Overlay<Table, Grade>[],
) {
  const holding = new Map<string, Pick<PreparedRule<Table, Grade>, "rule" | "edition">>();
  for (const rule of definition.rules) holding.set(rule.id, { rule, edition: definition.edition });
  for (const { edition, replaces = [], rules } of overlays) {
    for (const replaced of replaces) holding.delete(replaced);
    for (const rule of rules) holding.set(rule.id, { rule, edition });
  }
  return [...holding.values()];
}

function prepareRule<Table extends FactTable, Grade extends string>(
  { rule, edition }: Pick<PreparedRule<Table, Grade>, "rule" | "edition">,
  table: Table,
  grades: readonly Grade[],
): PreparedRule<Table, Grade> {
  const condition = { prepared: prepareSound(rule.when as AnyCondition, factsScope(table)), table };
  const names = Object.keys(table);
  const reads = namesIn(condition.prepared).map((name) => ({ name, slot: names.indexOf(name) }));
  return { rule, condition, rank: grades.indexOf(rule.grade), edition, reads };
}

/** The subject's own facts that a condition reads; a quantifier reads what the conditions on its elements do. */
function namesIn({ parts, reads, elementsOf }: Prepared<FactsFrame>): string[] {
  const own = reads.filter(({ holder }) => holder === "facts").map(({ name }) => name);
  return [...new Set([...own, ...(elementsOf === undefined ? parts.flatMap(namesIn) : [])])];
}
