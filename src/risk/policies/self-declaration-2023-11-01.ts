import { calendarDate } from "../../calendar/calendar-date.js";
import type { Text } from "../../text.js";
import { editionPolicy } from "../prepare-policy.js";

const NOTICE = {
  en: "GACC notice of 2023-10-26, in force from 2023-11-01 00:00",
  zh: "海关总署2023年10月26日公告（2023年11月1日零时起施行）",
} as const;

/** The symptoms of which the notice asks whoever has one to say so. */
export const NOTICE_SYMPTOMS = {
  fever: { en: "fever", zh: "发热" },
  cough: { en: "cough", zh: "咳嗽" },
  dyspnoea: { en: "dyspnoea", zh: "呼吸困难" },
  vomiting: { en: "vomiting", zh: "呕吐" },
  diarrhoea: { en: "diarrhoea", zh: "腹泻" },
  rash: { en: "rash", zh: "皮疹" },
  "unexplained-subcutaneous-bleeding": { en: "unexplained subcutaneous bleeding", zh: "不明原因皮下出血" },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * Who must declare of their own accord now that the card is lifted: whoever has one of seven symptoms or was diagnosed
 * with an infectious disease. An empty list of symptoms says that there is none of the seven; while a ground is neither
 * found nor excluded, it is undecided.
 *
 * @see GACC notice of 2023-10-26, in force from 2023-11-01 00:00
 */
export const selfDeclaration2023 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "self-declaration-2023-11-01",
    series: "cn-self-declaration-duty",
    title: { en: "Duty to declare without a card", zh: "免填申明卡后的主动申报义务" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2023-11-01"),
    publishedOn: calendarDate("2023-10-26"),
    source: NOTICE.en,
  },
  facts: {
    symptoms: {
      kind: "choices",
      options: /* @__PURE__ */ Object.keys(NOTICE_SYMPTOMS) as (keyof typeof NOTICE_SYMPTOMS)[],
      names: NOTICE_SYMPTOMS,
      label: { en: "symptoms of the notice's list", zh: "公告所列症状" },
    },
    diagnosedInfectiousDisease: {
      kind: "yes-no",
      label: { en: "a diagnosed infectious disease", zh: "已诊断的传染性疾病" },
    },
  },
  grades: {
    "no-duty": { en: "no duty to declare", zh: "无需主动申报" },
    "must-declare": { en: "must declare of their own accord", zh: "应当主动申报" },
  },
  rules: [
    {
      id: "symptoms",
      when: { fact: "symptoms", count: { atLeast: 1 } },
      grade: "must-declare",
      text: {
        en: "Fever, cough, dyspnoea, vomiting, diarrhoea, rash or unexplained subcutaneous bleeding",
        zh: "发热、咳嗽、呼吸困难、呕吐、腹泻、皮疹、不明原因皮下出血",
      },
      source: NOTICE,
    },
    {
      id: "diagnosed-infectious-disease",
      when: { fact: "diagnosedInfectiousDisease", is: "yes" },
      grade: "must-declare",
      text: { en: "An infectious disease was diagnosed", zh: "已诊断患有传染性疾病" },
      source: NOTICE,
    },
  ],
});
