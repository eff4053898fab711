import { editionDate } from "../../edition/edition.js";
import { editionFlow } from "../../flow/flow.js";
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

const TWO_STEP = { en: "GACC Notice 127 of 2019, as remembered", zh: "海关总署公告2019年第127号（凭记忆）" } as const;

const SUMMARY_EVENTS = {
  "summary-declared": { en: "summary declaration accepted", zh: "接受概要申报" },
  "released-on-summary": { en: "released on the summary declaration", zh: "概要申报后放行" },
  "declaration-completed": { en: "complete declaration accepted, duties and taxes settled", zh: "完整申报并缴清税款" },
} as const;

const SUMMARY_LINE = {
  begun: "summary-declared",
  released: "released-on-summary",
  completed: "declaration-completed",
  words: {
    begun: { en: "declared in summary", zh: "概要申报" },
    released: { en: "released on a summary declaration", zh: "概要申报后放行" },
    completed: { en: "declared completely", zh: "完整申报" },
  },
  source: TWO_STEP,
} as const;

/**
 * Goods that come in, in the ordinary way: declared in advance or on arrival, documents accepted, inspected where selected,
 * duties settled or deferred, released, closed; or in two steps, released on a summary and declared completely afterwards. An
 * example: the order is what practice is said to be, and the two steps are written from memory.
 *
 * @see Customs Law of China, Articles 24 and 28
 */
export const importClearance2020 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "import-clearance-2020-01-01",
    series: "cn-import-clearance",
    title: { en: "Clearance of imports", zh: "进口货物通关" },
    authority: { en: "a customs office, as an example", zh: "某海关（示例）" },
    status: "illustrative",
    from: editionDate("2020-01-01"),
    source:
      "Customs Law of China, Articles 24 (declaration) and 28 (inspection); the order of the other steps and the two-step declaration are an example, from memory",
  },
  initial: "expected",
  outcomes: [...DECLARED_OUTCOMES],
  moves: {
    ...DECLARED_MOVES,
    arrived: { ...DECLARED_MOVES.arrived, "summary-declared": "summary-declared" },
    ...releasedFirstMoves(SUMMARY_LINE),
  },
  particulars: {
    ...DECLARED_PARTICULARS,
    "summary-declared": [DECLARATION_NUMBER],
    "declaration-completed": [DECLARATION_NUMBER],
  },
  invariants: [
    ...declaredPromises(),
    reachedFrom(
      "closed-after-release",
      { en: "only what was released is closed", zh: "放行后方可结关" },
      { en: "The usual order of customs formalities", zh: "海关手续通常次序" },
      "closed",
      ["released", "released-on-summary"],
    ),
    ...releasedFirstPromises(SUMMARY_LINE),
    ...(["summary-declared", "declaration-completed"] as const).map((event) =>
      carries(event, SUMMARY_EVENTS[event], DECLARATION_NUMBER, TWO_STEP),
    ),
  ],
  deadlines: {
    "released-on-summary": {
      hours: 360,
      label: { en: "complete declaration", zh: "完整申报" },
      owedBy: { en: "the consignee", zh: "收货人" },
      source: {
        en: "14 days, as remembered, which are over after 15 times 24 hours at the latest",
        zh: "14日（凭记忆），至迟15个24小时届满",
      },
    },
  },
  labels: {
    statuses: {
      ...DECLARED_STATUSES,
      "summary-declared": { en: "declared in summary", zh: "已概要申报" },
      "summary-declared-selected": {
        en: "declared in summary, selected for inspection",
        zh: "已概要申报并布控查验",
      },
      "summary-declared-examined": { en: "declared in summary and inspected", zh: "已概要申报并查验" },
      "released-on-summary": { en: "released, complete declaration owed", zh: "已放行（待完整申报）" },
      "declaration-completed": { en: "declared completely", zh: "已完整申报" },
    },
    events: { ...DECLARED_EVENTS, ...SUMMARY_EVENTS },
  },
});
