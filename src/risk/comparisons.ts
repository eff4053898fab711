import type { AnyCondition, AnyLeaf, AnyReference, Shift } from "../logic/condition.js";
import type { FactKind, FactTable } from "../logic/facts.js";

/** A fact of the subject, or of the elements of a list, by the names that lead to it. */
export interface Place {
  readonly path: Path;
  readonly kind: FactKind;
}

/** The names that lead to a fact, one a line: the fact itself, or a list and the fact of its elements. */
export type Path = string;

const SEPARATOR = "\n";

/** The path of a fact in the elements of a list. */
export function below(list: Path, name: string): Path {
  return `${list}${SEPARATOR}${name}`;
}

/** The names of a path, the subject's own fact first. */
export function namesOf(path: Path): readonly string[] {
  return path.split(SEPARATOR);
}

/** The list in whose elements a fact stands, or `undefined` for a fact of the subject. */
export function listOf(path: Path): Path | undefined {
  const end = path.lastIndexOf(SEPARATOR);
  return end < 0 ? undefined : path.slice(0, end);
}

/** One comparison, wherever it stands in the conditions. */
export interface ComparisonAt {
  readonly at: Place;
  readonly leaf: AnyLeaf;
  /** The fact that it is compared with; `undefined` where it is compared with what stands in the condition. */
  readonly other: (Place & { readonly plus?: Shift | undefined; readonly isPrevious: boolean }) | undefined;
  /** The subject's facts that it reads, with those that are read of its elements, each once. */
  readonly facts: ReadonlySet<string>;
}

/** A comparison of a fact of the subject, with all that is asked of the elements where that is a list. */
export interface LeafAsked {
  readonly leaf: AnyLeaf;
  /** The subject's facts that it reads, each once. */
  readonly facts: readonly string[];
}

/** Everything that conditions ask, each thing once. */
export interface Comparisons {
  readonly leaves: readonly LeafAsked[];
  readonly all: readonly ComparisonAt[];
  /** Every fact that is read, by its path. */
  readonly places: ReadonlyMap<Path, Place>;
}

/** The elements in which a condition stands. */
interface Elements {
  readonly path: Path;
  readonly of: FactTable;
}

/** Takes conditions apart into what they ask of which fact. */
export function comparisonsIn(table: FactTable, conditions: readonly AnyCondition[]): Comparisons {
  const leaves = new Map<string, LeafAsked>();
  const all = new Map<string, ComparisonAt>();
  const places = new Map<Path, Place>();
  const placeOf = ({ fact, item, previous }: AnyReference, within: Elements | undefined): Place => {
    const name = (fact ?? item ?? previous) as string;
    const path = fact !== undefined ? fact : below(within?.path ?? "", name);
    const kind = (fact !== undefined ? table : within?.of)?.[name];
    if (kind === undefined) throw new TypeError(`possibleAnswers: expected a fact of the table, got "${name}"`);
    const place = { path, kind };
    places.set(path, place);
    return place;
  };
  const visitLeaf = (leaf: AnyLeaf, within: Elements | undefined): Set<string> => {
    const at = placeOf(leaf, within);
    const facts = new Set<string>();
    const note = (other?: ComparisonAt["other"]) => {
      for (const { path } of other === undefined ? [at] : [at, other]) facts.add(namesOf(path)[0] as string);
      all.set(JSON.stringify([at.path, leaf, other?.path]), { at, leaf, other, facts });
    };
    const others = referencesIn(leaf);
    if (others.length === 0) note();
    for (const reference of others)
      note({
        ...placeOf(reference, within),
        plus: "plus" in reference ? (reference.plus as Shift) : undefined,
        isPrevious: reference.previous !== undefined,
      });
    if (at.kind.kind !== "list") return facts;
    const elements = { path: at.path, of: at.kind.of };
    const period = leaf.overlap ?? leaf.covers;
    if (period !== undefined) for (const item of [period.from, period.to]) placeOf({ item }, elements);
    const part = leaf.some ?? leaf.every ?? leaf.count?.of;
    for (const leaf of part === undefined ? [] : leavesOf(part))
      for (const fact of visitLeaf(leaf, elements)) facts.add(fact);
    return facts;
  };
  for (const leaf of conditions.flatMap(leavesOf))
    leaves.set(JSON.stringify(leaf), { leaf, facts: [...visitLeaf(leaf, undefined)] });
  return { leaves: [...leaves.values()], all: [...all.values()], places };
}

/** What a condition asks, without what joins it; what is asked of elements stays within what is asked of their list. */
function leavesOf(condition: AnyCondition): readonly AnyLeaf[] {
  if ("all" in condition) return condition.all.flatMap(leavesOf);
  if ("any" in condition) return condition.any.flatMap(leavesOf);
  return "not" in condition ? leavesOf(condition.not) : [condition];
}

/** The facts that a leaf compares its own fact with. */
function referencesIn(leaf: AnyLeaf): AnyReference[] {
  const sides: unknown[] = [leaf.is, leaf.in, leaf.overlaps, leaf.atLeast, leaf.above, leaf.atMost, leaf.below];
  sides.push(leaf.before, leaf.after, leaf.onOrBefore, leaf.onOrAfter, leaf.within?.upTo, leaf.since?.upTo);
  sides.push(leaf.count?.atLeast, leaf.count?.atMost, leaf.covers?.window.upTo);
  return sides.filter(
    (side): side is AnyReference => typeof side === "object" && side !== null && !Array.isArray(side),
  );
}

/** Whether a condition on elements speaks of the element before; in a list within the element, `previous` is of that list. */
export function readsPrevious(condition: AnyCondition): boolean {
  return leavesOf(condition).some(
    (leaf) => leaf.previous !== undefined || referencesIn(leaf).some(({ previous }) => previous !== undefined),
  );
}

/** The facts of an element, by name, that a condition on elements reads, of the element itself or of the one before. */
export function itemsIn(condition: AnyCondition): readonly string[] {
  return leavesOf(condition).flatMap((leaf) =>
    [leaf, ...referencesIn(leaf)].flatMap(({ item, previous }) => item ?? previous ?? []),
  );
}
