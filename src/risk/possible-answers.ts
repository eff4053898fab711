import { absent, isAbsent } from "../answer.js";
import type { AnyCondition, AnyLeaf, Condition } from "../logic/condition.js";
import { evaluate, type PreparedCondition, prepareCondition } from "../logic/evaluate.js";
import type { FactKind, Facts, FactTable } from "../logic/facts.js";
import type { Truth } from "../logic/truth.js";
import { answersAt, isKnown } from "./answer-known.js";
import {
  type ComparisonAt,
  type Comparisons,
  comparisonsIn,
  listOf,
  namesOf,
  type Path,
  type Place,
} from "./comparisons.js";
import { connected } from "./connected.js";
import { possibleLists } from "./possible-lists.js";
import { possibleMoments } from "./possible-moments.js";
import { possibleNumbers } from "./possible-numbers.js";
import { possibleWords } from "./possible-words.js";

/** The answers by which all others can be represented. */
export interface PossibleAnswers {
  /** For each fact that is read, in the order of the table: a given answer by itself, or those that it can have. */
  readonly answers: ReadonlyMap<string, readonly unknown[]>;
  /** Facts, by name, of which there were too many answers to go through, so that some may be missing. */
  readonly inexact: readonly string[];
}

/** So many combinations of the facts with which a list is compared are gone through at most. */
const MOST_SURROUNDINGS = 500;

type AnyFacts = Readonly<Record<string, unknown>>;

/** What answers are looked for in. */
interface Search {
  readonly table: FactTable;
  readonly comparisons: Comparisons;
  readonly given: AnyFacts;
  readonly isOpen: (path: Path) => boolean;
  readonly truthOf: (condition: AnyCondition, facts: AnyFacts) => Truth;
  /** What was found so far, for facts of the subject and of elements alike. */
  readonly found: Map<Path, readonly unknown[]>;
  readonly inexact: Set<string>;
  /** Whether answers that make everything come out alike are left out but for one. */
  readonly areDistinct: boolean;
}

/**
 * For each fact that conditions read, finitely many answers such that whatever the real answers are, some choice among
 * these makes everything that the conditions ask come out as the real ones do: both words of a yes-no; of words those that
 * are mentioned and one that is not; of numbers each threshold and one between, below and above; of days and instants those
 * on either side of each boundary; of lists the shortest for each way in which what is asked of them comes out.
 *
 * A fact that is given and can be read has that answer alone; what is absent, or not readable, can have any, and in a list
 * the elements and answers that are known stay. `not-applicable` is an answer. Where `known` is asked of a fact that is
 * absent, its staying absent is among the answers. Facts that nothing is asked of are left out.
 *
 * @see docs/decisions/possible-answers.md for what is exact and what is not
 * @example
 * const table = { celsius: { kind: "number", unit: "celsius" }, fever: { kind: "yes-no" } } as const;
 * possibleAnswers(table, [{ fact: "celsius", atLeast: 37.3 }]).answers.get("celsius") // => [37.3, 37.2]
 */
export function possibleAnswers(
  table: FactTable,
  conditions: readonly AnyCondition[],
  given: AnyFacts = {},
): PossibleAnswers {
  return answersIn(table, conditions, given, true);
}

/** The same with both sides of every boundary, even where two answers make everything come out alike. */
export function everyPossibleAnswer(
  table: FactTable,
  conditions: readonly AnyCondition[],
  given: AnyFacts,
): PossibleAnswers {
  return answersIn(table, conditions, given, false);
}

function answersIn(
  table: FactTable,
  conditions: readonly AnyCondition[],
  given: AnyFacts,
  areDistinct: boolean,
): PossibleAnswers {
  const comparisons = comparisonsIn(table, conditions);
  const reads = (path: Path) => comparisons.places.has(path);
  const names = Object.keys(table).filter(reads);
  const open = new Set(names.filter((name) => !isKnown(table[name] as FactKind, given[name], name, reads)));
  const search: Search = {
    table,
    comparisons,
    given,
    isOpen: (path) => open.has(namesOf(path)[0] as string),
    truthOf: truthsIn(table),
    found: new Map(),
    inexact: new Set(),
    areDistinct,
  };
  const places = [...comparisons.places.values()].filter(({ path }) => search.isOpen(path));
  findScalars(
    places.filter(({ kind }) => kind.kind !== "list"),
    search,
  );
  const lists = places.filter(({ kind }) => kind.kind === "list");
  // A list within a list first: it is one of the answers that an element can have.
  for (const list of lists.sort((one, other) => namesOf(other.path).length - namesOf(one.path).length))
    findLists(list, search);
  const answers = names.map((name) => [name, open.has(name) ? (search.found.get(name) ?? []) : [given[name]]] as const);
  return { answers: new Map(answers), inexact: [...search.inexact] };
}

/** Evaluates conditions of a table, each made ready once. */
export function truthsIn(table: FactTable): (condition: AnyCondition, facts: AnyFacts) => Truth {
  const prepared = new Map<AnyCondition, PreparedCondition>();
  return (condition, facts) => {
    const ready = prepared.get(condition) ?? prepareCondition(condition as Condition, table);
    prepared.set(condition, ready);
    return evaluate(ready, facts as Facts<FactTable>);
  };
}

/** Facts that are compared with each other are looked at together. */
function findScalars(places: readonly Place[], search: Search): void {
  const { comparisons, found, inexact, areDistinct } = search;
  const byPath = new Map(places.map((place) => [place.path, place]));
  const pairs = comparisons.all.flatMap((comparison) => pairsOf(comparison));
  for (const paths of connected([...byPath.keys()], pairs)) {
    const group = paths.map((path) => byPath.get(path) as Place);
    const asked = comparisons.all.filter((comparison) => pathsOf(comparison).some((path) => paths.includes(path)));
    const copies = asked.some(({ leaf, other }) => leaf.previous !== undefined || other?.isPrevious) ? 2 : 1;
    const [first] = group as [Place];
    const given = givenAround(group, asked, search);
    if (first.kind.kind === "number")
      for (const path of paths)
        found.set(path, possibleNumbers(first.kind.unit, marksFor(asked, given), paths.length * copies));
    else if (first.kind.kind === "date" || first.kind.kind === "instant") {
      const moments = possibleMoments({
        places: group,
        comparisons: asked,
        given: strings(given),
        copies,
        hasBothSides: !areDistinct,
      });
      for (const [path, answers] of moments) found.set(path, answers);
    } else {
      const words = possibleWords({ places: group, comparisons: asked, given: strings(given), copies });
      for (const [path, answers] of words.answers) found.set(path, answers);
      for (const path of words.inexact) inexact.add(namesOf(path)[0] as string);
    }
    if (copies === 1 && paths.length === 1 && areDistinct) found.set(first.path, distinct(first, asked, search));
    for (const path of paths) addAbsence(path, search);
  }
}

/** Two facts whose answers cannot be chosen apart. */
function pairsOf({ at, leaf, other }: ComparisonAt): (readonly [Path, Path])[] {
  if (at.kind.kind !== "list") return other === undefined ? [] : [[at.path, other.path]];
  const period = leaf.overlap ?? leaf.covers;
  if (period === undefined) return [];
  const [from, to] = [`${at.path}\n${period.from}`, `${at.path}\n${period.to}`] as const;
  return other === undefined
    ? [[from, to]]
    : [
        [from, to],
        [from, other.path],
      ];
}

/** The facts that a comparison reads by itself. */
function pathsOf(comparison: ComparisonAt): readonly Path[] {
  const { at, other } = comparison;
  return [at.path, ...(other === undefined ? [] : [other.path]), ...pairsOf(comparison).flat()];
}

/** The answers that are given to the facts of a group and to those that they are compared with. */
function givenAround(
  group: readonly Place[],
  asked: readonly ComparisonAt[],
  { given }: Search,
): ReadonlyMap<Path, readonly unknown[]> {
  const paths = new Set([...group.map(({ path }) => path), ...asked.flatMap(pathsOf)]);
  return new Map([...paths].map((path) => [path, answersAt(given, path)]));
}

function strings(given: ReadonlyMap<Path, readonly unknown[]>): ReadonlyMap<Path, readonly string[]> {
  return new Map(
    [...given].map(([path, answers]) => [path, answers.flat().filter((word) => typeof word === "string")]),
  );
}

/** The numbers that numbers are compared with. */
function marksFor(asked: readonly ComparisonAt[], given: ReadonlyMap<Path, readonly unknown[]>): readonly number[] {
  const marks: unknown[] = [...given.values()].flat();
  for (const { leaf, at } of asked)
    if (at.kind.kind === "number") marks.push(leaf.is, leaf.atLeast, leaf.above, leaf.atMost, leaf.below);
    else {
      // A number that bounds how many elements there are.
      const bounds = [leaf.count?.atLeast, leaf.count?.atMost].filter((bound) => typeof bound === "number");
      const lengths = (given.get(at.path) ?? []).map((list) => (Array.isArray(list) ? list.length : 0));
      marks.push(...Array.from({ length: Math.max(1, ...bounds, ...lengths) + 2 }, (_, count) => count));
    }
  return marks.filter((mark): mark is number => typeof mark === "number" && !Number.isNaN(mark));
}

/** Of answers that make everything asked of a fact come out alike, the first; all, where that hangs on other answers. */
function distinct({ path }: Place, asked: readonly ComparisonAt[], search: Search): readonly unknown[] {
  const { comparisons, found, given, isOpen, truthOf } = search;
  const answers = found.get(path) ?? [];
  const list = listOf(path);
  const name = namesOf(path).at(-1) as string;
  const facts = (answer: unknown) => ({
    ...given,
    ...(list === undefined ? { [name]: answer } : holding(list, [{ [name]: answer }])),
  });
  const leaves =
    list === undefined
      ? comparisons.leaves.filter((leaf) => leaf.facts.includes(name))
      : asked
          .filter(({ leaf }) => leaf.known === undefined)
          .map(({ leaf, facts }) => ({ leaf: ofElements(list, leaf), facts: [...facts] }));
  const [own] = namesOf(path);
  if (leaves.some((leaf) => leaf.facts.some((fact) => fact !== own && isOpen(fact)))) return answers;
  const byTruths = new Map<string, unknown>();
  for (const answer of answers) {
    const truths = leaves.map(({ leaf }) => truthOf(leaf, facts(answer))).join();
    if (!byTruths.has(truths)) byTruths.set(truths, answer);
  }
  return [...byTruths.values()];
}

/** A condition on the elements of a list, as one on the subject. */
function ofElements(list: Path, condition: AnyCondition): AnyCondition {
  const [fact, ...items] = namesOf(list) as [string, ...string[]];
  return { fact, some: items.reduceRight((inner: AnyCondition, item) => ({ item, some: inner }), condition) };
}

/** The subject's fact in which a list holds these elements. */
function holding(list: Path, elements: readonly unknown[]): AnyFacts {
  const [fact, ...items] = namesOf(list) as [string, ...string[]];
  return { [fact]: items.reduceRight((inner: readonly unknown[], item) => [{ [item]: inner }], elements) };
}

/** Where it is asked whether an answer is known, its staying absent is one of them. */
function addAbsence(path: Path, { comparisons, found, given }: Search): void {
  if (!comparisons.all.some(({ at, leaf }) => at.path === path && leaf.known !== undefined)) return;
  const answer = listOf(path) === undefined ? (given[path] ?? absent("not-asked")) : absent("not-asked");
  // What is there, but cannot be read or only in part, is known.
  if (isAbsent(answer)) found.set(path, [...(found.get(path) ?? []), answer]);
}

/** Every list that the answers of its elements can make, for all answers to the facts with which those are compared. */
function findLists({ path, kind }: Place, search: Search): void {
  const { comparisons, found, given, truthOf, inexact } = search;
  if (kind.kind !== "list") return;
  const asked = comparisons.all.filter(({ at, leaf }) => at.path === path && leaf.known === undefined);
  const [own] = namesOf(path) as [string];
  const others = [...new Set(asked.flatMap(({ facts }) => [...facts]))].filter(
    (name) => name !== own && search.isOpen(name),
  );
  const items = [...comparisons.places.values()].filter(
    (item) => listOf(item.path) === path && item.kind.kind !== "list",
  );
  const lists = new Map<string, readonly unknown[]>();
  const surroundings = combinationsOf(others, search);
  if (surroundings === undefined) inexact.add(own);
  const parent = listOf(path);
  const last = namesOf(path).at(-1) as string;
  const leaves = [...new Map(asked.map(({ leaf }) => [JSON.stringify(leaf), leaf])).values()];
  const onSubject = memoised((condition: AnyCondition) => ofElements(path, condition));
  const inParent = memoised((leaf: AnyLeaf) => (parent === undefined ? leaf : ofElements(parent, leaf)));
  for (const surrounding of surroundings ?? []) {
    const facts = { ...given, ...surrounding };
    // With what surrounds the list given, its elements can have far fewer answers that differ.
    const within: Search = {
      ...search,
      given: facts,
      isOpen: (at) => namesOf(at)[0] === own,
      found: new Map(found),
      areDistinct: true,
    };
    findScalars(items, within);
    const { lists: made, isExact } = possibleLists({
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
        const bound = fact === undefined ? undefined : (facts as AnyFacts)[fact];
        return typeof bound === "number" && Number.isFinite(bound) ? bound : 0;
      },
    });
    for (const list of made) lists.set(JSON.stringify(list), list);
    if (!isExact) inexact.add(own);
  }
  found.set(path, [...lists.values()]);
  addAbsence(path, search);
}

/** Every choice among the answers to facts; `undefined` where they are too many, or one is a list not gone through yet. */
function combinationsOf(names: readonly string[], { found }: Search): readonly AnyFacts[] | undefined {
  let combinations: AnyFacts[] = [{}];
  for (const name of names) {
    const answers = found.get(name);
    if (answers === undefined || combinations.length * answers.length > MOST_SURROUNDINGS) return undefined;
    combinations = combinations.flatMap((facts) => answers.map((answer) => ({ ...facts, [name]: answer })));
  }
  return combinations;
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
