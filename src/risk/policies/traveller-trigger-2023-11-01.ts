import { calendarDate } from "../../calendar/calendar-date.js";
import { editionPolicy } from "../prepare-policy.js";
import { TRAVELLER_FACTS } from "../traveller-facts.js";
import { HAS_SYMPTOMS, TRIGGER_GRADES } from "../traveller-grounds.js";

const NOTICE = {
  en: "GACC notice of 2023-10-26, in force from 2023-11-01 00:00",
  zh: "海关总署2023年10月26日公告（2023年11月1日零时起施行）",
} as const;

/**
 * Who goes on from the checks since nobody owes a card: whoever declares of their own accord what `selfDeclaration2023`
 * obliges them to, and whoever has symptoms. To declare nothing is to declare normally; whoever was asked nothing else
 * bears `NO_CARD_ANSWERS`. The fever is found by the overlay `fever2023`.
 *
 * @see GACC notice of 2023-10-26, in force from 2023-11-01 00:00
 */
export const travellerTrigger2023November = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "traveller-trigger-2023-11-01",
    series: "cn-traveller-trigger",
    title: { en: "Declaration of one's own accord or symptoms", zh: "主动申报或出现症状" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2023-11-01"),
    publishedOn: calendarDate("2023-10-26"),
    source: NOTICE.en,
    supersedes: "traveller-trigger-2023-01-08",
  },
  facts: TRAVELLER_FACTS,
  grades: TRIGGER_GRADES,
  rules: [
    {
      id: "self-declared",
      when: { fact: "declaration", is: "abnormal" },
      grade: "triggered",
      text: {
        en: "A symptom or an infectious disease was declared of one's own accord",
        zh: "主动申报有传染病症状或患有传染性疾病",
      },
      source: NOTICE,
    },
    {
      id: "symptoms",
      when: HAS_SYMPTOMS,
      grade: "triggered",
      text: { en: "Symptoms were found", zh: "发现有症状" },
      source: NOTICE,
    },
  ],
  monotone: { declaration: ["normal", "abnormal"], symptomsAny: "yes", symptomsListed: "more" },
});
