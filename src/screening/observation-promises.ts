import { promise } from "../flow/promise.js";
import type { Text } from "../text.js";

/** Every status in which an order holds. */
const UNDER_ORDER = [
  "ordered",
  "observed",
  "ill",
  "absent",
  "sought",
  "release-ordered",
  "release-withdrawn",
  "to-be-handed-over",
  "positive-absent",
] as const;

/**
 * What every measure of observation promises.
 *
 * @internal
 */
export function observationPromises(source: Text) {
  return [
    ...wayPromises(source),
    ...releasePromises(source),
    ...endPromises(source),
    ...recordPromises(source),
  ] as const;
}

/** Nobody comes to a status but by what leads to it. */
function wayPromises(source: Text) {
  return [
    promise("ordered-first", "nobody is observed without an order", "无决定不得实施观察", source, {
      kind: "every-path",
      to: ["ordered", "observed", "absent", "sought", "released", "handed-over", "revoked", "lost", "died"],
      through: { events: ["ordered"] },
    }),
    promise("begun-before-the-end", "nobody is released from what was not begun", "未开始不得解除", source, {
      kind: "every-path",
      to: ["observed", "ill", "absent", "release-ordered", "to-be-handed-over", "released", "handed-over"],
      through: { events: ["begun"] },
    }),
    promise("begun-once", "nobody under observation begins it anew who was not away", "观察期间不得重新开始", source, {
      kind: "every-path",
      from: "observed",
      to: ["to-be-ordered", "ordered"],
      through: { events: ["found"] },
    }),
    promise(
      "ordered-once",
      "whoever was ordered under the measure is never as if they had not been",
      "已决定者不得视为未决定",
      source,
      { kind: "every-path", from: "ordered", to: ["to-be-ordered"], through: { statuses: ["released"] } },
    ),
    promise("ill-when-seen-ill", "nobody is ill before being seen ill", "经随访发现方为发病", source, {
      kind: "every-path",
      to: ["ill"],
      through: { events: ["seen-ill"] },
    }),
    promise(
      "ill-until-excluded",
      "whoever was seen ill is not observed on before the illness is excluded",
      "发病者未经排除不得继续观察",
      source,
      {
        kind: "every-path",
        after: ["seen-ill"],
        to: ["observed", "absent", "sought", "release-ordered", "released", "revoked"],
        through: { events: ["illness-excluded"] },
      },
    ),
    promise(
      "excluded-until-ill-again",
      "whoever was excluded is ill only when seen ill again",
      "排除后再次发现发病方为发病",
      source,
      {
        kind: "every-path",
        after: ["illness-excluded"],
        to: ["ill"],
        through: { events: ["seen-ill"] },
      },
    ),
    promise("absent-when-found-absent", "nobody is absent before being found so", "经发现方为不在场", source, {
      kind: "every-path",
      to: ["absent"],
      through: { events: ["found-absent"] },
    }),
    promise(
      "back-until-absent-again",
      "whoever came back is absent only when found absent again",
      "返回后再次发现方为不在场",
      source,
      {
        kind: "every-path",
        after: ["returned"],
        to: ["absent"],
        through: { events: ["found-absent"] },
      },
    ),
    promise("sought-when-asked-for", "a search is asked for", "查找须提出请求", source, {
      kind: "every-path",
      to: ["sought", "lost"],
      through: { events: ["search-requested"] },
    }),
    promise(
      "sought-until-found",
      "whoever is sought is observed again only when found and brought back",
      "被查找者找到并带回后方可继续观察",
      source,
      {
        kind: "every-path",
        after: ["search-requested"],
        to: ["ordered", "observed", "ill", "absent", "release-ordered", "to-be-handed-over", "revoked"],
        through: { events: ["found"] },
      },
    ),
    promise(
      "found-is-brought-back",
      "whoever was found is under observation again only when it has begun again",
      "找到者须重新开始观察",
      source,
      {
        kind: "every-path",
        after: ["found"],
        to: ["observed", "ill", "absent", "release-ordered", "to-be-handed-over"],
        through: { events: ["begun"] },
      },
    ),
    promise(
      "found-until-sought-again",
      "whoever was found is sought only when a search is asked for again",
      "找到后再次请求方可查找",
      source,
      {
        kind: "every-path",
        after: ["found"],
        to: ["sought", "lost"],
        through: { events: ["search-requested"] },
      },
    ),
    promise("withdrawn-by-record", "a withdrawal is recorded", "撤回须有记录", source, {
      kind: "every-path",
      to: ["release-withdrawn"],
      through: { events: ["release-withdrawn"] },
    }),
    promise(
      "withdrawn-is-observed-on",
      "a withdrawn release leads back to the observation",
      "撤回解除决定后继续观察",
      source,
      {
        kind: "every-path",
        from: "release-withdrawn",
        to: ["ill", "absent", "sought", "release-ordered", "to-be-handed-over", "revoked", "died"],
        through: { events: ["resumed"] },
      },
    ),
  ] as const;
}

/** Nobody is released but by an order, with the specimens negative. */
function releasePromises(source: Text) {
  return [
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
      "released-by-an-order-since",
      "whoever was ill, away, or held back after all is released by a new order",
      "发病、不在场或撤回解除者须重新决定方可解除",
      source,
      {
        kind: "every-path",
        after: ["seen-ill", "found-absent", "release-withdrawn"],
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
        after: ["found-absent"],
        to: ["observed", "ill", "release-ordered", "released", "to-be-handed-over"],
        through: { events: ["returned", "found"] },
      },
    ),
    promise(
      "negative-before-release",
      "no release is ordered before a specimen taken since the observation began was reported negative",
      "观察开始后采集的标本未报告阴性，不得决定解除",
      source,
      {
        kind: "requires",
        event: "release-ordered",
        flow: "cn-specimen",
        status: ["reported-negative"],
        since: ["begun"],
      },
    ),
    promise(
      "no-other-result-before-release",
      "no release is ordered while any specimen since the order is not reported negative",
      "决定以来任一标本未报告阴性，不得决定解除",
      source,
      {
        kind: "requires",
        event: "release-ordered",
        flow: "cn-specimen",
        status: ["reported-negative"],
        since: ["ordered"],
      },
    ),
    promise(
      "no-other-result-at-release",
      "nobody is released on whom another result has come in since the release was ordered",
      "决定解除后又有其他结果者不得解除",
      source,
      {
        kind: "requires",
        event: "released",
        flow: "cn-specimen",
        status: ["reported-negative"],
        since: ["ordered"],
      },
    ),
    promise(
      "negative-before-exclusion",
      "no illness is excluded before a specimen taken since it was seen was reported negative",
      "发病后采集的标本未报告阴性，不得排除",
      source,
      {
        kind: "requires",
        event: "illness-excluded",
        flow: "cn-specimen",
        status: ["reported-negative"],
        since: ["seen-ill"],
      },
    ),
    promise(
      "no-other-result-before-exclusion",
      "no illness is excluded while any specimen since the order is not reported negative",
      "决定以来任一标本未报告阴性，不得排除",
      source,
      {
        kind: "requires",
        event: "illness-excluded",
        flow: "cn-specimen",
        status: ["reported-negative"],
        since: ["ordered"],
      },
    ),
  ] as const;
}

/** The other ends: handed over, revoked, lost, died. */
function endPromises(source: Text) {
  const positive = ["tested-positive", "found-positive-when-ill"] as const;
  return [
    promise("handed-over-for-a-positive", "whoever is handed over tested positive", "移交对象为检测阳性者", source, {
      kind: "every-path",
      to: ["to-be-handed-over", "positive-absent", "handed-over"],
      through: { events: positive },
    }),
    promise(
      "positive-absent-when-found-so",
      "nobody positive is away before being found so",
      "经发现方为阳性不在场",
      source,
      { kind: "every-path", to: ["positive-absent"], through: { events: ["found-absent-when-positive"] } },
    ),
    promise(
      "positive-absent-until-brought-back",
      "whoever is positive and away is sought until brought back",
      "阳性不在场者须查找至带回",
      source,
      {
        kind: "every-path",
        after: ["found-absent-when-positive"],
        to: ["to-be-handed-over", "handed-over"],
        through: { events: ["brought-back-when-positive"] },
      },
    ),
    promise(
      "brought-back-until-away-again",
      "whoever is positive and was brought back is away only when found so again",
      "阳性者带回后再次发现方为不在场",
      source,
      {
        kind: "every-path",
        after: ["brought-back-when-positive"],
        to: ["positive-absent"],
        through: { events: ["found-absent-when-positive"] },
      },
    ),
    promise("hand-over-is-recorded", "a hand-over is recorded", "移交须有记录", source, {
      kind: "every-path",
      to: ["handed-over"],
      through: { events: ["handed-over"] },
    }),
    promise(
      "positive-is-handed-over",
      "whoever tests positive is handed over, and neither released nor observed on",
      "检测阳性者须移交，不得解除或继续观察",
      source,
      {
        kind: "every-path",
        after: positive,
        to: ["ordered", "observed", "ill", "absent", "sought", "release-ordered", "released", "revoked", "lost"],
        through: { events: ["handed-over"] },
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
        since: ["begun"],
      },
    ),
    promise(
      "no-other-result-at-revocation",
      "no order is revoked while any specimen since then is not reported negative",
      "决定以来任一标本未报告阴性，不得撤销决定",
      source,
      {
        kind: "requires",
        event: "order-revoked",
        flow: "cn-specimen",
        status: ["reported-negative"],
        cases: "if-any",
        since: ["ordered"],
      },
    ),
    promise("revoked-by-order", "an order is revoked by an order", "撤销须有决定", source, {
      kind: "every-path",
      to: ["revoked"],
      through: { events: ["order-revoked"] },
    }),
    promise("revoked-is-over", "whoever is under a revoked order is under none", "撤销决定后不再实施观察", source, {
      kind: "every-path",
      after: ["order-revoked"],
      to: UNDER_ORDER,
      through: { statuses: ["revoked"] },
    }),
    promise(
      "lost-by-a-decision",
      "nobody counts as lost whose search was not closed",
      "未终止查找不得列为失联",
      source,
      {
        kind: "every-path",
        to: ["lost"],
        through: { events: ["search-closed"] },
      },
    ),
    promise("death-is-recorded", "a death is recorded", "死亡须有记录", source, {
      kind: "every-path",
      to: ["died"],
      through: { events: ["died"] },
    }),
    promise("death-is-the-end", "nobody who died is under an order", "死亡后不再实施观察", source, {
      kind: "every-path",
      after: ["died"],
      to: UNDER_ORDER,
      through: { statuses: ["died"] },
    }),
  ] as const;
}

/** What each event states. */
function recordPromises(source: Text) {
  const carries = <const Event extends string>(
    id: string,
    en: string,
    zh: string,
    event: Event,
    ...particulars: readonly string[]
  ) => promise(id, en, zh, source, { kind: "carries", event, particulars });
  return [
    carries(
      "order-stated",
      "the order, its date and its last day are stated",
      "须载明决定、日期和截止日期",
      "ordered",
      "order",
      "orderedOn",
      "until",
    ),
    carries("place-stated", "the place is stated", "须载明地点", "begun", "place"),
    carries("visitor-stated", "a visit names who visited", "随访须载明随访人", "seen-well", "visitor"),
    carries(
      "symptoms-stated",
      "whoever is seen ill is seen by somebody and with symptoms",
      "发现发病须载明随访人和症状",
      "seen-ill",
      "visitor",
      "symptoms",
    ),
    carries("missed-for-a-reason", "a missed visit has a reason", "未完成随访须有理由", "visit-missed", "reason"),
    carries(
      "absence-found-by-somebody",
      "an absence names who found it",
      "发现不在场须载明随访人",
      "found-absent",
      "visitor",
    ),
    carries(
      "search-is-somebodys",
      "a search names of whom it was asked",
      "查找须载明受托单位",
      "search-requested",
      "requestedOf",
    ),
    carries(
      "search-for-a-positive-is-somebodys",
      "whoever is positive and away is found so by somebody, and somebody is asked to search",
      "阳性者不在场须载明发现人和受托查找单位",
      "found-absent-when-positive",
      "visitor",
      "requestedOf",
    ),
    carries(
      "brought-back-somewhere",
      "whoever is positive is brought back to somewhere",
      "阳性者带回须载明地点",
      "brought-back-when-positive",
      "place",
    ),
    carries("found-somewhere", "whoever is found is found somewhere", "找到须载明地点", "found", "place"),
    carries(
      "search-closed-for-a-reason",
      "a search is closed for a reason",
      "终止查找须有理由",
      "search-closed",
      "reason",
    ),
    carries(
      "extension-is-an-order",
      "an extension is an order with a reason and a last day",
      "延长须有决定、理由和截止日期",
      "extended",
      "order",
      "reason",
      "until",
    ),
    carries(
      "release-is-an-order",
      "a release is an order with its date",
      "解除须有决定和日期",
      "release-ordered",
      "order",
      "orderedOn",
    ),
    carries(
      "withdrawal-is-an-order",
      "a withdrawal is an order with a reason",
      "撤回须有决定和理由",
      "release-withdrawn",
      "order",
      "reason",
    ),
    carries(
      "revocation-is-an-order",
      "a revocation is an order with its date and a reason",
      "撤销须有决定、日期和理由",
      "order-revoked",
      "order",
      "orderedOn",
      "reason",
    ),
    carries(
      "positive-by-the-laboratory",
      "nobody tests positive without the laboratory's result",
      "无实验室结果不得认定阳性",
      "tested-positive",
      "laboratoryResult",
    ),
    carries(
      "positive-when-ill-by-the-laboratory",
      "nobody who is ill tests positive without the laboratory's result",
      "发病者无实验室结果不得认定阳性",
      "found-positive-when-ill",
      "laboratoryResult",
    ),
    carries(
      "exclusion-by-the-laboratory",
      "no illness is excluded without the laboratory's result",
      "无实验室结果不得排除",
      "illness-excluded",
      "laboratoryResult",
    ),
    carries("receiver-named", "whoever receives is named", "接收单位及接收人须载明", "handed-over", "receiver"),
    carries(
      "death-certified",
      "a death names who certified it and who took charge of the body",
      "死亡须载明确认医生和遗体接收人",
      "died",
      "certifiedBy",
      "bodyReceivedBy",
    ),
  ] as const;
}
