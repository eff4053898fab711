import { isCalendarDate } from "../calendar/calendar-date.js";
import { isInstant } from "../calendar/instant.js";
import type { AnyCondition } from "../logic/condition.js";
import { isSpent } from "./allowance.js";
import { answersAt } from "./answer-known.js";
import { type AnswerSearch, addAbsence, addInexact, holding, ofElements } from "./answer-search.js";
import { type ComparisonAt, listOf, namesOf, type Path, type Place } from "./comparisons.js";
import { connected } from "./connected.js";
import { possibleMoments } from "./possible-moments.js";
import { possibleNumbers } from "./possible-numbers.js";
import { possibleWords } from "./possible-words.js";

/** A count is not followed further than this. */
const MOST_COUNTED = 200;
/** So many numbers, about, a fact can have at most. */
const MOST_NUMBERS = 4000;

/** Finds the answers to facts that are no lists. Those that are compared with each other are looked at together. */
export function findScalars(places: readonly Place[], search: AnswerSearch): void {
  const { comparisons, found, areDistinct } = search;
  const byPath = new Map(places.map((place) => [place.path, place]));
  const pairs = comparisons.all.flatMap((comparison) => pairsOf(comparison));
  for (const paths of connected([...byPath.keys()], pairs)) {
    const group = paths.map((path) => byPath.get(path) as Place);
    const asked = comparisons.all.filter((comparison) => pathsOf(comparison).some((path) => paths.includes(path)));
    const copies = asked.some(({ leaf, other }) => leaf.previous !== undefined || other?.isPrevious) ? 2 : 1;
    const [first] = group as [Place];
    findGroup(group, asked, copies, search);
    if (copies === 1 && paths.length === 1 && areDistinct) found.set(first.path, distinct(first, asked, search));
    for (const path of paths) addAbsence(path, search);
  }
}

/** @param copies how many answers to one fact, at most, stand beside each other */
function findGroup(
  group: readonly Place[],
  asked: readonly ComparisonAt[],
  copies: number,
  search: AnswerSearch,
): void {
  const { found, areDistinct, allowance } = search;
  const [{ kind }] = group as [Place];
  const given = givenAround(group, asked, search);
  if (kind.kind === "number") {
    const places = group.length * copies;
    const { marks, areAll } = marksFor(asked, given, Math.ceil(MOST_NUMBERS / places));
    const answers = possibleNumbers(kind.unit, marks, places);
    for (const { path } of group) found.set(path, answers);
    if (!areAll) for (const { path } of group) addInexact(path, search);
    return;
  }
  const of = { places: group, comparisons: asked, copies, allowance };
  const { answers, inexact } =
    kind.kind === "date" || kind.kind === "instant"
      ? possibleMoments({ ...of, given: textsIn(given, isMoment), hasBothSides: !areDistinct })
      : possibleWords({ ...of, given: textsIn(given, () => true) });
  for (const [path, possible] of answers) found.set(path, possible);
  for (const path of inexact) addInexact(path, search);
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
  { given }: AnswerSearch,
): ReadonlyMap<Path, readonly unknown[]> {
  const paths = new Set([...group.map(({ path }) => path), ...asked.flatMap(pathsOf)]);
  return new Map([...paths].map((path) => [path, answersAt(given, path)]));
}

/** Of the answers those texts that can be read. */
function textsIn(
  given: ReadonlyMap<Path, readonly unknown[]>,
  isRead: (text: string) => boolean,
): ReadonlyMap<Path, readonly string[]> {
  return new Map(
    [...given].map(([path, answers]) => [
      path,
      answers.flat().filter((text): text is string => typeof text === "string" && isRead(text)),
    ]),
  );
}

function isMoment(text: string): boolean {
  return isCalendarDate(text) || isInstant(text);
}

/** The numbers that numbers are compared with, as many as may be, and whether that are all. */
function marksFor(
  asked: readonly ComparisonAt[],
  given: ReadonlyMap<Path, readonly unknown[]>,
  mostMarks: number,
): { readonly marks: readonly number[]; readonly areAll: boolean } {
  const marks: unknown[] = [...given.values()].flat();
  let isCounted = true;
  for (const { leaf, at } of asked)
    if (at.kind.kind === "number") marks.push(leaf.is, leaf.atLeast, leaf.above, leaf.atMost, leaf.below);
    else {
      // A number that bounds how many elements there are.
      const bounds = [leaf.count?.atLeast, leaf.count?.atMost].filter((bound) => typeof bound === "number");
      const lengths = (given.get(at.path) ?? []).map((list) => (Array.isArray(list) ? list.length : 0));
      const most = Math.max(1, ...bounds, ...lengths) + 2;
      if (most > MOST_COUNTED) isCounted = false;
      marks.push(...Array.from({ length: Math.min(most, MOST_COUNTED) }, (_, count) => count));
    }
  const numbers = new Set(marks.filter((mark): mark is number => Number.isFinite(mark)));
  return { marks: [...numbers].slice(0, mostMarks), areAll: isCounted && numbers.size <= mostMarks };
}

/** Of answers that make everything asked of a fact come out alike, the first; all, where that hangs on other answers. */
function distinct({ path }: Place, asked: readonly ComparisonAt[], search: AnswerSearch): readonly unknown[] {
  const { comparisons, found, given, isOpen, truthOf, allowance } = search;
  const answers = found.get(path) ?? [];
  const list = listOf(path);
  const name = namesOf(path).at(-1) as string;
  const facts = (answer: unknown) => ({
    ...given,
    ...(list === undefined ? { [name]: answer } : holding(list, [{ [name]: answer }])),
  });
  const leaves: readonly { readonly leaf: AnyCondition; readonly facts: readonly string[] }[] =
    list === undefined
      ? comparisons.leaves.filter((leaf) => leaf.facts.includes(name))
      : asked
          .filter(({ leaf }) => leaf.known === undefined)
          .map(({ leaf, facts }) => ({ leaf: ofElements(list, leaf), facts: [...facts] }));
  const [own] = namesOf(path);
  if (leaves.some((leaf) => leaf.facts.some((fact) => fact !== own && isOpen(fact)))) return answers;
  const byTruths = new Map<string, unknown>();
  for (const answer of answers) {
    // All of them stand for no fewer than those that differ.
    if (isSpent(allowance)) return answers;
    const truths = leaves.map(({ leaf }) => truthOf(leaf, facts(answer))).join();
    if (!byTruths.has(truths)) byTruths.set(truths, answer);
  }
  return [...byTruths.values()];
}
