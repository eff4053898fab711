import type { AnyCondition, Condition } from "./condition.js";
import type { Facts, FactTable } from "./facts.js";
import { type Prepared, prepareIn } from "./prepare.js";
import { type FactsFrame, factsScope } from "./scope.js";
import { type Degree, TRUTHS, type Truth, UNDECIDED } from "./truth.js";

/** A condition made ready for the facts of one table. */
export interface PreparedCondition<Table extends FactTable = FactTable> {
  /** @internal */
  readonly prepared: Prepared<FactsFrame>;
  /** Present only for the compiler: the table whose facts it reads. */
  readonly table: Table;
}

/** A fact that a condition read, and the answer it found. */
export interface FactRead {
  readonly fact: string;
  readonly answer: unknown;
}

/** What a condition came to and why, part by part. */
export interface Proof {
  readonly condition: AnyCondition;
  readonly truth: Truth;
  readonly read: readonly FactRead[];
  readonly parts: readonly Proof[];
}

/**
 * Makes a condition ready once, so that it can be evaluated for many subjects.
 *
 * @throws TypeError when it names a fact that the table lacks, or asks of a fact what its kind does not have.
 * @example
 * const table = { celsius: { kind: "number", unit: "celsius" } } as const;
 * evaluate(prepareCondition({ fact: "celsius", atLeast: 37.3 }, table), { celsius: 37.3 }) // => "true"
 */
export function prepareCondition<const Table extends FactTable>(
  condition: Condition<Table>,
  table: Table,
): PreparedCondition<Table> {
  return { prepared: prepareIn(condition as AnyCondition, factsScope(table)), table };
}

/**
 * Whether a condition is true, false or undecided for the facts of one subject.
 * A fact that is absent leaves undecided whatever still depends on it; `not-applicable` counts as no.
 *
 * @example
 * const table = { fever: { kind: "yes-no" }, contact: { kind: "yes-no" } } as const;
 * const either = prepareCondition({ any: [{ fact: "fever", is: "yes" }, { fact: "contact", is: "yes" }] }, table);
 * evaluate(either, { fever: "no", contact: { absent: "asked-unknown" } }) // => "undecided"
 */
export function evaluate<Table extends FactTable>(condition: PreparedCondition<Table>, facts: Facts<Table>): Truth {
  return word(condition.prepared.test(frameOf(facts)));
}

/**
 * What a condition comes to, part by part, with the facts each part read: data from which words are made.
 *
 * @example
 * const table = { fever: { kind: "yes-no" } } as const;
 * proveCondition(prepareCondition({ fact: "fever", is: "yes" }, table), { fever: "yes" }).read
 * // => [{ fact: "fever", answer: "yes" }]
 */
export function proveCondition<Table extends FactTable>(
  condition: PreparedCondition<Table>,
  facts: Facts<Table>,
): Proof {
  return proofOf(condition.prepared, frameOf(facts));
}

/**
 * The facts, by name, whose answers can still change what a condition comes to; none when it is decided.
 *
 * @example
 * const table = { fever: { kind: "yes-no" }, contact: { kind: "yes-no" } } as const;
 * const either = prepareCondition({ any: [{ fact: "fever", is: "yes" }, { fact: "contact", is: "yes" }] }, table);
 * openFacts(either, { fever: "no", contact: { absent: "asked-unknown" } }) // => ["contact"]
 */
export function openFacts<Table extends FactTable>(condition: PreparedCondition<Table>, facts: Facts<Table>): string[] {
  const open = new Set<string>();
  addOpen(condition.prepared, frameOf(facts), open);
  return [...open];
}

function frameOf(facts: object): FactsFrame {
  return { facts: facts as FactsFrame["facts"], item: undefined, previous: undefined };
}

function word(degree: Degree): Truth {
  return TRUTHS[degree];
}

function isQuantifier({ condition }: Prepared<FactsFrame>): boolean {
  return "some" in condition || "every" in condition || "count" in condition;
}

function proofOf(node: Prepared<FactsFrame>, frame: FactsFrame): Proof {
  return {
    condition: node.condition,
    truth: word(node.test(frame)),
    read: node.reads.map(({ name, value }) => ({ fact: name, answer: value(frame) })),
    // The condition inside a quantifier speaks of elements: what it came to stands in the list that was read.
    parts: isQuantifier(node) ? [] : node.parts.map((part) => proofOf(part, frame)),
  };
}

function addOpen(node: Prepared<FactsFrame>, frame: FactsFrame, open: Set<string>): void {
  if (node.test(frame) !== UNDECIDED) return;
  const absent = node.reads.filter(({ value }) => isOpen(value(frame)));
  // Where nothing is absent, what was read could not be read as its kind, or lies inside a list: then it is all open.
  for (const { name } of absent.length > 0 ? absent : node.reads) open.add(name);
  if (!isQuantifier(node)) for (const part of node.parts) addOpen(part, frame, open);
}

function isOpen(answer: unknown): boolean {
  return answer === undefined || (typeof answer === "object" && answer !== null && "absent" in answer);
}
