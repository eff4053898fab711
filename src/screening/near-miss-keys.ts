import { plainForm } from "../declaration/plain-form.js";

/** @internal How two document numbers that are not the same are near to one another. */
export type NumberNearMiss =
  | "written-differently"
  | "look-alike-characters"
  | "characters-transposed"
  | "character-missing"
  | "character-substituted";

/** Characters that are read for one another, by people and by machines; the first of each row stands for all. */
const LOOK_ALIKES = ["0OQD", "1IL", "2Z", "5S", "6G", "8B"];

/** In a shorter number one character is too large a part of it. */
const SHORTEST = 5;

/** No document bears a longer number, and to take each character out of a long text in turn costs its square. */
const LONGEST = 64;

/**
 * @internal The keys under which a number is found by any that is near to it: two numbers that are near have a key in
 * common. There are as many as the number has characters and two more, whatever other numbers there are; of a number of
 * more than 64 characters there are two, since it is near only to what is the same or looks alike as a whole.
 */
export function nearKeys(number: string): Set<string> {
  const plain = plainForm(number);
  const keys = new Set([plain, `alike ${lookAlike(plain)}`]);
  if (plain.length < SHORTEST - 1 || plain.length > LONGEST) return keys;
  for (let at = 0; at < plain.length; at++) keys.add(without(plain, at));
  return keys;
}

/** @internal How one number is near to another; `undefined` where it is not, and where they are the same. */
export function numberNearMiss(one: string, other: string): NumberNearMiss | undefined {
  if (one === other) return undefined;
  const [a, b] = [plainForm(one), plainForm(other)];
  if (a === "" || b === "") return undefined;
  if (a === b) return "written-differently";
  if (lookAlike(a) === lookAlike(b)) return "look-alike-characters";
  const length = Math.max(a.length, b.length);
  if (length < SHORTEST || length > LONGEST) return undefined;
  const at = firstDifference(a, b);
  if (a.length !== b.length) {
    const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
    return without(longer, at) === shorter ? "character-missing" : undefined;
  }
  const after = at + 1;
  if (a.slice(after) === b.slice(after)) return "character-substituted";
  const isExchanged = a[at] === b[after] && a[after] === b[at] && a.slice(after + 1) === b.slice(after + 1);
  return isExchanged ? "characters-transposed" : undefined;
}

function lookAlike(plain: string): string {
  let alike = "";
  for (const character of plain) alike += LOOK_ALIKES.find((row) => row.includes(character))?.[0] ?? character;
  return alike;
}

/** Of two texts that are not the same. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (one[at] === other[at]) at++;
  return at;
}

function without(text: string, at: number): string {
  return text.slice(0, at) + text.slice(at + 1);
}
