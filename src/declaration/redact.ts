import type { Answer } from "../answer.js";
import { isAbsent } from "../answer.js";
import type { Form } from "./form.js";
import type { AnswerTo, DeclarationOf, Item, ItemTable, PrivacyClass } from "./items.js";

/** Who is shown a declaration: the privacy classes that they may see. */
export interface Audience<Kept extends PrivacyClass = PrivacyClass> {
  readonly keeps: readonly Kept[];
}

/**
 * Three audiences that most ports have; others are written down in the same way. A carrier learns who travels and how,
 * never how they feel; an office that follows up learns everything; whoever counts learns nothing by which a person is
 * named or reached.
 */
export const AUDIENCES = {
  carrier: { keeps: ["identity", "travel"] },
  "local-office": { keeps: ["identity", "contact", "travel", "health"] },
  statistics: { keeps: ["travel", "health"] },
} as const satisfies Readonly<Record<string, Audience>>;

/** What is left of a declaration for whoever may see some privacy classes: the other items are not there at all. */
export type Redacted<Items extends ItemTable, Kept extends PrivacyClass> = {
  readonly [Name in keyof Items as IsKept<Items[Name], Kept> extends true ? Name : never]: RedactedAnswer<
    Items[Name],
    Kept
  >;
};

/** A group is kept when anything in it is; any other item when its own class is. */
export type IsKept<Of extends Item, Kept extends PrivacyClass> = Of extends {
  readonly kind: "group";
  readonly items: infer Items extends ItemTable;
}
  ? [keyof Redacted<Items, Kept>] extends [never]
    ? false
    : true
  : Of extends { readonly privacy: infer Class }
    ? [Class] extends [Kept]
      ? true
      : false
    : false;

/** What is left of the answer to an item that is kept. */
export type RedactedAnswer<Of extends Item, Kept extends PrivacyClass> = Of extends {
  readonly kind: "group";
  readonly items: infer Items extends ItemTable;
}
  ? Of extends { readonly required: false }
    ? Answer<Redacted<Items, Kept>>
    : Redacted<Items, Kept>
  : Of extends { readonly kind: "list"; readonly items: infer Items extends ItemTable }
    ? Answer<readonly Answer<Redacted<Items, Kept>>[]>
    : AnswerTo<Of>;

/**
 * A declaration as an audience may see it. Items of the other privacy classes are not blanked but gone, and reading one
 * does not compile; nothing tells whether they were answered. A row of a list keeps its place and what of it may be
 * seen. Text that the traveller wrote freely stays if its item's class is kept: a form asks for such text in a class
 * that fits what people write there.
 *
 * @example
 * const { declaration } = examine(exitEntryCard5, { name: "SHI Li", symptomsAny: "no" });
 * const counted = redact(exitEntryCard5, declaration, AUDIENCES.statistics);
 * counted.symptomsAny // => "no"
 * Object.hasOwn(counted, "name") // => false
 */
export function redact<Items extends ItemTable, const Kept extends PrivacyClass>(
  form: Form<Items>,
  declaration: DeclarationOf<Items>,
  audience: Audience<Kept>,
): Redacted<Items, Kept> {
  return kept(form.items, declaration, new Set(audience.keeps)) as Redacted<Items, Kept>;
}

function kept(items: ItemTable, record: Readonly<Record<string, unknown>>, classes: ReadonlySet<string>): object {
  const seen: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(items)) {
    const answer = record[name];
    if (item.kind === "group") {
      if (hasAny(item.items, classes)) seen[name] = keptRecord(item.items, answer, classes);
    } else if (classes.has(item.privacy)) {
      const isRows = item.kind === "list" && Array.isArray(answer);
      seen[name] = isRows ? answer.map((row) => keptRecord(item.items, row, classes)) : answer;
    }
  }
  return seen;
}

/** A group or a row; of what is no record nothing is shown but that it is absent. */
function keptRecord(items: ItemTable, answer: unknown, classes: ReadonlySet<string>): unknown {
  return isAbsent(answer) ? answer : kept(items, Object(answer), classes);
}

function hasAny(items: ItemTable, classes: ReadonlySet<string>): boolean {
  return Object.values(items).some((item) =>
    item.kind === "group" ? hasAny(item.items, classes) : classes.has(item.privacy),
  );
}
