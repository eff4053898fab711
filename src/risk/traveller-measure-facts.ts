import type { Facts, FactTable } from "../logic/facts.js";
import type { Text } from "../text.js";

/** What an authority may ask of a traveller, from a question to isolation. */
export const TRAVELLER_REQUIREMENTS = {
  "destination-and-contact": { en: "where the traveller goes and can be reached", zh: "目的地和联系方式" },
  itinerary: {
    en: "itinerary in or near affected areas, and possible contacts",
    zh: "在受染地区或其附近的行程及可能的接触",
  },
  "required-health-document": { en: "a health document that the Regulations require", zh: "《条例》要求的卫生证件" },
  "other-health-document": { en: "another health document", zh: "其他卫生证件" },
  "contact-form-or-questionnaire": { en: "a contact form or health questionnaire", zh: "联系信息表或健康问卷" },
  "non-invasive-examination": { en: "a non-invasive medical examination", zh: "非侵入性医学检查" },
  "invasive-examination": { en: "an invasive medical examination", zh: "侵入性医学检查" },
  "vaccination-or-prophylaxis": { en: "vaccination or other prophylaxis", zh: "疫苗接种或其他预防措施" },
  "public-health-observation": { en: "public health observation", zh: "公共卫生观察" },
  quarantine: { en: "quarantine", zh: "留验" },
  isolation: { en: "isolation", zh: "隔离" },
} as const satisfies Readonly<Record<string, Text>>;
/** What an authority may ask of a traveller. */
export type TravellerRequirement = keyof typeof TRAVELLER_REQUIREMENTS;

/** The facts by which it is decided what may be done to a traveller. */
export const TRAVELLER_MEASURE_FACTS = {
  act: {
    kind: "choice",
    options: ["require", "carry-out", "deny-entry", "compel"],
    names: {
      require: { en: "require it", zh: "要求接受" },
      "carry-out": { en: "carry it out", zh: "实施" },
      "deny-entry": { en: "deny entry", zh: "拒绝入境" },
      compel: { en: "compel the traveller to it", zh: "强制实施" },
    },
    label: { en: "what the authority would do", zh: "主管机关拟采取的行为" },
  },
  requirement: {
    kind: "choice",
    options: /* @__PURE__ */ Object.keys(TRAVELLER_REQUIREMENTS) as TravellerRequirement[],
    names: TRAVELLER_REQUIREMENTS,
    label: { en: "what is asked of the traveller", zh: "对出入境人员的要求" },
  },
  consent: {
    kind: "choice",
    options: ["obtained", "guardian", "refused"],
    names: {
      obtained: { en: "given by the traveller", zh: "本人同意" },
      guardian: { en: "given by a parent or guardian", zh: "父母或监护人同意" },
      refused: { en: "refused", zh: "拒绝" },
    },
    label: { en: "the traveller's consent", zh: "出入境人员的同意" },
  },
  suspect: { kind: "yes-no", label: { en: "whether the traveller is suspect", zh: "是否为染疫嫌疑人" } },
  affected: { kind: "yes-no", label: { en: "whether the traveller is affected", zh: "是否为受染人员" } },
  ill: { kind: "yes-no", label: { en: "whether the traveller is ill", zh: "是否患病" } },
  evidenceOfRisk: {
    kind: "yes-no",
    label: { en: "whether there is evidence of a public health risk", zh: "是否有公共卫生风险的证据" },
  },
  imminentRisk: {
    kind: "yes-no",
    label: { en: "whether there is evidence of an imminent public health risk", zh: "是否有紧迫公共卫生风险的证据" },
  },
  nationalLawAllows: {
    kind: "yes-no",
    label: { en: "whether national law gives the power to compel", zh: "国家法律是否授权强制" },
  },
  lessIntrusiveWouldDo: {
    kind: "yes-no",
    label: { en: "whether something less intrusive or less invasive would do", zh: "侵扰性或侵入性更小的检查是否足够" },
  },
  neededToDetermineRisk: {
    kind: "yes-no",
    label: { en: "whether it is needed to determine if there is a risk", zh: "是否为确定有无风险所必需" },
  },
  seeksResidence: {
    kind: "yes-no",
    label: { en: "whether the traveller seeks temporary or permanent residence", zh: "是否申请临时或永久居留" },
  },
  underArticle43OrAnnexes6And7: {
    kind: "yes-no",
    label: {
      en: "whether Article 43 or Annexes 6 and 7 provide for it",
      zh: "是否依据第43条或附件6、附件7",
    },
  },
  recommendedByWho: {
    kind: "yes-no",
    label: { en: "whether WHO has recommended the document", zh: "世界卫生组织是否建议要求该证件" },
  },
  validCertificate: {
    kind: "yes-no",
    label: {
      en: "whether the traveller holds a valid certificate for the disease",
      zh: "是否持有针对该疾病的有效证书",
    },
  },
  certificateNotEffective: {
    kind: "yes-no",
    label: {
      en: "whether there is verifiable evidence that the vaccination was not effective",
      zh: "是否有可核实的证据表明接种无效",
    },
  },
} as const satisfies FactTable;
/** What is known of a traveller and of what an authority would do, every fact always there. */
export type TravellerMeasureFacts = Facts<typeof TRAVELLER_MEASURE_FACTS>;
