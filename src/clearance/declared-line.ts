import type { Particular } from "../flow/flow.js";
import type { Text } from "../text.js";

/*
 * Goods that come in and are declared, before they arrive or afterwards: the line that the flows of clearance share.
 * Documents may be accepted before arrival, so that nothing but the examination is left when the goods are there.
 */

const WITHDRAWN = "withdrawn";

/** The moves of the declared line; a flow that adds a line of its own gives `arrived` a row of its own. */
export const DECLARED_MOVES = {
  expected: { "pre-declared": "pre-declared", arrived: "arrived", withdrawn: WITHDRAWN },
  "pre-declared": {
    "documents-accepted": "documents-ready",
    "documents-returned": "expected",
    arrived: "declared",
    withdrawn: WITHDRAWN,
  },
  "documents-ready": { arrived: "documents-accepted", withdrawn: WITHDRAWN },
  arrived: { declared: "declared" },
  declared: { "documents-accepted": "documents-accepted", "documents-returned": "arrived" },
  "documents-accepted": { "inspection-selected": "inspection-selected", "inspection-not-selected": "examined" },
  "inspection-selected": { "inspection-passed": "examined", "inspection-failed": "refused" },
  examined: { "tax-settled": "tax-settled", "tax-deferred": "tax-deferred" },
  "tax-settled": { released: "released" },
  "tax-deferred": { released: "released-tax-open" },
  "released-tax-open": { "tax-settled": "released" },
  released: { closed: "closed" },
  refused: { returned: "returned", destroyed: "destroyed" },
  closed: {},
  returned: {},
  destroyed: {},
  withdrawn: {},
} as const;

/** Where the line ends. */
export const DECLARED_OUTCOMES = ["closed", "returned", "destroyed", "withdrawn"] as const;

/** What the statuses of the declared line are called. */
export const DECLARED_STATUSES = {
  expected: { en: "expected", zh: "待到港" },
  "pre-declared": { en: "declared in advance", zh: "已提前申报" },
  "documents-ready": { en: "documents accepted before arrival", zh: "到港前单证已审" },
  arrived: { en: "arrived", zh: "已到港" },
  declared: { en: "declared", zh: "已申报" },
  "documents-accepted": { en: "documents accepted", zh: "单证已审" },
  "inspection-selected": { en: "selected for inspection", zh: "已布控查验" },
  examined: { en: "examination over", zh: "查验环节已完成" },
  "tax-settled": { en: "duties and taxes settled", zh: "税款已缴清（含免税）" },
  "tax-deferred": { en: "duties and taxes deferred", zh: "税款暂缓" },
  "released-tax-open": { en: "released, duties and taxes open", zh: "已放行（税款待结）" },
  released: { en: "released", zh: "已放行" },
  refused: { en: "refused", zh: "不予放行" },
  closed: { en: "closed", zh: "已结关" },
  returned: { en: "returned", zh: "已退运" },
  destroyed: { en: "destroyed", zh: "已销毁" },
  withdrawn: { en: "withdrawn before arrival", zh: "到港前已撤销" },
} as const satisfies Readonly<Record<keyof typeof DECLARED_MOVES, Text>>;

/** What the events of the declared line are called. */
export const DECLARED_EVENTS = {
  "pre-declared": { en: "advance declaration accepted", zh: "接受提前申报" },
  arrived: { en: "goods arrived", zh: "货物到港" },
  declared: { en: "declaration accepted", zh: "接受申报" },
  "documents-accepted": { en: "documents accepted", zh: "单证审核通过" },
  "documents-returned": { en: "declaration returned", zh: "退单" },
  "inspection-selected": { en: "selected for inspection", zh: "布控查验" },
  "inspection-not-selected": { en: "not selected for inspection", zh: "免予查验" },
  "inspection-passed": { en: "inspection passed", zh: "查验无异常" },
  "inspection-failed": { en: "inspection failed", zh: "查验不合格" },
  "tax-settled": { en: "duties and taxes paid, or relief granted", zh: "缴清税款或者准予减免" },
  "tax-deferred": { en: "duties and taxes deferred", zh: "准予暂缓缴税" },
  released: { en: "released", zh: "放行" },
  closed: { en: "closed", zh: "结关" },
  returned: { en: "returned to abroad", zh: "退运" },
  destroyed: { en: "destroyed", zh: "销毁" },
  withdrawn: { en: "withdrawn before arrival", zh: "到港前撤销" },
} as const satisfies Readonly<Record<string, Text>>;

/** What every declaration is known by. */
export const DECLARATION_NUMBER: Particular = {
  name: "declarationNumber",
  label: { en: "the number of the declaration", zh: "报关单号" },
};
const FOUND: Particular = { name: "found", label: { en: "what was found", zh: "查验结果" } };
const REASON: Particular = { name: "reason", label: { en: "the reason", zh: "理由" } };
const GROUND: Particular = {
  name: "ground",
  label: { en: "the security or the ground of the deferral", zh: "担保或者暂缓依据" },
};
const WITNESS: Particular = { name: "witness", label: { en: "who was present", zh: "监销人" } };

/** What the events of the declared line must carry. */
export const DECLARED_PARTICULARS = {
  "pre-declared": [DECLARATION_NUMBER],
  declared: [DECLARATION_NUMBER],
  "documents-returned": [REASON],
  "inspection-passed": [FOUND],
  "inspection-failed": [FOUND],
  "tax-deferred": [GROUND],
  returned: [REASON],
  destroyed: [WITNESS],
  withdrawn: [REASON],
} as const;
