import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Editioned } from "../edition/edition.js";
import { type InForceOptions, inForceOn, isAdmitted, possiblyFrom, possiblyInForce } from "../edition/in-force-on.js";
import type { Text } from "../text.js";
import type { PolicyRule } from "./policy.js";

/** The classes of people who met a case, or who met someone who did. */
export const CONTACT_CLASSES = {
  "close-contact": { en: "close contact", zh: "密切接触者" },
  "contact-of-contact": { en: "contact of a contact", zh: "密接的密接" },
  "general-contact": { en: "general contact", zh: "一般接触者" },
} as const satisfies Readonly<Record<string, Text>>;
/** Close contact, contact of a contact or general contact. */
export type ContactClass = keyof typeof CONTACT_CLASSES;

/** A definition as far as it says which classes it determines: a class is one that a rule of it gives. */
export interface ContactDefinition extends Editioned {
  readonly rules: readonly Pick<PolicyRule, "grade">[];
}

/** Which classes of contacts are determined on a day. */
export interface ContactClassesInForce {
  readonly determined: readonly ContactClass[];
  /** Determined by some of the editions that history does not tell apart, and not by the others. */
  readonly open: readonly ContactClass[];
  /** Determined by an earlier edition of the same series, and no longer. */
  readonly abolished: readonly ContactClass[];
}

/**
 * The classes of contacts that were determined on a date, by the definitions in force. A class that was not yet
 * determined is in none of the lists; one that an edition has given up is abolished, which is not the same as nobody
 * being a contact.
 *
 * @param definitions the definitions among which to choose, of any series, in any order
 * @param options `illustrative: true` lets illustrative editions be chosen; `asKnownOn` is a day, included
 * @example
 * const all = [contacts8, contacts9, contactsClassB2023, contactsOfContacts8, contactsOfContacts9, contactsOfContacts20];
 * contactClassesOn(all, calendarDate("2022-11-10")).determined
 * // => ["close-contact", "contact-of-contact", "general-contact"]
 * contactClassesOn(all, calendarDate("2022-11-11")).abolished // => ["contact-of-contact"]
 * contactClassesOn(all, calendarDate("2023-01-08")).determined // => []
 */
export function contactClassesOn(
  definitions: readonly ContactDefinition[],
  date: CalendarDate,
  options: InForceOptions = {},
): ContactClassesInForce {
  const lists = { determined: [] as ContactClass[], open: [] as ContactClass[], abolished: [] as ContactClass[] };
  for (const series of new Set(definitions.map(({ edition }) => edition.series))) {
    const ofSeries = definitions.filter(({ edition }) => edition.series === series);
    const inForce = possiblyInForce(inForceOn(ofSeries, date, options));
    const isEarlier = ({ edition }: Editioned) => possiblyFrom(edition) <= date && isAdmitted(edition, options);
    for (const name of Object.keys(CONTACT_CLASSES) as ContactClass[]) {
      const giving = inForce.filter((each) => gives(each, name));
      if (giving.length > 0) lists[giving.length === inForce.length ? "determined" : "open"].push(name);
      else if (inForce.length > 0 && ofSeries.some((each) => isEarlier(each) && gives(each, name)))
        lists.abolished.push(name);
    }
  }
  return { determined: inOrder(lists.determined), open: inOrder(lists.open), abolished: inOrder(lists.abolished) };
}

function gives({ rules }: ContactDefinition, name: ContactClass): boolean {
  return rules.some(({ grade }) => grade === name);
}

/** In the order of the classes, whatever the order of the definitions. */
function inOrder(names: readonly ContactClass[]): readonly ContactClass[] {
  return (Object.keys(CONTACT_CLASSES) as ContactClass[]).filter((name) => names.includes(name));
}
