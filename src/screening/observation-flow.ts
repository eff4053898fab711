import type { Edition } from "../edition/edition.js";
import { editionFlow } from "../flow/flow.js";
import type { Text } from "../text.js";
import { NEGATIVE_RESULT, POSITIVE_RESULT } from "./laboratory-result.js";
import { observationLabels } from "./observation-labels.js";
import { observationPromises } from "./observation-promises.js";
import { SPECIMENS_NEGATIVE } from "./specimens-negative.js";

/** What one measure of observation is called and where it comes from. */
export interface ObservationWords {
  readonly edition: Edition;
  /** The text that the promises of the measure come from. */
  readonly source: Text;
  /** Being under the measure: `under central quarantine`. */
  readonly under: Text;
  /** Coming under it: `arrived at the quarantine site`. */
  readonly begun: Text;
  /** Being found not to be where the measure holds: `absent from the site`. */
  readonly absent: Text;
}

const ORDER = { name: "order", label: { en: "the order", zh: "决定文号" } } as const;
const ORDERED_ON = { name: "orderedOn", label: { en: "the date of the order", zh: "决定日期" } } as const;
const UNTIL = { name: "until", label: { en: "the last day that is ordered", zh: "决定的截止日期" } } as const;
const REASON = { name: "reason", label: { en: "the reason", zh: "理由" } } as const;
const VISITOR = { name: "visitor", label: { en: "who visited", zh: "随访人" } } as const;
const REQUESTED_OF = { name: "requestedOf", label: { en: "who was asked to search", zh: "受托查找单位" } } as const;
const PLACE = { name: "place", label: { en: "the place", zh: "地点" } } as const;

/** Made by a call, so that whoever loads another flow does not load these texts. */
const specimensNegative = <const Label>(label: Label) => ({ ...SPECIMENS_NEGATIVE, label });
const SINCE_BEGUN = /* @__PURE__ */ specimensNegative({
  en: "a negative report on a specimen taken since the observation began, and on every one since the order",
  zh: "观察开始后采集的标本及决定以来全部标本的阴性报告",
});
const SINCE_ORDERED = /* @__PURE__ */ specimensNegative({
  en: "a negative report on every specimen since the order, where there is any",
  zh: "决定以来如有标本，均有阴性报告",
});
const SINCE_ILL = /* @__PURE__ */ specimensNegative({
  en: "a negative report on a specimen taken since the illness was seen, and on every one since the order",
  zh: "发病后采集的标本及决定以来全部标本的阴性报告",
});

/**
 * The flow of a measure under which somebody who is not ill is watched: central quarantine, home quarantine, home
 * monitoring. It is ordered, begun, followed up visit by visit, extended and released by an order. Who is seen ill goes on
 * only when the illness is excluded, and who tests positive is handed over and never released. Whoever is absent comes
 * back, or is sought until found and brought back, or until the search is closed for a reason; whom it finds later is
 * sought again. No such search for somebody positive is closed. The order may be revoked while nobody is ill or positive and
 * every specimen since then was reported negative.
 *
 * No date moves by itself: an extension is an order with its reason, a release one with its date; and nobody is released
 * before a specimen taken since the observation began was reported negative, nor with any other result since the order. A
 * positive result needs no report at hand to be recorded, an exclusion does.
 *
 * @example
 * const quarantine = observationFlow({
 *   edition: { ...exampleEdition, id: "quarantine", series: "quarantine" },
 *   source: { en: "an example", zh: "示例" },
 *   under: { en: "under quarantine", zh: "隔离中" },
 *   begun: { en: "arrived", zh: "到达" },
 *   absent: { en: "absent", zh: "不在" },
 * });
 * advance(quarantine, "absent", "search-requested", { carries: [] }) // => "sought"
 */
export function observationFlow({ edition, source, ...words }: ObservationWords) {
  return editionFlow({
    edition,
    initial: "to-be-ordered",
    outcomes: ["released", "handed-over", "revoked", "lost", "died"],
    moves: {
      "to-be-ordered": { ordered: "ordered" },
      ordered: { begun: "observed", "search-requested": "sought", "order-revoked": "revoked", died: "died" },
      observed: {
        "seen-well": "observed",
        "visit-missed": "observed",
        extended: "observed",
        "seen-ill": "ill",
        "found-absent": "absent",
        "tested-positive": "to-be-handed-over",
        "release-ordered": "release-ordered",
        "order-revoked": "revoked",
        died: "died",
      },
      ill: { "illness-excluded": "observed", "found-positive-when-ill": "to-be-handed-over", died: "died" },
      absent: { returned: "observed", "search-requested": "sought" },
      sought: { found: "ordered", "search-closed": "lost", died: "died" },
      "release-ordered": { released: "released", "release-withdrawn": "release-withdrawn", died: "died" },
      "release-withdrawn": { resumed: "observed" },
      "to-be-handed-over": {
        "handed-over": "handed-over",
        "found-absent-when-positive": "positive-absent",
        died: "died",
      },
      "positive-absent": { "brought-back-when-positive": "to-be-handed-over", died: "died" },
      released: {},
      "handed-over": {},
      revoked: {},
      lost: {},
      died: {},
    },
    reopenings: {
      lost: { to: ["sought"], label: { en: "search taken up again", zh: "恢复查找" }, source },
    },
    particulars: {
      ordered: [ORDER, ORDERED_ON, UNTIL],
      begun: [PLACE],
      "seen-well": [VISITOR],
      "seen-ill": [VISITOR, { name: "symptoms", label: { en: "the symptoms", zh: "症状" } }],
      "visit-missed": [REASON],
      "found-absent": [VISITOR],
      "search-requested": [REQUESTED_OF],
      "found-absent-when-positive": [VISITOR, REQUESTED_OF],
      "brought-back-when-positive": [PLACE],
      found: [PLACE],
      "search-closed": [REASON],
      extended: [ORDER, REASON, UNTIL],
      "tested-positive": [POSITIVE_RESULT],
      "found-positive-when-ill": [POSITIVE_RESULT],
      "illness-excluded": [NEGATIVE_RESULT],
      "release-ordered": [ORDER, ORDERED_ON],
      "release-withdrawn": [ORDER, REASON],
      "order-revoked": [ORDER, ORDERED_ON, REASON],
      "handed-over": [{ name: "receiver", label: { en: "the named receiver", zh: "接收单位及接收人" } }],
      died: [
        { name: "certifiedBy", label: { en: "the doctor who certified the death", zh: "确认死亡的医生" } },
        { name: "bodyReceivedBy", label: { en: "who took charge of the body", zh: "遗体接收人" } },
      ],
    },
    requires: {
      "illness-excluded": [
        { ...SINCE_ILL, since: ["seen-ill"] },
        { ...SINCE_ILL, since: ["ordered"] },
      ],
      "release-ordered": [
        { ...SINCE_BEGUN, since: ["begun"] },
        { ...SINCE_BEGUN, since: ["ordered"] },
      ],
      // What comes in between the order and the release must not get lost.
      released: [{ ...SINCE_BEGUN, since: ["ordered"] }],
      "order-revoked": [{ ...SINCE_ORDERED, cases: "if-any", since: ["ordered"] }],
      "handed-over": [
        {
          flow: "cn-hand-over",
          status: ["received", "diagnosed", "fed-back"],
          ignores: ["suspected"],
          since: ["begun"],
          label: { en: "the receipt by the hospital", zh: "医院接收" },
        },
      ],
    },
    invariants: observationPromises(source),
    labels: observationLabels(words),
  });
}
