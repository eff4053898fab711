import type { Particular } from "../flow/flow.js";
import { carries, enteredBy, promise, reachedFrom } from "../flow/promise.js";
import type { Text } from "../text.js";

/*
 * Goods that come in and are declared, before they arrive or afterwards: the line that the flows of clearance share.
 * Documents may be accepted before arrival, so that nothing but the examination is left when the goods are there.
 */

const LAW_24: Text = { en: "Customs Law of China, Article 24", zh: "《海关法》第二十四条" };
const LAW_28: Text = { en: "Customs Law of China, Article 28", zh: "《海关法》第二十八条" };
/** The order declaration, inspection, tax, release, closing is what practice is said to be; no text of it was at hand. */
const ORDER: Text = { en: "The usual order of customs formalities", zh: "海关手续通常次序" };

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

/** The statuses of goods whose documents were accepted when they were there, in the order of the line. */
const AFTER_DOCUMENTS = [
  "documents-accepted",
  "examined",
  "tax-settled",
  "tax-deferred",
  "released-tax-open",
  "released",
] as const;

const RELEASED = ["released-tax-open", "released"] as const;

/** What the declared line promises, whatever other line a flow has. */
export function declaredPromises() {
  return [
    promise("arrived-first", "nothing is released that has not arrived", "货物未到港不得放行", LAW_24, {
      kind: "every-path",
      to: ["declared", "arrived", "inspection-selected", "refused", ...AFTER_DOCUMENTS],
      through: { events: ["arrived"] },
    }),
    promise("arrives-once", "a consignment arrives once", "同一批货物到港只记录一次", ORDER, {
      kind: "never-after",
      event: "arrived",
      never: "arrived",
    }),
    promise("declared-first", "no documents are accepted without a declaration", "未经申报不得审核通过单证", LAW_24, {
      kind: "every-path",
      to: ["pre-declared", "documents-ready", "declared", ...AFTER_DOCUMENTS],
      through: { events: ["pre-declared", "declared"] },
    }),
    promise("declared-again", "what was returned is declared again", "退单后须重新申报", LAW_24, {
      kind: "every-path",
      after: ["documents-returned"],
      to: ["pre-declared", "documents-ready", "declared", ...AFTER_DOCUMENTS],
      through: { events: ["pre-declared", "declared"] },
    }),
    promise("documents-first", "nothing is released on documents that were not accepted", "单证未审不得放行", ORDER, {
      kind: "every-path",
      to: ["documents-ready", ...AFTER_DOCUMENTS],
      through: { events: ["documents-accepted"] },
    }),
    promise("accepted-once", "documents are accepted once", "单证只审核通过一次", ORDER, {
      kind: "never-after",
      event: "documents-accepted",
      never: "documents-accepted",
    }),
    promise(
      "no-advance-after-arrival",
      "nothing is declared in advance that is there",
      "到港后不得提前申报",
      { en: "GACC Notice 74 of 2014, paragraph 1", zh: "海关总署公告2014年第74号第一条" },
      { kind: "never-after", event: "arrived", never: "pre-declared" },
    ),
    promise(
      "selection-decided",
      "nothing is cleared before it is decided whether to inspect",
      "未作布控决定不得放行",
      LAW_28,
      {
        kind: "every-path",
        to: ["examined", "tax-settled", "tax-deferred", ...RELEASED],
        through: { events: ["inspection-passed", "inspection-not-selected"] },
      },
    ),
    promise(
      "inspected-if-selected",
      "what was selected is not released uninspected",
      "已布控者未经查验不得放行",
      LAW_28,
      {
        kind: "every-path",
        after: ["inspection-selected"],
        to: ["examined", "tax-settled", "tax-deferred", ...RELEASED],
        through: { events: ["inspection-passed"] },
      },
    ),
    promise("selected-by-record", "a selection is recorded", "布控须有记录", LAW_28, {
      kind: "every-path",
      to: ["inspection-selected"],
      through: { events: ["inspection-selected"] },
    }),
    promise("selected-once", "a consignment is selected once", "同一批货物只布控一次", LAW_28, {
      kind: "never-after",
      event: "inspection-selected",
      never: "inspection-selected",
    }),
    promise("selection-stands", "a selection is not taken back", "布控后不得改为免予查验", LAW_28, {
      kind: "never-after",
      event: "inspection-selected",
      never: "inspection-not-selected",
    }),
    promise("not-selected-stands", "what was let pass is not selected afterwards", "免予查验后不得再布控", LAW_28, {
      kind: "never-after",
      event: "inspection-not-selected",
      never: "inspection-selected",
    }),
    promise("refused-when-failed", "only what failed an inspection is refused", "查验不合格方可不予放行", LAW_28, {
      kind: "every-path",
      to: ["refused"],
      through: { events: ["inspection-failed"] },
    }),
    promise("passed-once", "an inspection is passed once", "查验无异常只记录一次", LAW_28, {
      kind: "never-after",
      event: "inspection-passed",
      never: "inspection-passed",
    }),
    promise("failed-is-not-released", "what failed an inspection is not released", "查验不合格不得放行", LAW_28, {
      kind: "never-after",
      event: "inspection-failed",
      never: "released",
    }),
    promise(
      "tax-first",
      "nothing is released before duties are settled or deferred",
      "税款未缴清或未准予暂缓不得放行",
      ORDER,
      {
        kind: "every-path",
        to: [...RELEASED],
        through: { events: ["tax-settled", "tax-deferred"] },
      },
    ),
    promise("deferred-is-settled", "what was deferred is settled before closing", "暂缓的税款未结清不得结关", ORDER, {
      kind: "every-path",
      after: ["tax-deferred"],
      to: ["released", "closed", "tax-settled"],
      through: { events: ["tax-settled"] },
    }),
    enteredBy("settled-by-record", { en: "a settlement is recorded", zh: "结清税款须有记录" }, ORDER, "tax-settled", [
      "tax-settled",
    ]),
    enteredBy("deferred-by-record", { en: "a deferral is recorded", zh: "暂缓缴税须有记录" }, ORDER, "tax-deferred", [
      "tax-deferred",
    ]),
    enteredBy("released-by-record", { en: "a release is recorded", zh: "放行须有记录" }, ORDER, "released", [
      "released",
    ]),
    promise("released-once", "goods are released once", "同一批货物只放行一次", ORDER, {
      kind: "never-after",
      event: "released",
      never: "released",
    }),
    enteredBy(
      "open-by-deferral",
      { en: "duties are open after a release only where they were deferred", zh: "准予暂缓方可先放行后结税" },
      ORDER,
      "released-tax-open",
      ["tax-deferred"],
    ),
    enteredBy("closed-by-record", { en: "the closing is recorded", zh: "结关须有记录" }, ORDER, "closed", ["closed"]),
    reachedFrom(
      "returned-when-refused",
      { en: "only what was refused is returned", zh: "不予放行方可退运" },
      ORDER,
      "returned",
      ["refused"],
    ),
    enteredBy("returned-by-record", { en: "a return is recorded", zh: "退运须有记录" }, ORDER, "returned", [
      "returned",
    ]),
    reachedFrom(
      "destroyed-when-refused",
      { en: "only what was refused is destroyed", zh: "不予放行方可销毁" },
      ORDER,
      "destroyed",
      ["refused"],
    ),
    enteredBy("destroyed-by-record", { en: "a destruction is recorded", zh: "销毁须有记录" }, ORDER, "destroyed", [
      "destroyed",
    ]),
    enteredBy("withdrawn-by-record", { en: "a withdrawal is recorded", zh: "撤销须有记录" }, ORDER, "withdrawn", [
      "withdrawn",
    ]),
    promise("withdrawn-does-not-arrive", "what was withdrawn does not arrive", "撤销后不得记录到港", ORDER, {
      kind: "never-after",
      event: "withdrawn",
      never: "arrived",
    }),
    promise("arrived-is-not-withdrawn", "what has arrived is not withdrawn", "到港后不得撤销", ORDER, {
      kind: "never-after",
      event: "arrived",
      never: "withdrawn",
    }),
    ...(["pre-declared", "declared", "documents-returned", "inspection-passed", "inspection-failed"] as const).flatMap(
      (event) => carried(event, LAW_24),
    ),
    ...(["tax-deferred", "returned", "destroyed", "withdrawn"] as const).flatMap((event) => carried(event, ORDER)),
  ];
}

function carried<const Event extends keyof typeof DECLARED_PARTICULARS>(event: Event, source: Text) {
  return DECLARED_PARTICULARS[event].map((asked: Particular) => carries(event, DECLARED_EVENTS[event], asked, source));
}
