import { editionDate } from "../../edition/edition.js";
import { editionFlow, type Particular } from "../../flow/flow.js";
import { carries, enteredBy, promise, reachedFrom } from "../../flow/promise.js";
import { DECLARATION_NUMBER } from "../declared-line.js";

const NOTICE_53 = { en: "GACC Notice 53 of 2020", zh: "海关总署公告2020年第53号" } as const;
const LAW_24 = { en: "Customs Law of China, Article 24", zh: "《海关法》第二十四条" } as const;

const REASON: Particular = { name: "reason", label: { en: "the reason", zh: "理由" } };
const FOUND: Particular = { name: "found", label: { en: "what was found", zh: "检验结果" } };

const EVENTS = {
  "arrived-at-site": { en: "arrived at the site under customs control", zh: "运抵海关监管区" },
  declared: { en: "declaration accepted", zh: "接受申报" },
  "documents-accepted": { en: "documents accepted", zh: "单证审核通过" },
  "documents-returned": { en: "declaration returned", zh: "退单" },
  "inspection-passed": { en: "export inspection passed", zh: "出口法定检验合格" },
  "inspection-failed": { en: "export inspection failed", zh: "出口法定检验不合格" },
  "export-stopped": { en: "export stopped", zh: "不准出口" },
  released: { en: "released", zh: "放行" },
  loaded: { en: "loaded and gone", zh: "装运出境" },
  withdrawn: { en: "withdrawn", zh: "撤销" },
} as const;

/**
 * Supplies of the eleven categories that go out, from 10 April 2020: each consignment passes the statutory export inspection,
 * or its export is stopped. Whether goods qualify at all is for the policies of export; their outcome is part of the documents.
 *
 * The steps besides the inspection are those of every export, in their usual order; that a case may be withdrawn until the
 * inspection is ours.
 *
 * @see GACC Notice 53 of 2020; Customs Law of China, Article 24
 */
export const suppliesExportClearance2020 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "supplies-export-clearance-2020-04-10",
    series: "cn-supplies-export-clearance",
    title: { en: "Clearance of epidemic supplies that go out", zh: "出口疫情防控物资通关" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: editionDate("2020-04-10"),
    publishedOn: editionDate("2020-04-10"),
    source:
      "GACC Notice 53 of 2020: statutory export inspection of eleven categories of medical supplies; export stopped where it fails (press report of 2020-04-14)",
  },
  initial: "expected",
  outcomes: ["exported", "export-stopped", "withdrawn"],
  moves: {
    expected: { "arrived-at-site": "at-site", withdrawn: "withdrawn" },
    "at-site": { declared: "declared", withdrawn: "withdrawn" },
    declared: { "documents-accepted": "documents-accepted", "documents-returned": "at-site" },
    "documents-accepted": { "inspection-passed": "inspected", "inspection-failed": "refused" },
    inspected: { released: "released" },
    released: { loaded: "exported" },
    refused: { "export-stopped": "export-stopped" },
    exported: {},
    "export-stopped": {},
    withdrawn: {},
  },
  particulars: {
    declared: [DECLARATION_NUMBER],
    "documents-returned": [REASON],
    "inspection-passed": [FOUND],
    "inspection-failed": [FOUND],
    "export-stopped": [REASON],
    withdrawn: [REASON],
  },
  invariants: [
    promise("arrived-first", "nothing is declared that is not at the site", "未运抵监管区不得申报", LAW_24, {
      kind: "every-path",
      to: ["at-site", "declared", "documents-accepted", "inspected", "refused", "released", "exported"],
      through: { events: ["arrived-at-site"] },
    }),
    promise("declared-first", "nothing is inspected or released undeclared", "未经申报不得检验或放行", LAW_24, {
      kind: "every-path",
      to: ["declared", "documents-accepted", "inspected", "refused", "released", "exported"],
      through: { events: ["declared"] },
    }),
    promise("declared-again", "what was returned is declared again", "退单后须重新申报", LAW_24, {
      kind: "every-path",
      after: ["documents-returned"],
      to: ["declared", "documents-accepted"],
      through: { events: ["declared"] },
    }),
    promise(
      "documents-first",
      "nothing is inspected on documents that were not accepted",
      "单证未审不得检验",
      NOTICE_53,
      {
        kind: "every-path",
        to: ["documents-accepted", "inspected", "refused", "released", "exported"],
        through: { events: ["documents-accepted"] },
      },
    ),
    promise("accepted-once", "documents are accepted once", "单证只审核通过一次", NOTICE_53, {
      kind: "never-after",
      event: "documents-accepted",
      never: "documents-accepted",
    }),
    promise(
      "inspected-before-release",
      "nothing of the eleven categories goes out uninspected",
      "未经法定检验不得放行出口",
      NOTICE_53,
      {
        kind: "every-path",
        to: ["inspected", "released", "exported"],
        through: { events: ["inspection-passed"] },
      },
    ),
    promise("passed-once", "an inspection is passed once", "检验合格只记录一次", NOTICE_53, {
      kind: "never-after",
      event: "inspection-passed",
      never: "inspection-passed",
    }),
    promise("passed-is-not-refused", "what passed is not refused", "检验合格后不得改判不合格", NOTICE_53, {
      kind: "never-after",
      event: "inspection-passed",
      never: "inspection-failed",
    }),
    promise("failed-is-not-passed", "a failed inspection is not overruled", "检验不合格不得改判合格", NOTICE_53, {
      kind: "never-after",
      event: "inspection-failed",
      never: "inspection-passed",
    }),
    promise("failed-once", "an inspection is failed once", "检验不合格只记录一次", NOTICE_53, {
      kind: "never-after",
      event: "inspection-failed",
      never: "inspection-failed",
    }),
    promise("failed-does-not-leave", "what failed does not leave", "检验不合格不得出境", NOTICE_53, {
      kind: "never-after",
      event: "inspection-failed",
      never: "loaded",
    }),
    promise(
      "stopped-when-failed",
      "an export is stopped where the inspection failed",
      "检验不合格方可不准出口",
      NOTICE_53,
      {
        kind: "every-path",
        to: ["refused", "export-stopped"],
        through: { events: ["inspection-failed"] },
      },
    ),
    enteredBy("stopped-by-record", { en: "a stop is recorded", zh: "不准出口须有记录" }, NOTICE_53, "export-stopped", [
      "export-stopped",
    ]),
    promise("failed-is-stopped", "what failed ends with the stop", "检验不合格以不准出口结束", NOTICE_53, {
      kind: "never-after",
      event: "inspection-failed",
      never: "withdrawn",
    }),
    enteredBy("released-by-record", { en: "a release is recorded", zh: "放行须有记录" }, LAW_24, "released", [
      "released",
    ]),
    promise("released-once", "goods are released once", "同一批货物只放行一次", LAW_24, {
      kind: "never-after",
      event: "released",
      never: "released",
    }),
    reachedFrom(
      "exported-after-release",
      { en: "only what was released leaves", zh: "放行后方可出境" },
      LAW_24,
      "exported",
      ["released"],
    ),
    enteredBy("exported-by-record", { en: "the departure is recorded", zh: "出境须有记录" }, LAW_24, "exported", [
      "loaded",
    ]),
    enteredBy("withdrawn-by-record", { en: "a withdrawal is recorded", zh: "撤销须有记录" }, LAW_24, "withdrawn", [
      "withdrawn",
    ]),
    promise("withdrawn-ends", "nothing follows a withdrawal", "撤销后不再有后续步骤", LAW_24, {
      kind: "never-after",
      event: "withdrawn",
      never: "withdrawn",
    }),
    promise("withdrawn-is-not-declared", "what was withdrawn is not declared", "撤销后不得申报", LAW_24, {
      kind: "never-after",
      event: "withdrawn",
      never: "declared",
    }),
    promise("arrives-once", "goods arrive at the site once", "运抵监管区只记录一次", LAW_24, {
      kind: "never-after",
      event: "arrived-at-site",
      never: "arrived-at-site",
    }),
    promise("accepted-is-not-withdrawn", "what was accepted is not withdrawn", "单证审核通过后不得撤销", NOTICE_53, {
      kind: "never-after",
      event: "documents-accepted",
      never: "withdrawn",
    }),
    promise("accepted-is-not-returned", "accepted documents are not returned", "单证审核通过后不得退单", NOTICE_53, {
      kind: "never-after",
      event: "documents-accepted",
      never: "documents-returned",
    }),
    carries("declared", EVENTS.declared, DECLARATION_NUMBER, LAW_24),
    carries("documents-returned", EVENTS["documents-returned"], REASON, LAW_24),
    carries("inspection-passed", EVENTS["inspection-passed"], FOUND, NOTICE_53),
    carries("inspection-failed", EVENTS["inspection-failed"], FOUND, NOTICE_53),
    carries("export-stopped", EVENTS["export-stopped"], REASON, NOTICE_53),
    carries("withdrawn", EVENTS.withdrawn, REASON, LAW_24),
  ],
  labels: {
    statuses: {
      expected: { en: "expected", zh: "待运抵" },
      "at-site": { en: "at the site under customs control", zh: "已运抵海关监管区" },
      declared: { en: "declared", zh: "已申报" },
      "documents-accepted": { en: "documents accepted", zh: "单证已审" },
      inspected: { en: "inspected", zh: "检验合格" },
      refused: { en: "refused", zh: "检验不合格" },
      released: { en: "released", zh: "已放行" },
      exported: { en: "gone", zh: "已出境" },
      "export-stopped": { en: "export stopped", zh: "不准出口" },
      withdrawn: { en: "withdrawn", zh: "已撤销" },
    },
    events: EVENTS,
  },
});
