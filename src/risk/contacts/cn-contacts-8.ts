import { calendarDate } from "../../calendar/calendar-date.js";
import { CONTACT_FACTS } from "../contact-facts.js";
import { CONTACT_GRADES, CONTACT_MONOTONE, contactRules } from "../contact-rules.js";
import { editionPolicy } from "../prepare-policy.js";

const PLAN = {
  en: "Prevention plan, edition 8 (published 2021-05-14), determination of close contacts",
  zh: "防控方案第八版（2021年5月14日公布），密切接触者判定",
} as const;

/**
 * Close and general contacts under edition 8: from 2 days before onset or, of an asymptomatic infection, before sampling.
 * The settings are those of the list in use until edition 9.
 *
 * @see Prevention and control plan for COVID-19 of China, edition 8 (2021-05-14)
 */
export const contacts8 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "cn-contacts-8",
    series: "cn-contacts",
    title: { en: "Contacts of a case, edition 8", zh: "密切接触者判定（第八版）" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2021-05-14"),
    publishedOn: calendarDate("2021-05-14"),
    source: PLAN.en,
    supersedes: "cn-contacts-2020-look-back",
  },
  facts: CONTACT_FACTS,
  grades: CONTACT_GRADES,
  rules: /* @__PURE__ */ contactRules({ lookBackDays: 2, source: PLAN }),
  monotone: CONTACT_MONOTONE,
});
