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

/** @internal The other ends: handed over, revoked, lost, died. */
export function observationEndPromises(source: Text) {
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
