import type { Identity } from "./identity.js";

/** A word of a name with every spelling that Doc 9303 allows for it: one, unless national letters have several. */
export type NameWord = readonly [string, ...string[]];

/** The words of a name, and where it is divided into surname and given names. */
export interface NameWords {
  readonly words: readonly NameWord[];
  /** How many of the words, from the first, are the surname; `undefined` where the name is not divided. */
  readonly surnameCount: number | undefined;
}

/** National letters that have another spelling than the letter without its marks, and those spellings. */
const SPELLINGS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  Ä: ["AE", "A"],
  Å: ["AA", "A"],
  Æ: ["AE"],
  Ð: ["D"],
  Đ: ["D"],
  Ħ: ["H"],
  Ĳ: ["IJ"],
  Ŀ: ["L"],
  Ł: ["L"],
  Ñ: ["N", "NXX"],
  Ŋ: ["N"],
  Ö: ["OE", "O"],
  Ø: ["OE"],
  Œ: ["OE"],
  Þ: ["TH"],
  ẞ: ["SS"],
  Ŧ: ["T"],
  Ü: ["U", "UE", "UXX"],
};

/**
 * The words of a name in the letters of a machine readable zone: from the document's own ICAO spelling where it has one,
 * else from the national one, with every spelling that Doc 9303 recommends for its letters. Hyphens, full stops and fillers
 * divide words, apostrophes do not. `undefined` without a name; `other-script` for a name with letters that are not Latin
 * ones and without an ICAO spelling, which is never guessed.
 *
 * @internal
 * @see ICAO Doc 9303, part 3, section 6, transliterations recommended for use by States
 */
export function nameWords(identity: Identity): NameWords | "other-script" | undefined {
  const surname = stated(identity.icaoSurname) ?? stated(identity.surname);
  const given = stated(identity.icaoGivenNames) ?? stated(identity.givenNames);
  const whole = stated(identity.fullName);
  if (surname === undefined && given === undefined) {
    const words = whole === undefined ? undefined : wordsOf(whole);
    return words === undefined
      ? whole === undefined
        ? undefined
        : "other-script"
      : { words, surnameCount: undefined };
  }
  const [surnames, givenNames] = [wordsOf(surname ?? ""), wordsOf(given ?? "")];
  if (surnames === undefined || givenNames === undefined) return "other-script";
  return { words: [...surnames, ...givenNames], surnameCount: surnames.length };
}

function stated(name: string | undefined): string | undefined {
  return name === undefined || name.replace(/[\s<]+/g, "") === "" ? undefined : name;
}

/** `undefined` when a letter is left that is not one of the 26. */
function wordsOf(name: string): NameWord[] | undefined {
  const capitals = name.normalize("NFC").toUpperCase().normalize("NFC");
  const words = capitals.replace(/['’ʼ`´]/g, "").split(/[\s<.,·‐-―-]+/u);
  const spelt = words.filter((word) => word !== "").map(spellingsOf);
  return spelt.every((word) => word !== undefined) ? spelt : undefined;
}

/** At most so many spellings of one word are looked at; nobody has that many such letters in one. */
const MOST_SPELLINGS = 64;

function spellingsOf(word: string): NameWord | undefined {
  let spellings: string[] = [""];
  for (const letter of word) {
    const ways = SPELLINGS[letter] ?? [letter.normalize("NFD").replace(/\p{M}+/gu, "")];
    if (!ways.every((way) => /^[A-Z]*$/.test(way))) return undefined;
    const longer = spellings.flatMap((start) => ways.map((way) => start + way));
    spellings = longer.length > MOST_SPELLINGS ? longer.slice(0, MOST_SPELLINGS) : longer;
  }
  return spellings as [string, ...string[]];
}
