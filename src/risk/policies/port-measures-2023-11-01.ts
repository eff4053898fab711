import { calendarDate } from "../../calendar/calendar-date.js";
import { NO_FURTHER_MEASURE, PORT_MEASURE_FACTS, THREE_SCREENINGS } from "../port-measures.js";
import { editionPolicy } from "../prepare-policy.js";

const NOTICE = {
  en: "GACC notice of 2023-10-26, in force from 2023-11-01 00:00",
  zh: "海关总署2023年10月26日公告（2023年11月1日零时起施行）",
} as const;

/**
 * What follows the checks since nobody owes a card, for whoever enters or leaves: a ground leads to temperature check,
 * epidemiological survey, medical screening, and sampling with a test. An antigen test is not named any more.
 *
 * @see GACC notice of 2023-10-26, in force from 2023-11-01 00:00
 */
export const portMeasures2023November = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "port-measures-2023-11-01",
    series: "cn-port-measures",
    title: { en: "What follows the checks: survey, screening and sampling", zh: "查验后续措施：流调、排查与采样" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2023-11-01"),
    publishedOn: calendarDate("2023-10-26"),
    source: NOTICE.en,
    supersedes: "port-measures-2023-01-08",
  },
  facts: PORT_MEASURE_FACTS,
  grades: {
    "no-further-measure": NO_FURTHER_MEASURE,
    "three-screenings": THREE_SCREENINGS,
  },
  rules: [
    {
      id: "triggered",
      when: { fact: "triggered", is: "yes" },
      grade: "three-screenings",
      text: {
        en: "Whoever declared a symptom or disease, or has symptoms, is surveyed, screened and sampled",
        zh: "主动申报或有症状者接受流行病学调查、医学排查和采样检测",
      },
      source: NOTICE,
    },
  ],
  monotone: { triggered: "yes" },
});
