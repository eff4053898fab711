import { isAbsent } from "../answer.js";
import type { FactKind, FactTable } from "../logic/facts.js";
import { isRecord } from "../record.js";

import type { Policy } from "./policy.js";

/** The facts that conditions read, by name; of a list, what they read of its elements. */
export interface FactsRead extends ReadonlyMap<string, FactsRead> {}

type Reads = Map<string, Reads>;

/** The facts that the rules of a policy read, its overlays included: all that can change its grade. */
export function factsRead<Table extends FactTable, Grade extends string>(policy: Policy<Table, Grade>): FactsRead {
  const reads: Reads = new Map();
  for (const { rule } of policy.prepared) addReads(rule.when, reads, undefined);
  return reads;
}

/** @param element what is read of the elements of the list at hand; `undefined` outside of lists */
function addReads(part: unknown, facts: Reads, element: Reads | undefined): void {
  if (Array.isArray(part)) for (const inner of part) addReads(inner, facts, element);
  if (!isRecord(part)) return;
  const { fact, item, previous, count, overlap, covers, ...rest } = part;
  const own = added(facts, fact) ?? added(element, item) ?? added(element, previous) ?? new Map();
  for (const [key, inner] of Object.entries(rest))
    addReads(inner, facts, key === "some" || key === "every" ? own : element);
  if (isRecord(count))
    for (const [key, inner] of Object.entries(count)) addReads(inner, facts, key === "of" ? own : element);
  for (const period of [overlap, covers])
    if (isRecord(period)) {
      added(own, period["from"]);
      added(own, period["to"]);
      addReads(period["window"], facts, element);
    }
}

function added(reads: Reads | undefined, name: unknown): Reads | undefined {
  if (reads === undefined || typeof name !== "string") return undefined;
  const inner = reads.get(name) ?? new Map();
  reads.set(name, inner);
  return inner;
}

/**
 * A fact as plain JSON, with nothing in it that is not read: of the elements of a list only what is read of them, options in
 * one order and each once, and `null` for what is not there at all.
 */
export function factAsRead(kind: FactKind | undefined, value: unknown, reads: FactsRead | undefined): unknown {
  if (isAbsent(value)) return { absent: value.absent };
  if (Array.isArray(value) && kind?.kind === "choices") return optionsAsRead(value);
  if (Array.isArray(value) && kind?.kind === "list")
    return Array.from(value, (element) => elementAsRead(kind.of, element, reads ?? new Map()));
  // What is no JSON is no answer either: it is kept as nothing, or a number without bounds as it is written.
  const written = JSON.stringify(value ?? null, (_, part) => (typeof part === "bigint" ? String(part) : part));
  return JSON.parse(written ?? "null");
}

/** What is no text among options is kept as nothing: that it is there counts, and it may be any option. */
function optionsAsRead(options: readonly unknown[]): unknown[] {
  const texts = options.filter((option) => typeof option === "string");
  return [...[...new Set(texts)].sort(), ...Array.from({ length: options.length - texts.length }, () => null)];
}

function elementAsRead(of: FactTable, element: unknown, reads: FactsRead): unknown {
  if (isAbsent(element) || typeof element !== "object" || element === null)
    return factAsRead(undefined, element, reads);
  const parts = [...reads].map(([name, inner]) => {
    const value = (element as Readonly<Record<string, unknown>>)[name];
    return [name, factAsRead(Object.hasOwn(of, name) ? of[name] : undefined, value, inner)];
  });
  return Object.fromEntries(parts);
}
