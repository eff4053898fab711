import { expected } from "./compare.js";
import type { AnyReference } from "./condition.js";
import type { FactKind } from "./facts.js";
import type { Reader, Scope } from "./scope.js";

/**
 * The fact on the other side of a comparison.
 *
 * @throws TypeError when it is not of one of the kinds that can be compared with, or bears a shift, which would be passed
 * over.
 */
export function factOf<Frame>(
  reference: AnyReference,
  kinds: readonly FactKind["kind"][],
  scope: Scope<Frame>,
): Reader<Frame> {
  if ("plus" in reference) throw expected("a shift only beside a day or an instant to compare with", "another");
  const reader = scope.reader(reference);
  const { kind } = reader.kind;
  if (!kinds.includes(kind)) throw expected(`a ${kinds.join(" or ")} fact to compare with`, `a ${kind} fact`);
  return reader;
}

/** A value that stands in the condition itself, on the other side of a comparison. */
export function constant<Frame>(
  kind: FactKind,
  value: string | number | readonly string[],
  day = Number.NaN,
  milliseconds = Number.NaN,
): Reader<Frame> {
  return { kind, value: () => value, day: () => day, milliseconds: () => milliseconds };
}

/** Whether the other side is a list that stands in the condition itself. */
export function isList(side: readonly string[] | AnyReference): side is readonly string[] {
  return Array.isArray(side);
}

const YES_NO: readonly unknown[] = ["yes", "no"];

/**
 * A word that stands in the condition itself, which the fact may be. A fact that lists no options may be any.
 *
 * @throws TypeError when the fact can never be it.
 */
export function optionOf(kind: FactKind, word: unknown): string {
  const options = kind.kind === "yes-no" ? YES_NO : "options" in kind ? kind.options : [];
  if (typeof word === "string" && (options.length === 0 || options.includes(word))) return word;
  throw expected(
    options.length === 0 ? `a text for a ${kind.kind} fact` : `one of the options of a ${kind.kind} fact`,
    `another ${typeof word}`,
  );
}
