import { calendarDate } from "../../calendar/calendar-date.js";
import { birthDateInFuture, minorWithoutGuardian } from "../contradictions.js";
import { editionForm } from "../form.js";

/** Years from which a person signs alone: Civil Code, Articles 17 and 18, from memory; the form names no age. */
const ADULT_YEARS = 18;

/**
 * Consent to sampling (采样知情同意书): the traveller, or a guardian, agrees that blood or other samples are taken and tested,
 * free of charge.
 *
 * The paper is bilingual and bears a signature and a date only; who is sampled, their date of birth and who signs are
 * asked besides, so that the consent stands by itself. Its Chinese text speaks of a companion of the traveller too, its
 * English sentence on sampling does not: here only the traveller and a guardian sign. That whoever is 16 and lives by
 * their own work signs alone is not asked.
 *
 * Illustrative: the text is the form's own, but nothing tells its first or its last day; the bureau went into customs in
 * 2018. The age of majority is from memory.
 *
 * @see form of a former Liaoning inspection and quarantine bureau
 */
export const samplingConsent = /* @__PURE__ */ editionForm({
  edition: {
    id: "cn-sampling-consent",
    series: "cn-sampling-consent",
    title: { en: "Consent to sampling", zh: "采样知情同意书" },
    authority: { en: "Former Liaoning inspection and quarantine bureau", zh: "原辽宁出入境检验检疫局" },
    status: "illustrative",
    // From the law's first day to the end of the year in which the bureaus went into customs.
    from: { notBefore: calendarDate("1987-05-01"), notAfter: calendarDate("2018-12-31") },
    source: "Former Liaoning inspection and quarantine bureau's form 采样知情同意书, bilingual, undated",
  },
  declaredAt: "signedAt",
  notice: {
    en: "You or the person in your care have symptoms such as fever, cough, vomiting, diarrhoea or muscle pain, which may come from an infectious disease. To protect your health and that of others, quarantine officers need blood or other samples for laboratory tests. Sampling and tests are free of charge. Please sign if you have read and understood this.",
    zh: "您或您的被监护人出现发热、咳嗽、呕吐、腹泻、肌肉痛等症状，可能感染了传染病。为保护您和他人的健康，检疫人员需要采集血液等样本进行实验室检测。采样和检测均不收取费用。阅读并理解以上内容后，请签名。",
  },
  sections: {
    sampled: { en: "Who is sampled", zh: "被采样人" },
    signature: { en: "Signature", zh: "签名" },
  },
  items: {
    travellerName: {
      kind: "text",
      label: { en: "Name of the traveller", zh: "旅客姓名" },
      section: "sampled",
      privacy: "identity",
      maximumLength: 200,
    },
    birthDate: {
      kind: "date",
      label: { en: "Date of birth", zh: "出生日期" },
      section: "sampled",
      privacy: "identity",
    },
    signedBy: {
      kind: "choice",
      label: { en: "Who signs", zh: "签名人" },
      section: "signature",
      privacy: "identity",
      options: {
        traveller: { en: "The traveller", zh: "旅客本人" },
        guardian: { en: "The guardian", zh: "监护人" },
      },
    },
    guardianName: {
      kind: "text",
      label: { en: "Name of the guardian", zh: "监护人姓名" },
      section: "signature",
      privacy: "identity",
      maximumLength: 200,
      required: { fact: "signedBy", is: "guardian" },
    },
    signature: {
      kind: "text",
      label: { en: "Signature", zh: "签名" },
      section: "signature",
      privacy: "identity",
      maximumLength: 200,
    },
    signedAt: {
      kind: "instant",
      label: { en: "Time of signature", zh: "签名时间" },
      section: "signature",
      privacy: "travel",
    },
  },
  rules: [
    birthDateInFuture("birthDate"),
    minorWithoutGuardian("birthDate", "guardianName", ADULT_YEARS),
    {
      id: "minor-signs-alone",
      code: "contradictory",
      at: "signedBy",
      when: {
        all: [
          { fact: "birthDate", after: { fact: "declaredAt", plus: { years: -ADULT_YEARS } } },
          { fact: "signedBy", is: "traveller" },
          // Where no guardian is named at all, that is what is found.
          { fact: "guardianName", known: true },
        ],
      },
      text: {
        en: `the guardian's signature for whoever is younger than ${ADULT_YEARS}`,
        zh: `未满${ADULT_YEARS}周岁者由监护人签名`,
      },
    },
  ],
});
