import { type Answer, absent } from "../answer.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Facts, FactTable } from "../logic/facts.js";
import type { Text } from "../text.js";
import { ENCOUNTER_FACTS, type Encounter, encounterFacts } from "./contact-facts.js";
import type { Policy } from "./policy.js";
import { type AssessmentProof, prove } from "./prove.js";

/** The facts about one encounter with one close contact that the definitions of contacts of contacts read. */
export const CONTACT_OF_CONTACT_FACTS = /* @__PURE__ */ Object.assign(
  {
    firstExposureOn: {
      kind: "date",
      label: { en: "day on which the close contact first met the case", zh: "密切接触者与病例首次接触日期" },
    },
    isolatedOn: {
      kind: "date",
      label: { en: "day on which the close contact was isolated", zh: "密切接触者被隔离管理日期" },
    },
  } as const,
  ENCOUNTER_FACTS,
) satisfies FactTable;

/** What a person who met a close contact may be. */
export const CONTACT_OF_CONTACT_GRADES = {
  none: { en: "not a contact of a contact", zh: "非密接的密接" },
  "contact-of-contact": { en: "contact of a contact", zh: "密接的密接" },
} as const satisfies Readonly<Record<string, Text>>;
/** None, or a contact of a contact. */
export type ContactOfContactGrade = keyof typeof CONTACT_OF_CONTACT_GRADES;

/** A definition of contacts of contacts: a policy over one encounter with one close contact. */
export type ContactOfContactPolicy = Policy<typeof CONTACT_OF_CONTACT_FACTS, ContactOfContactGrade>;

/** A close contact whom others met. Without `isolatedOn` nobody isolated the close contact. */
export interface CloseContact {
  readonly firstExposureOn: Answer<CalendarDate>;
  /** Last day on which anybody could meet the close contact, that day included. */
  readonly isolatedOn?: Answer<CalendarDate>;
}

const NOT_APPLICABLE = /* @__PURE__ */ absent("not-applicable");

/**
 * What one encounter with one close contact makes of a person, and why: a contact of a contact met the close contact at
 * close range and without protection, from the day on which that contact first met the case up to the day on which the
 * contact was isolated, both included.
 *
 * @param policy the definition in force (`contactsOfContacts9`)
 * @example
 * const closeContact = { firstExposureOn: calendarDate("2022-07-08"), isolatedOn: calendarDate("2022-07-11") };
 * const met = { on: calendarDate("2022-07-09"), closeRange: "yes", effectiveProtection: "no" };
 * const { assessment } = classifyContactOfContact(contactsOfContacts9, closeContact, met);
 * assessment.decided && assessment.grade // => "contact-of-contact"
 */
export function classifyContactOfContact(
  policy: ContactOfContactPolicy,
  closeContact: CloseContact,
  encounter: Encounter,
): AssessmentProof<ContactOfContactGrade> {
  return prove(policy, contactOfContactFacts(closeContact, encounter));
}

/**
 * The facts about one encounter with one close contact, every one always there.
 *
 * @example
 * const closeContact = { firstExposureOn: calendarDate("2022-07-08") };
 * const met = { on: calendarDate("2022-07-09"), closeRange: "yes" };
 * const { isolatedOn, closeRange, effectiveProtection } = contactOfContactFacts(closeContact, met);
 * [isolatedOn.absent, closeRange, effectiveProtection.absent] // => ["not-applicable", "yes", "not-asked"]
 */
export function contactOfContactFacts(
  { firstExposureOn, isolatedOn = NOT_APPLICABLE }: CloseContact,
  encounter: Encounter,
): Facts<typeof CONTACT_OF_CONTACT_FACTS> {
  return { firstExposureOn, isolatedOn, ...encounterFacts(encounter) };
}
