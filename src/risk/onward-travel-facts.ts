import type { Facts, FactTable } from "../logic/facts.js";

/** What the rules on the onward travel of suspect travellers read. */
export const ONWARD_TRAVEL_FACTS = {
  underObservation: {
    kind: "yes-no",
    label: {
      en: "whether the suspect traveller is under public health observation",
      zh: "染疫嫌疑人是否接受公共卫生观察",
    },
  },
  imminentRisk: {
    kind: "yes-no",
    label: { en: "whether the traveller is an imminent public health risk", zh: "该人员是否构成紧迫公共卫生风险" },
  },
  destinationInformed: {
    kind: "yes-no",
    label: {
      en: "whether the authority at the destination has been told",
      zh: "是否已通知目的地主管机关",
    },
  },
} as const satisfies FactTable;
/** What is known of a suspect traveller who would go on. */
export type OnwardTravelFacts = Facts<typeof ONWARD_TRAVEL_FACTS>;
