import { isAbsent } from "../answer.js";
import type { Form } from "./form.js";
import type { DeclarationOf, Item, ItemTable, PrivacyClass } from "./items.js";

declare const pseudonymBrand: unique symbol;
/** What stands in the place of an answer by which a person could be known: the same for the same answer and key. */
export type Pseudonym = string & { readonly [pseudonymBrand]: true };

/** The classes by which a person is named or reached. */
const NAMING: readonly PrivacyClass[] = ["identity", "contact"];

/** A declaration in which nobody is named: answers of identity and contact are pseudonyms, or absent as they were. */
export type Pseudonymous<Items extends ItemTable> = {
  readonly [Name in keyof Items]: PseudonymousAnswer<Items[Name], DeclarationOf<Items>[Name]>;
};

/** What stands in a pseudonymous declaration at one item. */
export type PseudonymousAnswer<Of extends Item, Answered> = Of extends {
  readonly kind: "group" | "list";
  readonly items: infer Items extends ItemTable;
}
  ? Rebuilt<Answered, Pseudonymous<Items>, DeclarationOf<Items>>
  : Of extends { readonly privacy: "identity" | "contact" }
    ? Pseudonym | Extract<Answered, { readonly absent: unknown }>
    : Answered;

/** Puts the pseudonymous record into the place that the plain one has in an answer. */
export type Rebuilt<Answered, Record, Plain> = Answered extends readonly (infer Row)[]
  ? readonly Rebuilt<Row, Record, Plain>[]
  : Answered extends Plain
    ? Record
    : Answered;

/**
 * A declaration in which nobody is named, but the same person can be found again: every answer of identity and contact
 * is replaced by what the caller's key function makes of it. The function is given the item's path and the answer as
 * text, and has to be a keyed one (an HMAC with a key that is kept apart): a plain digest of a document number is found
 * by trying them all. Absent answers stay as they are; answers of travel and health stay, free text among them.
 *
 * @param key makes the pseudonym of one answer; `path` has its names joined by dots, without the rows of lists
 * @example
 * const { declaration } = examine(exitEntryCard5, { name: "SHI Li", symptomsAny: "no" });
 * const nameless = pseudonymise(exitEntryCard5, declaration, (path, answer) => `${path}-${answer.length}`);
 * nameless.name // => "name-6"
 * nameless.symptomsAny // => "no"
 * @see IHR (2005) Article 45.1: kept confidential and processed anonymously as national law requires
 */
export function pseudonymise<Items extends ItemTable>(
  form: Form<Items>,
  declaration: DeclarationOf<Items>,
  key: (path: string, answer: string) => string,
): Pseudonymous<Items> {
  return nameless(form.items, declaration, "", key) as Pseudonymous<Items>;
}

function nameless(
  items: ItemTable,
  record: Readonly<Record<string, unknown>>,
  prefix: string,
  key: (path: string, answer: string) => string,
): object {
  const made: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(items)) {
    const answer = record[name];
    const path = prefix + name;
    if (answer === undefined || isAbsent(answer)) made[name] = answer;
    else if (item.kind === "group") made[name] = nameless(item.items, Object(answer), `${path}.`, key);
    else if (item.kind === "list" && Array.isArray(answer))
      made[name] = answer.map((row) => (isAbsent(row) ? row : nameless(item.items, Object(row), `${path}.`, key)));
    else made[name] = NAMING.includes(item.privacy) ? key(path, asText(answer)) : answer;
  }
  return made;
}

/** An answer of several parts is one text, the same whatever their order. */
function asText(answer: unknown): string {
  return Array.isArray(answer) ? JSON.stringify(answer.toSorted()) : String(answer);
}
