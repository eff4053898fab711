import { calendarDate } from "../../calendar/calendar-date.js";
import { CONTACT_OF_CONTACT_FACTS, CONTACT_OF_CONTACT_GRADES } from "../classify-contact-of-contact.js";
import { editionPolicy } from "../prepare-policy.js";

/**
 * Contacts of contacts under the twenty measures: they are no longer determined, and nobody is one. It has no rules, which
 * says that the class of the editions before it is given up.
 *
 * @see Twenty measures, joint prevention and control mechanism of the State Council, 2022-11-11
 */
export const contactsOfContacts20 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "cn-contacts-of-contacts-twenty-measures",
    series: "cn-contacts-of-contacts",
    title: { en: "Contacts of contacts under the twenty measures", zh: "二十条措施下的密接的密接（不再判定）" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2022-11-11"),
    publishedOn: calendarDate("2022-11-11"),
    source: "Twenty measures, joint prevention and control mechanism of the State Council, 2022-11-11",
    supersedes: "cn-contacts-of-contacts-9",
  },
  facts: CONTACT_OF_CONTACT_FACTS,
  grades: CONTACT_OF_CONTACT_GRADES,
  rules: [],
});
