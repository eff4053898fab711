import { calendarDate } from "../../calendar/calendar-date.js";
import { MEDICAL_SCREENING, NO_FURTHER_MEASURE, PORT_MEASURE_FACTS } from "../port-measures.js";
import { editionPolicy } from "../prepare-policy.js";

const NOTICES = {
  en: "GACC and National Health Commission, Notice 15 of 2020, item 1; GACC Notice 16 of 2020",
  zh: "海关总署、国家卫生健康委公告2020年第15号第一条；海关总署公告2020年第16号",
} as const;

/**
 * What followed a ground in January and February 2020, for whoever entered or left: medical screening. Whether a sample
 * was taken or somebody handed over hung on what it found.
 *
 * @see GACC and National Health Commission, Notice 15 of 2020 (2020-01-24); GACC Notice 16 of 2020 (2020-01-25)
 */
export const portMeasures2020January = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "port-measures-2020-01-25",
    series: "cn-port-measures",
    title: { en: "What follows the checks: medical screening", zh: "查验后续措施：医学排查" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2020-01-25"),
    publishedOn: calendarDate("2020-01-25"),
    source: `${NOTICES.en} (2020-01-25), in force on publication`,
  },
  facts: PORT_MEASURE_FACTS,
  grades: {
    "no-further-measure": NO_FURTHER_MEASURE,
    "medical-screening": MEDICAL_SCREENING,
  },
  rules: [
    {
      id: "triggered",
      when: { fact: "triggered", is: "yes" },
      grade: "medical-screening",
      text: { en: "Whoever has a ground is screened medically", zh: "有触发因素者接受医学排查" },
      source: NOTICES,
    },
  ],
  monotone: { triggered: "yes" },
});
