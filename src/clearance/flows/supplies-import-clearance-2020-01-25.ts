import { editionDate } from "../../edition/edition.js";
import { editionFlow, type Particular } from "../../flow/flow.js";
import { carries, enteredBy, promise, reachedFrom } from "../../flow/promise.js";
import {
  DECLARED_EVENTS,
  DECLARED_MOVES,
  DECLARED_OUTCOMES,
  DECLARED_PARTICULARS,
  DECLARED_STATUSES,
  declaredPromises,
} from "../declared-line.js";

const NOTICE_17 = { en: "GACC Notice 17 of 2020", zh: "海关总署公告2020年第17号" } as const;
const LAW_28 = { en: "Customs Law of China, Article 28", zh: "《海关法》第二十八条" } as const;
const HOURS = {
  en: "An example of 14 days, which are over after 15 times 24 hours at the latest",
  zh: "以14日为例，至迟15个24小时届满",
} as const;

const REGISTRATION: Particular = {
  name: "registrationNumber",
  label: { en: "the number of the registration", zh: "登记编号" },
};
const FORMALITIES: Particular = {
  name: "formalitiesOwed",
  label: { en: "which formalities are owed", zh: "待补办手续" },
};
const NUMBER: Particular = {
  name: "declarationNumber",
  label: { en: "the number of the declaration", zh: "报关单号" },
};

const REGISTERED_EVENTS = {
  registered: { en: "registered", zh: "登记" },
  "released-on-registration": { en: "released on registration", zh: "登记放行" },
  supplemented: { en: "formalities completed", zh: "补办手续" },
} as const;

/**
 * Supplies against the epidemic that come in, from 25 January 2020: declared and cleared as other goods are, or, in an
 * emergency, registered and released first and the formalities completed afterwards. What was released on registration is
 * not closed before they are, and is overdue while they are not. What was selected for inspection is inspected in either line.
 *
 * The notice gives the registration, the release before the formalities and the relief from taxes afterwards. It states no
 * number of days: the deadline here is an example, and `supplementStatus` counts the days that an office states. The order of
 * the other steps is that of the ordinary flow.
 *
 * @see GACC Notice 17 of 2020; Customs Law of China, Articles 24 and 28
 */
export const suppliesImportClearance2020 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "supplies-import-clearance-2020-01-25",
    series: "cn-supplies-import-clearance",
    title: { en: "Clearance of epidemic supplies that come in", zh: "进口疫情防控物资通关" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: editionDate("2020-01-25"),
    publishedOn: editionDate("2020-01-25"),
    until: editionDate("2021-12-31"),
    source:
      "GACC Notice 17 of 2020 (release on registration, formalities afterwards), repealed by Notice 57 of 2021; Customs Law of China, Articles 24 and 28; the number of days is an example",
  },
  initial: "expected",
  outcomes: [...DECLARED_OUTCOMES],
  moves: {
    ...DECLARED_MOVES,
    arrived: { ...DECLARED_MOVES.arrived, registered: "registered" },
    registered: {
      "inspection-selected": "registered-selected",
      "released-on-registration": "released-on-registration",
    },
    "registered-selected": { "inspection-passed": "registered-examined", "inspection-failed": "refused" },
    "registered-examined": { "released-on-registration": "released-on-registration" },
    "released-on-registration": { supplemented: "supplemented" },
    supplemented: { closed: "closed" },
  },
  particulars: {
    ...DECLARED_PARTICULARS,
    registered: [REGISTRATION, FORMALITIES],
    supplemented: [NUMBER],
  },
  invariants: [
    ...declaredPromises(),
    reachedFrom(
      "closed-after-release",
      { en: "only what was released is closed", zh: "放行后方可结关" },
      NOTICE_17,
      "closed",
      ["released", "released-on-registration"],
    ),
    promise(
      "supplement-is-owed",
      "what was released on registration is not closed before the formalities are completed",
      "登记放行后未补办手续不得结关",
      NOTICE_17,
      {
        kind: "every-path",
        after: ["released-on-registration"],
        to: ["closed", "supplemented", "released"],
        through: { events: ["supplemented"] },
      },
    ),
    promise(
      "registered-goods-have-arrived",
      "nothing is registered that has not arrived",
      "货物未到港不得登记",
      NOTICE_17,
      {
        kind: "every-path",
        to: ["registered", "registered-selected", "registered-examined", "released-on-registration", "supplemented"],
        through: { events: ["arrived"] },
      },
    ),
    promise(
      "registered-first",
      "nothing is released on a registration that was not made",
      "未经登记不得登记放行",
      NOTICE_17,
      {
        kind: "every-path",
        to: ["registered", "registered-selected", "registered-examined", "released-on-registration", "supplemented"],
        through: { events: ["registered"] },
      },
    ),
    promise("one-line-only", "what was registered is not declared as well", "登记后不得另走申报流程", NOTICE_17, {
      kind: "never-after",
      event: "registered",
      never: "declared",
    }),
    promise(
      "registered-stays-registered",
      "what was registered is released on registration",
      "登记后经登记放行",
      NOTICE_17,
      {
        kind: "never-after",
        event: "registered",
        never: "released",
      },
    ),
    enteredBy(
      "released-on-registration-by-record",
      { en: "a release on registration is recorded", zh: "登记放行须有记录" },
      NOTICE_17,
      "released-on-registration",
      ["released-on-registration"],
    ),
    promise(
      "released-on-registration-once",
      "goods are released on registration once",
      "同一批货物只登记放行一次",
      NOTICE_17,
      {
        kind: "never-after",
        event: "released-on-registration",
        never: "released-on-registration",
      },
    ),
    enteredBy(
      "supplemented-by-record",
      { en: "the completion of the formalities is recorded", zh: "补办手续须有记录" },
      NOTICE_17,
      "supplemented",
      ["supplemented"],
    ),
    promise(
      "registered-inspected-if-selected",
      "what was registered and selected is not released uninspected",
      "登记后已布控者未经查验不得放行",
      LAW_28,
      {
        kind: "every-path",
        after: ["inspection-selected"],
        to: ["registered-examined", "released-on-registration"],
        through: { events: ["inspection-passed"] },
      },
    ),
    enteredBy(
      "registered-selected-by-record",
      { en: "a selection of registered goods is recorded", zh: "登记货物布控须有记录" },
      LAW_28,
      "registered-selected",
      ["inspection-selected"],
    ),
    enteredBy(
      "registered-examined-by-record",
      { en: "an inspection of registered goods is recorded", zh: "登记货物查验须有记录" },
      LAW_28,
      "registered-examined",
      ["inspection-passed"],
    ),
    promise("selected-once", "a consignment is selected once", "同一批货物只布控一次", LAW_28, {
      kind: "never-after",
      event: "inspection-selected",
      never: "inspection-selected",
    }),
    promise(
      "failed-is-not-released-on-registration",
      "what failed an inspection is not released on registration",
      "查验不合格不得登记放行",
      LAW_28,
      {
        kind: "never-after",
        event: "inspection-failed",
        never: "released-on-registration",
      },
    ),
    ...[REGISTRATION, FORMALITIES].map((asked) =>
      carries("registered", REGISTERED_EVENTS.registered, asked, NOTICE_17),
    ),
    carries("supplemented", REGISTERED_EVENTS.supplemented, NUMBER, NOTICE_17),
  ],
  deadlines: {
    "released-on-registration": {
      hours: 360,
      label: { en: "completion of the formalities", zh: "补办手续" },
      owedBy: { en: "the consignee", zh: "收货人" },
      source: HOURS,
    },
    "released-tax-open": {
      hours: 360,
      label: { en: "duties and taxes, or the formalities of relief", zh: "缴清税款或者补办减免税手续" },
      owedBy: { en: "the consignee", zh: "收货人" },
      source: HOURS,
    },
  },
  labels: {
    statuses: {
      ...DECLARED_STATUSES,
      registered: { en: "registered", zh: "已登记" },
      "registered-selected": { en: "registered, selected for inspection", zh: "已登记并布控查验" },
      "registered-examined": { en: "registered and inspected", zh: "已登记并查验" },
      "released-on-registration": { en: "released, formalities owed", zh: "已登记放行（手续待补）" },
      supplemented: { en: "formalities completed", zh: "已补办手续" },
    },
    events: { ...DECLARED_EVENTS, ...REGISTERED_EVENTS },
  },
});
