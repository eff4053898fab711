import { isAbsent } from "../answer.js";
import { itemAt } from "./item-at.js";
import type { Item, ItemTable } from "./items.js";

/**
 * The item at a path with dots, through groups; `undefined` where the form asks nothing there, or asks it in the rows of
 * a list, which have no path of their own.
 *
 * @internal
 */
export function itemOutsideLists(items: ItemTable, path: string): Item | undefined {
  const names = path.split(".");
  const isInRows = names.some((_, depth) => itemAt(items, names.slice(0, depth).join("."))?.kind === "list");
  return isInRows ? undefined : itemAt(items, path);
}

/**
 * The answer at a path with dots, through groups; `undefined` where it is absent or nothing stands there, whatever the
 * declaration is.
 *
 * @internal
 */
export function answerAt(declaration: unknown, path: string): unknown {
  let answer = declaration;
  for (const name of path.split(".")) {
    if (typeof answer !== "object" || answer === null || !Object.hasOwn(answer, name)) return undefined;
    answer = (answer as Record<string, unknown>)[name];
  }
  return isAbsent(answer) ? undefined : answer;
}
