import { calendarDate } from "../../calendar/calendar-date.js";
import { ANTIGEN_TEST, MEDICAL_SCREENING, NO_FURTHER_MEASURE, PORT_MEASURE_FACTS } from "../port-measures.js";
import { editionPolicy } from "../prepare-policy.js";

const NOTICE = {
  en: "GACC Notice 131 of 2022 (2022-12-28), item 1; joint mechanism notice on travel between China and abroad of December 2022, as told by the Ministry of Foreign Affairs on 2023-01-04",
  zh: "海关总署公告2022年第131号第一条；2022年12月关于中外人员往来暂行措施的通知（外交部2023年1月4日例行记者会）",
} as const;

/**
 * What follows the checks since COVID-19 is managed as a Class B disease: an antigen test by customs for whoever enters and
 * has a ground; nobody else is sampled or handed over. Crew are treated as others. For whoever leaves the country the
 * notices of 2022 say nothing new: a ground leads to medical screening, as since January 2020.
 *
 * @see GACC Notice 131 of 2022 (2022-12-28); Ministry of Foreign Affairs, press conference of 2023-01-04; GACC Notice 16 of
 * 2020
 */
export const portMeasures2023 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "port-measures-2023-01-08",
    series: "cn-port-measures",
    title: { en: "What follows the checks: antigen test", zh: "查验后续措施：抗原检测" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2023-01-08"),
    publishedOn: calendarDate("2022-12-28"),
    source: "GACC Notice 131 of 2022 (2022-12-28) on COVID-19 as a Class B disease, in force from 2023-01-08",
    supersedes: "port-measures-2020-04-01",
  },
  facts: PORT_MEASURE_FACTS,
  grades: {
    "no-further-measure": NO_FURTHER_MEASURE,
    "medical-screening": MEDICAL_SCREENING,
    "antigen-test": ANTIGEN_TEST,
  },
  rules: [
    {
      id: "triggered-on-entry",
      when: {
        all: [
          { fact: "direction", is: "entry" },
          { fact: "triggered", is: "yes" },
        ],
      },
      grade: "antigen-test",
      text: {
        en: "Whoever enters with an abnormal declaration or symptoms is tested for antigen by customs",
        zh: "健康申报异常或出现发热等症状的入境人员由海关进行抗原检测",
      },
      source: NOTICE,
    },
    {
      id: "triggered-on-exit",
      when: {
        all: [
          { fact: "direction", is: "exit" },
          { fact: "triggered", is: "yes" },
        ],
      },
      grade: "medical-screening",
      text: { en: "Whoever leaves and has a ground is screened medically", zh: "有触发因素的出境人员接受医学排查" },
      source: { en: "GACC Notice 16 of 2020 (2020-01-25)", zh: "海关总署公告2020年第16号" },
    },
  ],
  monotone: { direction: ["exit", "entry"], triggered: "yes" },
});
