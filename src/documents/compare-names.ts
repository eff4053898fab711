import type { Identity } from "./identity.js";
import { type NameWord, type NameWords, nameWords } from "./name-words.js";

/** What the comparison of two names came to. */
export type NameComparison =
  | "same-words"
  | "same-words-in-another-order"
  | "spelt-differently"
  | "divided-differently"
  | "words-left-out"
  | "cut-short"
  | "same-words-with-another-surname"
  | "other-words"
  | "other-script"
  | "not-stated";

/**
 * Compares the names of two documents word by word. The order of the words makes no difference where one of the documents
 * does not say which of them is the surname. What it comes to is a fact about the words and not yet about the person.
 *
 * @internal
 */
export function compareNames(one: Identity, other: Identity): NameComparison {
  const [first, second] = [nameWords(one), nameWords(other)];
  if (first === undefined || second === undefined) return "not-stated";
  if (first === "other-script" || second === "other-script") return "other-script";
  if (first.words.length === 0 || second.words.length === 0) return "not-stated";
  if (isSameInOrder(first.words, second.words))
    return hasAnotherSurname(first, second) ? ANOTHER_SURNAME : "same-words";
  if (isPaired(first.words, second.words, isSame))
    return hasAnotherSurname(first, second) ? ANOTHER_SURNAME : "same-words-in-another-order";
  if (isPaired(first.words, second.words, isAlike)) return "spelt-differently";
  if (isJoinedAlike(first, second)) return "divided-differently";
  const [shorter, longer] = first.words.length < second.words.length ? [first, second] : [second, first];
  const rest = unpaired(shorter.words, longer.words);
  if (rest.length === 0) return "words-left-out";
  const mayBeCut = one.isNameFull === true || other.isNameFull === true;
  return mayBeCut && isCutShort(first.words, second.words) ? "cut-short" : "other-words";
}

const ANOTHER_SURNAME = "same-words-with-another-surname";

function isSame(one: NameWord, other: NameWord): boolean {
  return one.some((spelling) => other.includes(spelling));
}

/** The same word in two of the spellings that one national letter may have, or a word and its initial. */
function isAlike(one: NameWord, other: NameWord): boolean {
  return one.some((a) =>
    other.some(
      (b) => plain(a) === plain(b) || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)),
    ),
  );
}

/** What is left of a word when the letters that may stand for a mark are taken out. */
function plain(spelling: string): string {
  return spelling
    .replace(/UXX/g, "U")
    .replace(/NXX/g, "N")
    .replace(/([AOU])E/g, "$1")
    .replace(/AA/g, "A");
}

function isSameInOrder(one: readonly NameWord[], other: readonly NameWord[]): boolean {
  return one.length === other.length && one.every((word, at) => isSame(word, other[at] as NameWord));
}

/** Whether both documents divide the name, and a word is a surname on one of them and a given name on the other. */
function hasAnotherSurname(one: NameWords, other: NameWords): boolean {
  if (one.surnameCount === undefined || other.surnameCount === undefined) return false;
  const [surnames, others] = [one.words.slice(0, one.surnameCount), other.words.slice(0, other.surnameCount)];
  return !isPaired(surnames, others, isSame);
}

type Relation = (one: NameWord, other: NameWord) => boolean;

function isPaired(one: readonly NameWord[], other: readonly NameWord[], relation: Relation): boolean {
  return one.length === other.length && unpaired(one, other, relation).length === 0;
}

/** The words that are left over when as many as possible have been given a partner of their own. */
function unpaired(
  words: readonly NameWord[],
  others: readonly NameWord[],
  relation: Relation = isAlike,
): readonly NameWord[] {
  const partnerOf = new Map<number, number>();
  const findPartner = (word: number, tried: Set<number>): boolean =>
    others.some((other, at) => {
      if (tried.has(at) || !relation(words[word] as NameWord, other)) return false;
      tried.add(at);
      const held = partnerOf.get(at);
      if (held !== undefined && !findPartner(held, tried)) return false;
      partnerOf.set(at, word);
      return true;
    });
  return words.filter((_, word) => !findPartner(word, new Set()));
}

/** The same letters, with other gaps between the words: DE LA CRUZ and DELACRUZ. */
function isJoinedAlike(one: NameWords, other: NameWords): boolean {
  const joined = ({ words }: NameWords) => words.map(([spelling]) => spelling).join("");
  const turned = ({ words, surnameCount = 1 }: NameWords) =>
    joined({ words: [...words.slice(surnameCount), ...words.slice(0, surnameCount)], surnameCount: undefined });
  return joined(one) === joined(other) || turned(one) === joined(other) || joined(one) === turned(other);
}

/** Whether the last word of one name is the beginning of a word of the other, and all before it are words of the other. */
function isCutShort(one: readonly NameWord[], other: readonly NameWord[]): boolean {
  const isCut = (cut: readonly NameWord[], whole: readonly NameWord[]) => {
    const [last, before] = [cut.at(-1), cut.slice(0, -1)];
    const left = unpaired(whole, before);
    return (
      last !== undefined &&
      unpaired(before, whole).length === 0 &&
      left.some((word) => word.some((spelling) => last.some((start) => spelling.startsWith(start))))
    );
  };
  return isCut(one, other) || isCut(other, one);
}
