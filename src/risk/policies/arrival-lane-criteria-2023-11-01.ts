import { calendarDate } from "../../calendar/calendar-date.js";
import { editionPolicy } from "../prepare-policy.js";
import { NOTICE_SYMPTOMS } from "./self-declaration-2023-11-01.js";

const EXAMPLE = {
  en: "example of a port's own criteria; the symptoms are those of the GACC notice of 2023-10-26",
  zh: "某口岸自定条件示例；症状取自海关总署2023年10月26日公告",
} as const;

/**
 * An example of the criteria by which a port selects arriving travellers now that no card is filled in: for examination
 * whoever has a symptom, a diagnosis or a fever; for questions whoever comes from an area on the port's list of that day.
 *
 * @see GACC notice of 2023-10-26, in force from 2023-11-01 00:00 (the symptoms and the diagnosis)
 */
export const arrivalLaneCriteria = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "arrival-lane-criteria-2023-11-01",
    series: "port-arrival-lane-criteria",
    title: { en: "Criteria for the lanes of arriving travellers", zh: "入境人员分流通道的选定条件" },
    authority: { en: "a port, as an example", zh: "某口岸（示例）" },
    status: "illustrative",
    from: calendarDate("2023-11-01"),
    source: EXAMPLE.en,
  },
  facts: {
    symptoms: {
      kind: "choices",
      options: /* @__PURE__ */ Object.keys(NOTICE_SYMPTOMS) as (keyof typeof NOTICE_SYMPTOMS)[],
      names: NOTICE_SYMPTOMS,
      label: { en: "symptoms of the list", zh: "所列症状" },
    },
    diagnosedInfectiousDisease: {
      kind: "yes-no",
      label: { en: "a diagnosed infectious disease", zh: "已诊断的传染性疾病" },
    },
    fromListedArea: {
      kind: "yes-no",
      label: { en: "stay in an area on the list of the day", zh: "当日名单所列地区的旅居史" },
    },
    axillaryCelsius: { kind: "number", unit: "celsius", label: { en: "axillary temperature", zh: "腋下体温" } },
  },
  grades: {
    none: { en: "no criterion", zh: "不符合条件" },
    question: { en: "to be questioned", zh: "应询问" },
    examine: { en: "to be examined", zh: "应检查" },
  },
  monotone: { symptoms: "more", diagnosedInfectiousDisease: "yes", fromListedArea: "yes", axillaryCelsius: "more" },
  rules: [
    {
      id: "symptoms",
      when: { fact: "symptoms", count: { atLeast: 1 } },
      grade: "examine",
      text: { en: "One or more symptoms of the list", zh: "有一项以上所列症状" },
      source: EXAMPLE,
    },
    {
      id: "diagnosis",
      when: { fact: "diagnosedInfectiousDisease", is: "yes" },
      grade: "examine",
      text: { en: "An infectious disease was diagnosed", zh: "已诊断患有传染性疾病" },
      source: EXAMPLE,
    },
    {
      id: "fever",
      when: { fact: "axillaryCelsius", atLeast: 37.3 },
      grade: "examine",
      text: { en: "Axillary temperature of 37.3 °C or more", zh: "腋下体温≥37.3℃" },
      source: EXAMPLE,
    },
    {
      id: "listed-area",
      when: { fact: "fromListedArea", is: "yes" },
      grade: "question",
      text: { en: "A stay in an area on the list of the day", zh: "有当日名单所列地区旅居史" },
      source: EXAMPLE,
    },
  ],
});
