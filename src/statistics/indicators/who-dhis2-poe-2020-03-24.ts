import { editionDate, frozen } from "../../edition/edition.js";
import type { FactTable } from "../../logic/facts.js";
import type { IndicatorSet } from "../indicator.js";

const FACTS = {
  screened: { kind: "yes-no", label: { en: "screened at the point of entry", zh: "在口岸接受筛查" } },
  symptomsAtPort: { kind: "yes-no", label: { en: "symptoms at the point of entry", zh: "口岸筛查时有症状" } },
  clearedAtPort: { kind: "yes-no", label: { en: "cleared at the point of entry", zh: "在口岸当场放行" } },
  clearedAfterFollowUp: { kind: "yes-no", label: { en: "cleared after 14 days", zh: "14天随访后解除" } },
  referred: { kind: "yes-no", label: { en: "referred to a health facility", zh: "转诊至医疗机构" } },
  symptomsInFollowUp: { kind: "yes-no", label: { en: "symptoms during follow-up", zh: "随访期间出现症状" } },
} as const satisfies FactTable;

const ENROLLED = {
  all: [
    { fact: "screened", is: "yes" },
    { fact: "symptomsAtPort", is: "no" },
    { fact: "clearedAtPort", is: "no" },
  ],
} as const;

const DEVELOPED = {
  all: [
    { fact: "symptomsInFollowUp", is: "yes" },
    { fact: "symptomsAtPort", is: "no" },
  ],
} as const;

/**
 * The nine indicators of the point-of-entry package for DHIS2 that was made with WHO's guidance. Eight are counts; the
 * share of those who developed symptoms is of everyone who was enrolled: without symptoms at the point of entry and not
 * cleared there.
 *
 * @see DHIS2, COVID-19 Points of Entry Tracker System Design 0.3.1, 2020-03-24: indicators and program indicators
 */
export const pointOfEntryIndicators2020 = /* @__PURE__ */ frozen({
  edition: {
    id: "who-dhis2-poe-2020-03-24",
    series: "who-dhis2-poe",
    title: { en: "Point-of-entry indicators of the WHO and DHIS2 package", zh: "世卫组织—DHIS2口岸筛查指标" },
    authority: { en: "University of Oslo, DHIS2, after WHO guidance", zh: "奥斯陆大学DHIS2（依世卫组织指南）" },
    status: "published",
    from: editionDate("2020-03-24"),
    source: "DHIS2, COVID-19 Points of Entry Tracker System Design, version 0.3.1, 2020-03-24",
  },
  facts: FACTS,
  indicators: {
    screened: {
      title: { en: "travellers screened", zh: "筛查旅客数" },
      numerator: {
        when: { fact: "screened", is: "yes" },
        text: { en: "screened and registered at the point of entry", zh: "在口岸接受筛查并登记者" },
      },
    },
    "cleared-at-port": {
      title: { en: "travellers cleared at the point of entry", zh: "口岸当场放行旅客数" },
      numerator: {
        when: { fact: "clearedAtPort", is: "yes" },
        text: { en: "cleared after the screening, without follow-up", zh: "筛查后放行且无需随访者" },
      },
    },
    "symptoms-at-port": {
      title: { en: "travellers with symptoms at the point of entry", zh: "口岸筛查有症状旅客数" },
      numerator: {
        when: { fact: "symptomsAtPort", is: "yes" },
        text: { en: "with symptoms at the screening", zh: "筛查时有症状者" },
      },
    },
    "cleared-after-follow-up": {
      title: { en: "travellers cleared after 14 days of follow-up", zh: "14天随访后解除旅客数" },
      numerator: {
        when: { fact: "clearedAfterFollowUp", is: "yes" },
        text: { en: "cleared after 14 days in which no symptom appeared", zh: "14天内未出现症状并解除随访者" },
      },
    },
    referred: {
      title: { en: "travellers referred to a health facility", zh: "转诊旅客数" },
      numerator: {
        when: { fact: "referred", is: "yes" },
        text: { en: "referred to a health facility at any time in the 14 days", zh: "14天内任何时间转诊至医疗机构者" },
      },
    },
    enrolled: {
      title: { en: "travellers enrolled for 14 days of follow-up", zh: "纳入14天随访旅客数" },
      numerator: {
        when: ENROLLED,
        text: { en: "without symptoms at the screening and not cleared there", zh: "筛查时无症状且未当场放行者" },
      },
    },
    "under-follow-up": {
      title: { en: "travellers now under follow-up", zh: "正在随访旅客数" },
      numerator: {
        when: {
          all: [
            { fact: "screened", is: "yes" },
            { fact: "clearedAtPort", is: "no" },
            { fact: "clearedAfterFollowUp", is: "no" },
            { fact: "referred", is: "no" },
          ],
        },
        text: { en: "neither cleared nor referred to a health facility", zh: "未放行、未解除且未转诊者" },
      },
    },
    "developed-symptoms": {
      title: { en: "travellers who developed symptoms during follow-up", zh: "随访期间出现症状旅客数" },
      numerator: {
        when: DEVELOPED,
        text: { en: "symptoms during follow-up, and none at the screening", zh: "随访期间出现症状且筛查时无症状者" },
      },
    },
    "developed-symptoms-share": {
      title: { en: "share of travellers who developed symptoms during follow-up", zh: "随访期间出现症状旅客比例" },
      numerator: {
        when: DEVELOPED,
        text: { en: "symptoms during follow-up, and none at the screening", zh: "随访期间出现症状且筛查时无症状者" },
      },
      denominator: {
        when: ENROLLED,
        text: { en: "without symptoms at the screening and not cleared there", zh: "筛查时无症状且未当场放行者" },
      },
    },
  },
} as const satisfies IndicatorSet<typeof FACTS>);
