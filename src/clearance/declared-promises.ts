import type { Particular } from "../flow/flow.js";
import { carries, enteredBy, promise, reachedFrom } from "../flow/promise.js";
import type { Text } from "../text.js";
import { DECLARED_EVENTS, DECLARED_PARTICULARS } from "./declared-line.js";

const LAW_24: Text = { en: "Customs Law of China, Article 24", zh: "《海关法》第二十四条" };
const LAW_28: Text = { en: "Customs Law of China, Article 28", zh: "《海关法》第二十八条" };
/** The order declaration, inspection, tax, release, closing is what practice is said to be; no text of it was at hand. */
const ORDER: Text = { en: "The usual order of customs formalities", zh: "海关手续通常次序" };

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
