import { promise } from "../flow/promise.js";
import type { Text } from "../text.js";

/** @internal Nobody comes to a status but by what leads to it. */
export function observationWayPromises(source: Text) {
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
