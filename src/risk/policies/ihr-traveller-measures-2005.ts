import { calendarDate } from "../../calendar/calendar-date.js";
import type { Condition } from "../../logic/condition.js";
import { PERMISSION_GRADES } from "../permission.js";
import { editionPolicy } from "../prepare-policy.js";
import { TRAVELLER_MEASURE_FACTS } from "../traveller-measure-facts.js";

const SUSPECT_OR_AFFECTED_ON_EVIDENCE = {
  all: [
    // Compulsion has a rule of its own that asks for more: evidence of an imminent risk.
    {
      any: [
        { fact: "act", is: "compel" },
        { fact: "evidenceOfRisk", is: "yes" },
      ],
    },
    {
      any: [
        { fact: "suspect", is: "yes" },
        { fact: "affected", is: "yes" },
      ],
    },
  ],
} as const satisfies Condition<typeof TRAVELLER_MEASURE_FACTS>;

/**
 * What stands in the way of asking, examining, requiring or compelling a traveller: a rule for each obstacle, named for
 * it. The parts of the Articles that it reads are taken to be the same in all texts of the Regulations.
 *
 * What may not be required may not be compelled: compulsion follows the refusal of something that may be required.
 * Evidence of an imminent risk, without which nothing is compelled, is evidence of a risk.
 *
 * Isolation is read as open to the affected, who are infected or contaminated, as well as to the ill; and a refusal of
 * observation, quarantine or isolation as no ground to deny entry, since Article 31.2 names only examination, vaccination
 * and prophylaxis, and the information and documents of Article 23.1(a).
 *
 * @see IHR (2005), Articles 1, 23, 31, 35 and 36
 */
export const travellerMeasures2005 = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "ihr-traveller-measures-2005",
    series: "ihr-traveller-measures",
    title: { en: "What may be done to a traveller", zh: "可对出入境人员采取的措施" },
    authority: { en: "World Health Organization", zh: "世界卫生组织" },
    status: "published",
    from: calendarDate("2007-06-15"),
    source: "WHO, International Health Regulations (2005), Articles 1, 23, 31, 35 and 36",
  },
  facts: TRAVELLER_MEASURE_FACTS,
  grades: PERMISSION_GRADES,
  rules: [
    {
      id: "document-not-provided-for",
      when: {
        all: [
          { fact: "act", in: ["require", "carry-out", "deny-entry"] },
          { fact: "requirement", is: "other-health-document" },
          { not: { fact: "recommendedByWho", is: "yes" } },
        ],
      },
      grade: "may-not",
      text: {
        en: "No health document is required but those of the Regulations and of WHO's recommendations",
        zh: "除《条例》或世界卫生组织建议规定的以外，不得要求其他卫生证件",
      },
      source: { en: "IHR (2005), Article 35.1", zh: "《国际卫生条例（2005）》第35.1条" },
    },
    {
      id: "no-ground-for-invasive-measure",
      when: {
        all: [
          { fact: "requirement", in: ["invasive-examination", "vaccination-or-prophylaxis"] },
          {
            not: {
              any: [
                SUSPECT_OR_AFFECTED_ON_EVIDENCE,
                { fact: "neededToDetermineRisk", is: "yes" },
                { fact: "seeksResidence", is: "yes" },
                { fact: "underArticle43OrAnnexes6And7", is: "yes" },
              ],
            },
          },
        ],
      },
      grade: "may-not",
      text: {
        en: "An invasive examination, vaccination or prophylaxis needs evidence of a risk and a suspect or affected traveller, or another ground of Article 31.1",
        zh: "侵入性检查、疫苗接种或预防措施须有风险证据且针对染疫嫌疑人或受染人员，或者具备第31.1条的其他理由",
      },
      source: {
        en: "IHR (2005), Articles 23.2 and 31.1",
        zh: "《国际卫生条例（2005）》第23.2条和第31.1条",
      },
    },
    {
      id: "no-evidence-for-additional-measure",
      when: {
        all: [
          { fact: "requirement", in: ["public-health-observation", "quarantine", "isolation"] },
          { not: SUSPECT_OR_AFFECTED_ON_EVIDENCE },
        ],
      },
      grade: "may-not",
      text: {
        en: "An additional measure needs evidence of a risk and a suspect or affected traveller, case by case",
        zh: "额外措施须有风险证据，并针对染疫嫌疑人或受染人员逐案采取",
      },
      source: { en: "IHR (2005), Article 23.2", zh: "《国际卫生条例（2005）》第23.2条" },
    },
    {
      id: "quarantine-of-the-ill",
      when: {
        all: [
          { fact: "requirement", is: "quarantine" },
          { fact: "ill", is: "yes" },
        ],
      },
      grade: "may-not",
      text: { en: "Quarantine is for suspect persons who are not ill", zh: "留验适用于未患病的染疫嫌疑人" },
      source: { en: 'IHR (2005), Article 1 ("quarantine")', zh: "《国际卫生条例（2005）》第1条（“检疫”）" },
    },
    {
      id: "quarantine-of-the-unsuspected",
      when: {
        all: [{ fact: "requirement", is: "quarantine" }, { not: { fact: "suspect", is: "yes" } }],
      },
      grade: "may-not",
      text: { en: "Quarantine is for suspect persons who are not ill", zh: "留验适用于未患病的染疫嫌疑人" },
      source: { en: 'IHR (2005), Article 1 ("quarantine")', zh: "《国际卫生条例（2005）》第1条（“检疫”）" },
    },
    {
      id: "isolation-of-the-well",
      when: {
        all: [
          { fact: "requirement", is: "isolation" },
          {
            not: {
              any: [
                { fact: "ill", is: "yes" },
                { fact: "affected", is: "yes" },
              ],
            },
          },
        ],
      },
      grade: "may-not",
      text: { en: "Isolation is for persons who are ill or contaminated", zh: "隔离适用于患病或受污染的人员" },
      source: { en: 'IHR (2005), Article 1 ("isolation")', zh: "《国际卫生条例（2005）》第1条（“隔离”）" },
    },
    {
      id: "not-the-least-intrusive",
      when: {
        all: [
          { fact: "requirement", in: ["non-invasive-examination", "invasive-examination"] },
          { fact: "lessIntrusiveWouldDo", is: "yes" },
        ],
      },
      grade: "may-not",
      text: {
        en: "The examination is the least intrusive and the least invasive that meets the objective",
        zh: "应采用能达到目的的侵扰性、侵入性最小的检查",
      },
      source: {
        en: "IHR (2005), Articles 23.1(a)(iii), 23.2 and 31.2(a)",
        zh: "《国际卫生条例（2005）》第23.1(a)(iii)条、第23.2条和第31.2(a)条",
      },
    },
    {
      id: "without-consent",
      when: {
        all: [
          { fact: "act", is: "carry-out" },
          {
            fact: "requirement",
            in: [
              "non-invasive-examination",
              "invasive-examination",
              "vaccination-or-prophylaxis",
              "public-health-observation",
              "quarantine",
              "isolation",
            ],
          },
          { not: { fact: "consent", in: ["obtained", "guardian"] } },
        ],
      },
      grade: "may-not",
      text: {
        en: "No measure without the prior express informed consent of the traveller, or of the parent or guardian",
        zh: "未事先取得出入境人员或其父母、监护人明确的知情同意，不得采取措施",
      },
      source: { en: "IHR (2005), Article 23.3", zh: "《国际卫生条例（2005）》第23.3条" },
    },
    {
      id: "nothing-refused",
      when: {
        all: [{ fact: "act", in: ["deny-entry", "compel"] }, { not: { fact: "consent", is: "refused" } }],
      },
      grade: "may-not",
      text: {
        en: "Entry is denied, or a measure compelled, only where the traveller has refused",
        zh: "仅在出入境人员拒绝时方可拒绝其入境或对其强制",
      },
      source: { en: "IHR (2005), Article 31.2", zh: "《国际卫生条例（2005）》第31.2条" },
    },
    {
      id: "refusal-not-named",
      when: {
        all: [
          { fact: "act", is: "deny-entry" },
          { fact: "requirement", in: ["public-health-observation", "quarantine", "isolation"] },
        ],
      },
      grade: "may-not",
      text: {
        en: "A refusal of observation, quarantine or isolation is not named as a ground to deny entry",
        zh: "拒绝观察、留验或隔离未列为拒绝入境的理由",
      },
      source: { en: "IHR (2005), Article 31.2", zh: "《国际卫生条例（2005）》第31.2条" },
    },
    {
      id: "valid-certificate",
      when: {
        all: [
          { fact: "act", is: "deny-entry" },
          {
            fact: "requirement",
            in: [
              "required-health-document",
              "other-health-document",
              "non-invasive-examination",
              "invasive-examination",
              "vaccination-or-prophylaxis",
            ],
          },
          { fact: "validCertificate", is: "yes" },
          { not: { fact: "certificateNotEffective", is: "yes" } },
        ],
      },
      grade: "may-not",
      text: {
        en: "The holder of a valid certificate is not denied entry because of that disease, unless there is verifiable evidence that the vaccination was not effective",
        zh: "持有效证书者不得因该疾病被拒绝入境，除非有可核实的证据表明接种无效",
      },
      source: { en: "IHR (2005), Article 36.2", zh: "《国际卫生条例（2005）》第36.2条" },
    },
    {
      id: "no-imminent-risk",
      when: {
        all: [{ fact: "act", is: "compel" }, { not: { fact: "imminentRisk", is: "yes" } }],
      },
      grade: "may-not",
      text: {
        en: "A traveller is compelled only on evidence of an imminent public health risk",
        zh: "仅在有紧迫公共卫生风险的证据时方可强制",
      },
      source: { en: "IHR (2005), Article 31.2", zh: "《国际卫生条例（2005）》第31.2条" },
    },
    {
      id: "no-national-law",
      when: {
        all: [{ fact: "act", is: "compel" }, { not: { fact: "nationalLawAllows", is: "yes" } }],
      },
      grade: "may-not",
      text: { en: "A traveller is compelled only in accordance with national law", zh: "强制须符合国家法律" },
      source: { en: "IHR (2005), Article 31.2", zh: "《国际卫生条例（2005）》第31.2条" },
    },
    {
      id: "not-compellable",
      when: {
        all: [
          { fact: "act", is: "compel" },
          {
            fact: "requirement",
            in: [
              "destination-and-contact",
              "itinerary",
              "required-health-document",
              "other-health-document",
              "contact-form-or-questionnaire",
            ],
          },
        ],
      },
      grade: "may-not",
      text: {
        en: "A traveller may be compelled to an examination, to vaccination or prophylaxis, and to observation, quarantine or isolation, and to nothing else",
        zh: "仅可强制出入境人员接受检查、疫苗接种或预防措施，以及观察、留验或隔离",
      },
      source: { en: "IHR (2005), Article 31.2", zh: "《国际卫生条例（2005）》第31.2条" },
    },
  ],
});
