import type { Path } from "pratique";
import {
  type ExaminationOptions,
  type Form,
  type GroupItem,
  itemAt,
  type ListItem,
  nextItems,
  type ScalarItem,
} from "pratique/declaration";
import { answerAt, placeOf, type State } from "./state.ts";

/** What is asked next: an item, whether a list goes on, or whether a group that may be left out is filled in. */
export type Step =
  | { readonly kind: "item"; readonly path: Path; readonly item: ScalarItem; readonly isRequired: boolean }
  | {
      readonly kind: "row";
      readonly path: Path;
      readonly item: ListItem;
      readonly isRequired: boolean;
      /** How many rows there are already. */
      readonly rows: number;
    }
  | { readonly kind: "group"; readonly path: Path; readonly item: GroupItem; readonly isRequired: boolean };

/**
 * The next thing to ask; `undefined` when nothing is left. The library says what there is to ask; that a list may go on
 * after its last row is asked here, for to the library a list with a row is answered.
 */
export function nextStep(form: Form, state: State, options: ExaminationOptions): Step | undefined {
  const next = nextItems(form, state.declaration, options).find(({ path }) => !state.leftOut.has(placeOf(path)));
  const { list } = state;
  if (list !== undefined && !(next !== undefined && isInside(next.path, list))) {
    const row = anotherRow(form, list, state);
    if (row !== undefined) return row;
  }
  if (next === undefined) return undefined;
  const { path, item } = next;
  const isRequired = next.required === "true";
  if (item.kind === "list") return { kind: "row", path, item, isRequired, rows: 0 };
  if (item.kind === "group") return { kind: "group", path, item, isRequired };
  return { kind: "item", path, item, isRequired };
}

/** Whether one more row is wanted; `undefined` where there may be no more. */
function anotherRow(form: Form, path: Path, { declaration }: State): Step | undefined {
  const item = itemAt(form.items, path.join("."));
  const rows = answerAt(declaration, path);
  if (item?.kind !== "list" || !Array.isArray(rows)) return undefined;
  if (rows.length >= (item.maximumRows ?? Number.POSITIVE_INFINITY)) return undefined;
  return { kind: "row", path, item, isRequired: false, rows: rows.length };
}

function isInside(path: Path, outer: Path): boolean {
  return outer.every((segment, index) => path[index] === segment);
}
