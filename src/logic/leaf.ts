import { prepareChoices } from "./choices.js";
import { absence, lookAt, type PreparedComparison } from "./compare.js";
import type { AnyLeaf } from "./condition.js";
import { prepareOrder } from "./order.js";
import type { Reader, Scope } from "./scope.js";
import { FALSE, TRUE } from "./truth.js";
import { prepareWords } from "./words.js";

/** Prepares the one comparison of a sound leaf that asks nothing of the elements of a list. */
export function prepareComparison<Frame>(
  leaf: AnyLeaf,
  reader: Reader<Frame>,
  scope: Scope<Frame>,
): PreparedComparison<Frame> {
  const { known } = leaf;
  if (known !== undefined)
    return lookAt(reader, { ofAnswer: (answer) => ((absence(answer) === undefined) === known ? TRUE : FALSE) });
  switch (reader.kind.kind) {
    case "date":
    case "instant":
    case "number":
      return prepareOrder(leaf, reader, scope);
    case "choices":
      return prepareChoices(leaf, reader, scope);
    default:
      return prepareWords(leaf, reader, scope);
  }
}
