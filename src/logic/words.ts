import { anyOf } from "./choices.js";
import { compareWith, lookAt, type PreparedComparison, unread } from "./compare.js";
import type { AnyLeaf } from "./condition.js";
import type { FactKind } from "./facts.js";
import { isReference } from "./operand.js";
import type { Reader, Scope } from "./scope.js";
import { FALSE, TRUE, UNDECIDED } from "./truth.js";

/**
 * Yes-no answers, choices and texts: equal, or members of a list. A value that is no text, and for a yes-no one that is
 * neither word, leaves the comparison undecided.
 */
export function prepareWords<Frame>(
  { is, in: members }: AnyLeaf,
  reader: Reader<Frame>,
  scope: Scope<Frame>,
): PreparedComparison<Frame> {
  const { kind } = reader;
  const side = is ?? members;
  if (isReference(side)) {
    const other = scope.reader(side);
    return compareWith(reader, other, (value, against) => {
      if (!isWord(kind, value)) return UNDECIDED;
      if (is === undefined) return anyOf([value], against);
      return isWord(other.kind, against) ? (value === against ? TRUE : FALSE) : UNDECIDED;
    });
  }
  if (is === undefined) return prepareIn(side as readonly string[], reader);
  return prepareIs(is as string, reader);
}

/** The commonest comparison of all, with a word that stands in the condition itself. */
function prepareIs<Frame>(word: string, reader: Reader<Frame>): PreparedComparison<Frame> {
  if (reader.kind.kind !== "yes-no")
    return lookAt(reader, {
      word,
      ofAnswer: (value) => (typeof value === "string" ? (value === word ? TRUE : FALSE) : unread(value)),
    });
  const opposite = word === "yes" ? "no" : "yes";
  return lookAt(reader, {
    word,
    opposite,
    ofAnswer: (value) => (value === word ? TRUE : value === opposite ? FALSE : unread(value)),
  });
}

function prepareIn<Frame>(listed: readonly string[], reader: Reader<Frame>): PreparedComparison<Frame> {
  const { kind } = reader;
  const words = new Set(listed);
  const ofAnswer = (value: unknown) => (isWord(kind, value) ? (words.has(value) ? TRUE : FALSE) : unread(value));
  return lookAt(reader, kind.kind === "yes-no" ? { ofAnswer } : { ofAnswer, words });
}

function isWord({ kind }: FactKind, value: unknown): value is string {
  return typeof value === "string" && (kind !== "yes-no" || value === "yes" || value === "no");
}
