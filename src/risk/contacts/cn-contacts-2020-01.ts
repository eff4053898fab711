import { calendarDate } from "../../calendar/calendar-date.js";
import { CONTACT_FACTS } from "../contact-facts.js";
import { CONTACT_GRADES, CONTACT_MONOTONE, contactRules } from "../contact-rules.js";
import { editionPolicy } from "../prepare-policy.js";

const PLANS = {
  en: "Prevention plans, first editions of January and February 2020, as remembered",
  zh: "2020年1月至2月防控方案（早期版本，凭记忆整理）",
} as const;

/**
 * Close and general contacts at the beginning of 2020: an encounter counted from the day of onset on, without a look-back.
 * The texts of these editions were not found, so that it is illustrative; the settings are those of the later lists.
 *
 * @see Prevention plans of the National Health Commission, early 2020
 */
export const contactsSinceOnset2020 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "cn-contacts-2020-01",
    series: "cn-contacts",
    title: { en: "Contacts of a case, early 2020", zh: "密切接触者判定（2020年初）" },
    authority: { en: "National Health Commission of China", zh: "国家卫生健康委员会" },
    status: "illustrative",
    from: calendarDate("2020-01-20"),
    source: PLANS.en,
  },
  facts: CONTACT_FACTS,
  grades: CONTACT_GRADES,
  rules: /* @__PURE__ */ contactRules({ lookBackDays: 0, source: PLANS }),
  monotone: CONTACT_MONOTONE,
});
