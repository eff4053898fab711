import { isCalendarDate } from "../calendar/calendar-date.js";
import { isCountryCode } from "../documents/country-code.js";
import type { AnyCondition, AnyLeaf, AnyReference } from "../logic/condition.js";
import type { FactKind, FactTable } from "../logic/facts.js";
import { prepareIn } from "../logic/prepare.js";
import { type Holder, type Reader, referred, type Scope } from "../logic/scope.js";
import type { Path } from "../result.js";
import type { Text } from "../text.js";
import { AS_OF, DECLARED_AT } from "./columns.js";
import { DEEPEST, type Report } from "./form-issue.js";
import type { Item } from "./items.js";

/** What a condition may read where it stands. */
export interface Readable {
  /** The items of the declaration, by path with dots, and their kinds as facts. */
  readonly items: ReadonlyMap<string, Item>;
  readonly table: FactTable;
  /** The items of each list's rows. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, Item>>;
  /** Those that stand earlier in the form; left out, all may be read. */
  readonly earlier: ReadonlySet<string> | undefined;
  /** The lists whose rows are at hand, the innermost last, and which items of its row stand earlier. */
  readonly within: readonly string[];
  readonly earlierInRow: ReadonlySet<string> | undefined;
}

/** Each list inside another multiplies the rows that are looked at. */
const MOST_LISTS = 2;

/** What may be asked of each kind of item. */
const COMPARISONS: Readonly<Record<FactKind["kind"], Text>> = {
  "yes-no": { en: "known, is or in, with yes or no", zh: "known、is或in，值为yes或no" },
  text: { en: "known, is or in, with texts", zh: "known、is或in，值为文字" },
  choice: { en: "known, is or in, with options of the item", zh: "known、is或in，值为该项选项" },
  choices: {
    en: "known, includes, overlaps or count, with options of the item",
    zh: "known、includes、overlaps或count，值为该项选项",
  },
  number: {
    en: "known, is, atLeast, above, atMost or below, with a number or an item in the same unit",
    zh: "known、is、atLeast、above、atMost或below，值为数或同单位的项目",
  },
  date: {
    en: "known, is, before, after, onOrBefore, onOrAfter, within or since, with a day, an item or a window of days",
    zh: "known、is、before、after、onOrBefore、onOrAfter、within或since，值为日期、项目或若干日的时段",
  },
  instant: {
    en: "known, is, before, after, onOrBefore, onOrAfter, within or since, with an instant, a day, an item or a window",
    zh: "known、is、before、after、onOrBefore、onOrAfter、within或since，值为时刻、日期、项目或时段",
  },
  list: {
    en: "known, some, every, count, overlap or covers, of the items of its rows",
    zh: "known、some、every、count、overlap或covers，针对其行内项目",
  },
};
const A_CONDITION: Text = {
  en: "all, any or not by itself, or one comparison of one item",
  zh: "单独的all、any或not，或者对一个项目的一种比较",
};

/**
 * Reports everything that is wrong with a condition: names of unknown and of later items, comparisons that a kind does not
 * have, and conditions that no answers can satisfy.
 */
export function lintCondition(condition: unknown, path: Path, readable: Readable, report: Report): void {
  let isSound = true;
  const noted: Report = (...issue) => {
    isSound = false;
    report(...issue);
  };
  visit(condition, path, readable, noted, 1);
  if (isSound && isNever(condition as AnyCondition, readable)) report("never-true", path);
}

function visit(condition: unknown, path: Path, readable: Readable, report: Report, level: number): void {
  const parts = level > DEEPEST ? [] : partsOf(condition);
  if (level > DEEPEST) report("too-deep", path);
  else if (parts === undefined) report("wrong-comparison", path, A_CONDITION);
  else if (parts.length === 1 && parts[0]?.[0].length === 0)
    visitLeaf(condition as AnyLeaf, path, readable, report, level);
  else for (const [place, part] of parts) visit(part, [...path, ...place], readable, report, level + 1);
}

/** The conditions that `all`, `any` or `not` holds; a leaf holds itself. `undefined` for what is no condition. */
function partsOf(condition: unknown): Place<unknown>[] | undefined {
  if (!isRecord(condition)) return undefined;
  const [key, other] = Object.keys(condition);
  if (!("all" in condition || "any" in condition || "not" in condition)) return [[[], condition]];
  if (key === undefined || other !== undefined) return undefined;
  const held = condition[key];
  if (key === "not") return [[["not"], held]];
  return Array.isArray(held) ? held.map((part, index) => [[key, index], part]) : undefined;
}

/** The names are looked at one by one, so that all are said; the comparison itself is prepared as for an examination. */
function visitLeaf(leaf: AnyLeaf, path: Path, readable: Readable, report: Report, level: number): void {
  const own = found(leaf, readable);
  if (own?.problem !== undefined) report(own.problem, path);
  const others = referencesIn(leaf).map(([place, reference]) => [place, found(reference, readable)] as const);
  const row = own?.kind?.kind === "list" ? rowOf(leaf, readable) : undefined;
  const ends =
    row === undefined ? [] : periodsIn(leaf).map(([place, name]) => [place, found({ item: name }, row)] as const);
  const wrong = [...others, ...ends].filter(([, other]) => other?.problem !== undefined);
  for (const [place, other] of wrong) if (other?.problem !== undefined) report(other.problem, [...path, ...place]);
  const part = partOf(leaf);
  if (part !== undefined && row !== undefined) {
    if (row.within.length > MOST_LISTS) report("too-many-lists", path);
    visit(part.condition, [...path, ...part.place], row, report, level + 1);
  }
  const isNamed = own === undefined || (own.kind !== undefined && wrong.length === 0);
  if (isNamed && !canBePrepared(leaf, readable))
    report("wrong-comparison", path, own?.kind === undefined ? A_CONDITION : COMPARISONS[own.kind.kind]);
}

interface Found {
  readonly kind: FactKind | undefined;
  readonly item: Item | undefined;
  readonly problem: "unknown-item" | "later-item" | undefined;
}

/** What a reference names; `undefined` when it names nothing, or several things at once. */
function found(reference: unknown, readable: Readable): Found | undefined {
  const named = namedBy(reference);
  if (named === undefined) return undefined;
  const [name, holder] = named;
  if (holder === "facts" && (name === AS_OF || name === DECLARED_AT))
    return { kind: { kind: "instant" }, item: undefined, problem: undefined };
  const { items, table, lists, earlier, within, earlierInRow } = readable;
  const list = within.at(-1) ?? "";
  const rows = Object.hasOwn(table, list) ? table[list] : undefined;
  const [known, kinds, before] =
    holder === "facts"
      ? [items, table, earlier]
      : [lists.get(list), rows?.kind === "list" ? rows.of : {}, earlierInRow];
  const item = known?.get(name);
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (item === undefined || kind === undefined) return { kind: undefined, item, problem: "unknown-item" };
  const isLater = before !== undefined && !before.has(name);
  return { kind, item, problem: isLater ? "later-item" : undefined };
}

function namedBy(reference: unknown): [name: string, holder: Holder] | undefined {
  try {
    const [name, holder] = referred(reference as AnyReference);
    return typeof name === "string" ? [name, holder] : undefined;
  } catch {
    return undefined;
  }
}

/** What may be read inside the rows of the list that a leaf names. */
function rowOf({ fact }: AnyLeaf, readable: Readable): Readable | undefined {
  return fact === undefined ? undefined : { ...readable, within: [...readable.within, fact], earlierInRow: undefined };
}

type Place<Part> = readonly [place: Path, part: Part];

/** The items that a leaf compares its own with, wherever they are named. */
function referencesIn(leaf: AnyLeaf): Place<unknown>[] {
  const { within, since, covers, count } = leaf;
  const sides: Place<unknown>[] = [
    ...(["is", "in", "overlaps", "atLeast", "above", "atMost", "below"] as const).map(
      (key) => [[key], leaf[key]] as const,
    ),
    ...(["before", "after", "onOrBefore", "onOrAfter"] as const).map((key) => [[key], leaf[key]] as const),
    [["within", "upTo"], within?.upTo],
    [["since", "upTo"], since?.upTo],
    [["covers", "window", "upTo"], covers?.window?.upTo],
    [["count", "atLeast"], count?.atLeast],
    [["count", "atMost"], count?.atMost],
  ];
  return sides.filter(([, side]) => isRecord(side));
}

/** The items of a row between which a period lies. */
function periodsIn({ overlap, covers }: AnyLeaf): Place<string>[] {
  const ends = (key: string, period: typeof overlap): Place<string>[] =>
    isRecord(period)
      ? [
          [[key, "from"], period.from],
          [[key, "to"], period.to],
        ]
      : [];
  return [...ends("overlap", overlap), ...ends("covers", covers)];
}

/** The condition on the rows of a list. */
function partOf({ some, every, count }: AnyLeaf): { readonly place: Path; readonly condition: unknown } | undefined {
  if (some !== undefined) return { place: ["some"], condition: some };
  if (every !== undefined) return { place: ["every"], condition: every };
  return count?.of === undefined ? undefined : { place: ["count", "of"], condition: count.of };
}

/** Whether a leaf can be prepared, whatever the condition on the rows of its list is. */
function canBePrepared(leaf: AnyLeaf, readable: Readable): boolean {
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
      scopeOf(readable),
    );
    return true;
  } catch {
    return false;
  }
}

/** Where conditions find kinds and no answers. */
function scopeOf(readable: Readable): Scope<undefined> {
  const reader = (reference: AnyReference): Reader<undefined> => {
    const { kind } = found(reference, readable) ?? {};
    if (kind === undefined) throw new TypeError("lintForm: expected an item that is known, got another name");
    return { kind, value: () => undefined, day: () => Number.NaN, milliseconds: () => Number.NaN };
  };
  return {
    reader,
    elements: (reference) => ({ scope: scopeOf(rowOf(reference, readable) ?? readable), at: () => undefined }),
  };
}

/** Whether no answers can satisfy a condition, as far as its own words show. */
function isNever(condition: AnyCondition, readable: Readable): boolean {
  if ("all" in condition)
    return condition.all.some((part) => isNever(part, readable)) || excludeEachOther(condition.all, readable);
  if ("any" in condition) return condition.any.every((part) => isNever(part, readable));
  if ("not" in condition) return "all" in condition.not && condition.not.all.length === 0;
  const { some, count, overlaps } = condition;
  const words = wordsOf(condition);
  const { item } = found(condition, readable) ?? {};
  if (words !== undefined) return !words.some((word) => item === undefined || canBe(item, word));
  if (Array.isArray(overlaps)) return !overlaps.some((word) => item === undefined || canBe(item, word));
  if (some !== undefined) return isNever(some, rowOf(condition, readable) ?? readable);
  if (count === undefined) return false;
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = count;
  return typeof atLeast === "number" && typeof atMost === "number" && (atLeast > atMost || atMost < 0);
}

/** The words that a leaf says its item is one of. */
function wordsOf({ is, in: members, includes }: AnyLeaf): readonly string[] | undefined {
  const [word] = [is, includes].filter((side) => typeof side === "string");
  if (word !== undefined) return [word];
  return Array.isArray(members) ? members : undefined;
}

/** Whether the answer to an item may be a word; what it may be by its options was looked at before. */
function canBe(item: Item, word: string): boolean {
  if (item.kind === "country" || (item.kind === "several" && item.of === "country")) return isCountryCode(word);
  if (item.kind === "several" && item.of === "date") return isCalendarDate(word);
  if (item.kind !== "text") return true;
  const { minimumLength = 1, maximumLength = word.length } = item;
  return word.trim() !== "" && word.length >= minimumLength && word.length <= maximumLength;
}

/** Whether some of the parts say of one item that it is this and that it is something else. */
function excludeEachOther(parts: readonly AnyCondition[], readable: Readable): boolean {
  const left = new Map<string, readonly string[]>();
  return parts.some((part) => {
    if ("all" in part || "any" in part || "not" in part) return false;
    const words = wordsOf(part);
    const kind = found(part, readable)?.kind?.kind;
    if (words === undefined || (kind !== "yes-no" && kind !== "choice" && kind !== "text")) return false;
    const key = JSON.stringify(referred(part));
    const common = words.filter((word) => left.get(key)?.includes(word) ?? true);
    left.set(key, common);
    return common.length === 0;
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
