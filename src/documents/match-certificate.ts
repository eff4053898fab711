import type { Text } from "../text.js";
import { compareNames, type NameComparison } from "./compare-names.js";
import type { Identity } from "./identity.js";

/** The parts of an identity that are compared, in this order. */
export const MATCHED_PARTS = ["name", "birth-date", "document-number"] as const;
/** A part of an identity that is compared. */
export type MatchedPart = (typeof MATCHED_PARTS)[number];

/** Why two parts agree, differ or cannot be compared. */
export const MATCH_REASONS = {
  "same-words": { en: "the same words", zh: "用词相同" },
  "same-words-in-another-order": { en: "the same words in another order", zh: "用词相同，顺序不同" },
  "spelt-differently": { en: "the same words in another spelling, or as initials", zh: "拼写不同或者为首字母缩写" },
  "divided-differently": { en: "the same letters, divided into other words", zh: "字母相同，分词不同" },
  "words-left-out": { en: "one of the names leaves words out", zh: "其中一个姓名缺少部分词" },
  "cut-short": { en: "one of the names was cut off by its field", zh: "其中一个姓名因栏位长度被截断" },
  "same-words-with-another-surname": {
    en: "the same words, surname and given names exchanged",
    zh: "用词相同，但作为姓的词不同",
  },
  "other-words": { en: "other words", zh: "用词不同" },
  "other-script": { en: "a name in other letters without its Latin spelling", zh: "姓名为非拉丁文字且无拉丁字母拼写" },
  "same-date": { en: "the same date", zh: "日期相同" },
  "same-as-far-as-known": { en: "the same, as far as both are known", zh: "已知部分相同" },
  "another-date": { en: "another date", zh: "日期不同" },
  "same-number": { en: "the same number", zh: "号码相同" },
  "another-number": { en: "another number: it may be of an earlier document", zh: "号码不同，可能是旧证件号码" },
  "not-stated": { en: "one of the two does not state it", zh: "其中一方未载明" },
} as const satisfies Readonly<Record<string, Text>>;
/** Why two parts agree, differ or cannot be compared. */
export type MatchReason = keyof typeof MATCH_REASONS;

/** One part, compared. */
export interface ComparedPart {
  readonly part: MatchedPart;
  readonly outcome: "agree" | "differ" | "not-comparable";
  /** Whether it agrees as a whole, and not only as far as it goes. */
  readonly isWhole: boolean;
  readonly because: MatchReason;
}

/** Whether a certificate is the traveller's. */
export interface CertificateMatch {
  readonly verdict: "match" | "no-match" | "undecided";
  readonly parts: readonly ComparedPart[];
}

/**
 * Whether a certificate was made out to the person of a travel document. It is a match when the document numbers agree and
 * nothing else differs while something else agrees, or when name and whole birth date both agree and no number speaks
 * against it. It is no match when name or birth date differ and no number speaks for it. All else is undecided: a name that
 * agrees only in part (words left out, other spellings, a part cut off) or a birth date known in part makes no match by
 * itself, a number that differs may be that of an earlier document, and a number that agrees beside a name that differs is
 * for an officer. Capitals, marks and the order of the words make no difference; no name is guessed from another script.
 * The two sides may be exchanged. Nothing of what was compared is repeated.
 *
 * @example
 * const holder = { surname: "Müller Straß", givenNames: "Jiřina-Maria", birthDate: calendarDate("1964-01-01") };
 * const traveller = { surname: "MUELLER STRASS", givenNames: "JIRINA MARIA", birthDate: calendarDate("1964-01-01") };
 * matchCertificate(holder, traveller).verdict // => "match"
 * matchCertificate({ ...holder, givenNames: "Jiřina" }, traveller).parts[0].because // => "words-left-out"
 * matchCertificate({ ...holder, givenNames: "Jiřina" }, traveller).verdict // => "undecided"
 * @see ICAO Doc 9303, part 3, sections 4.6 and 6
 */
export function matchCertificate(holder: Identity, traveller: Identity): CertificateMatch {
  const name = comparedName(compareNames(holder, traveller));
  const birthDate = comparedDates(holder.birthDate, traveller.birthDate);
  const number = comparedNumbers(holder.documentNumber, traveller.documentNumber);
  return { verdict: verdictOf(name, birthDate, number), parts: [name, birthDate, number] };
}

function verdictOf(name: ComparedPart, birthDate: ComparedPart, number: ComparedPart): CertificateMatch["verdict"] {
  const person = [name, birthDate];
  const isAgainst = person.some(({ outcome }) => outcome === "differ");
  if (number.outcome === "agree")
    return !isAgainst && person.some(({ outcome }) => outcome === "agree") ? "match" : "undecided";
  if (isAgainst) return "no-match";
  const isFor = person.every(({ isWhole }) => isWhole);
  return isFor && number.outcome === "not-comparable" ? "match" : "undecided";
}

function comparedName(because: NameComparison): ComparedPart {
  if (because === "other-words") return compared("name", "differ", because);
  if (because === "other-script" || because === "not-stated") return compared("name", "not-comparable", because);
  const isWhole = because === "same-words" || because === "same-words-in-another-order";
  return { ...compared("name", "agree", because), isWhole };
}

function comparedDates(one: string | undefined, other: string | undefined): ComparedPart {
  if (one === undefined || other === undefined) return compared("birth-date", "not-comparable", "not-stated");
  if (one === other && one.length === 10) return { ...compared("birth-date", "agree", "same-date"), isWhole: true };
  return one.startsWith(other) || other.startsWith(one)
    ? compared("birth-date", "agree", "same-as-far-as-known")
    : compared("birth-date", "differ", "another-date");
}

function comparedNumbers(one: string | undefined, other: string | undefined): ComparedPart {
  const [first, second] = [plainNumber(one), plainNumber(other)];
  if (first === "" || second === "") return compared("document-number", "not-comparable", "not-stated");
  if (first === second) return { ...compared("document-number", "agree", "same-number"), isWhole: true };
  return compared("document-number", "differ", "another-number");
}

/** Capitals and digits of the ordinary width: what the different ways of writing one number have in common. */
function plainNumber(number: string | undefined): string {
  return (number ?? "")
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s<.‐-―-]+/gu, "");
}

function compared(part: MatchedPart, outcome: ComparedPart["outcome"], because: MatchReason): ComparedPart {
  return { part, outcome, isWhole: false, because };
}
