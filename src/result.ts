/** One step into a value: a key of an object or an index of a list. */
export type PathSegment = string | number;

/** Where in the input something stands, from the outside in; the empty path is the whole input. */
export type Path = readonly PathSegment[];

/**
 * Something found wrong while reading the world.
 * The code is a literal in kebab-case and part of the contract; nothing in an issue repeats what a traveller wrote.
 */
export interface Issue {
  readonly code: string;
  readonly path: Path;
}

/** What a strict door returns: the value, or every issue at once, in the order of what was read. */
export type Result<Value, Found extends Issue = Issue> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly [Found, ...Found[]] };

/**
 * Wraps a value that was read without an issue.
 *
 * @example
 * success(42).ok // => true
 */
export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/**
 * Wraps the issues that kept a value from being read; there is at least one.
 *
 * @example
 * failure({ code: "malformed", path: ["birthDate"] }).ok // => false
 */
export function failure<Found extends Issue>(
  ...issues: [Found, ...Found[]]
): { readonly ok: false; readonly issues: readonly [Found, ...Found[]] } {
  return { ok: false, issues };
}

/** @internal Nothing where it holds, else the issue that says so; to be spread into a list of issues. */
export function unless<Code extends string>(
  holds: boolean,
  code: Code,
  path: Path,
): { readonly code: Code; readonly path: Path }[] {
  return holds ? [] : [{ code, path }];
}
