import { carries, enteredBy, promise } from "../flow/promise.js";
import type { Text } from "../text.js";
import { NEGATIVE_RESULT, POSITIVE_RESULT } from "./laboratory-result.js";

/* How a screening ends: what a traveller may be found to be, and the release or the transfer (一转运) that follows. */

/** Where the classification into the four groups leads. */
export const FOUR_GROUP_MOVES = {
  confirmed: "awaiting-transfer",
  suspected: "awaiting-transfer",
  symptomatic: "awaiting-transfer",
  "close-contact": "awaiting-transfer",
} as const;

/** What the classifications are called. */
export const CLASSIFICATION_EVENTS = {
  excluded: { en: "disease excluded", zh: "排除" },
  confirmed: { en: "confirmed case", zh: "确诊病例" },
  suspected: { en: "suspected case", zh: "疑似病例" },
  symptomatic: { en: "symptomatic person", zh: "有症状人员" },
  "close-contact": { en: "close contact", zh: "密切接触者" },
} as const;

/** What it is called to be free to go. */
export const CLEARED_STATUS = { cleared: { en: "cleared", zh: "可放行" } } as const;

/** What the last statuses are called. */
export const LAST_STATUSES = {
  "awaiting-transfer": { en: "awaiting transfer", zh: "待转运" },
  released: { en: "released", zh: "已放行" },
  transferred: { en: "transferred", zh: "已转运" },
} as const;

/** What the last events are called. */
export const LAST_EVENTS = {
  released: { en: "released", zh: "放行" },
  transferred: { en: "transferred", zh: "转运" },
} as const;

/** The laboratory's result on which an exclusion and a confirmation rest. */
export const RESULT_PARTICULARS = { excluded: [NEGATIVE_RESULT], confirmed: [POSITIVE_RESULT] } as const;

/** Whom a traveller is handed to. */
export const RECEIVER = { name: "receiver", label: { en: "the named receiver", zh: "接收单位及接收人" } } as const;

const RECEIVER_SOURCE = {
  en: "Questions put to port customs by the discipline inspection, March 2020",
  zh: "2020年3月驻署纪检监察对口岸海关的监督提问",
} as const;

/** No exclusion and no confirmation without the laboratory's result. */
export function resultPromises(source: Text) {
  return [
    carries("excluded", CLASSIFICATION_EVENTS.excluded, NEGATIVE_RESULT, source),
    carries("confirmed", CLASSIFICATION_EVENTS.confirmed, POSITIVE_RESULT, source),
  ] as const;
}

/** Whoever is of these groups is transferred and never released; whoever is not is never transferred. */
export function groupPromises<const Group extends string>(source: Text, groups: readonly Group[]) {
  return [
    promise(
      "groups-are-transferred",
      "whoever belongs to a group that is transferred is transferred, and never released",
      "应转运者一律转运，不得放行",
      source,
      { kind: "every-path", after: groups, through: { statuses: ["transferred"] } },
    ),
    enteredBy(
      "transfer-of-the-groups",
      { en: "nobody else awaits transfer", zh: "其他人员不列为待转运" },
      source,
      "awaiting-transfer",
      groups,
    ),
    promise(
      "no-transfer-of-the-excluded",
      "nobody in whom the disease was excluded is transferred",
      "已排除者不转运",
      source,
      { kind: "never-after", event: "excluded", never: "transferred" },
    ),
  ] as const;
}

/** Whoever is released was released, whoever is transferred was transferred, and once. */
export function endPromises(source: Text) {
  return [
    releasedByRelease(source),
    enteredBy(
      "transferred-by-a-transfer",
      { en: "nobody counts as transferred who was not", zh: "未经转运不得视为已转运" },
      source,
      "transferred",
      ["transferred"],
    ),
    promise("released-once", "nobody is released twice", "同一人员不得重复放行", source, {
      kind: "never-after",
      event: "released",
      never: "released",
    }),
    promise("transferred-once", "nobody is transferred twice", "同一人员不得重复转运", source, {
      kind: "never-after",
      event: "transferred",
      never: "transferred",
    }),
  ] as const;
}

/** Whoever counts as released was released. */
export function releasedByRelease(source: Text) {
  return enteredBy(
    "released-by-a-release",
    { en: "nobody counts as released who was not", zh: "未经放行不得视为已放行" },
    source,
    "released",
    ["released"],
  );
}

/** Nobody is transferred to nobody in particular. */
export function receiverPromise() {
  return carries("transferred", LAST_EVENTS.transferred, RECEIVER, RECEIVER_SOURCE);
}
