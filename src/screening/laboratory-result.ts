/** The negative result on which an exclusion rests. */
export const NEGATIVE_RESULT = {
  name: "laboratoryResult",
  label: { en: "negative result of the laboratory", zh: "实验室阴性结果" },
  oneOf: ["negative"],
} as const;

/** The positive result on which a confirmation rests. */
export const POSITIVE_RESULT = {
  name: "laboratoryResult",
  label: { en: "positive result of the laboratory", zh: "实验室阳性结果" },
  oneOf: ["positive"],
} as const;
