import { TRUE } from "../logic/truth.js";
import type { Row } from "./columns.js";
import { finding } from "./finding.js";
import { withPlace } from "./places.js";
import type { PlanItem, PlanRule } from "./plan.js";
import { add, type Progress } from "./progress.js";
import { pathTo } from "./read-answers.js";

const NONE: readonly never[] = Object.freeze([]);

/** Looks at every rule of a form whose instants are known, and returns the ids of the others. */
export function applyRules(rules: readonly PlanRule[], progress: Progress): readonly string[] {
  const { asOf, declaredAt, root } = progress.columns;
  let notEvaluated: string[] | undefined;
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index] as PlanRule;
    if ((rule.readsAsOf && asOf.at === undefined) || (rule.readsDeclaredAt && declaredAt.at === undefined)) {
      notEvaluated ??= [];
      notEvaluated.push(rule.rule.id);
    } else if (rule.list !== undefined) applyToRows(rule, rule.list, progress);
    else if (rule.when.test(progress.columns) === TRUE) contradict(rule, root, 0, progress);
  }
  return notEvaluated ?? NONE;
}

function applyToRows(rule: PlanRule, list: PlanItem, progress: Progress): void {
  const { columns } = progress;
  const rows = columns.root[list.slot];
  if (!Array.isArray(rows)) return;
  columns.previous = undefined;
  for (let index = 0; index < rows.length; index++) {
    const row: Row | undefined = rows[index];
    if (row !== undefined) {
      columns.row = row;
      if (rule.when.test(columns) === TRUE) contradict(rule, row, index, progress);
    }
    columns.previous = row;
  }
}

/** The rows of a list that could be read. */
function rowsAt(root: Row, slot: number): Row[] {
  const rows = root[slot];
  return Array.isArray(rows) ? rows.filter((row) => row !== undefined) : [];
}

/** The answers that the rule read stand in the contradiction: none of them is taken out as not applying. */
function contradict(planned: PlanRule, row: Row, index: number, progress: Progress): void {
  const { rule, expectation, at, list, standing, standingBefore, standingOutside } = planned;
  const { root, previous } = progress.columns;
  for (const slot of standing) progress.standing = withPlace(progress.standing, row, slot);
  if (previous !== undefined)
    for (const slot of standingBefore) progress.standing = withPlace(progress.standing, previous, slot);
  for (const slot of standingOutside) progress.standing = withPlace(progress.standing, root, slot);
  if (list !== undefined) progress.standing = withPlace(progress.standing, root, list.slot);
  for (const read of planned.standingInRows)
    for (const inner of rowsAt(root, read.list))
      for (const slot of read.places) progress.standing = withPlace(progress.standing, inner, slot);
  const path = pathTo(at, list, index);
  add(progress, list?.order ?? at.order, finding(rule.code, path, at.label, expectation, rule.id, rule.severity));
}
