import { calendarDate } from "../../calendar/calendar-date.js";
import { birthDateInFuture, stayEndsBeforeItStarts, stayInFuture, symptomsDeniedButListed } from "../contradictions.js";
import { editionForm } from "../form.js";
import type { Item } from "../items.js";
import {
  addressInChina,
  addressNext14Days,
  birthDate,
  clusterAtHomeOrOffice,
  commercialConveyance,
  communityCase,
  contactWithCase,
  contactWithFebrilePerson,
  declarantNotice,
  direction,
  documentNumber,
  documentType,
  feverMedicineOf14Days,
  name,
  nationality,
  occupation,
  otherSymptomText,
  port,
  samplingConsent,
  seatNumber,
  sections,
  serviceNumber,
  sex,
  stays,
  submittedAt,
  symptomsAny,
  symptomsListed,
  telephone,
  travelHistoryWithAddress,
} from "./cn-exit-entry-items.js";

const ON_ENTRY = { fact: "direction", is: "entry" } as const;

const MAINLAND_CONTACT = { en: "Travellers from Hong Kong", zh: "由香港入境的旅客填写" } as const;

const testKind = {
  kind: "choice",
  label: { en: "Kind of the test before entry", zh: "入境前检测种类" },
  section: "nucleic-acid-test",
  privacy: "health",
  relevantWhen: ON_ENTRY,
  options: { "nucleic-acid": { en: "Nucleic-acid test", zh: "核酸检测" } },
} as const satisfies Item;

/**
 * Exit/Entry Health Declaration Form (出/入境健康申明卡), edition 10, in outline: the items of edition 9, of whoever enters a
 * nucleic-acid test of the last 48 hours, and somebody on the mainland, for whom travellers from Hong Kong were asked.
 * From 2023-04-29 an antigen test would do, and from 2023-08-30 no test is asked (`amendedOn`). The first day is that of
 * the duty to declare the result.
 * The 48 hours run to the departure, which the card does not ask: whoever declares after the journey may rightly show
 * an older sample, so that the desk asks.
 *
 * @see GACC notice of 2022-12-28 on port quarantine from 2023-01-08; Wen Wei Po, February 2023, on how travellers from
 * Hong Kong fill in the card; Ministry of Foreign Affairs, announcements on
 * tests before entry in force from 2023-04-29 and 2023-08-30
 */
export const exitEntryCard10 = /* @__PURE__ */ editionForm({
  edition: {
    id: "cn-exit-entry-10",
    series: "cn-exit-entry",
    title: { en: "Exit/Entry Health Declaration Form, edition 10", zh: "出/入境健康申明卡（第10版）" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "illustrative",
    from: calendarDate("2023-01-08"),
    source:
      "inferred from the GACC notice of 2022-12-28 on port quarantine from 2023-01-08 (nucleic-acid test result of the last 48 hours)",
    supersedes: "cn-exit-entry-9",
    amendments: [
      {
        id: "antigen-test-2023-04-29",
        from: calendarDate("2023-04-29"),
        title: { en: "An antigen test may replace the nucleic-acid test", zh: "抗原检测可替代核酸检测" },
        source: "Ministry of Foreign Affairs, announcement on tests before entry, in force from 2023-04-29",
      },
      {
        id: "no-test-2023-08-30",
        from: calendarDate("2023-08-30"),
        title: { en: "No test before entry is asked", zh: "取消入境前检测申报" },
        source: "Ministry of Foreign Affairs, announcement on tests before entry, in force from 2023-08-30",
      },
    ],
  },
  declaredAt: "submittedAt",
  validForHours: 24,
  notice: declarantNotice,
  sections,
  items: {
    submittedAt,
    direction,
    port,
    name,
    sex,
    birthDate,
    nationality,
    occupation,
    documentType,
    documentNumber,
    commercialConveyance,
    serviceNumber,
    seatNumber,
    telephone,
    travelHistory: travelHistoryWithAddress,
    addressInChina,
    addressNext14Days,
    mainlandContactName: {
      kind: "text",
      label: { en: "Name of a contact on the mainland", zh: "内地联系人姓名" },
      hint: MAINLAND_CONTACT,
      section: "contact-and-address",
      privacy: "contact",
      maximumLength: 200,
      required: false,
    },
    mainlandContactTelephone: {
      kind: "text",
      label: { en: "Telephone of that contact", zh: "内地联系人电话" },
      hint: MAINLAND_CONTACT,
      section: "contact-and-address",
      privacy: "contact",
      maximumLength: 100,
      required: false,
    },
    contactWithCase,
    contactWithFebrilePerson,
    communityCase,
    clusterAtHomeOrOffice,
    symptomsAny,
    symptomsListed,
    otherSymptomText,
    feverMedicine: feverMedicineOf14Days,
    testKind,
    testSampledAt: {
      kind: "instant",
      label: { en: "When the sample of the test before entry was taken", zh: "入境前检测采样时间" },
      section: "nucleic-acid-test",
      privacy: "health",
      relevantWhen: ON_ENTRY,
    },
    testResult: {
      kind: "choice",
      label: { en: "Result of the test before entry", zh: "入境前检测结果" },
      section: "nucleic-acid-test",
      privacy: "health",
      relevantWhen: ON_ENTRY,
      options: { positive: { en: "Positive", zh: "阳性" }, negative: { en: "Negative", zh: "阴性" } },
    },
    samplingConsent,
  },
  rules: [
    birthDateInFuture("birthDate"),
    stayEndsBeforeItStarts(stays),
    stayInFuture(stays),
    symptomsDeniedButListed("symptomsAny", "symptomsListed"),
    {
      id: "test-sample-older-than-48-hours",
      code: "contradictory",
      severity: "ask",
      at: "testSampledAt",
      when: { not: { fact: "testSampledAt", within: { hours: 48, upTo: { fact: "declaredAt" } } } },
      text: { en: "a sample of the last 48 hours", zh: "48小时内的采样" },
    },
  ],
  amendments: {
    "antigen-test-2023-04-29": {
      replace: {
        testKind: { ...testKind, options: { ...testKind.options, antigen: { en: "Antigen test", zh: "抗原检测" } } },
      },
    },
    "no-test-2023-08-30": {
      drop: ["testKind", "testSampledAt", "testResult"],
      dropRules: ["test-sample-older-than-48-hours"],
    },
  },
});
