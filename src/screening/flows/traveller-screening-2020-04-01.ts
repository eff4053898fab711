import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import { editionFlow } from "../../flow/flow.js";
import type { ProtocolStep } from "../coverage.js";
import {
  CHECK_EVENTS,
  CHECK_MOVES,
  CHECK_STATUSES,
  CLASSIFICATION_EVENTS,
  checkPromises,
  consentPromises,
  DECLARATION_STEP,
  declarationPromises,
  EXAMINATION_STEP,
  enteredBy,
  FOUR_GROUP_MOVES,
  flagPromises,
  LAST_STATUSES,
  PATROL_STEP,
  promise,
  RECEIVER,
  RESULT_PARTICULARS,
  reachedFrom,
  receiverPromises,
  resultPromises,
  SAMPLE_EVENTS,
  SAMPLE_OF_EVERYONE_STEP,
  SAMPLE_PARTICULARS,
  SCREENING_EVENTS,
  SCREENING_MOVES,
  SCREENING_STATUSES,
  SURVEY_STEP,
  TEMPERATURE_STEP,
} from "../three-checks.js";

const CONFERENCE = {
  en: "Joint prevention and control mechanism press conference of 2020-04-06 (GACC): from 2020-04-01",
  zh: "国务院联防联控机制2020年4月6日发布会（海关总署）：4月1日起",
} as const;
const BRIEFING = {
  en: "GACC press briefing of 2020-03-01 (three checks, three screenings, one transfer)",
  zh: "海关总署2020年3月1日发布会（三查三排一转运）",
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
    from: calendarDate("2020-04-01"),
    source: `${CONFERENCE.en} every traveller who enters is sampled and handed over with their data`,
    supersedes: "three-checks-2020-03-01",
  },
  initial: "arrived",
  outcomes: ["transferred"],
  moves: {
    ...CHECK_MOVES,
    measured: { "patrol-clear": "checked", "patrol-flagged": "referred" },
    "measured-flagged": { "patrol-clear": "referred", "patrol-flagged": "referred" },
    checked: { "sample-taken": "sampled", "sample-compelled": "sampled", "survey-completed": "surveyed" },
    ...SCREENING_MOVES,
    sampled: { transferred: "transferred", excluded: "awaiting-transfer", ...FOUR_GROUP_MOVES },
    "awaiting-transfer": { transferred: "transferred" },
    transferred: {},
  },
  particulars: {
    ...SAMPLE_PARTICULARS,
    ...RESULT_PARTICULARS,
    transferred: [
      RECEIVER,
      { name: "dataHandedOver", label: { en: "the traveller's data, handed over with them", zh: "随人移交的信息" } },
    ],
  },
  invariants: [
    ...declarationPromises(CONFERENCE),
    ...checkPromises(CONFERENCE),
    ...flagPromises(BRIEFING, "sampled", ["survey-completed"]),
    ...consentPromises(CONFERENCE),
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
    enteredBy(
      "surveyed-by-a-survey",
      { en: "nobody counts as surveyed who was not", zh: "未经流行病学调查不得视为已调查" },
      BRIEFING,
      "surveyed",
      ["survey-completed"],
    ),
    reachedFrom(
      "survey-before-examination",
      { en: "nobody is screened medically before the survey", zh: "未经流行病学调查不进入医学排查" },
      BRIEFING,
      "examined",
      ["surveyed"],
    ),
    promise(
      "examined-by-an-examination",
      "nobody counts as examined who was not",
      "未经医学排查不得视为已排查",
      BRIEFING,
      { kind: "every-path", to: ["examined"], through: { events: ["examination-completed"] } },
    ),
    promise(
      "examination-after-survey",
      "whoever was surveyed is not sampled without the medical screening",
      "已调查者未经医学排查不得采样",
      BRIEFING,
      { kind: "every-path", from: "surveyed", to: ["sampled"], through: { events: ["examination-completed"] } },
    ),
    promise(
      "survey-after-referral",
      "whoever was referred is not sampled without the survey",
      "转入三排者未经流行病学调查不得采样",
      BRIEFING,
      { kind: "every-path", from: "referred", to: ["sampled"], through: { events: ["survey-completed"] } },
    ),
    enteredBy(
      "classified-before-awaiting",
      { en: "nobody awaits transfer as classified who was not", zh: "未经判定不得列为已判定待转运" },
      BRIEFING,
      "awaiting-transfer",
      ["excluded", "confirmed", "suspected", "symptomatic", "close-contact"],
    ),
    promise("surveyed-once", "the survey is settled and takes the traveller on", "流行病学调查完成即告完成", BRIEFING, {
      kind: "never-after",
      event: "survey-completed",
      never: "survey-completed",
    }),
    promise(
      "exclusion-stands",
      "an excluded disease is not confirmed by the port afterwards",
      "已排除者口岸不再确诊",
      BRIEFING,
      {
        kind: "never-after",
        event: "excluded",
        never: "confirmed",
      },
    ),
    promise("confirmation-stands", "a confirmed case is not excluded afterwards", "确诊病例不再排除", BRIEFING, {
      kind: "never-after",
      event: "confirmed",
      never: "excluded",
    }),
    promise(
      "suspicion-stands",
      "a suspected case is not excluded before the hand-over",
      "疑似病例移交前不再排除",
      BRIEFING,
      {
        kind: "never-after",
        event: "suspected",
        never: "excluded",
      },
    ),
    promise(
      "symptoms-stand",
      "nobody with symptoms is excluded before the hand-over",
      "有症状人员移交前不再排除",
      BRIEFING,
      {
        kind: "never-after",
        event: "symptomatic",
        never: "excluded",
      },
    ),
    promise(
      "contact-stands",
      "no close contact is excluded before the hand-over",
      "密切接触者移交前不再排除",
      BRIEFING,
      {
        kind: "never-after",
        event: "close-contact",
        never: "excluded",
      },
    ),
    ...receiverPromises(),
    promise("data-handed-over", "nobody is handed over without their data", "人员移交须同时移交信息", CONFERENCE, {
      kind: "carries",
      event: "transferred",
      particulars: ["dataHandedOver"],
    }),
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
      transferred: { en: "handed over", zh: "移交" },
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
