import { calendarDate } from "../../calendar/calendar-date.js";
import { CONTACT_FACTS } from "../contact-facts.js";
import { CONTACT_GRADES, CONTACT_MONOTONE, contactRules } from "../contact-rules.js";
import { editionPolicy } from "../prepare-policy.js";

const PLANS = {
  en: "Prevention plans, editions 5 to 7 (2020), as remembered",
  zh: "防控方案第五版至第七版（2020年，凭记忆整理）",
} as const;

/**
 * Close and general contacts once the look-back of 2 days had come in, with edition 5 or 6 of the prevention plan, and up
 * to edition 8. The texts of these editions were not found, so that it is illustrative; the settings are those of the
 * later lists.
 *
 * @see Prevention plans of the National Health Commission, editions 5 (2020-02-21), 6 (2020-03-07) and 7 (2020-09)
 */
export const contactsLookBack2020 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "cn-contacts-2020-look-back",
    series: "cn-contacts",
    title: { en: "Contacts of a case, with a look-back of 2 days", zh: "密切接触者判定（追溯至发病前2天）" },
    authority: { en: "National Health Commission of China", zh: "国家卫生健康委员会" },
    status: "illustrative",
    from: { notBefore: calendarDate("2020-02-21"), notAfter: calendarDate("2020-03-07") },
    source: PLANS.en,
    supersedes: "cn-contacts-2020-01",
  },
  facts: CONTACT_FACTS,
  grades: CONTACT_GRADES,
  rules: /* @__PURE__ */ contactRules({ lookBackDays: 2, source: PLANS }),
  monotone: CONTACT_MONOTONE,
});
