import type { Text } from "../text.js";
import type { CONTACT_OF_CONTACT_FACTS, ContactOfContactGrade } from "./classify-contact-of-contact.js";
import type { Monotone, PolicyRule } from "./policy.js";

/** Which way lies risk in the facts about an encounter with a close contact. */
export const CONTACT_OF_CONTACT_MONOTONE = {
  firstExposureOn: "earlier",
  isolatedOn: "later",
  closeRange: "yes",
  effectiveProtection: "no",
} as const satisfies Monotone<typeof CONTACT_OF_CONTACT_FACTS>;

/**
 * The one rule of a definition of contacts of contacts: at close range and without protection with a close contact, from
 * the day on which that contact first met the case up to the day on which the contact was isolated, both included.
 *
 * @example
 * contactOfContactRules({ en: "an example", zh: "示例" }).map(({ id }) => id) // => ["contact-of-contact"]
 */
export function contactOfContactRules(
  source: Text,
): readonly PolicyRule<typeof CONTACT_OF_CONTACT_FACTS, ContactOfContactGrade>[] {
  return [
    {
      id: "contact-of-contact",
      when: {
        all: [
          { fact: "encounterUntil", onOrAfter: { fact: "firstExposureOn" } },
          { not: { fact: "encounterFrom", after: { fact: "isolatedOn" } } },
          { fact: "closeRange", is: "yes" },
          { fact: "effectiveProtection", is: "no" },
        ],
      },
      grade: "contact-of-contact",
      text: {
        en: "Met a close contact at close range without protection, between that contact's first exposure and isolation",
        zh: "自密切接触者首次接触病例至被隔离管理期间，与其近距离接触且未采取有效防护",
      },
      source,
    },
  ];
}
