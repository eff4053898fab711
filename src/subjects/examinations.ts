import type { Text } from "../text.js";
import type { SpecimenKind } from "./specimen.js";

/** Whether a medical examination enters the body. */
export type Invasiveness = "non-invasive" | "invasive";

/** A medical examination: whether it is invasive, and on what that rests. */
export interface MedicalExamination {
  readonly invasiveness: Invasiveness;
  /** `inferred` where the Regulations do not name it and their definition was read for it. */
  readonly basis: "text" | "inferred";
  readonly text: Text;
}

/**
 * What makes an examination invasive: any of the three.
 *
 * @see IHR (2005), Article 1 ("invasive")
 */
export const INVASIVE_MARKS = {
  "skin-punctured-or-cut": { en: "the skin is punctured or cut", zh: "刺破或切开皮肤" },
  "something-inserted": { en: "an instrument or foreign material is inserted in the body", zh: "将器具或异物插入体内" },
  "body-cavity-examined": { en: "a cavity of the body is examined", zh: "检查体腔" },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * Medical examinations, with what the Regulations say of each. They name neither the swabs nor sputum: that a swab is
 * invasive, because it is inserted, and that sputum is not, because it is collected outside like saliva, is inferred.
 *
 * @see IHR (2005), Article 1 ("invasive", "medical examination")
 */
export const EXAMINATIONS = {
  "ear-nose-and-mouth": {
    invasiveness: "non-invasive",
    basis: "text",
    text: { en: "external examination of ear, nose and mouth", zh: "耳、鼻、口的外部检查" },
  },
  temperature: {
    invasiveness: "non-invasive",
    basis: "text",
    text: {
      en: "temperature by ear, oral or skin thermometer or by thermal imaging",
      zh: "用耳温计、口腔温度计、皮肤温度计或热成像测量体温",
    },
  },
  "medical-inspection": {
    invasiveness: "non-invasive",
    basis: "text",
    text: { en: "medical inspection", zh: "医学视检" },
  },
  auscultation: {
    invasiveness: "non-invasive",
    basis: "text",
    text: { en: "auscultation", zh: "听诊" },
  },
  palpation: {
    invasiveness: "non-invasive",
    basis: "text",
    text: { en: "external palpation", zh: "体外触诊" },
  },
  retinoscopy: {
    invasiveness: "non-invasive",
    basis: "text",
    text: { en: "retinoscopy", zh: "视网膜检影" },
  },
  urine: {
    invasiveness: "non-invasive",
    basis: "text",
    text: { en: "external collection of urine", zh: "体外采集尿样" },
  },
  faeces: {
    invasiveness: "non-invasive",
    basis: "text",
    text: { en: "external collection of faeces", zh: "体外采集粪便样本" },
  },
  saliva: {
    invasiveness: "non-invasive",
    basis: "text",
    text: { en: "external collection of saliva", zh: "体外采集唾液样本" },
  },
  "blood-pressure": {
    invasiveness: "non-invasive",
    basis: "text",
    text: { en: "external measurement of blood pressure", zh: "体外测量血压" },
  },
  electrocardiogram: {
    invasiveness: "non-invasive",
    basis: "text",
    text: { en: "electrocardiogram", zh: "心电图" },
  },
  sputum: {
    invasiveness: "non-invasive",
    basis: "inferred",
    text: { en: "collection of sputum that the traveller coughs up", zh: "采集自行咳出的痰液" },
  },
  "nasopharyngeal-swab": {
    invasiveness: "invasive",
    basis: "inferred",
    text: { en: "nasopharyngeal swab", zh: "鼻咽拭子" },
  },
  "oropharyngeal-swab": {
    invasiveness: "invasive",
    basis: "inferred",
    text: { en: "oropharyngeal swab", zh: "口咽拭子" },
  },
  blood: {
    invasiveness: "invasive",
    basis: "text",
    text: { en: "drawing of blood, for which the skin is punctured", zh: "采血（刺破皮肤）" },
  },
  "body-cavity": {
    invasiveness: "invasive",
    basis: "text",
    text: { en: "examination of a body cavity", zh: "体腔检查" },
  },
  "other-non-invasive": {
    invasiveness: "non-invasive",
    basis: "text",
    text: { en: "another examination, with none of the marks of an invasive one", zh: "不具侵入性特征的其他检查" },
  },
  "other-invasive": {
    invasiveness: "invasive",
    basis: "text",
    text: { en: "another examination, with one of the marks of an invasive one", zh: "具有侵入性特征的其他检查" },
  },
} as const satisfies Readonly<Record<string, MedicalExamination>>;
/** The name of a medical examination. */
export type ExaminationName = keyof typeof EXAMINATIONS;

/**
 * Whether an examination, or the taking of a specimen, is invasive; `undefined` for a specimen of another kind, of which
 * nothing is known.
 *
 * @example
 * invasivenessOf("temperature") // => "non-invasive"
 * invasivenessOf("nasopharyngeal-swab") // => "invasive"
 * EXAMINATIONS["nasopharyngeal-swab"].basis // => "inferred"
 * @see IHR (2005), Article 1 ("invasive", "medical examination")
 */
export function invasivenessOf(name: ExaminationName | SpecimenKind): Invasiveness | undefined {
  return name === "other" ? undefined : EXAMINATIONS[name].invasiveness;
}
