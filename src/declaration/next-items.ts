import { isAbsent } from "../answer.js";
import type { Prepared } from "../logic/prepare.js";
import { type Degree, FALSE, TRUE, TRUTHS, type Truth } from "../logic/truth.js";
import type { Path } from "../result.js";
import { isLeftOut } from "./build.js";
import type { Columns, Row } from "./columns.js";
import { type ExaminationOptions, examine } from "./examine.js";
import type { Form } from "./form.js";
import type { Item, ItemTable } from "./items.js";
import { hasPlace } from "./places.js";
import type { PlanItem, PlanRecord } from "./plan.js";
import type { Progress } from "./progress.js";
import { UNREADABLE } from "./read-answers.js";

/** An item that can be asked now. */
export interface NextItem {
  /** Where it stands; of a row that cannot be read, that row, and the item is its list. */
  readonly path: Path;
  /** The item as the form's table has it: its label, its options, its hint. */
  readonly item: Item;
  readonly section: string | undefined;
  /** Whether it must be answered; undecided while that depends on what is not answered yet. */
  readonly required: Truth;
  /** Whether it was answered and could not be read. */
  readonly again: boolean;
}

/**
 * What to ask now, in the form's order, so that a screen can be driven by the form: every item that concerns this
 * traveller for certain and bears no usable answer, optional ones included, and whatever was answered and cannot be
 * read. An item whose relevance hangs on an answer that is not there yet is not among them; the answers on which it hangs
 * are. Of a list the rows that were begun are asked for what they lack, and a list without rows is asked for as a whole,
 * as is a group that may be left out and was not begun. When nothing is left the declaration is finished, though it may
 * still contradict itself.
 *
 * @example
 * const [first] = nextItems(exitEntryCard5, { direction: "entry" }).filter(({ required }) => required === "true");
 * first?.item.label.en // => "Port of entry or exit"
 */
export function nextItems<Items extends ItemTable>(
  form: Form<Items>,
  partial: unknown,
  options: ExaminationOptions = {},
): NextItem[] {
  const { progress } = examine(form, partial, options).looked;
  const asked: NextItem[] = [];
  const { root } = progress.columns;
  askIn(form.items, form.plan.root, root, undefined, [], progress, asked);
  return asked;
}

function askIn(
  items: ItemTable,
  record: PlanRecord,
  row: Row,
  previous: Row | undefined,
  prefix: Path,
  progress: Progress,
  asked: NextItem[],
): void {
  const { columns, carries } = progress;
  for (const planned of record.items) {
    const item = items[planned.name] as Item;
    const value = row[planned.slot];
    const path = [...prefix, planned.name];
    columns.row = row;
    columns.previous = previous;
    if (carries !== undefined && !carries.includes(String(path[0]))) continue;
    const ask = (place: Path, again: boolean) =>
      asked.push({ path: place, item, section: planned.section, required: requiredOf(planned, columns), again });
    if (item.kind === "group") {
      if (value === UNREADABLE || (value === undefined && item.required === false)) ask(path, value !== undefined);
      else if (!isLeftOut(planned, value))
        askIn(item.items, planned.record as PlanRecord, row, previous, path, progress, asked);
      continue;
    }
    if (value === undefined) {
      if (degreeOf(planned.relevant, columns) === TRUE) ask(path, false);
    } else if (isUnreadable(planned, row, progress)) ask(path, true);
    else if (item.kind === "list" && Array.isArray(value))
      for (const [index, inner] of (value as (Row | undefined)[]).entries())
        if (inner === undefined) ask([...path, index], true);
        else
          askIn(item.items, planned.record as PlanRecord, inner, value[index - 1], [...path, index], progress, asked);
  }
}

/** Whether what stands at a place has to be answered again: not what was taken out because it does not apply. */
function isUnreadable({ slot, maximumRows }: PlanItem, row: Row, { partly }: Progress): boolean {
  const value = row[slot];
  if (isAbsent(value)) return value === UNREADABLE;
  return hasPlace(partly, row, slot) || (Array.isArray(value) && value.length > maximumRows);
}

function degreeOf(condition: Prepared<Columns> | undefined, columns: Columns): Degree {
  return condition === undefined ? TRUE : condition.test(columns);
}

/** An item must be answered when it applies and is required. */
function requiredOf({ relevant, required }: PlanItem, columns: Columns): Truth {
  const asked = typeof required === "boolean" ? (required ? TRUE : FALSE) : required.test(columns);
  return TRUTHS[Math.min(degreeOf(relevant, columns), asked) as Degree];
}
