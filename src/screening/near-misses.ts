import type { CalendarDate } from "../calendar/calendar-date.js";
import { plainForm } from "../declaration/plain-form.js";
import { compareWords, type Text } from "../text.js";
import { type NumberNearMiss, nearKeys, numberNearMiss } from "./near-miss-keys.js";

/** Why two people on two lists may be one, the strongest reason first. */
export const NEAR_MISS_REASONS = {
  "written-differently": {
    en: "the same document number, written differently",
    zh: "证件号码相同，书写形式不同",
  },
  "look-alike-characters": {
    en: "document numbers that differ only in characters that look alike",
    zh: "证件号码仅易混字符不同",
  },
  "characters-transposed": {
    en: "document numbers in which two neighbouring characters are exchanged",
    zh: "证件号码中相邻两个字符互换",
  },
  "character-missing": {
    en: "document numbers of which one has one character more",
    zh: "证件号码相差一个字符（多一位或少一位）",
  },
  "character-substituted": {
    en: "document numbers that differ in one character",
    zh: "证件号码有一个字符不同",
  },
  "names-swapped": {
    en: "the same birth date, and the same names with surname and given names exchanged",
    zh: "出生日期相同，姓与名互换后相同",
  },
  "same-names": {
    en: "the same birth date and the same names, on another document",
    zh: "出生日期和姓名相同，证件不同",
  },
} as const satisfies Record<NumberNearMiss | "names-swapped" | "same-names", Text>;
/** Why two people on two lists may be one. */
export type NearMissReason = keyof typeof NEAR_MISS_REASONS;

/** Somebody on a list, as far as the list says. */
export interface ListedPerson {
  /** The document number, as it was given. */
  readonly person: string;
  readonly surname?: string | undefined;
  readonly givenNames?: string | undefined;
  readonly birthDate?: CalendarDate | undefined;
}

/** A proposal to an officer: that somebody missing may be somebody who was found. */
export interface NearMiss {
  /** Document number of the person who is missing. */
  readonly missing: string;
  /** Document number of the person who was not expected. */
  readonly found: string;
  /** All that speaks for it, the strongest first. */
  readonly because: readonly [NearMissReason, ...NearMissReason[]];
  /** Different birth dates speak against it: passports of one family often have neighbouring numbers. */
  readonly birthDates: "same" | "different" | "not-known";
  /** Neither of the two stands in another proposal. */
  readonly isOnly: boolean;
}

/**
 * Which people who are missing may be people who were not expected. A proposal and never more: nothing is merged, and
 * whoever is unaccounted for stays so until an officer has corrected a record.
 *
 * Proposed are numbers that differ in writing, in characters that look alike (0 and O, 1 and I), in one character that
 * is another, is missing or has changed places with its neighbour, and people of the same birth date whose names are the
 * same or exchanged. One character in a number of fewer than five says nothing, nor in one of more than 64. A name or birth date that is not known
 * matches nothing. The order of the people changes nothing, and the cost grows with their number and that of the proposals.
 *
 * @param missing those unaccounted for, each once
 * @param found those unexpected, each once
 * @returns by the strongest reason, those with different birth dates last
 * @example
 * nearMisses([{ person: "E12345678" }], [{ person: "EI2345678" }, { person: "G99999999" }])
 * // => [{ missing: "E12345678", found: "EI2345678", because: ["look-alike-characters"], birthDates: "not-known", isOnly: true }]
 */
export function nearMisses(missing: readonly ListedPerson[], found: readonly ListedPerson[]): readonly NearMiss[] {
  const index = indexOf(found);
  const proposals = missing.flatMap((one) =>
    [...candidatesOf(one, index)].flatMap((other) => {
      const [first, ...more] = reasonsFor(one, other);
      if (first === undefined) return [];
      const because: NearMiss["because"] = [first, ...more];
      return { missing: one.person, found: other.person, because, birthDates: compareBirthDates(one, other) };
    }),
  );
  const [ofMissing, ofFound] = [new Map<string, number>(), new Map<string, number>()];
  for (const each of proposals) {
    ofMissing.set(each.missing, (ofMissing.get(each.missing) ?? 0) + 1);
    ofFound.set(each.found, (ofFound.get(each.found) ?? 0) + 1);
  }
  const isOnly = (each: Pick<NearMiss, "missing" | "found">) =>
    ofMissing.get(each.missing) === 1 && ofFound.get(each.found) === 1;
  return proposals.map((each) => ({ ...each, isOnly: isOnly(each) })).sort(byStrength);
}

type PeopleByKey = ReadonlyMap<string, readonly ListedPerson[]>;

/** Whoever can be near to one another has a key in common, so that nobody is compared with everybody. */
function indexOf(people: readonly ListedPerson[]): PeopleByKey {
  const index = new Map<string, ListedPerson[]>();
  for (const person of people)
    for (const key of keysOf(person)) {
      const under = index.get(key);
      if (under === undefined) index.set(key, [person]);
      else under.push(person);
    }
  return index;
}

function candidatesOf(person: ListedPerson, index: PeopleByKey): Set<ListedPerson> {
  const candidates = new Set<ListedPerson>();
  for (const key of keysOf(person)) for (const other of index.get(key) ?? []) candidates.add(other);
  return candidates;
}

function keysOf(person: ListedPerson): Iterable<string> {
  const keys = nearKeys(person.person);
  const names = namesOf(person);
  if (names !== undefined && isText(person.birthDate))
    keys.add(`names ${person.birthDate} ${[...names].sort().join(" ")}`);
  return keys;
}

function reasonsFor(one: ListedPerson, other: ListedPerson): NearMissReason[] {
  const byNumber = numberNearMiss(one.person, other.person);
  const byNames = namesNearMiss(one, other);
  return [byNumber, byNames].filter((reason) => reason !== undefined);
}

function namesNearMiss(one: ListedPerson, other: ListedPerson): NearMissReason | undefined {
  const [names, others] = [namesOf(one), namesOf(other)];
  if (one.person === other.person || compareBirthDates(one, other) !== "same") return undefined;
  if (names === undefined || others === undefined) return undefined;
  if (names[0] === others[0] && names[1] === others[1]) return "same-names";
  return names[0] === others[1] && names[1] === others[0] ? "names-swapped" : undefined;
}

function namesOf({ surname, givenNames }: ListedPerson): readonly [string, string] | undefined {
  if (!isText(surname) || !isText(givenNames)) return undefined;
  const names = [plainForm(surname), plainForm(givenNames)] as const;
  return names[0] === "" || names[1] === "" ? undefined : names;
}

function compareBirthDates(one: ListedPerson, other: ListedPerson): NearMiss["birthDates"] {
  if (!isText(one.birthDate) || !isText(other.birthDate)) return "not-known";
  return one.birthDate === other.birthDate ? "same" : "different";
}

/** Lists come from anywhere: what is no text is not known. */
function isText(value: unknown): value is string {
  return typeof value === "string";
}

const RANKS: readonly string[] = /* @__PURE__ */ Object.keys(NEAR_MISS_REASONS);

function byStrength(one: NearMiss, other: NearMiss): number {
  return (
    Number(one.birthDates === "different") - Number(other.birthDates === "different") ||
    RANKS.indexOf(one.because[0]) - RANKS.indexOf(other.because[0]) ||
    compareWords(one.missing, other.missing) ||
    compareWords(one.found, other.found)
  );
}
