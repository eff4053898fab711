import { anyOf } from "./choices.js";
import { compareWith, lookAt, type PreparedComparison, unread } from "./compare.js";
import type { AnyLeaf } from "./condition.js";
import type { FactKind } from "./facts.js";
import { isReference } from "./operand.js";
import { isOption, type Options, optionsOf } from "./options.js";
import type { Reader, Scope } from "./scope.js";
import { FALSE, TRUE, UNDECIDED } from "./truth.js";

/**
 * Yes-no answers, choices and texts: equal, or members of a list. A value that is no text, for a yes-no one that is
 * neither word, and for a choice one that is none of its options, leaves the comparison undecided.
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
    const [own, others] = [wordsOf(kind), wordsOf(other.kind)];
    return compareWith(reader, other, (value, against) => {
      if (!isOption(own, value)) return UNDECIDED;
      if (is === undefined) return anyOf([value], against, own, others);
      return isOption(others, against) ? (value === against ? TRUE : FALSE) : UNDECIDED;
    });
  }
  if (is === undefined) return prepareIn(side as readonly string[], reader);
  return prepareIs(is as string, reader);
}

/** The commonest comparison of all, with a word that stands in the condition itself. */
function prepareIs<Frame>(word: string, reader: Reader<Frame>): PreparedComparison<Frame> {
  const options = wordsOf(reader.kind);
  const [opposite, other] = [...(options ?? [])].filter((option) => option !== word);
  if (opposite !== undefined && other === undefined)
    return lookAt(reader, {
      word,
      opposite,
      ofAnswer: (value) => (value === word ? TRUE : value === opposite ? FALSE : unread(value)),
    });
  const ofAnswer = (value: unknown) => (isOption(options, value) ? (value === word ? TRUE : FALSE) : unread(value));
  return lookAt(reader, { word, options, ofAnswer });
}

function prepareIn<Frame>(listed: readonly string[], reader: Reader<Frame>): PreparedComparison<Frame> {
  const words = new Set(listed);
  const options = wordsOf(reader.kind);
  const ofAnswer = (value: unknown) => (isOption(options, value) ? (words.has(value) ? TRUE : FALSE) : unread(value));
  return lookAt(reader, { words, options, ofAnswer });
}

const YES_NO: Options = /* @__PURE__ */ new Set(["yes", "no"]);

/** The words that an answer may be; `undefined` for any. */
function wordsOf(kind: FactKind): Options {
  return kind.kind === "yes-no" ? YES_NO : optionsOf(kind);
}
