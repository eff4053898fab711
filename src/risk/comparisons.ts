import type { AnyCondition, AnyLeaf, AnyReference, DateShift } from "../logic/condition.js";
import type { FactKind, FactTable } from "../logic/facts.js";
import { leavesOf, partOfElements } from "../logic/parts-of-condition.js";
import { periodEndsIn, referencesIn } from "../logic/references-in.js";

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
  readonly other: (Place & { readonly plus?: DateShift | undefined; readonly isPrevious: boolean }) | undefined;
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
        plus: "plus" in reference ? (reference.plus as DateShift) : undefined,
        isPrevious: reference.previous !== undefined,
      });
    if (at.kind.kind !== "list") return facts;
    const elements = { path: at.path, of: at.kind.of };
    for (const [, item] of periodEndsIn(leaf)) placeOf({ item }, elements);
    const part = partOfElements(leaf);
    for (const leaf of part === undefined ? [] : leavesOf(part))
      for (const fact of visitLeaf(leaf, elements)) facts.add(fact);
    return facts;
  };
  for (const leaf of conditions.flatMap(leavesOf))
    leaves.set(JSON.stringify(leaf), { leaf, facts: [...visitLeaf(leaf, undefined)] });
  return { leaves: [...leaves.values()], all: [...all.values()], places };
}

/** The facts of an element, by name, that a condition on elements reads, of the element itself or of the one before. */
export function itemsIn(condition: AnyCondition): readonly string[] {
  return leavesOf(condition).flatMap((leaf) =>
    [leaf, ...referencesIn(leaf)].flatMap(({ item, previous }) => item ?? previous ?? []),
  );
}
