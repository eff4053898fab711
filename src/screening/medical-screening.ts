import { promise, stepPromises } from "../flow/promise.js";
import type { Text } from "../text.js";
import { groupPromises, resultPromises } from "./release-or-transfer.js";
import { EXAMINATION_STEP, samplePromises } from "./three-screenings.js";

/* The medical screening where it stands alone: it decides, and calls for a sample only where one is needed. */

/** What may follow the medical screening, and a sample that it called for. */
export const EXAMINATION_MOVES = {
  examined: {
    "sample-taken": "sampled",
    "sample-compelled": "sampled",
    "excluded-on-examination": "cleared",
    "treatment-card-issued": "cleared",
    suspected: "awaiting-transfer",
  },
  sampled: {
    excluded: "cleared",
    "treatment-card-issued": "cleared",
    confirmed: "awaiting-transfer",
    suspected: "awaiting-transfer",
  },
} as const;

/** What the priority treatment card is called, beside the events of the screenings and of the classification. */
export const TREATMENT_CARD_EVENT = {
  "treatment-card-issued": { en: "priority treatment card issued", zh: "发给就诊方便卡" },
} as const;

/** An exclusion for which no sample was needed. */
export const EXCLUDED_ON_EXAMINATION_EVENT = {
  "excluded-on-examination": { en: "disease excluded by the medical screening", zh: "经医学排查排除" },
} as const;

/** What the medical screening may come to, and how nobody is transferred otherwise. */
export function examinationPromises(source: Text) {
  return [
    ...stepPromises(EXAMINATION_STEP, source, ["examined", "sampled"]),
    ...samplePromises(source),
    ...resultPromises(source),
    ...groupPromises(source, ["confirmed", "suspected"]),
    promise(
      "no-transfer-of-the-excluded-on-examination",
      "nobody in whom the medical screening excluded the disease is transferred",
      "经医学排查排除者不转运",
      source,
      { kind: "never-after", event: "excluded-on-examination", never: "transferred" },
    ),
    treatmentCardPromise(source),
  ] as const;
}

/** A priority treatment card lets its holder go. */
export function treatmentCardPromise(source: Text) {
  return promise(
    "no-transfer-with-a-treatment-card",
    "nobody who was given a priority treatment card is transferred",
    "领取就诊方便卡者不转运",
    source,
    { kind: "never-after", event: "treatment-card-issued", never: "transferred" },
  );
}
