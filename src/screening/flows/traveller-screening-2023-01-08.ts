import { editionDate, frozen } from "../../edition/edition.js";
import { editionFlow } from "../../flow/flow.js";
import { enteredBy, promise, reachedFrom } from "../../flow/promise.js";
import type { ProtocolStep } from "../coverage.js";
import {
  EXAMINATION_MOVES,
  EXCLUDED_ON_EXAMINATION_EVENT,
  examinationPromises,
  TREATMENT_CARD_EVENT,
} from "../medical-screening.js";
import {
  CLASSIFICATION_EVENTS,
  CLEARED_STATUS,
  endPromises,
  LAST_EVENTS,
  LAST_STATUSES,
  RECEIVER,
  RESULT_PARTICULARS,
  receiverPromise,
} from "../release-or-transfer.js";
import {
  CHECK_EVENTS,
  CHECK_STATUSES,
  checkMoves,
  checkPromises,
  checksInAnyOrder,
  DECLARATION_STEP,
  flagPromises,
  PATROL_STEP,
  TEMPERATURE_STEP,
  withReturns,
} from "../three-checks.js";
import { SAMPLE_PARTICULARS, SCREENING_EVENTS, SCREENING_STATUSES } from "../three-screenings.js";

const NOTICE = {
  en: "GACC Notice 131 of 2022 (2022-12-28), item 1; joint mechanism notice on travel between China and abroad of December 2022, as told by the Ministry of Foreign Affairs on 2023-01-04",
  zh: "海关总署公告2022年第131号第一条；2022年12月关于中外人员往来暂行措施的通知（外交部2023年1月4日例行记者会）",
} as const;
const LAW = {
  en: "Frontier Health and Quarantine Law (1987), Articles 12 and 17",
  zh: "《国境卫生检疫法》（1987年）第十二条、第十七条",
} as const;

/**
 * Screening on entry since COVID-19 is managed as a Class B disease. Whoever declares normally and shows nothing at the
 * routine checks is released. An abnormal declaration, a fever or another symptom leads to an antigen test by customs
 * first. A positive one leads home, to isolation or self-care, or to a hospital: the port holds nobody for it. After a
 * negative one routine quarantine under the law goes on, which may end with the release or begin a medical screening.
 * The card carries the consent to the antigen test.
 *
 * @see GACC Notice 131 of 2022 (2022-12-28), in force from 2023-01-08; Ministry of Foreign Affairs, press conference of
 * 2023-01-04; Frontier Health and Quarantine Law (1987), Articles 12 and 17
 */
export const travellerScreening2023 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "traveller-screening-2023-01-08",
    series: "cn-traveller-screening",
    title: { en: "Antigen test for abnormal declarations and symptoms", zh: "申报异常或有症状者抗原检测" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: editionDate("2023-01-08"),
    publishedOn: editionDate("2022-12-28"),
    source: "GACC Notice 131 of 2022 (2022-12-28) on COVID-19 as a Class B disease, in force from 2023-01-08",
    supersedes: "traveller-screening-2020-04-01",
  },
  initial: "arrived",
  outcomes: ["released", "transferred"],
  moves: {
    ...withReturns(checkMoves(checksInAnyOrder("cleared"))),
    cleared: { released: "released" },
    referred: { "antigen-negative": "tested-negative", "antigen-positive": "tested-positive" },
    "tested-negative": { released: "released", "examination-completed": "examined" },
    "tested-positive": { released: "released", transferred: "transferred" },
    ...EXAMINATION_MOVES,
    "awaiting-transfer": { transferred: "transferred" },
    released: {},
    transferred: {},
  },
  particulars: { ...SAMPLE_PARTICULARS, ...RESULT_PARTICULARS, transferred: [RECEIVER] },
  invariants: [
    ...checkPromises(NOTICE),
    ...flagPromises(NOTICE, "released", ["antigen-negative", "antigen-positive"]),
    promise(
      "test-after-referral",
      "whoever was referred is not released without the antigen test",
      "须检测者未经抗原检测不得放行",
      NOTICE,
      {
        kind: "every-path",
        from: "referred",
        through: { events: ["antigen-negative", "antigen-positive"] },
      },
    ),
    enteredBy(
      "negative-by-a-test",
      { en: "nobody counts as tested negative who was not", zh: "未测得阴性不得视为阴性" },
      NOTICE,
      "tested-negative",
      ["antigen-negative"],
    ),
    enteredBy(
      "positive-by-a-test",
      { en: "nobody counts as tested positive who was not", zh: "未测得阳性不得视为阳性" },
      NOTICE,
      "tested-positive",
      ["antigen-positive"],
    ),
    promise(
      "positive-stands",
      "a positive antigen test is not repeated until it is negative",
      "抗原阳性不得重测为阴性",
      NOTICE,
      {
        kind: "never-after",
        event: "antigen-positive",
        never: "antigen-negative",
      },
    ),
    promise(
      "no-screening-before-the-test",
      "nobody is screened medically before the antigen test",
      "未经抗原检测不进入医学排查",
      NOTICE,
      { kind: "every-path", to: ["examined"], through: { statuses: ["tested-negative"] } },
    ),
    ...examinationPromises(LAW),
    promise(
      "cleared-by-exclusion-or-card",
      "whoever was referred is not cleared but by an exclusion or a priority treatment card",
      "须检测者非经排除或发给就诊方便卡不得列为可放行",
      LAW,
      {
        kind: "every-path",
        from: "referred",
        to: ["cleared"],
        through: { events: ["excluded-on-examination", "excluded", "treatment-card-issued"] },
      },
    ),
    reachedFrom(
      "transferred-when-positive-or-a-case",
      { en: "nobody is transferred who was neither positive nor a case", zh: "未检出阳性且未判定为病例不得转运" },
      NOTICE,
      "transferred",
      ["tested-positive", "awaiting-transfer"],
    ),
    ...endPromises(NOTICE),
    receiverPromise(),
  ],
  labels: {
    statuses: {
      ...CHECK_STATUSES,
      ...CLEARED_STATUS,
      referred: { en: "referred to the antigen test", zh: "转入抗原检测" },
      "tested-negative": { en: "antigen test negative", zh: "抗原检测阴性" },
      "tested-positive": { en: "antigen test positive", zh: "抗原检测阳性" },
      examined: SCREENING_STATUSES.examined,
      sampled: SCREENING_STATUSES.sampled,
      ...LAST_STATUSES,
    },
    events: {
      ...CHECK_EVENTS,
      "antigen-negative": { en: "antigen test, negative", zh: "抗原检测结果阴性" },
      "antigen-positive": { en: "antigen test, positive", zh: "抗原检测结果阳性" },
      "examination-completed": SCREENING_EVENTS["examination-completed"],
      "sample-taken": SCREENING_EVENTS["sample-taken"],
      "sample-compelled": SCREENING_EVENTS["sample-compelled"],
      ...EXCLUDED_ON_EXAMINATION_EVENT,
      excluded: CLASSIFICATION_EVENTS.excluded,
      ...TREATMENT_CARD_EVENT,
      confirmed: CLASSIFICATION_EVENTS.confirmed,
      suspected: CLASSIFICATION_EVENTS.suspected,
      ...LAST_EVENTS,
    },
  },
});

/** The three checks, owed to everyone, and the antigen test, owed to whoever has a ground. */
export const travellerScreeningSteps2023 = /* @__PURE__ */ frozen<readonly ProtocolStep[]>([
  DECLARATION_STEP,
  TEMPERATURE_STEP,
  PATROL_STEP,
  {
    step: "antigen-test",
    label: { en: "antigen test", zh: "抗原检测" },
    events: ["antigen-negative", "antigen-positive"],
    owedTo: "triggered",
  },
]);
