import { calendarDate } from "../../calendar/calendar-date.js";
import { CONTACT_OF_CONTACT_FACTS, CONTACT_OF_CONTACT_GRADES } from "../classify-contact-of-contact.js";
import { CONTACT_OF_CONTACT_MONOTONE, contactOfContactRules } from "../contact-of-contact-rules.js";
import { editionPolicy } from "../prepare-policy.js";

const PLAN = {
  en: "Prevention plan, edition 9 (published 2022-06-28), determination of contacts of contacts",
  zh: "防控方案第九版（2022年6月28日公布），密接的密接判定",
} as const;

/**
 * Contacts of contacts under edition 9: from the day on which the close contact first met the case up to the day on which
 * the close contact was isolated. The class was given up by the twenty measures.
 *
 * @see Prevention and control plan for COVID-19 of China, edition 9 (2022-06-28)
 */
export const contactsOfContacts9 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "cn-contacts-of-contacts-9",
    series: "cn-contacts-of-contacts",
    title: { en: "Contacts of contacts, edition 9", zh: "密接的密接判定（第九版）" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2022-06-28"),
    publishedOn: calendarDate("2022-06-28"),
    source: PLAN.en,
    supersedes: "cn-contacts-of-contacts-8",
  },
  facts: CONTACT_OF_CONTACT_FACTS,
  grades: CONTACT_OF_CONTACT_GRADES,
  rules: /* @__PURE__ */ contactOfContactRules(PLAN),
  monotone: CONTACT_OF_CONTACT_MONOTONE,
});
