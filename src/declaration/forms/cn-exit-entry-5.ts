import { calendarDate } from "../../calendar/calendar-date.js";
import { birthDateInFuture, stayEndsBeforeItStarts, symptomsDeniedButListed } from "../contradictions.js";
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
  feverMedicineOf72Hours,
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
  travelHistory,
} from "./cn-exit-entry-items.js";

/**
 * Exit/Entry Health Declaration Form (出/入境健康申明卡), edition 5: the items of edition 4 and a notice to the declarant.
 * No list of compulsory items was published; every item that is not conditional is required, as Beijing Customs asked
 * on 2020-03-15 (complete, accurate, clear).
 *
 * @see GACC, edition 5, in use from 2020-03-17; items and window of edition 4 (2020-03-03); GACC filling guide
 */
export const exitEntryCard5 = /* @__PURE__ */ editionForm({
  edition: {
    id: "cn-exit-entry-5",
    series: "cn-exit-entry",
    title: { en: "Exit/Entry Health Declaration Form, edition 5", zh: "出/入境健康申明卡（第5版）" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2020-03-17"),
    // The first days of editions 6 to 8 are not known; edition 9 took force on the next day at the latest.
    until: calendarDate("2022-08-30"),
    source: "GACC, Exit/Entry Health Declaration Form, edition 5, in use from 2020-03-17; edition 9 from 2022-08-31",
    supersedes: "cn-exit-entry-4",
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
    travelHistory,
    addressInChina,
    addressNext14Days,
    contactWithCase,
    contactWithFebrilePerson,
    communityCase,
    clusterAtHomeOrOffice,
    symptomsAny,
    symptomsListed,
    otherSymptomText,
    feverMedicine: feverMedicineOf72Hours,
    tested,
    testResult,
  },
  rules: [
    birthDateInFuture("birthDate"),
    stayEndsBeforeItStarts(stays),
    symptomsDeniedButListed("symptomsAny", "symptomsListed"),
  ],
});
