import { calendarDate } from "../../calendar/calendar-date.js";
import { CONTACT_OF_CONTACT_FACTS, CONTACT_OF_CONTACT_GRADES } from "../classify-contact-of-contact.js";
import { CONTACT_OF_CONTACT_MONOTONE, contactOfContactRules } from "../contact-of-contact-rules.js";
import { editionPolicy } from "../prepare-policy.js";

const PLAN = {
  en: "Prevention plan, edition 8 (published 2021-05-14), determination of contacts of contacts",
  zh: "防控方案第八版（2021年5月14日公布），密接的密接判定",
} as const;

/**
 * Contacts of contacts under edition 8: from the day on which the close contact first met the case up to the day on which
 * the close contact was isolated. This class came in with edition 8.
 *
 * @see Prevention and control plan for COVID-19 of China, edition 8 (2021-05-14)
 */
export const contactsOfContacts8 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "cn-contacts-of-contacts-8",
    series: "cn-contacts-of-contacts",
    title: { en: "Contacts of contacts, edition 8", zh: "密接的密接判定（第八版）" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2021-05-14"),
    publishedOn: calendarDate("2021-05-14"),
    source: PLAN.en,
  },
  facts: CONTACT_OF_CONTACT_FACTS,
  grades: CONTACT_OF_CONTACT_GRADES,
  rules: /* @__PURE__ */ contactOfContactRules(PLAN),
  monotone: CONTACT_OF_CONTACT_MONOTONE,
});
