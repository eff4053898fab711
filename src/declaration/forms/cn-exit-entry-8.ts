import { calendarDate } from "../../calendar/calendar-date.js";
import {
  birthDateInFuture,
  resultWithoutTest,
  stayEndsBeforeItStarts,
  stayInFuture,
  symptomsDeniedButListed,
} from "../contradictions.js";
import { editionForm } from "../form.js";
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
  seatNumber,
  sections,
  serviceNumber,
  sex,
  stays,
  submittedAt,
  symptomsAny,
  symptomsListed,
  telephone,
  tested,
  testResult,
  travelHistoryWithAddress,
} from "./cn-exit-entry-items.js";

/**
 * Exit/Entry Health Declaration Form (出/入境健康申明卡), edition 8, as far as it can be told from what stands around it: the
 * items of edition 5, the medicine of the last 14 days and the addresses of stays as a viewer of cards at the customs
 * shows them, and past infection and the days of vaccination, which edition 9 dropped.
 *
 * @see GACC, edition 9, in use from 2022-08-31 00:00 (what it drops); viewer of cards of the time of editions 5 to 8
 */
export const exitEntryCard8 = /* @__PURE__ */ editionForm({
  edition: {
    id: "cn-exit-entry-8",
    series: "cn-exit-entry",
    title: { en: "Exit/Entry Health Declaration Form, edition 8", zh: "出/入境健康申明卡（第8版）" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "illustrative",
    from: { notBefore: calendarDate("2020-03-18"), notAfter: calendarDate("2022-08-30") },
    source:
      "inferred from GACC, Exit/Entry Health Declaration Form, edition 5 (2020-03-17), from what edition 9 (2022-08-31) dropped, and from a viewer of cards of that time",
    supersedes: "cn-exit-entry-7",
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
    contactWithCase,
    contactWithFebrilePerson,
    communityCase,
    clusterAtHomeOrOffice,
    symptomsAny,
    symptomsListed,
    otherSymptomText,
    feverMedicine: feverMedicineOf14Days,
    tested,
    testResult,
    pastInfection: {
      kind: "yes-no",
      label: { en: "Past infection with COVID-19", zh: "是否曾感染新冠病毒" },
      section: "nucleic-acid-test",
      privacy: "health",
    },
    // Who was not vaccinated has none.
    vaccinationDates: {
      kind: "several",
      of: "date",
      label: { en: "Dates of vaccination against COVID-19", zh: "新冠疫苗接种日期" },
      section: "nucleic-acid-test",
      privacy: "health",
      required: false,
    },
  },
  rules: [
    birthDateInFuture("birthDate"),
    stayEndsBeforeItStarts(stays),
    stayInFuture(stays),
    symptomsDeniedButListed("symptomsAny", "symptomsListed"),
    resultWithoutTest("tested", "testResult"),
  ],
});
