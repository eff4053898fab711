import type { Counted } from "./column-outcomes.js";
import { type Columns, columnOf } from "./columns.js";
import { BOUNDS, countBetween } from "./count.js";
import type { CellSum } from "./tally.js";

const AT_LEAST = BOUNDS.indexOf("at-least");
const AT_MOST = BOUNDS.indexOf("at-most");

/** @internal The sum of a field's numbers in each group: every number is whole, so that no addition loses anything. */
export function columnSums(
  columns: Columns,
  field: string,
  { groups, space }: Pick<Counted, "groups" | "space">,
): (group: number) => CellSum {
  const { values, bounds } = columnOf(columns, field, "number", "tallyColumns");
  const least = new Float64Array(space);
  const most = bounds === undefined ? least : new Float64Array(space);
  const reported = new Uint32Array(space);
  const notReported = new Uint32Array(space);
  for (let place = 0; place < groups.length; place++) {
    const group = groups[place] as number;
    const value = values[place] as number;
    if (!(value >= 0)) {
      notReported[group] = (notReported[group] as number) + 1;
      continue;
    }
    if (!Number.isSafeInteger(value))
      throw new RangeError("tallyColumns: expected whole numbers below 2 ** 53, got another number");
    const bound = bounds === undefined ? 0 : (bounds[place] as number);
    reported[group] = (reported[group] as number) + 1;
    if (bound !== AT_MOST) least[group] = (least[group] as number) + value;
    if (bounds !== undefined)
      most[group] = (most[group] as number) + (bound === AT_LEAST ? Number.POSITIVE_INFINITY : value);
  }
  return (group) => {
    const upper = most[group] as number;
    return {
      total: countBetween(
        least[group] as number,
        upper === Number.POSITIVE_INFINITY ? undefined : upper,
        "tallyColumns",
      ),
      reported: reported[group] as number,
      notReported: notReported[group] as number,
    };
  };
}
