import type { Draws } from "./draws.js";

/** How many times at most something without an upper bound is repeated. */
const MOST_REPEATS = 3;
/** The characters that a dot stands for here: any will do. */
const ANY = "abcdefghij0123456789";
const CLASSES: Readonly<Record<string, string>> = { d: "0123456789", w: ANY, s: " " };

/**
 * @internal A text that matches a regular expression: characters, classes, groups, alternatives and counts. What has
 * more to it (look-arounds, back references, classes of what is not meant) may come out wrong: whoever asks looks again.
 */
export function textMatching(pattern: string, draws: Draws): string {
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
      if (pattern.startsWith("?:", at)) at += 2;
      const inner = alternatives();
      at++;
      return inner;
    }
    if (character === "[") {
      const end = pattern.indexOf("]", at);
      const members = charactersOf(pattern.slice(at, end));
      at = end + 1;
      return () => draws.pick(members as [string, ...string[]]);
    }
    if (character === "\\") {
      const escaped = pattern[at++] ?? "";
      return oneOf(CLASSES[escaped] ?? escaped);
    }
    return character === "." ? oneOf(ANY) : () => (character === "^" || character === "$" ? "" : character);
  };
  const oneOf = (characters: string) => () => draws.pick([...characters] as unknown as [string, ...string[]]);
  const repeated = (part: () => string): (() => string) => {
    const counts = /^(?:\{(\d+)(?:(,)(\d*))?\}|[?*+])/.exec(pattern.slice(at));
    if (counts === null) return part;
    at += counts[0].length;
    const [least, most] = boundsOf(counts);
    return () => Array.from({ length: draws.whole(least, most) }, part).join("");
  };
  return alternatives()();
}

function boundsOf([whole, least, comma, most]: RegExpExecArray): [least: number, most: number] {
  if (whole === "?") return [0, 1];
  if (least === undefined) return whole === "*" ? [0, MOST_REPEATS] : [1, MOST_REPEATS];
  if (comma === undefined) return [Number(least), Number(least)];
  return [Number(least), most === "" || most === undefined ? Number(least) + MOST_REPEATS : Number(most)];
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
