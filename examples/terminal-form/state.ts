import type { Path } from "pratique";

/** How far the conversation has come. It is never changed: going back is taking an earlier one. */
export interface State {
  readonly declaration: object;
  /** Places that were asked and left empty, which are not asked again. */
  readonly leftOut: ReadonlySet<string>;
  /** The list to which rows are being added. */
  readonly list: Path | undefined;
}

export function placeOf(path: Path): string {
  return path.join(".");
}

/** What stands at a place; `undefined` where nothing does. */
export function answerAt(declaration: unknown, path: Path): unknown {
  return path.reduce(
    (around, segment) => (around as Record<string | number, unknown> | undefined)?.[segment],
    declaration,
  );
}

/** With an answer at a place; what is missing around it is put there. */
export function answered(state: State, path: Path, answer: unknown): State {
  return { ...state, declaration: set(state.declaration, path, answer) as object };
}

/** With a place left empty. */
export function leftOut(state: State, path: Path): State {
  return { ...answered(state, path, undefined), leftOut: new Set([...state.leftOut, placeOf(path)]) };
}

function set(around: unknown, [segment, ...rest]: Path, answer: unknown): unknown {
  if (segment === undefined) return answer;
  if (typeof segment === "number") {
    const rows: readonly unknown[] = Array.isArray(around) ? around : [];
    return Object.assign([...rows], { [segment]: set(rows[segment], rest, answer) });
  }
  const record = (around ?? {}) as Readonly<Record<string, unknown>>;
  return { ...record, [segment]: set(record[segment], rest, answer) };
}
