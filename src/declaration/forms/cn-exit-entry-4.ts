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
 * Exit/Entry Health Declaration Form (出/入境健康申明卡), edition 4: the port is asked again, and new are the occupation, the
 * address of the next 14 days, the cluster at home or in the office, eleven named symptoms and other, and medicine of
 * the last 72 hours. It bears no notice to the declarant; that came with edition 5.
 * No list of compulsory items was published; every item that is not conditional is required, as Beijing Customs asked
 * on 2020-03-15 (complete, accurate, clear).
 *
 * @see GACC, edition 4, in use from 2020-03-03 00:00; GACC filling guide
 */
export const exitEntryCard4 = /* @__PURE__ */ editionForm({
  edition: {
    id: "cn-exit-entry-4",
    series: "cn-exit-entry",
    title: { en: "Exit/Entry Health Declaration Form, edition 4", zh: "出/入境健康申明卡（第4版）" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2020-03-03"),
    source: "GACC, Exit/Entry Health Declaration Form, edition 4, in use from 2020-03-03 00:00",
    supersedes: "cn-exit-entry-3",
  },
  declaredAt: "submittedAt",
  validForHours: 24,

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
    stayInFuture(stays),
    symptomsDeniedButListed("symptomsAny", "symptomsListed"),
    resultWithoutTest("tested", "testResult"),
  ],
});
