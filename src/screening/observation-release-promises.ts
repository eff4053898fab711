import { promise } from "../flow/promise.js";
import type { Text } from "../text.js";

/** @internal Nobody is released but by an order, with the specimens negative. */
export function observationReleasePromises(source: Text) {
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
