import type { Draws } from "./draws.js";

/** How many times at most something without an upper bound is repeated, unless more is asked for. */
const MOST_REPEATS = 3;
/** The characters that a dot stands for here: any will do. */
const ANY = "abcdefghij0123456789";
const LETTERS = "abcdefghijKLMNOPQRST";
/** Of whom classes of what is not meant, and classes by their Unicode property, are taken. */
const OTHERS = `${LETTERS}0123456789 -_.,:/`;
const CLASSES: Readonly<Record<string, string>> = {
  ...{ d: "0123456789", w: ANY, s: " ", t: "\t", n: "\n" },
  ...{ D: LETTERS, W: " -.,:/", S: ANY, b: "", B: "" },
};

/**
 * @internal A text that matches a regular expression: characters, classes, groups, alternatives and counts. What has
 * more to it (look-arounds, back references) may come out wrong: whoever asks looks again.
 *
 * @param repeats how many times at least something without an upper bound may be repeated
 */
export function textMatching(pattern: string, draws: Draws, repeats = 0): string {
  let at = 0;
  const alternatives = (): (() => string) => {
    const ways: [() => string, ...(() => string)[]] = [sequence()];
    while (pattern[at] === "|") {
      at++;
      ways.push(sequence());
    }
    return () => draws.pick(ways)();
  };
  const sequence = (): (() => string) => {
    const parts: (() => string)[] = [];
    while (at < pattern.length && pattern[at] !== "|" && pattern[at] !== ")") parts.push(repeated(atom()));
    return () => parts.map((part) => part()).join("");
  };
  const atom = (): (() => string) => {
    const character = pattern[at++] ?? "";
    if (character === "(") {
      const [opening = "", look] = /^\?(?:(<?[=!])|:|<\w+>)/.exec(pattern.slice(at)) ?? [];
      at += opening.length;
      const inner = alternatives();
      at++;
      return look === undefined ? inner : () => "";
    }
    if (character === "[") {
      const [whole = "", not, inner = ""] = /^(\^?)((?:\\.|[^\]\\])*)\]/.exec(pattern.slice(at)) ?? [];
      at += whole.length;
      const members = charactersOf(inner);
      return oneOf(not === "^" ? [...OTHERS].filter((other) => !members.includes(other)) : members);
    }
    if (character === "\\") {
      const [escaped = "", property] = /^[pP]\{(\w+)[^}]*\}|^./.exec(pattern.slice(at)) ?? [];
      at += escaped.length;
      return oneOf(property === undefined ? [...(CLASSES[escaped] ?? escaped)] : havingProperty(escaped));
    }
    return character === "." ? oneOf([...ANY]) : () => (character === "^" || character === "$" ? "" : character);
  };
  const oneOf = (characters: readonly string[]) => () =>
    characters.length === 0 ? "" : draws.pick(characters as readonly [string, ...string[]]);
  const repeated = (part: () => string): (() => string) => {
    const counts = /^(?:\{(\d+)(?:(,)(\d*))?\}|([?*+]))\??/.exec(pattern.slice(at));
    if (counts === null) return part;
    at += counts[0].length;
    const [least, most] = boundsOf(counts, Math.max(MOST_REPEATS, repeats));
    return () => Array.from({ length: draws.whole(least, most) }, part).join("");
  };
  return alternatives()();
}

function boundsOf(
  [, least, comma, most, sign]: RegExpExecArray,
  repeats: number,
): readonly [least: number, most: number] {
  if (sign === "?") return [0, 1];
  if (least === undefined) return [sign === "*" ? 0 : 1, repeats];
  if (comma === undefined) return [Number(least), Number(least)];
  return [Number(least), most === "" || most === undefined ? Number(least) + repeats : Number(most)];
}

/** The characters here that have a Unicode property, written as in a regular expression. */
function havingProperty(escaped: string): string[] {
  const expression = new RegExp(`\\${escaped}`, "u");
  return [...`${OTHERS}中文é`].filter((character) => expression.test(character));
}

/** The characters of a class written as characters and ranges. */
function charactersOf(inner: string): string[] {
  return [...inner.matchAll(/(\\.|[^\\])-(\\.|[^\\])|(\\.|[^\\])/gu)].flatMap(([, from, to, one = ""]) => {
    if (from === undefined || to === undefined)
      return [...((one[0] === "\\" && CLASSES[one.slice(1)]) || one.slice(-1))];
    const [first, last] = [from.charCodeAt(from.length - 1), to.charCodeAt(to.length - 1)];
    return Array.from({ length: last - first + 1 }, (_, offset) => String.fromCharCode(first + offset));
  });
}
