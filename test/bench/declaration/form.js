// The declaration of 51 values that every contender validates, written as a form of this library.
import { calendarDate } from "pratique/calendar";
import { declarationForm } from "pratique/declaration";

const label = { en: "item", zh: "项目" };
const identity = { label, privacy: "identity" };
const travel = { label, privacy: "travel" };
const health = { label, privacy: "health" };
const contact = { label, privacy: "contact" };
const options = (...codes) => Object.fromEntries(codes.map((code) => [code, label]));
const text = { en: "as the rule says", zh: "符合规则" };

const SYMPTOMS = [
  "fever",
  "cough",
  "soreThroat",
  "breathlessness",
  "rash",
  "diarrhoea",
  "vomiting",
  "headache",
  "musclePain",
  "bleeding",
  "jaundice",
  "lossOfTaste",
];
const LOCODE = "[A-Z]{2}[A-Z2-9]{3}";

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
    declarationId: { ...identity, kind: "text", pattern: "HD-[0-9A-Z]{10}" },
    declaredAt: { ...travel, kind: "instant" },
    language: { ...identity, kind: "choice", options: options("en", "fr", "ar", "es", "zh", "ru") },
    traveller: {
      kind: "group",
      label,
      items: {
        givenName: { ...identity, kind: "text", minimumLength: 1, maximumLength: 60 },
        familyName: { ...identity, kind: "text", minimumLength: 1, maximumLength: 60 },
        birthDate: { ...identity, kind: "date" },
        sex: { ...identity, kind: "choice", options: options("F", "M", "X") },
        nationality: { ...identity, kind: "country" },
      },
    },
    document: {
      kind: "group",
      label,
      items: {
        type: { ...identity, kind: "choice", options: options("passport", "identity-card", "laissez-passer", "crew-certificate") },
        number: { ...identity, kind: "text", pattern: "[A-Z0-9]{5,12}" },
        issuer: { ...identity, kind: "country" },
        expiresOn: { ...identity, kind: "date" },
      },
    },
    itinerary: {
      kind: "group",
      label,
      items: {
        purpose: { ...travel, kind: "choice", options: options("tourism", "business", "study", "work", "transit", "return") },
        port: { ...travel, kind: "text", pattern: LOCODE },
        arrivesAt: { ...travel, kind: "instant" },
        legs: {
          ...travel,
          kind: "list",
          maximumRows: 8,
          items: {
            carrier: { ...travel, kind: "text", pattern: "[A-Z0-9]{2}" },
            service: { ...travel, kind: "text", pattern: "[A-Z0-9]{1,6}" },
            from: { ...travel, kind: "text", pattern: LOCODE },
            to: { ...travel, kind: "text", pattern: LOCODE },
            departsAt: { ...travel, kind: "instant" },
            arrivesAt: { ...travel, kind: "instant" },
            seat: { ...travel, kind: "text", pattern: "[0-9]{1,2}[A-K]", required: false },
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
            kind: { ...contact, kind: "choice", options: options("mobile", "home", "work") },
            number: { ...contact, kind: "text", pattern: "\\+[1-9][0-9]{6,14}" },
          },
        },
        address: { ...contact, kind: "text", minimumLength: 1, maximumLength: 120 },
        city: { ...contact, kind: "text", minimumLength: 1, maximumLength: 60 },
        country: { ...contact, kind: "country" },
      },
    },
    test: {
      kind: "group",
      label,
      items: {
        kind: { ...health, kind: "choice", options: options("pcr", "antigen", "antibody"), required: false },
        result: { ...health, kind: "choice", options: options("negative", "positive", "inconclusive"), required: false },
        sampledAt: { ...health, kind: "instant", required: false },
        certificateId: {
          ...health,
          kind: "text",
          pattern: "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
          required: false,
        },
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
