import type { Text } from "../text.js";

/**
 * What the statuses and events of every measure of observation are called.
 *
 * @internal
 */
export function observationLabels({
  under,
  begun,
  absent,
}: {
  readonly under: Text;
  readonly begun: Text;
  readonly absent: Text;
}) {
  return {
    statuses: {
      "to-be-ordered": { en: "to be ordered", zh: "待决定" },
      ordered: { en: "ordered", zh: "已决定" },
      observed: under,
      ill: { en: "ill, to be examined", zh: "发病，待排查" },
      absent,
      sought: { en: "sought", zh: "查找中" },
      "release-ordered": { en: "release ordered", zh: "已决定解除" },
      "release-withdrawn": { en: "release withdrawn", zh: "已撤回解除决定" },
      "to-be-handed-over": { en: "to be handed over", zh: "待移交" },
      "positive-absent": { en: "positive, absent and sought", zh: "阳性，不在场，查找中" },
      released: { en: "released", zh: "已解除" },
      "handed-over": { en: "handed over", zh: "已移交" },
      revoked: { en: "order revoked", zh: "决定已撤销" },
      lost: { en: "not found, search closed", zh: "失联，已终止查找" },
      died: { en: "died", zh: "死亡" },
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
      "search-requested": { en: "search asked for", zh: "请求查找" },
      found: { en: "found", zh: "找到" },
      "search-closed": { en: "search closed", zh: "终止查找" },
      "illness-excluded": { en: "illness excluded", zh: "排除" },
      "tested-positive": { en: "tested positive", zh: "检测阳性" },
      "found-positive-when-ill": { en: "tested positive when ill", zh: "发病后检测阳性" },
      "found-absent-when-positive": { en: "found absent when positive, and sought", zh: "阳性者不在场，请求查找" },
      "brought-back-when-positive": { en: "positive, found and brought back", zh: "阳性者找到并带回" },
      "release-ordered": { en: "release ordered", zh: "决定解除" },
      "release-withdrawn": { en: "release withdrawn", zh: "撤回解除决定" },
      resumed: { en: "observation resumed", zh: "继续观察" },
      released: { en: "released", zh: "解除" },
      "handed-over": { en: "handed over", zh: "移交" },
      "order-revoked": { en: "order revoked", zh: "撤销决定" },
      died: { en: "died", zh: "死亡" },
    },
  } as const;
}
