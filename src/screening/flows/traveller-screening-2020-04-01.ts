import { editionDate, frozen } from "../../edition/edition.js";
import { editionFlow } from "../../flow/flow.js";
import { carries, enteredBy, promise, reachedFrom, stepPromises } from "../../flow/promise.js";
import type { ProtocolStep } from "../coverage.js";
import {
  CLASSIFICATION_EVENTS,
  FOUR_GROUP_MOVES,
  LAST_STATUSES,
  RECEIVER,
  RESULT_PARTICULARS,
  receiverPromise,
  resultPromises,
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
import {
  EXAMINATION_STEP,
  SAMPLE_EVENTS,
  SAMPLE_OF_EVERYONE_STEP,
  SAMPLE_PARTICULARS,
  SCREENING_EVENTS,
  SCREENING_MOVES,
  SCREENING_STATUSES,
  SURVEY_STEP,
  samplePromises,
} from "../three-screenings.js";

const CONFERENCE = {
  en: "Joint prevention and control mechanism press conference of 2020-04-06 (GACC): from 2020-04-01",
  zh: "国务院联防联控机制2020年4月6日发布会（海关总署）：4月1日起",
} as const;
const BRIEFING = {
  en: "GACC press briefing of 2020-03-01 (three checks, three screenings, one transfer)",
  zh: "海关总署2020年3月1日发布会（三查三排一转运）",
} as const;

const HANDED_OVER = { en: "handed over", zh: "移交" } as const;
const DATA = {
  name: "dataHandedOver",
  label: { en: "the traveller's data, handed over with them", zh: "随人移交的信息" },
  oneOf: ["yes"],
} as const;

/**
 * Universal sampling and hand-over: everyone who enters is checked, sampled and handed over, person and data, to the local
 * joint mechanism, which treats them or quarantines them together. Nobody who enters is released at the port, so that the
 * flow has no event for it. Whoever has a ground goes through survey and medical screening before the sample, as since
 * 1 March 2020; the others may. Nobody is kept at the port for the laboratory: a classification may come before the
 * hand-over and need not.
 *
 * @see Joint prevention and control mechanism press conference of 2020-04-06 (GACC); GACC press briefing of 2020-03-01;
 * consent and compulsion: IHR (2005), Articles 23.3 and 31.2; named receiver: discipline inspection questions to port
 * customs, March 2020
 */
export const travellerScreening2020April = /* @__PURE__ */ editionFlow({
  edition: {
    id: "traveller-screening-2020-04-01",
    series: "cn-traveller-screening",
    title: { en: "Sampling and hand-over of everyone who enters", zh: "入境人员全员采样移交" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: editionDate("2020-04-01"),
    source: `${CONFERENCE.en} every traveller who enters is sampled and handed over with their data`,
    supersedes: "three-checks-2020-03-01",
  },
  initial: "arrived",
  outcomes: ["transferred"],
  moves: {
    ...withReturns(checkMoves(checksInAnyOrder("checked"))),
    checked: {
      "sample-taken": "sampled",
      "sample-compelled": "sampled",
      "survey-completed": "surveyed",
      "examination-completed": "examined-first",
    },
    ...SCREENING_MOVES,
    sampled: { transferred: "transferred", excluded: "awaiting-transfer", ...FOUR_GROUP_MOVES },
    "awaiting-transfer": { transferred: "transferred" },
    transferred: {},
  },
  particulars: {
    ...SAMPLE_PARTICULARS,
    ...RESULT_PARTICULARS,
    transferred: [RECEIVER, DATA],
  },
  invariants: [
    ...checkPromises(CONFERENCE),
    ...flagPromises(BRIEFING, "sampled", ["survey-completed"]),
    ...samplePromises(CONFERENCE),
    ...resultPromises(BRIEFING),
    enteredBy(
      "hand-over-and-no-release",
      { en: "nobody who enters leaves the flow but by a hand-over", zh: "入境人员一律移交，不在口岸放行" },
      CONFERENCE,
      "transferred",
      ["transferred"],
    ),
    promise("handed-over-once", "nobody is handed over twice", "同一人员不得重复移交", CONFERENCE, {
      kind: "never-after",
      event: "transferred",
      never: "transferred",
    }),
    enteredBy(
      "sample-before-hand-over",
      { en: "nobody is handed over of whom no sample was taken", zh: "未经采样不得移交" },
      CONFERENCE,
      "transferred",
      SAMPLE_EVENTS,
    ),
    enteredBy(
      "checked-by-a-clear-patrol",
      { en: "nobody goes without the screenings but by a clear patrol", zh: "非巡查无异常不得免于排查" },
      BRIEFING,
      "checked",
      ["patrol-clear"],
    ),
    ...stepPromises(SURVEY_STEP, BRIEFING, ["surveyed", "examined", "examination-due"]),
    ...stepPromises(EXAMINATION_STEP, BRIEFING, ["examined-first", "examined", "survey-due"]),
    promise(
      "survey-after-referral",
      "whoever was referred is not handed over without the survey",
      "转入三排者未经流行病学调查不得移交",
      BRIEFING,
      { kind: "every-path", from: "referred", through: { events: ["survey-completed"] } },
    ),
    promise(
      "examination-after-referral",
      "whoever was referred is not handed over without the medical screening",
      "转入三排者未经医学排查不得移交",
      BRIEFING,
      { kind: "every-path", from: "referred", through: { events: ["examination-completed"] } },
    ),
    promise(
      "examination-after-survey",
      "whoever was surveyed is not handed over without the medical screening",
      "已调查者未经医学排查不得移交",
      BRIEFING,
      { kind: "every-path", from: "surveyed", through: { events: ["examination-completed"] } },
    ),
    promise(
      "survey-after-examination",
      "whoever was screened medically is not handed over without the survey",
      "已医学排查者未经流行病学调查不得移交",
      BRIEFING,
      { kind: "every-path", from: "examined-first", through: { events: ["survey-completed"] } },
    ),
    reachedFrom(
      "ground-before-the-rest",
      { en: "nobody without a ground is held for survey and medical screening", zh: "无触发因素者采样后不因排查滞留" },
      BRIEFING,
      "sampled-first",
      ["referred"],
    ),
    enteredBy(
      "classified-before-awaiting",
      { en: "nobody awaits transfer as classified who was not", zh: "未经判定不得列为已判定待转运" },
      BRIEFING,
      "awaiting-transfer",
      ["excluded", "confirmed", "suspected", "symptomatic", "close-contact"],
    ),
    promise(
      "classification-stands",
      "whoever was classified is handed over as such",
      "判定后按判定结果移交",
      BRIEFING,
      {
        kind: "every-path",
        after: ["excluded", "confirmed", "suspected", "symptomatic", "close-contact"],
        through: { statuses: ["awaiting-transfer"] },
      },
    ),
    receiverPromise(),
    carries("transferred", HANDED_OVER, DATA, CONFERENCE),
  ],
  labels: {
    statuses: {
      ...CHECK_STATUSES,
      checked: { en: "checked, nothing found", zh: "三查无异常" },
      ...SCREENING_STATUSES,
      "awaiting-transfer": LAST_STATUSES["awaiting-transfer"],
      transferred: LAST_STATUSES.transferred,
    },
    events: {
      ...CHECK_EVENTS,
      ...SCREENING_EVENTS,
      ...CLASSIFICATION_EVENTS,
      transferred: HANDED_OVER,
    },
  },
});

/** The three checks and the sample, owed to everyone; survey and medical screening, owed to whoever has a ground. */
export const travellerScreeningSteps2020April = /* @__PURE__ */ frozen<readonly ProtocolStep[]>([
  DECLARATION_STEP,
  TEMPERATURE_STEP,
  PATROL_STEP,
  SURVEY_STEP,
  EXAMINATION_STEP,
  SAMPLE_OF_EVERYONE_STEP,
]);
