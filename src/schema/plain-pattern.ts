import { preparePattern } from "../declaration/pattern.js";

const MOST_CHARACTERS = 200;
const MOST_ALTERNATIVES = 16;

/** Characters and classes, each with a bounded count of at most three digits. */
const ROW = /^(?:(?:\[[A-Za-z0-9 +./-]+\]|\\[+./-]|[A-Za-z0-9 :/-])(?:\{\d{1,3}(?:,\d{1,3})?\})?)+$/;
/** Alternatives that are not repeated. */
const GROUP = /\(\?:([^()]*)\)(?![{*+?])/;
/** What looks like a group and is a class that holds its characters. */
const GROUP_IN_CLASS = /\[[^\][]*[()|]/;

/**
 * Whether a pattern is so plain that matching it takes no longer than going through the text a few times, whatever the text
 * is: a row of characters and classes with bounded counts, in which no run can take what the next one needs, or a few
 * alternatives of such rows.
 */
export function isPlainPattern(pattern: string): boolean {
  if (pattern.length > MOST_CHARACTERS || GROUP_IN_CLASS.test(pattern) || !isExpression(pattern)) return false;
  const rows = alternatives(pattern);
  return rows?.every((row) => ROW.test(row) && isExpression(row) && isRow(row)) ?? false;
}

/** The rows that a pattern comes to when one of each group's alternatives is taken; `undefined` when they are many. */
function alternatives(pattern: string): string[] | undefined {
  let rows = [pattern];
  while (rows.length <= MOST_ALTERNATIVES && rows.some((row) => GROUP.test(row))) rows = rows.flatMap(withoutGroup);
  rows = rows.flatMap((row) => row.replaceAll("?", "{0,1}").split("|"));
  return rows.length > MOST_ALTERNATIVES ? undefined : rows;
}

/** A row once with each alternative of its first group. */
function withoutGroup(row: string): string[] {
  const [group, inner = ""] = GROUP.exec(row) ?? [];
  return group === undefined ? [row] : inner.split("|").map((alternative) => row.replace(group, () => alternative));
}

/** Whether no run of a row can take what the next one needs. The engine's own rows know no colon: a slash stands for it. */
function isRow(row: string): boolean {
  return preparePattern(row.replaceAll(":", "/")).runs !== undefined;
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
