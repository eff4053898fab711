import { isRecord } from "../record.js";
import type { Path } from "../result.js";
import type { AnyCondition, AnyLeaf, AnyReference } from "./condition.js";
import { isReference } from "./operand.js";
import { leavesOf, type Placed } from "./parts-of-condition.js";
import { type Holder, referred } from "./scope.js";

/** Where a leaf may name another fact to compare its own with. */
const PLACES: readonly Path[] = [
  ["is"],
  ["in"],
  ["overlaps"],
  ["atLeast"],
  ["above"],
  ["atMost"],
  ["below"],
  ["before"],
  ["after"],
  ["onOrBefore"],
  ["onOrAfter"],
  ["within", "upTo"],
  ["since", "upTo"],
  ["covers", "window", "upTo"],
  ["count", "atLeast"],
  ["count", "atMost"],
];

/** The facts that a leaf compares its own with, wherever it names them; of a leaf that was not looked over, what may be one. */
export function placedReferencesIn(leaf: AnyLeaf): Placed<AnyReference>[] {
  return PLACES.flatMap((place): Placed<AnyReference>[] => {
    const side = place.reduce<unknown>((part, key) => (part as Parts | null | undefined)?.[key], leaf);
    return isReference(side) ? [[place, side]] : [];
  });
}

type Parts = Readonly<Record<string, unknown>>;

/** The facts that a leaf compares its own with. */
export function referencesIn(leaf: AnyLeaf): AnyReference[] {
  return placedReferencesIn(leaf).map(([, reference]) => reference);
}

/** The facts of an element between which a period lies, by name. */
export function periodEndsIn({ overlap, covers }: AnyLeaf): Placed<string>[] {
  const ends = (key: string, period: typeof overlap): Placed<string>[] =>
    isRecord(period)
      ? [
          [[key, "from"], period.from],
          [[key, "to"], period.to],
        ]
      : [];
  return [...ends("overlap", overlap), ...ends("covers", covers)];
}

/** What a reference that was not looked over names; `undefined` when it names nothing, or several things at once. */
export function namedBy(reference: unknown): readonly [name: string, holder: Holder] | undefined {
  try {
    const [name, holder] = referred(reference as AnyReference);
    return typeof name === "string" ? [name, holder] : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a condition on elements speaks of the element before; in a list within the element, `previous` is of that list. */
export function readsPrevious(condition: AnyCondition): boolean {
  return leavesOf(condition).some(
    (leaf) => leaf.previous !== undefined || referencesIn(leaf).some(({ previous }) => previous !== undefined),
  );
}
