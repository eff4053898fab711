import { calendarDate } from "../../calendar/calendar-date.js";
import { NO_FURTHER_MEASURE, PORT_MEASURE_FACTS, THREE_SCREENINGS } from "../port-measures.js";
import { editionPolicy } from "../prepare-policy.js";

const BRIEFING = {
  en: "GACC press briefing of 2020-03-01 (three checks, three screenings, one transfer)",
  zh: "海关总署2020年3月1日发布会（三查三排一转运）",
} as const;

/**
 * What follows a ground in March 2020, for whoever enters or leaves: the three screenings, of which the laboratory test is
 * one. Who is transferred hangs on what they find: confirmed, suspected, symptomatic, close contact.
 *
 * @see GACC press briefing of 2020-03-01
 */
export const portMeasures2020March = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "port-measures-2020-03-01",
    series: "cn-port-measures",
    title: { en: "What follows the checks: three screenings", zh: "查验后续措施：三排" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2020-03-01"),
    publishedOn: calendarDate("2020-03-01"),
    source: BRIEFING.en,
    supersedes: "port-measures-2020-01-25",
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
      text: { en: "Whoever has a ground goes through the three screenings", zh: "有触发因素者实施三排" },
      source: BRIEFING,
    },
  ],
  monotone: { triggered: "yes" },
});
