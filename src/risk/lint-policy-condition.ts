import type { AnyCondition, AnyLeaf, AnyReference } from "../logic/condition.js";
import type { FactKind, FactTable } from "../logic/facts.js";
import { prepareIn } from "../logic/prepare.js";
import { factsScope, type Holder, referred } from "../logic/scope.js";
import type { Path } from "../result.js";
import type { Text } from "../text.js";
import { isRecord } from "./lint-policy-texts.js";
import { DEEPEST, type ReportProblem } from "./policy-problem.js";

/** What may be asked of each kind of fact. */
const COMPARISONS: Readonly<Record<FactKind["kind"], Text>> = {
  "yes-no": { en: "known, is or in, with yes or no", zh: "known、is或in，值为yes或no" },
  text: { en: "known, is or in, with texts", zh: "known、is或in，值为文字" },
  choice: { en: "known, is or in, with options of the fact", zh: "known、is或in，值为该事实的选项" },
  choices: {
    en: "known, includes, overlaps or count, with options of the fact",
    zh: "known、includes、overlaps或count，值为该事实的选项",
  },
  number: {
    en: "known, is, atLeast, above, atMost or below, with a number or a fact in the same unit",
    zh: "known、is、atLeast、above、atMost或below，值为数或同单位的事实",
  },
  date: {
    en: "known, is, before, after, onOrBefore, onOrAfter, within or since, with a day, a fact or a window of days",
    zh: "known、is、before、after、onOrBefore、onOrAfter、within或since，值为日期、事实或若干日的时段",
  },
  instant: {
    en: "known, is, before, after, onOrBefore, onOrAfter, within or since, with an instant, a day, a fact or a window",
    zh: "known、is、before、after、onOrBefore、onOrAfter、within或since，值为时刻、日期、事实或时段",
  },
  list: {
    en: "known, some, every, count, overlap or covers, of the facts of its elements",
    zh: "known、some、every、count、overlap或covers，针对其元素的事实",
  },
};
const A_CONDITION: Text = {
  en: "all, any or not by itself, or one comparison of one fact",
  zh: "单独的all、any或not，或者对一个事实的一种比较",
};

/** What a condition may name where it stands: facts of the subject and, inside a list, of its elements. */
interface Readable {
  readonly table: FactTable;
  readonly elements: FactTable;
  readonly lists: readonly string[];
  readonly report: ReportProblem;
}

/**
 * Reports everything that keeps a condition from being read: names of facts that the table lacks, comparisons that a kind
 * does not have, what is no condition at all.
 */
export function lintRuleCondition(condition: unknown, path: Path, table: FactTable, report: ReportProblem): void {
  visit(condition, path, { table, elements: {}, lists: [], report }, 1);
}

/** The parts of `all`, `any` and `not`, each with its place; a leaf has none, and what is no condition `undefined`. */
export function partsOfCondition(condition: unknown): (readonly [place: Path, part: unknown])[] | undefined {
  if (!isRecord(condition)) return undefined;
  const [key, other] = Object.keys(condition);
  if (!("all" in condition || "any" in condition || "not" in condition)) return [];
  if (key === undefined || other !== undefined) return undefined;
  const held = condition[key];
  if (key === "not") return [[["not"], held]];
  return Array.isArray(held) ? held.map((part, index) => [[key, index], part]) : undefined;
}

/** Whether a condition compares, and does not join others. */
export function isLeaf(condition: AnyCondition): condition is AnyLeaf {
  return !("all" in condition || "any" in condition || "not" in condition);
}

function visit(condition: unknown, path: Path, readable: Readable, level: number): void {
  const { report } = readable;
  const parts = level > DEEPEST ? [] : partsOfCondition(condition);
  if (level > DEEPEST) report("too-deep", path);
  else if (parts === undefined) report("malformed-condition", path, { expected: A_CONDITION });
  else if (isLeaf(condition as AnyCondition)) visitLeaf(condition as AnyLeaf, path, readable, level);
  else for (const [place, part] of parts ?? []) visit(part, [...path, ...place], readable, level + 1);
}

/** The names are looked at one by one, so that all are said; the comparison itself is prepared as for an assessment. */
function visitLeaf(leaf: AnyLeaf, path: Path, readable: Readable, level: number): void {
  const { report } = readable;
  const own = named(leaf, path, readable);
  const others = referencesIn(leaf).map(([place, reference]) => named(reference, [...path, ...place], readable));
  const elements = own?.kind?.kind === "list" ? own.kind.of : undefined;
  const within = { ...readable, elements: elements ?? {}, lists: [...readable.lists, own?.name ?? ""] };
  const ends =
    elements === undefined ? [] : periodsIn(leaf).map(([at, item]) => named({ item }, [...path, ...at], within));
  const part = partOfElements(leaf);
  if (part !== undefined && elements !== undefined) visit(part.condition, [...path, ...part.place], within, level + 1);
  const isNamed = [own, ...others, ...ends].every((each) => each === undefined || each.kind !== undefined);
  if (isNamed && (hasStrayKey(leaf) || !canBePrepared(leaf, readable)))
    report("malformed-condition", path, {
      expected: own?.kind === undefined ? A_CONDITION : COMPARISONS[own.kind.kind],
    });
}

/** What a reference names; an unknown name is reported, and what names nothing, or several things at once, is `undefined`. */
function named(
  reference: unknown,
  path: Path,
  { table, elements, lists, report }: Readable,
): { readonly name: string; readonly kind: FactKind | undefined } | undefined {
  const name = nameIn(reference);
  if (name === undefined) return undefined;
  const kinds = name[1] === "facts" ? table : elements;
  const kind = Object.hasOwn(kinds, name[0]) ? kinds[name[0]] : undefined;
  if (kind === undefined)
    report("unknown-fact", path, { fact: (name[1] === "facts" ? [name[0]] : [...lists, name[0]]).join(".") });
  return { name: name[0], kind };
}

function nameIn(reference: unknown): readonly [name: string, holder: Holder] | undefined {
  try {
    const [name, holder] = referred(reference as AnyReference);
    return typeof name === "string" ? [name, holder] : undefined;
  } catch {
    return undefined;
  }
}

type Placed<Part> = readonly [place: Path, part: Part];

/** The facts that a leaf compares its own with, wherever they are named. */
function referencesIn(leaf: AnyLeaf): Placed<unknown>[] {
  const { within, since, covers, count } = leaf;
  const keys = ["is", "in", "overlaps", "atLeast", "above", "atMost", "below"] as const;
  const moments = ["before", "after", "onOrBefore", "onOrAfter"] as const;
  const sides: Placed<unknown>[] = [
    ...[...keys, ...moments].map((key): Placed<unknown> => [[key], leaf[key]]),
    [["within", "upTo"], within?.upTo],
    [["since", "upTo"], since?.upTo],
    [["covers", "window", "upTo"], covers?.window?.upTo],
    [["count", "atLeast"], count?.atLeast],
    [["count", "atMost"], count?.atMost],
  ];
  return sides.filter(([, side]) => isRecord(side));
}

/** The facts of an element between which a period lies. */
function periodsIn({ overlap, covers }: AnyLeaf): Placed<string>[] {
  const ends = (key: string, period: typeof overlap): Placed<string>[] =>
    isRecord(period)
      ? [
          [[key, "from"], period.from],
          [[key, "to"], period.to],
        ]
      : [];
  return [...ends("overlap", overlap), ...ends("covers", covers)];
}

/** The condition on the elements of a list. */
export function partOfElements({
  some,
  every,
  count,
}: AnyLeaf): { readonly place: Path; readonly condition: unknown } | undefined {
  if (some !== undefined) return { place: ["some"], condition: some };
  if (every !== undefined) return { place: ["every"], condition: every };
  return count?.of === undefined ? undefined : { place: ["count", "of"], condition: count.of };
}

/** What may stand in a leaf, and in the objects within it: anything else would be passed over. */
const KEYS = {
  leaf: [
    "fact",
    "item",
    "previous",
    "known",
    "is",
    "in",
    "includes",
    "overlaps",
    "atLeast",
    "above",
    "atMost",
    "below",
    "before",
    "after",
    "onOrBefore",
    "onOrAfter",
    "within",
    "since",
    "some",
    "every",
    "count",
    "overlap",
    "covers",
  ],
  count: ["atLeast", "atMost", "of"],
  within: ["days", "dayCount", "hours", "upTo"],
  since: ["days", "dayCount", "hours", "upTo"],
  overlap: ["from", "to"],
  covers: ["from", "to", "window"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

function hasStrayKey(leaf: AnyLeaf): boolean {
  return Object.entries(KEYS).some(([place, keys]) => {
    const part: unknown = place === "leaf" ? leaf : leaf[place as keyof AnyLeaf];
    return (
      part !== undefined && (!isRecord(part) || Object.keys(part).some((key) => !keys.some((known) => known === key)))
    );
  });
}

/** Whether a leaf can be prepared, whatever the condition on the elements of its list is. */
function canBePrepared(leaf: AnyLeaf, { table, elements }: Readable): boolean {
  const part: AnyCondition = { all: [] };
  const { some, every, count } = leaf;
  try {
    prepareIn(
      {
        ...leaf,
        ...(some === undefined ? {} : { some: part }),
        ...(every === undefined ? {} : { every: part }),
        ...(count?.of === undefined ? {} : { count: { ...count, of: part } }),
      },
      factsScope(table, elements),
    );
    return true;
  } catch {
    return false;
  }
}
