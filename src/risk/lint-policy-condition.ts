import { isSoundLeaf } from "../logic/check-condition.js";
import type { AnyCondition, AnyLeaf } from "../logic/condition.js";
import type { FactKind, FactTable } from "../logic/facts.js";
import { COMPARISONS, isLeaf, partsOfCondition, placedPartOfElements } from "../logic/parts-of-condition.js";
import { namedBy, periodEndsIn, placedReferencesIn } from "../logic/references-in.js";
import { factsScope } from "../logic/scope.js";
import { isRecord } from "../record.js";
import type { Path } from "../result.js";
import type { Text } from "../text.js";
import { DEEPEST, type ReportProblem } from "./policy-problem.js";

/** What may be asked of each kind of fact. */
const ASKED_OF: Readonly<Record<FactKind["kind"], Text>> = {
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

function visit(condition: unknown, path: Path, readable: Readable, level: number): void {
  const { report } = readable;
  const parts = level > DEEPEST ? [] : partsOfCondition(condition);
  if (level > DEEPEST) report("too-deep", path);
  else if (parts === undefined) report("malformed-condition", path, { expected: A_CONDITION });
  else if (isLeaf(condition as AnyCondition)) visitLeaf(condition as AnyLeaf, path, readable, level);
  else for (const [place, part] of parts) visit(part, [...path, ...place], readable, level + 1);
}

/** The names are looked at one by one, so that all are said; the comparison itself is looked over as for an assessment. */
function visitLeaf(leaf: AnyLeaf, path: Path, readable: Readable, level: number): void {
  const { report } = readable;
  const own = named(leaf, path, readable);
  const others = placedReferencesIn(leaf).map(([place, reference]) => named(reference, [...path, ...place], readable));
  const elements = own?.kind?.kind === "list" ? own.kind.of : undefined;
  const within = { ...readable, elements: elements ?? {}, lists: [...readable.lists, own?.name ?? ""] };
  const ends =
    elements === undefined ? [] : periodEndsIn(leaf).map(([at, item]) => named({ item }, [...path, ...at], within));
  const [place = [], part] = placedPartOfElements(leaf) ?? [];
  if (part !== undefined && elements !== undefined) visit(part, [...path, ...place], within, level + 1);
  const isNamed = [own, ...others, ...ends].every((each) => each === undefined || each.kind !== undefined);
  if (isNamed && (hasStrayKey(leaf) || !isSoundLeaf(leaf, factsScope(readable.table, readable.elements))))
    report("malformed-condition", path, {
      expected: own?.kind === undefined ? A_CONDITION : ASKED_OF[own.kind.kind],
    });
}

/** What a reference names; an unknown name is reported, and what names nothing, or several things at once, is `undefined`. */
function named(
  reference: unknown,
  path: Path,
  { table, elements, lists, report }: Readable,
): { readonly name: string; readonly kind: FactKind | undefined } | undefined {
  const found = namedBy(reference);
  if (found === undefined) return undefined;
  const [name, holder] = found;
  const kinds = holder === "facts" ? table : elements;
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined)
    report("unknown-fact", path, { fact: (holder === "facts" ? [name] : [...lists, name]).join(".") });
  return { name, kind };
}

/** What may stand in a leaf, and in the objects within it: anything else would be passed over. */
const KEYS = {
  leaf: ["fact", "item", "previous", ...COMPARISONS],
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
