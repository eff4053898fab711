import type { AnyCondition, AnyLeaf } from "../logic/condition.js";
import { isSpent } from "./allowance.js";
import { type AnswerSearch, type AnyFacts, addAbsence, addInexact, holding, ofElements } from "./answer-search.js";
import { listOf, namesOf, type Place } from "./comparisons.js";
import { patternsOf } from "./fact-patterns.js";
import { possibleLists } from "./possible-lists.js";
import { findScalars } from "./scalar-answers.js";

/** So many combinations of the facts with which a list is compared are gone through at most. */
const MOST_SURROUNDINGS = 500;

/** Finds every list that the answers of its elements can make, for all answers to the facts with which those are compared. */
export function findLists(place: Place, search: AnswerSearch): void {
  const { comparisons, found, allowance } = search;
  const { path } = place;
  const asked = comparisons.all.filter(({ at, leaf }) => at.path === path && leaf.known === undefined);
  const leaves = [...new Map(asked.map(({ leaf }) => [JSON.stringify(leaf), leaf])).values()];
  const read = new Set(asked.flatMap(({ facts }) => [...facts]));
  const { surroundings, areAll } = surroundingsOf(place, read, search);
  if (!areAll) addInexact(path, search);
  const listsIn = searchWithin(place, leaves, search);
  const lists = new Map<string, readonly unknown[]>();
  let count = 0;
  for (const surrounding of surroundings) {
    // One at least, so that there is an answer at all.
    if (count++ > 0 && isSpent(allowance)) {
      addInexact(path, search);
      break;
    }
    for (const list of listsIn(surrounding)) lists.set(JSON.stringify(list), list);
  }
  found.set(path, [...lists.values()]);
  addAbsence(path, search);
}

/** Choices among the answers to the facts with which a list is compared: where they are too many, some of them. */
function surroundingsOf(
  { path }: Place,
  read: ReadonlySet<string>,
  { found, isOpen }: AnswerSearch,
): { readonly surroundings: Iterable<AnyFacts>; readonly areAll: boolean } {
  const [own] = namesOf(path);
  const names = [...read].filter((name) => name !== own && isOpen(name));
  // One that is a list itself may not have been gone through yet.
  const answered = names.filter((name) => (found.get(name) ?? []).length > 0);
  const answers = new Map(answered.map((name) => [name, found.get(name) ?? []]));
  const { patterns, isExhaustive } = patternsOf(answers, MOST_SURROUNDINGS);
  return { surroundings: patterns, areAll: isExhaustive && answered.length === names.length };
}

/** What finds the lists for some facts around a list. */
function searchWithin(
  { path, kind }: Place,
  leaves: readonly AnyLeaf[],
  search: AnswerSearch,
): (surrounding: AnyFacts) => readonly (readonly unknown[])[] {
  const { comparisons, found, given, truthOf, allowance } = search;
  const [own] = namesOf(path);
  const parent = listOf(path);
  const last = namesOf(path).at(-1) as string;
  const items = [...comparisons.places.values()].filter(
    (item) => listOf(item.path) === path && item.kind.kind !== "list",
  );
  const onSubject = memoised((condition: AnyCondition) => ofElements(path, condition));
  const inParent = memoised((leaf: AnyLeaf) => (parent === undefined ? leaf : ofElements(parent, leaf)));
  return (surrounding) => {
    if (kind.kind !== "list") return [];
    const facts: AnyFacts = { ...given, ...surrounding };
    // With what surrounds the list given, its elements can have far fewer answers that differ.
    const within: AnswerSearch = {
      ...search,
      given: facts,
      isOpen: (at) => namesOf(at)[0] === own,
      found: new Map(found),
      areDistinct: true,
    };
    findScalars(items, within);
    const { lists, isExact } = possibleLists({
      path,
      of: kind.of,
      leaves,
      given: parent === undefined && Array.isArray(given[path]) ? given[path] : undefined,
      answersAt: (at) => (comparisons.places.has(at) ? within.found.get(at) : undefined),
      truthAmong: (condition, elements) => truthOf(onSubject(condition), { ...facts, ...holding(path, elements) }),
      truthOf: (leaf, list) =>
        truthOf(inParent(leaf), {
          ...facts,
          ...(parent === undefined ? { [path]: list } : holding(parent, [{ [last]: list }])),
        }),
      numberAt: ({ fact }) => {
        const bound = fact === undefined ? undefined : facts[fact];
        return typeof bound === "number" && Number.isFinite(bound) ? bound : 0;
      },
      allowance,
    });
    if (!isExact) addInexact(path, search);
    return lists;
  };
}

/** Each result made once. */
function memoised<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const made = new Map<Given, Made>();
  return (given) => {
    const known = made.get(given) ?? make(given);
    made.set(given, known);
    return known;
  };
}
