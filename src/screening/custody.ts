import { isName } from "../record.js";
import { compareWords } from "../text.js";
import type { UnreadRecords } from "./reconcile-people.js";

/** One list of the chain of custody, in the order in which people pass through them: manifest, screened, transferred, received. */
export interface CustodyStage {
  readonly stage: string;
  /** Who is on it, by document number, in any order; somebody twice is reported. */
  readonly people: readonly string[];
  /** Who ought to be on it; left out, everyone of the first list. */
  readonly due?: readonly string[];
}

/** Everyone whom the lists do not agree about, by name. */
export interface CustodyReconciliation {
  /** Nobody is missing at the end, unexpected or without a record of a stage; and every line names somebody. */
  readonly complete: boolean;
  /** Due at a later stage and on no list from there on; last seen on the last list that has them. */
  readonly unaccounted: readonly { readonly person: string; readonly lastSeenAt: string }[];
  /** On a list without being on the first, or without being due there; first seen on the first such list. */
  readonly unexpected: readonly { readonly person: string; readonly firstSeenAt: string }[];
  /** On a later list but not on this one, although due. */
  readonly skippedSteps: readonly { readonly person: string; readonly step: string }[];
  readonly duplicates: readonly { readonly person: string; readonly list: string }[];
  /** Blank lines, of the people and of those to whom a stage is due, by stage: who was meant cannot be told. */
  readonly unread: readonly UnreadRecords[];
}

/**
 * Matches people one by one through the lists of a chain of custody, each person at the stages due to them: whoever is
 * not transferred is not expected to be received. Nobody is counted in place of anybody else, and the order of the
 * people changes nothing. A blank line is nobody, and is counted as unread. Without lists there is nobody to account for.
 *
 * Of bare lists it says what `reconcilePeople` says, which takes records with their times, holders and data: both are
 * complete, or neither is.
 *
 * @example
 * reconcile([
 *   { stage: "manifest", people: ["p1", "p2"] },
 *   { stage: "screened", people: ["p1", "p2"] },
 *   { stage: "transferred", people: ["p2"], due: ["p2"] },
 *   { stage: "received", people: [], due: ["p2"] },
 * ]).unaccounted // => [{ person: "p2", lastSeenAt: "transferred" }]
 * @see Joint prevention and control mechanism press conference of 2020-04-06 (GACC): closed loop from port to isolation
 */
export function reconcile(stages: readonly CustodyStage[]): CustodyReconciliation {
  const lists = stages.map(({ people }) => new Set(people.filter(isName)));
  const first = lists[0] ?? new Set<string>();
  const due = stages.map((stage) => (stage.due === undefined ? first : new Set(stage.due.filter(isName))));
  const unaccounted: { person: string; lastSeenAt: string }[] = [];
  const unexpected: { person: string; firstSeenAt: string }[] = [];
  const skippedSteps: { person: string; step: string }[] = [];
  for (const person of everyoneIn([...lists, ...due])) {
    const isOn = lists.map((list) => list.has(person));
    const last = isOn.lastIndexOf(true);
    const isExpected = first.has(person);
    const stray = isOn.findIndex((on, index) => on && !(isExpected && due[index]?.has(person)));
    if (stray >= 0) unexpected.push({ person, firstSeenAt: nameOf(stages, stray) });
    if (due.some((expected, index) => index > last && expected.has(person)))
      unaccounted.push({ person, lastSeenAt: nameOf(stages, last) });
    for (const [index, on] of isOn.entries())
      if (!on && index < last && due[index]?.has(person) === true && isExpected)
        skippedSteps.push({ person, step: nameOf(stages, index) });
  }
  const unread = unreadIn(stages);
  return {
    complete: unaccounted.length + unexpected.length + skippedSteps.length + unread.length === 0,
    unaccounted,
    unexpected,
    skippedSteps,
    duplicates: stages.flatMap(({ stage, people }) => twiceIn(people).map((person) => ({ person, list: stage }))),
    unread,
  };
}

function unreadIn(stages: readonly CustodyStage[]): UnreadRecords[] {
  const blanks = new Map<string, number>();
  for (const { stage, people, due = [] } of stages)
    for (const person of [...people, ...due]) if (!isName(person)) blanks.set(stage, (blanks.get(stage) ?? 0) + 1);
  return [...blanks]
    .sort(([one], [other]) => compareWords(one, other))
    .map(([stage, records]) => ({ code: "no-person", stage, records }));
}

/** The last list that has somebody; one who is due and on no list at all was never seen. */
function nameOf(stages: readonly CustodyStage[], index: number): string {
  return stages[index]?.stage ?? "never";
}

function everyoneIn(lists: readonly ReadonlySet<string>[]): string[] {
  return [...new Set(lists.flatMap((list) => [...list]))].sort();
}

function twiceIn(people: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const person of people.filter(isName)) (seen.has(person) ? twice : seen).add(person);
  return [...twice].sort();
}
