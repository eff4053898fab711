// The declaration of 51 values that every contender validates, written as a form of this library.
import { calendarDate } from "pratique/calendar";
import { declarationForm } from "pratique/declaration";
import {
  DOCUMENT_TYPES,
  LANGUAGES,
  PATTERNS,
  PHONE_KINDS,
  PURPOSES,
  SEXES,
  SYMPTOMS,
  TEST_KINDS,
  TEST_RESULTS,
} from "./vocabulary.js";

const label = { en: "item", zh: "项目" };
const identity = { label, privacy: "identity" };
const travel = { label, privacy: "travel" };
const health = { label, privacy: "health" };
const contact = { label, privacy: "contact" };
const options = (codes) => Object.fromEntries(codes.map((code) => [code, label]));
const text = { en: "as the rule says", zh: "符合规则" };

export const benchForm = declarationForm({
  edition: {
    id: "bench-3",
    series: "bench",
    title: { en: "Benchmark declaration", zh: "性能测试申报" },
    authority: { en: "none", zh: "无" },
    status: "illustrative",
    from: calendarDate("2027-01-01"),
    source: "the benchmark",
  },
  declaredAt: "declaredAt",
  items: {
    formVersion: { ...identity, kind: "number", unit: "count", minimum: 3, maximum: 3, whole: true },
    declarationId: { ...identity, kind: "text", pattern: PATTERNS.declarationId },
    declaredAt: { ...travel, kind: "instant" },
    language: { ...identity, kind: "choice", options: options(LANGUAGES) },
    traveller: {
      kind: "group",
      label,
      items: {
        givenName: { ...identity, kind: "text", minimumLength: 1, maximumLength: 60 },
        familyName: { ...identity, kind: "text", minimumLength: 1, maximumLength: 60 },
        birthDate: { ...identity, kind: "date" },
        sex: { ...identity, kind: "choice", options: options(SEXES) },
        nationality: { ...identity, kind: "country" },
      },
    },
    document: {
      kind: "group",
      label,
      items: {
        type: { ...identity, kind: "choice", options: options(DOCUMENT_TYPES) },
        number: { ...identity, kind: "text", pattern: PATTERNS.documentNumber },
        issuer: { ...identity, kind: "country" },
        expiresOn: { ...identity, kind: "date" },
      },
    },
    itinerary: {
      kind: "group",
      label,
      items: {
        purpose: { ...travel, kind: "choice", options: options(PURPOSES) },
        port: { ...travel, kind: "text", pattern: PATTERNS.locode },
        arrivesAt: { ...travel, kind: "instant" },
        legs: {
          ...travel,
          kind: "list",
          maximumRows: 8,
          items: {
            carrier: { ...travel, kind: "text", pattern: PATTERNS.carrier },
            service: { ...travel, kind: "text", pattern: PATTERNS.service },
            from: { ...travel, kind: "text", pattern: PATTERNS.locode },
            to: { ...travel, kind: "text", pattern: PATTERNS.locode },
            departsAt: { ...travel, kind: "instant" },
            arrivesAt: { ...travel, kind: "instant" },
            seat: { ...travel, kind: "text", pattern: PATTERNS.seat, required: false },
          },
        },
      },
    },
    symptoms: {
      kind: "group",
      label,
      items: Object.fromEntries(SYMPTOMS.map((symptom) => [symptom, { ...health, kind: "yes-no" }])),
    },
    symptomsSince: {
      ...health,
      kind: "date",
      required: { any: SYMPTOMS.map((symptom) => ({ fact: `symptoms.${symptom}`, is: "yes" })) },
    },
    exposure: {
      kind: "group",
      label,
      items: {
        contact: { ...health, kind: "yes-no" },
        contactOn: { ...health, kind: "date", required: { fact: "exposure.contact", is: "yes" } },
        affectedArea: { ...health, kind: "yes-no" },
        areas: {
          ...health,
          kind: "several",
          of: "country",
          maximumRows: 10,
          required: { fact: "exposure.affectedArea", is: "yes" },
        },
        animals: { ...health, kind: "yes-no" },
        careFacility: { ...health, kind: "yes-no" },
      },
    },
    contact: {
      kind: "group",
      label,
      items: {
        phones: {
          ...contact,
          kind: "list",
          maximumRows: 3,
          items: {
            kind: { ...contact, kind: "choice", options: options(PHONE_KINDS) },
            number: { ...contact, kind: "text", pattern: PATTERNS.phone },
          },
        },
        address: { ...contact, kind: "text", minimumLength: 1, maximumLength: 120 },
        city: { ...contact, kind: "text", minimumLength: 1, maximumLength: 60 },
        country: { ...contact, kind: "country" },
      },
    },
    // Who was not tested leaves the whole group out.
    test: {
      kind: "group",
      label,
      required: false,
      items: {
        kind: { ...health, kind: "choice", options: options(TEST_KINDS) },
        result: { ...health, kind: "choice", options: options(TEST_RESULTS) },
        sampledAt: { ...health, kind: "instant" },
        certificateId: { ...health, kind: "text", pattern: PATTERNS.certificateId },
      },
    },
  },
  rules: [
    {
      id: "arrives-before-departure",
      code: "contradictory",
      forEach: "itinerary.legs",
      at: "arrivesAt",
      when: { item: "arrivesAt", before: { item: "departsAt" } },
      text,
    },
    {
      id: "legs-overlap",
      code: "contradictory",
      forEach: "itinerary.legs",
      at: "departsAt",
      when: { item: "departsAt", before: { previous: "arrivesAt" } },
      text,
    },
    {
      id: "document-expired",
      code: "contradictory",
      at: "document.expiresOn",
      when: { fact: "document.expiresOn", before: { fact: "itinerary.arrivesAt" } },
      text,
    },
    {
      id: "born-in-future",
      code: "out-of-range",
      at: "traveller.birthDate",
      when: { fact: "traveller.birthDate", after: { fact: "declaredAt" } },
      text,
    },
    {
      id: "sampled-after-declaration",
      code: "contradictory",
      at: "test.sampledAt",
      when: { fact: "test.sampledAt", after: { fact: "declaredAt" } },
      text,
    },
  ],
});
