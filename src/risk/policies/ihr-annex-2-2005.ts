import { calendarDate } from "../../calendar/calendar-date.js";
import { ALWAYS_ASSESSED, ALWAYS_NOTIFIED, EVENT_FACTS, EVENT_GRADES, TWO_OF_FOUR } from "../event-facts.js";
import { editionPolicy } from "../prepare-policy.js";

const ANNEX = { en: "IHR (2005), Article 6 and Annex 2", zh: "《国际卫生条例（2005）》第6条和附件2" } as const;

/**
 * Whether an event is notified to WHO, by the text in force until the amendments of 2024: one case of smallpox, of
 * poliomyelitis due to wild-type poliovirus, of human influenza of a new subtype or of SARS; or any two of the four
 * criteria. Where the virus of a poliomyelitis is not typed yet, that alone leaves it undecided.
 *
 * @see WHO, International Health Regulations (2005), Article 6 and Annex 2
 */
export const eventNotification2005 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "ihr-annex-2-2005",
    series: "ihr-annex-2",
    title: { en: "Decision to notify an event to WHO", zh: "向世界卫生组织通报事件的决策" },
    authority: { en: "World Health Organization", zh: "世界卫生组织" },
    status: "published",
    from: calendarDate("2007-06-15"),
    source: "WHO, International Health Regulations (2005), Article 6 and Annex 2",
  },
  facts: EVENT_FACTS,
  grades: EVENT_GRADES,
  rules: [
    {
      id: "always-notify",
      when: {
        all: [
          { fact: "cases", atLeast: 1 },
          {
            any: [
              { fact: "disease", in: ALWAYS_NOTIFIED },
              {
                all: [
                  { fact: "disease", is: "poliomyelitis" },
                  { fact: "poliovirus", is: "wild-type" },
                ],
              },
            ],
          },
        ],
      },
      grade: "notify",
      text: {
        en: "A case of smallpox, poliomyelitis due to wild-type poliovirus, human influenza of a new subtype or SARS",
        zh: "出现天花、野毒株引起的脊髓灰质炎、新亚型病毒引起的人流感或SARS病例",
      },
      source: ANNEX,
    },
    {
      id: "two-of-four",
      when: TWO_OF_FOUR,
      grade: "notify",
      text: { en: "Two or more of the four criteria are met", zh: "四项标准中符合两项或以上" },
      source: ANNEX,
    },
    {
      id: "always-assess",
      when: { fact: "disease", in: ALWAYS_ASSESSED },
      grade: "not-now-reassess",
      text: {
        en: "A disease for which the criteria are always gone through, and fewer than two of them are met",
        zh: "属于必须逐项评估的疾病，但符合的标准不足两项",
      },
      source: ANNEX,
    },
  ],
});
