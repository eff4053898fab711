import { calendarDate } from "../../calendar/calendar-date.js";
import { editionPolicy } from "../prepare-policy.js";
import { TRAVELLER_FACTS } from "../traveller-facts.js";
import { HAS_SYMPTOMS, TRIGGER_GRADES } from "../traveller-grounds.js";

const NOTICE = {
  en: "GACC Notice 131 of 2022 (2022-12-28), item 1",
  zh: "海关总署公告2022年第131号第一条",
} as const;

/**
 * Who goes on from the checks since COVID-19 is managed as a Class B disease: whoever declared something abnormal or has
 * a fever or other symptoms. Stays, contacts and medicine are no grounds of the notice: whoever declares normally and
 * shows nothing at routine quarantine is let through. The fever is found by the overlay `fever2023`.
 *
 * @see GACC Notice 131 of 2022 (2022-12-28), in force from 2023-01-08
 */
export const travellerTrigger2023 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "traveller-trigger-2023-01-08",
    series: "cn-traveller-trigger",
    title: { en: "Abnormal declaration or symptoms", zh: "健康申报异常或出现症状" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2023-01-08"),
    publishedOn: calendarDate("2022-12-28"),
    source: "GACC Notice 131 of 2022 (2022-12-28) on COVID-19 as a Class B disease, in force from 2023-01-08",
    supersedes: "traveller-trigger-2020-04-01",
  },
  facts: TRAVELLER_FACTS,
  grades: TRIGGER_GRADES,
  rules: [
    {
      id: "abnormal-declaration",
      when: { fact: "declaration", is: "abnormal" },
      grade: "triggered",
      text: { en: "The health declaration is abnormal", zh: "健康申报异常" },
      source: NOTICE,
    },
    {
      id: "symptoms",
      when: HAS_SYMPTOMS,
      grade: "triggered",
      text: { en: "Symptoms were declared or found", zh: "申报有症状或出现症状" },
      source: NOTICE,
    },
  ],
  monotone: { declaration: ["normal", "abnormal"], symptomsAny: "yes", symptomsListed: "more" },
});
