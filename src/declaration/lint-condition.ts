import { isSoundLeaf } from "../logic/check-condition.js";
import type { AnyCondition, AnyLeaf } from "../logic/condition.js";
import type { FactKind } from "../logic/facts.js";
import { isLeaf, partsOfCondition, placedPartOfElements } from "../logic/parts-of-condition.js";
import { periodEndsIn, placedReferencesIn } from "../logic/references-in.js";
import type { Path } from "../result.js";
import type { Text } from "../text.js";
import { DEEPEST, type Report } from "./form-issue.js";
import { isNeverTrue } from "./never-true.js";
import { itemNamed, type Readable, rowOf, scopeOf } from "./readable.js";

/** Each list inside another multiplies the rows that are looked at. */
const MOST_LISTS = 2;

/** What may be asked of each kind of item. */
const ASKED_OF: Readonly<Record<FactKind["kind"], Text>> = {
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
  if (isSound && isNeverTrue(condition as AnyCondition, readable)) report("never-true", path);
}

function visit(condition: unknown, path: Path, readable: Readable, report: Report, level: number): void {
  const parts = level > DEEPEST ? [] : partsOfCondition(condition);
  if (level > DEEPEST) report("too-deep", path);
  else if (parts === undefined) report("wrong-comparison", path, A_CONDITION);
  else if (isLeaf(condition as AnyCondition)) visitLeaf(condition as AnyLeaf, path, readable, report, level);
  else for (const [place, part] of parts) visit(part, [...path, ...place], readable, report, level + 1);
}

/** The names are looked at one by one, so that all are said; the comparison itself is looked over as for an examination. */
function visitLeaf(leaf: AnyLeaf, path: Path, readable: Readable, report: Report, level: number): void {
  const own = itemNamed(leaf, readable);
  if (own?.problem !== undefined) report(own.problem, path);
  const others = placedReferencesIn(leaf).map(([at, reference]) => [at, itemNamed(reference, readable)] as const);
  const row = own?.kind?.kind === "list" ? rowOf(leaf, readable) : undefined;
  const ends =
    row === undefined ? [] : periodEndsIn(leaf).map(([at, name]) => [at, itemNamed({ item: name }, row)] as const);
  const problems = [...others, ...ends].flatMap(([at, other]) =>
    other?.problem === undefined ? [] : [[at, other.problem] as const],
  );
  for (const [at, problem] of problems) report(problem, [...path, ...at]);
  const [place = [], part] = placedPartOfElements(leaf) ?? [];
  if (part !== undefined && row !== undefined) {
    if (row.within.length > MOST_LISTS) report("too-many-lists", path);
    visit(part, [...path, ...place], row, report, level + 1);
  }
  const isNamed = own === undefined || (own.kind !== undefined && problems.length === 0);
  if (isNamed && !isSoundLeaf(leaf, scopeOf(readable)))
    report("wrong-comparison", path, own?.kind === undefined ? A_CONDITION : ASKED_OF[own.kind.kind]);
}
