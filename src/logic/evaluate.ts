import { absence, isBound } from "./compare.js";
import type { AnyCondition, AnyLeaf, Condition } from "./condition.js";
import type { Facts, FactTable } from "./facts.js";
import { type Prepared, prepareIn, type Read } from "./prepare.js";
import { referencesIn } from "./references-in.js";
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
 * @throws TypeError when it names a fact that the table lacks, asks of a fact what its kind does not have, or could
 * never be decided: a day compared with what is no day, an option that a choice does not have.
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
 * A fact that is absent, or cannot be read as its kind, leaves undecided whatever still depends on it;
 * `not-applicable` counts as no.
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
 * What a condition comes to, part by part, with the facts each part read: data from which words are made. What is asked
 * of a list is one part, which read the list and the subject's own facts that its elements were compared with.
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
 * The facts, by name, whose answers can still change what a condition comes to; none when it is decided. A list is
 * named when it is absent, when an element of it is, or when an answer in an element is; the subject's own facts that
 * its elements are compared with are named beside it or without it.
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

function proofOf(node: Prepared<FactsFrame>, frame: FactsFrame): Proof {
  return {
    condition: node.condition,
    truth: word(node.test(frame)),
    read: node.reads.map(({ name, value }) => ({ fact: name, answer: value(frame) })),
    // The condition inside a quantifier speaks of elements: what it came to stands in the list that was read.
    parts: node.elementsOf === undefined ? node.parts.map((part) => proofOf(part, frame)) : [],
  };
}

/** @param list the outermost list in whose elements we are: what is open in an element is open in that list */
function addOpen(node: Prepared<FactsFrame>, frame: FactsFrame, open: Set<string>, list?: string): void {
  if (node.test(frame) !== UNDECIDED) return;
  const nameOf = ({ name, holder }: Read<FactsFrame>) => (holder === "facts" ? name : (list ?? name));
  if (node.elementsOf === undefined) {
    for (const part of node.parts) addOpen(part, frame, open, list);
    const absent = node.reads.filter(({ value }) => absence(value(frame)) === UNDECIDED);
    // Where nothing is absent, something that was read could not be read as its kind.
    for (const read of absent.length > 0 ? absent : node.reads) open.add(nameOf(read));
    return;
  }
  const [own, ...others] = node.reads as [Read<FactsFrame>, ...Read<FactsFrame>[]];
  // An element that is not known, once it is, may have to be compared with what is not known either.
  const addUnknown = () => {
    open.add(nameOf(own));
    for (const read of others) if (absence(read.value(frame)) === UNDECIDED) open.add(read.name);
  };
  for (const read of others.slice(0, referencesIn(node.condition as AnyLeaf).length))
    if (!isBound(read.value(frame))) open.add(nameOf(read));
  const elements = node.elementsOf(frame);
  for (const element of elements ?? [undefined])
    if (element === undefined) addUnknown();
    else for (const part of node.parts) addOpen(part, element, open, nameOf(own));
}
