import { calendarDate } from "../../calendar/calendar-date.js";
import { birthDateInFuture, stayEndsBeforeItStarts, stayInFuture, symptomsDeniedButListed } from "../contradictions.js";
import { editionForm } from "../form.js";
import {
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
  sections,
  serviceNumber,
  sex,
  stays,
  submittedAt,
  symptomsAny,
  symptomsListed,
  telephone,
  travelHistory,
} from "./cn-exit-entry-items.js";

/**
 * Exit/Entry Health Declaration Form (出/入境健康申明卡), edition 11, the last before the card was lifted: the address in China
 * and the seat are no longer asked. Travel history and contact were simplified; how was not found: the stays stand here
 * without their addresses, the questions on contact as edition 10 asks them.
 *
 * @see GACC, edition 11, in use from 2023-09-16 00:00; GACC notice of 2023-10-26 (no card from 2023-11-01 00:00)
 */
export const exitEntryCard11 = /* @__PURE__ */ editionForm({
  edition: {
    id: "cn-exit-entry-11",
    series: "cn-exit-entry",
    title: { en: "Exit/Entry Health Declaration Form, edition 11", zh: "出/入境健康申明卡（第11版）" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2023-09-16"),
    until: calendarDate("2023-10-31"),
    source:
      "GACC, Exit/Entry Health Declaration Form, edition 11, in use from 2023-09-16 00:00; GACC notice of 2023-10-26, lifting the card from 2023-11-01 00:00",
    supersedes: "cn-exit-entry-10",
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
    telephone,
    travelHistory,
    addressNext14Days,
    contactWithCase,
    contactWithFebrilePerson,
    communityCase,
    clusterAtHomeOrOffice,
    symptomsAny,
    symptomsListed,
    otherSymptomText,
    feverMedicine: feverMedicineOf14Days,
    samplingConsent,
  },
  rules: [
    birthDateInFuture("birthDate"),
    stayEndsBeforeItStarts(stays),
    stayInFuture(stays),
    symptomsDeniedButListed("symptomsAny", "symptomsListed"),
  ],
});
