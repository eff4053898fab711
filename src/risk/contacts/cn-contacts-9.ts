import { calendarDate } from "../../calendar/calendar-date.js";
import { CONTACT_FACTS } from "../contact-facts.js";
import { CONTACT_GRADES, CONTACT_MONOTONE, contactRules } from "../contact-rules.js";
import { editionPolicy } from "../prepare-policy.js";

const PLAN = {
  en: "Prevention plan, edition 9 (published 2022-06-28), determination of close contacts and other people at risk",
  zh: "防控方案第九版（2022年6月28日公布），密切接触者及其他风险人员判定",
} as const;

/**
 * Close and general contacts under edition 9: from 2 days before onset or, of an asymptomatic infection, before sampling.
 * The twenty measures and the ten measures left the definition as it was.
 *
 * @see Prevention and control plan for COVID-19 of China, edition 9 (2022-06-28)
 */
export const contacts9 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "cn-contacts-9",
    series: "cn-contacts",
    title: { en: "Contacts of a case, edition 9", zh: "密切接触者判定（第九版）" },
    authority: {
      en: "Joint prevention and control mechanism of the State Council of China",
      zh: "国务院联防联控机制",
    },
    status: "published",
    from: calendarDate("2022-06-28"),
    publishedOn: calendarDate("2022-06-28"),
    source: PLAN.en,
    supersedes: "cn-contacts-8",
  },
  facts: CONTACT_FACTS,
  grades: CONTACT_GRADES,
  rules: /* @__PURE__ */ contactRules({ lookBackDays: 2, source: PLAN }),
  monotone: CONTACT_MONOTONE,
});
