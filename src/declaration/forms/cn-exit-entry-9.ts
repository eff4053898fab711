import { calendarDate } from "../../calendar/calendar-date.js";
import { birthDateInFuture, stayEndsBeforeItStarts, stayInFuture, symptomsDeniedButListed } from "../contradictions.js";
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

/**
 * Exit/Entry Health Declaration Form (出/入境健康申明卡), edition 9: tests, past infection and vaccination are no longer asked,
 * and the consent to sampling is confirmed with the card. Those changes were announced; the rest is what the editions
 * before it asked, the medicine of 14 days and the addresses of stays as a viewer of their cards shows them.
 *
 * @see GACC, edition 9, in use from 2022-08-31 00:00; GACC filling guide (address in China, seat)
 */
export const exitEntryCard9 = /* @__PURE__ */ editionForm({
  edition: {
    id: "cn-exit-entry-9",
    series: "cn-exit-entry",
    title: { en: "Exit/Entry Health Declaration Form, edition 9", zh: "出/入境健康申明卡（第9版）" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2022-08-31"),
    // From the next day a test result was to be declared, which this edition does not ask.
    until: calendarDate("2023-01-07"),
    source:
      "GACC, Exit/Entry Health Declaration Form, edition 9, in use from 2022-08-31 00:00; its last day from the GACC notice of 2022-12-28 on port quarantine from 2023-01-08",
    supersedes: "cn-exit-entry-8",
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
    samplingConsent,
  },
  rules: [
    birthDateInFuture("birthDate"),
    stayEndsBeforeItStarts(stays),
    stayInFuture(stays),
    symptomsDeniedButListed("symptomsAny", "symptomsListed"),
  ],
});
