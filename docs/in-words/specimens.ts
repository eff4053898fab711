import type { Text } from "pratique";
import type { SpecimenKind } from "pratique/subjects";

/** What each kind of specimen is called. */
export const SPECIMENS: Readonly<Record<SpecimenKind, Text>> = {
  "nasopharyngeal-swab": { en: "nasopharyngeal swab", zh: "鼻咽拭子" },
  "oropharyngeal-swab": { en: "throat swab", zh: "口咽拭子" },
  sputum: { en: "sputum", zh: "痰液" },
  blood: { en: "blood", zh: "血液" },
  other: { en: "another specimen", zh: "其他标本" },
};
