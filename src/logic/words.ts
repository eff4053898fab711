import { absence, compareWith, expected, type PreparedComparison } from "./compare.js";
import type { AnyLeaf } from "./condition.js";
import type { FactKind } from "./facts.js";
import { factOf, isList, optionOf } from "./operand.js";
import type { Reader, Scope } from "./scope.js";
import { type Degree, FALSE, TRUE, UNDECIDED } from "./truth.js";

/** The kinds whose answers are words, which are equal or not. */
const WORDS = ["yes-no", "choice", "text"] as const;

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
  if (typeof is === "object") {
    const other = factOf(is, WORDS, scope);
    return compareWith(reader, other, (value, against) =>
      isWord(kind, value) && isWord(other.kind, against) ? (value === against ? TRUE : FALSE) : UNDECIDED,
    );
  }
  if (is !== undefined) return prepareIs(optionOf(kind, is), reader);
  if (members === undefined) throw expected(`is or in for a ${kind.kind} fact`, "another comparison");
  if (isList(members)) return prepareIn(members, reader);
  return compareWith(reader, factOf(members, ["choices"], scope), (value, list) =>
    isWord(kind, value) ? memberOf(list, value) : UNDECIDED,
  );
}

/** The commonest comparison of all, with a value that stands in the condition itself. */
function prepareIs<Frame>(wanted: string, reader: Reader<Frame>): PreparedComparison<Frame> {
  const read = reader.value;
  if (reader.kind.kind === "yes-no") {
    const opposite = wanted === "yes" ? "no" : "yes";
    return {
      reads: [reader],
      test: (frame) => {
        const value = read(frame);
        if (value === wanted) return TRUE;
        return value === opposite ? FALSE : (absence(value) ?? UNDECIDED);
      },
    };
  }
  return {
    reads: [reader],
    test: (frame) => {
      const value = read(frame);
      if (typeof value === "string") return value === wanted ? TRUE : FALSE;
      return absence(value) ?? UNDECIDED;
    },
  };
}

function prepareIn<Frame>(listed: readonly string[], reader: Reader<Frame>): PreparedComparison<Frame> {
  const { kind, value: read } = reader;
  const members = listed.map((member) => optionOf(kind, member));
  return {
    reads: [reader],
    test: (frame) => {
      const value = read(frame);
      if (isWord(kind, value)) return members.includes(value) ? TRUE : FALSE;
      return absence(value) ?? UNDECIDED;
    },
  };
}

function isWord({ kind }: FactKind, value: unknown): value is string {
  return typeof value === "string" && (kind !== "yes-no" || value === "yes" || value === "no");
}

/** Whether a list of options holds one. Where something in the list cannot be read, it may be that one. */
export function memberOf(list: unknown, option: string): Degree {
  if (!Array.isArray(list)) return UNDECIDED;
  if (list.includes(option)) return TRUE;
  return list.every((other) => typeof other === "string") ? FALSE : UNDECIDED;
}
