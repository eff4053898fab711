import type { Edition } from "../edition/edition.js";
import { editionFlow } from "../flow/flow.js";
import type { Text } from "../text.js";

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

/**
 * The flow of a measure under which somebody who is not ill is watched: central quarantine, home quarantine, home
 * monitoring. It is ordered, begun, followed up visit by visit, extended and released by an order. Who is seen ill goes on
 * only when the illness is excluded, and who tests positive is handed over and never released.
 *
 * No date moves by itself: an extension is an order with its reason, a release one with its date; and nobody is released
 * before a specimen was reported negative.
 *
 * @example
 * const quarantine = observationFlow({
 *   edition: { ...exampleEdition, id: "quarantine", series: "quarantine" },
 *   source: { en: "an example", zh: "示例" },
 *   under: { en: "under quarantine", zh: "隔离中" },
 *   begun: { en: "arrived", zh: "到达" },
 *   absent: { en: "absent", zh: "不在" },
 * });
 * advance(quarantine, "observed", "tested-positive") // => "to-be-handed-over"
 */
export function observationFlow({ edition, source, under, begun, absent }: ObservationWords) {
  return editionFlow({
    edition,
    initial: "to-be-ordered",
    outcomes: ["released", "handed-over"],
    moves: {
      "to-be-ordered": { ordered: "ordered" },
      ordered: { begun: "observed" },
      observed: {
        "seen-well": "observed",
        "visit-missed": "observed",
        extended: "observed",
        "seen-ill": "ill",
        "found-absent": "absent",
        "tested-positive": "to-be-handed-over",
        "release-ordered": "release-ordered",
      },
      ill: { "illness-excluded": "observed", "found-positive-when-ill": "to-be-handed-over" },
      absent: { returned: "observed" },
      "release-ordered": { released: "released", "release-withdrawn": "release-withdrawn" },
      "release-withdrawn": { resumed: "observed" },
      "to-be-handed-over": { "handed-over": "handed-over" },
      released: {},
      "handed-over": {},
    },
    particulars: {
      ordered: [ORDER, ORDERED_ON, UNTIL],
      begun: [{ name: "place", label: { en: "the place", zh: "地点" } }],
      "seen-well": [VISITOR],
      "seen-ill": [VISITOR, { name: "symptoms", label: { en: "the symptoms", zh: "症状" } }],
      "visit-missed": [REASON],
      "found-absent": [VISITOR],
      extended: [ORDER, REASON, UNTIL],
      "release-ordered": [ORDER, ORDERED_ON],
      "release-withdrawn": [ORDER, REASON],
      "handed-over": [{ name: "receiver", label: { en: "the named receiver", zh: "接收单位及接收人" } }],
    },
    requires: {
      "release-ordered": [
        {
          flow: "cn-specimen",
          status: ["reported-negative"],
          label: { en: "the specimen's negative report", zh: "标本阴性报告" },
        },
      ],
      "handed-over": [
        {
          flow: "cn-hand-over",
          status: ["received", "diagnosed", "fed-back"],
          label: { en: "the receipt by the hospital", zh: "医院接收" },
        },
      ],
    },
    invariants: [
      promise("ordered-first", "nobody is observed without an order", "无决定不得实施观察", source, {
        kind: "every-path",
        to: ["ordered", "observed", "released", "handed-over"],
        through: { events: ["ordered"] },
      }),
      promise("begun-before-the-end", "nobody is released from what was not begun", "未开始不得解除", source, {
        kind: "every-path",
        to: ["observed", "ill", "absent", "release-ordered", "to-be-handed-over", "released", "handed-over"],
        through: { events: ["begun"] },
      }),
      promise("released-by-order", "nobody is released without an order", "无决定不得解除", source, {
        kind: "every-path",
        to: ["release-ordered", "released"],
        through: { events: ["release-ordered"] },
      }),
      promise("release-is-recorded", "a release is recorded", "解除须有记录", source, {
        kind: "every-path",
        to: ["released"],
        through: { events: ["released"] },
      }),
      promise(
        "ill-is-not-released",
        "whoever was seen ill is not released before the illness is excluded",
        "发病者未经排除不得解除",
        source,
        {
          kind: "every-path",
          from: "ill",
          to: ["observed", "absent", "release-ordered", "released"],
          through: { events: ["illness-excluded"] },
        },
      ),
      promise(
        "ill-is-released-by-order",
        "whoever was ill is released by an order like everybody",
        "发病者解除亦须有决定",
        source,
        {
          kind: "every-path",
          from: "ill",
          to: ["release-ordered", "released"],
          through: { events: ["release-ordered"] },
        },
      ),
      promise(
        "absent-is-not-released",
        "whoever is absent is not released before coming back",
        "不在场者返回前不得解除",
        source,
        {
          kind: "every-path",
          from: "absent",
          to: ["observed", "ill", "release-ordered", "released", "to-be-handed-over"],
          through: { events: ["returned"] },
        },
      ),
      promise(
        "absent-is-released-by-order",
        "whoever was absent is released by an order like everybody",
        "曾不在场者解除亦须有决定",
        source,
        {
          kind: "every-path",
          from: "absent",
          to: ["release-ordered", "released"],
          through: { events: ["release-ordered"] },
        },
      ),
      promise("withdrawn-by-record", "a withdrawal is recorded", "撤回须有记录", source, {
        kind: "every-path",
        to: ["release-withdrawn"],
        through: { events: ["release-withdrawn"] },
      }),
      promise(
        "withdrawn-is-ordered-again",
        "a release that was withdrawn is ordered again before anybody is released",
        "撤回解除决定后须重新决定方可解除",
        source,
        {
          kind: "every-path",
          from: "release-withdrawn",
          to: ["release-ordered", "released"],
          through: { events: ["release-ordered"] },
        },
      ),
      promise(
        "withdrawn-is-observed-on",
        "a withdrawn release leads back to the observation",
        "撤回解除决定后继续观察",
        source,
        {
          kind: "every-path",
          from: "release-withdrawn",
          to: ["ill", "absent", "release-ordered", "to-be-handed-over"],
          through: { statuses: ["observed"] },
        },
      ),
      promise("ill-when-seen-ill", "nobody is ill before being seen ill", "经随访发现方为发病", source, {
        kind: "every-path",
        to: ["ill"],
        through: { events: ["seen-ill"] },
      }),
      promise("absent-when-found-absent", "nobody is absent before being found so", "经发现方为不在场", source, {
        kind: "every-path",
        to: ["absent"],
        through: { events: ["found-absent"] },
      }),
      promise("handed-over-for-a-positive", "whoever is handed over tested positive", "移交对象为检测阳性者", source, {
        kind: "every-path",
        to: ["to-be-handed-over", "handed-over"],
        through: { events: ["tested-positive", "found-positive-when-ill"] },
      }),
      promise("hand-over-is-recorded", "a hand-over is recorded", "移交须有记录", source, {
        kind: "every-path",
        to: ["handed-over"],
        through: { events: ["handed-over"] },
      }),
      promise(
        "positive-is-not-released",
        "whoever tests positive is not released but handed over",
        "检测阳性者不得解除，须移交",
        source,
        {
          kind: "never-after",
          event: "tested-positive",
          never: "released",
        },
      ),
      promise(
        "positive-is-not-observed-on",
        "whoever tests positive is not observed on",
        "检测阳性者不再继续观察",
        source,
        {
          kind: "never-after",
          event: "tested-positive",
          never: "tested-positive",
        },
      ),
      promise(
        "ill-and-positive-is-not-released",
        "whoever tests positive when ill is not released but handed over",
        "发病且检测阳性者不得解除，须移交",
        source,
        {
          kind: "never-after",
          event: "found-positive-when-ill",
          never: "released",
        },
      ),
      promise("begun-once", "nobody under observation begins it anew", "观察期间不得重新开始", source, {
        kind: "never-after",
        event: "begun",
        never: "begun",
      }),
      promise("order-stated", "the order, its date and its last day are stated", "须载明决定、日期和截止日期", source, {
        kind: "carries",
        event: "ordered",
        particulars: ["order", "orderedOn", "until"],
      }),
      promise(
        "extension-is-an-order",
        "an extension is an order with a reason and a last day",
        "延长须有决定、理由和截止日期",
        source,
        {
          kind: "carries",
          event: "extended",
          particulars: ["order", "reason", "until"],
        },
      ),
      promise("release-is-an-order", "a release is an order with its date", "解除须有决定和日期", source, {
        kind: "carries",
        event: "release-ordered",
        particulars: ["order", "orderedOn"],
      }),
      promise(
        "negative-before-release",
        "nobody is released before a specimen was reported negative",
        "标本未报告阴性不得解除",
        source,
        {
          kind: "requires",
          event: "release-ordered",
          flow: "cn-specimen",
          status: ["reported-negative"],
        },
      ),
      promise(
        "received-by-the-hospital",
        "a hand-over is over when the hospital has received the person",
        "医院接收后方为移交完毕",
        source,
        {
          kind: "requires",
          event: "handed-over",
          flow: "cn-hand-over",
          status: ["received", "diagnosed", "fed-back"],
        },
      ),
    ],
    labels: {
      statuses: {
        "to-be-ordered": { en: "to be ordered", zh: "待决定" },
        ordered: { en: "ordered", zh: "已决定" },
        observed: under,
        ill: { en: "ill, to be examined", zh: "发病，待排查" },
        absent,
        "release-ordered": { en: "release ordered", zh: "已决定解除" },
        "release-withdrawn": { en: "release withdrawn", zh: "已撤回解除决定" },
        "to-be-handed-over": { en: "to be handed over", zh: "待移交" },
        released: { en: "released", zh: "已解除" },
        "handed-over": { en: "handed over", zh: "已移交" },
      },
      events: {
        ordered: { en: "ordered", zh: "作出决定" },
        begun,
        "seen-well": { en: "visited, well", zh: "随访无异常" },
        "seen-ill": { en: "visited, ill", zh: "随访发现发病" },
        "visit-missed": { en: "visit missed", zh: "随访未完成" },
        extended: { en: "extended by order", zh: "决定延长" },
        "found-absent": { en: "found absent", zh: "发现不在场" },
        returned: { en: "came back", zh: "返回" },
        "illness-excluded": { en: "illness excluded", zh: "排除" },
        "tested-positive": { en: "tested positive", zh: "检测阳性" },
        "found-positive-when-ill": { en: "tested positive when ill", zh: "发病后检测阳性" },
        "release-ordered": { en: "release ordered", zh: "决定解除" },
        "release-withdrawn": { en: "release withdrawn", zh: "撤回解除决定" },
        resumed: { en: "observation resumed", zh: "继续观察" },
        released: { en: "released", zh: "解除" },
        "handed-over": { en: "handed over", zh: "移交" },
      },
    },
  });
}

function promise<const Holds>(id: string, en: string, zh: string, source: Text, holds: Holds) {
  return { id, text: { en, zh }, source, holds };
}
