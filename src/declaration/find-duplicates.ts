import { plainForm, withoutFilling } from "./plain-form.js";

/** A travel document, as far as the source tells it. */
export interface DocumentMark {
  readonly number: string;
  /** Passport, permit, identity card: any word that stands for one kind throughout. */
  readonly type?: string | undefined;
  /** The country or authority that issued it, in one spelling throughout. */
  readonly issuer?: string | undefined;
}

/** How to tell who a submission is about and how they travel. A blank is as good as `undefined`. */
export interface DuplicateReader<Submission> {
  /** `undefined` where it cannot be told. */
  readonly document: (submission: Submission) => DocumentMark | undefined;
  /** The whole name, in one order of its parts. */
  readonly name: (submission: Submission) => string | undefined;
  /** The date of birth, in one way of writing throughout. */
  readonly birthDate: (submission: Submission) => string | undefined;
  /** The flight, sailing or run; with its day, where submissions of several days are looked at together. */
  readonly service: (submission: Submission) => string | undefined;
}

/** Submissions that speak, or may speak, of one traveller. */
export interface Duplicates {
  /** Their places in the input, in its order; at least two. */
  readonly submissions: readonly [number, number, ...number[]];
  readonly reason: "same-document" | "same-name-and-birth-date";
  /** The same document is the same traveller; the same name and birth date on another document may be a namesake. */
  readonly certainty: "same-traveller" | "possible";
  /** Whether all travel on one service; `unknown-service` where some are not told and the others do not differ. */
  readonly place: "same-service" | "other-service" | "unknown-service";
}

/**
 * Which submissions are about the same traveller, within one flight and across flights. Two with the same document are,
 * for certain; two with the same name and birth date are possibly, unless they bear the same document and are named
 * for that already. Whatever is not known matches nothing, not even what is not known elsewhere.
 *
 * Compared is what is written apart from width of the characters, case, blanks and hyphens. A document that is told
 * with its type or issuer is another than one told without: a reader tells them for all submissions or for none.
 * The order of the submissions changes nothing but the places; the time grows with their number and no faster.
 *
 * What is certain is for `lastSubmissions`, with the document as its `traveller`: it keeps the last of them. What is
 * possible is for a person at the desk; two travellers must not become one.
 *
 * @example
 * const cards = [
 *   { number: "G1234", name: "SHI Li", born: "1988-04-12", flight: "CA936" },
 *   { number: "g 1234", name: "Shi Li", born: "1988-04-12", flight: "CA 0936" },
 *   { number: "E5678", name: "SHI LI", born: "1988-04-12", flight: "EK306" },
 * ];
 * findDuplicates(cards, {
 *   document: ({ number }) => ({ number }),
 *   name: ({ name }) => name,
 *   birthDate: ({ born }) => born,
 *   service: ({ flight }) => flight,
 * })
 * // => [{ submissions: [0, 1], reason: "same-document", certainty: "same-traveller", place: "same-service" }, { submissions: [0, 1, 2], reason: "same-name-and-birth-date", certainty: "possible", place: "other-service" }]
 */
export function findDuplicates<Submission>(
  submissions: readonly Submission[],
  reader: DuplicateReader<Submission>,
): readonly Duplicates[] {
  const documents = submissions.map((submission) => documentKey(reader.document(submission)));
  const persons = submissions.map((submission) => personKey(reader.name(submission), reader.birthDate(submission)));
  const services = submissions.map((submission) => withoutFilling(reader.service(submission) ?? ""));
  const named = groupsOf(persons).filter((group) => group.some((at) => !isSame(documents[at], documents[group[0]])));
  const found = [
    ...groupsOf(documents).map((group) => duplicates(group, "same-document", services)),
    ...named.map((group) => duplicates(group, "same-name-and-birth-date", services)),
  ];
  // Each list is in the order of its first places, and of two at one place the document comes first.
  return found.sort((one, other) => one.submissions[0] - other.submissions[0]);
}

/** Whether two keys are known and equal. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other;
}

function documentKey(document: DocumentMark | undefined): string | undefined {
  const number = plainForm(document?.number ?? "");
  if (number === "") return undefined;
  return [number, plainForm(document?.type ?? ""), plainForm(document?.issuer ?? "")].join(" ");
}

function personKey(name: string | undefined, birthDate: string | undefined): string | undefined {
  const [person, born] = [plainForm(name ?? ""), plainForm(birthDate ?? "")];
  return person === "" || born === "" ? undefined : `${person} ${born}`;
}

/** The places that share a key, where there are at least two. */
function groupsOf(keys: readonly (string | undefined)[]): [number, number, ...number[]][] {
  const groups = new Map<string, number[]>();
  for (const [place, key] of keys.entries()) {
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return [...groups.values()].filter((group): group is [number, number, ...number[]] => group.length > 1);
}

function duplicates(
  submissions: Duplicates["submissions"],
  reason: Duplicates["reason"],
  services: readonly string[],
): Duplicates {
  const told = new Set(submissions.map((place) => services[place] as string));
  const isPartlyTold = told.delete("");
  const place = told.size > 1 ? "other-service" : isPartlyTold ? "unknown-service" : "same-service";
  return { submissions, reason, certainty: reason === "same-document" ? "same-traveller" : "possible", place };
}
