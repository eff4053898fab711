import { calendarDate } from "../../calendar/calendar-date.js";
import { CONTACT_FACTS } from "../contact-facts.js";
import { CONTACT_GRADES } from "../contact-rules.js";
import { editionPolicy } from "../prepare-policy.js";

/**
 * Contacts under Class B management: close contacts are no longer determined, and nobody is one. It has no rules, which
 * says that the classes of the editions before it are given up.
 *
 * @see General plan for managing the infection as Class B, in force from 2023-01-08
 */
export const contactsClassB2023 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "cn-contacts-class-b",
    series: "cn-contacts",
    title: { en: "Contacts of a case under Class B management", zh: "“乙类乙管”下的密切接触者（不再判定）" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2023-01-08"),
    source: "General plan for managing the infection as Class B, in force from 2023-01-08",
    supersedes: "cn-contacts-9",
  },
  facts: CONTACT_FACTS,
  grades: CONTACT_GRADES,
  rules: [],
});
