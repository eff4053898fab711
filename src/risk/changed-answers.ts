import { isAbsent } from "../answer.js";
import { dayNumber, isCalendarDate } from "../calendar/calendar-date.js";
import { epochMilliseconds, isInstant } from "../calendar/instant.js";
import type { AnyCondition } from "../logic/condition.js";
import type { FactKind, FactTable } from "../logic/facts.js";
import type { AnyFacts } from "./answer-search.js";
import type { Comparisons } from "./comparisons.js";
import { connected } from "./connected.js";
import { placesBeyond } from "./needed-answer.js";
import { everyPossibleAnswer } from "./possible-answers.js";

/** Lists longer than this lose one element at a time. */
const MOST_REMOVED_TOGETHER = 6;

/** For each fact that is changed, the answers it could have, the nearest to the present one first. */
export interface ChangedAnswers {
  readonly answers: ReadonlyMap<string, readonly unknown[]>;
  readonly isExact: boolean;
}

/** Finds the answers that facts could have when they are changed together and all others stay as they are. */
export function answersWhenChanged(
  table: FactTable,
  conditions: readonly AnyCondition[],
  { leaves }: Comparisons,
  facts: AnyFacts,
): (changed: readonly string[]) => ChangedAnswers {
  // Facts that are not compared with each other are changed apart: what was found for one set serves the next.
  const known = new Map<string, ChangedAnswers>();
  const together = (group: readonly string[]): ChangedAnswers => {
    const key = JSON.stringify(group);
    const found = known.get(key) ?? find(group);
    known.set(key, found);
    return found;
  };
  const find = (group: readonly string[]): ChangedAnswers => {
    const given = Object.fromEntries(Object.entries(facts).filter(([name]) => !group.includes(name)));
    const { answers, inexact } = everyPossibleAnswer(table, conditions, given);
    const own = group.map((name) => {
      const kind = table[name] as FactKind;
      const others = (answers.get(name) ?? []).filter((answer) => !isAbsent(answer));
      const completed = kind.kind === "list" && group.length === 1 ? completions(name) : [];
      return [
        name,
        byNearness(kind, facts[name], [...completed, ...others, ...editsOf(kind, facts[name], others)]),
      ] as const;
    });
    return { answers: new Map(own), isExact: !inexact.some((name) => group.includes(name)) };
  };
  const completions = (name: string): readonly unknown[] =>
    Array.isArray(facts[name]) ? (everyPossibleAnswer(table, conditions, facts).answers.get(name) ?? []) : [];
  return (changed) => {
    const pairs = leaves.flatMap(({ facts: read }) => {
      const [first, ...others] = changed.filter((name) => read.includes(name));
      return first === undefined ? [] : others.map((other) => [first, other] as const);
    });
    const parts = connected(changed, pairs).map(together);
    return {
      answers: new Map(parts.flatMap(({ answers }) => [...answers])),
      isExact: parts.every(({ isExact }) => isExact),
    };
  };
}

/** What is there with some of it taken away, or with one more of what the other answers hold. */
function editsOf(kind: FactKind, present: unknown, others: readonly unknown[]): unknown[] {
  if ((kind.kind !== "choices" && kind.kind !== "list") || !Array.isArray(present)) return [];
  const items: readonly unknown[] = present;
  const fewer =
    items.length > MOST_REMOVED_TOGETHER
      ? items.map((_, at) => items.filter((__, other) => other !== at))
      : items.reduce<unknown[][]>((sets, item) => sets.flatMap((set) => [set, [...set, item]]), [[]]);
  const written = new Set(items.map((item) => JSON.stringify(item)));
  const more = new Map<string, unknown>();
  for (const other of others)
    for (const item of Array.isArray(other) ? other : []) more.set(JSON.stringify(item), item);
  const added = [...more].flatMap(([key, item]) =>
    written.has(key) && kind.kind === "choices" ? [] : [[...items, item]],
  );
  return [...fewer, ...added];
}

/** Each answer once, by how far it is from the present one; where that says nothing, in the order given. */
function byNearness(kind: FactKind, present: unknown, answers: readonly unknown[]): readonly unknown[] {
  const distinct = [...new Map(answers.map((answer) => [JSON.stringify(answer), answer])).values()];
  const distances = new Map(distinct.map((answer) => [answer, distance(kind, present, answer)]));
  return distinct.sort((one, other) => (distances.get(one) as number) - (distances.get(other) as number));
}

function distance({ kind }: FactKind, present: unknown, answer: unknown): number {
  if (kind === "number") return typeof present === "number" ? Math.abs((answer as number) - present) : 0;
  if (kind === "date" || kind === "instant") {
    const [from, to] = [placeOf(present), placeOf(answer)];
    return from === undefined || to === undefined ? 0 : Math.abs(to - from);
  }
  if (!Array.isArray(answer)) return 0;
  const before: readonly unknown[] = Array.isArray(present) ? present : [];
  return placesBeyond(before, answer).length + placesBeyond(answer, before).length;
}

/** Where a day or an instant lies, in days since 1970. */
function placeOf(moment: unknown): number | undefined {
  if (isInstant(moment)) return epochMilliseconds(moment) / 86_400_000;
  return isCalendarDate(moment) ? dayNumber(moment) : undefined;
}
