import { editionDate } from "../../edition/edition.js";
import { editionFlow, type Particular } from "../../flow/flow.js";
import { carries, reachedFrom } from "../../flow/promise.js";
import {
  DECLARATION_NUMBER,
  DECLARED_EVENTS,
  DECLARED_MOVES,
  DECLARED_OUTCOMES,
  DECLARED_PARTICULARS,
  DECLARED_STATUSES,
} from "../declared-line.js";
import { declaredPromises } from "../declared-promises.js";
import { releasedFirstMoves, releasedFirstPromises } from "../released-first-line.js";

const NOTICE_17 = { en: "GACC Notice 17 of 2020", zh: "海关总署公告2020年第17号" } as const;
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

const REGISTERED_EVENTS = {
  registered: { en: "registered", zh: "登记" },
  "released-on-registration": { en: "released on registration", zh: "登记放行" },
  supplemented: { en: "formalities completed", zh: "补办手续" },
} as const;

const REGISTERED_LINE = {
  begun: "registered",
  released: "released-on-registration",
  completed: "supplemented",
  words: {
    begun: { en: "registered", zh: "登记" },
    released: { en: "released on registration", zh: "登记放行" },
    completed: { en: "supplemented with the formalities", zh: "补办手续" },
  },
  source: NOTICE_17,
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
    ...releasedFirstMoves(REGISTERED_LINE),
  },
  particulars: {
    ...DECLARED_PARTICULARS,
    registered: [REGISTRATION, FORMALITIES],
    supplemented: [DECLARATION_NUMBER],
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
    ...releasedFirstPromises(REGISTERED_LINE),
    ...[REGISTRATION, FORMALITIES].map((asked) =>
      carries("registered", REGISTERED_EVENTS.registered, asked, NOTICE_17),
    ),
    carries("supplemented", REGISTERED_EVENTS.supplemented, DECLARATION_NUMBER, NOTICE_17),
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
