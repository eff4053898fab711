import { editionDate, frozen } from "../../edition/edition.js";
import { editionFlow } from "../../flow/flow.js";
import { reachedFrom } from "../../flow/promise.js";
import type { ProtocolStep } from "../coverage.js";
import { EXAMINATION_MOVES, TREATMENT_CARD_EVENT, treatmentCardPromise } from "../medical-screening.js";
import {
  CLASSIFICATION_EVENTS,
  CLEARED_STATUS,
  groupPromises,
  LAST_EVENTS,
  LAST_STATUSES,
  RECEIVER,
  RESULT_PARTICULARS,
  receiverPromise,
  releasedByRelease,
  resultPromises,
} from "../release-or-transfer.js";
import {
  CHECK_EVENTS,
  type ChecksDue,
  checkMoves,
  checkPromises,
  flagPromises,
  PATROL_STEP,
  TEMPERATURE_STEP,
} from "../three-checks.js";
import {
  EXAMINATION_STEP,
  SAMPLE_PARTICULARS,
  SAMPLE_STEP,
  SCREENING_EVENTS,
  SCREENING_MOVES,
  SCREENING_STATUSES,
  SURVEY_STEP,
  screeningPromises,
} from "../three-screenings.js";

const NOTICE = {
  en: "GACC notice of 2023-10-26, in force from 2023-11-01 00:00",
  zh: "海关总署2023年10月26日公告（2023年11月1日零时起施行）",
} as const;
const LAW = {
  en: "Frontier Health and Quarantine Law (1987), Articles 12 and 17; (2024), Article 12",
  zh: "《国境卫生检疫法》（1987年）第十二条、第十七条；（2024年）第十二条",
} as const;

/** Temperature and patrol in any order; a declaration of one's own accord at any time, and as often as there is one. */
const CHECKS = {
  arrived: { declaration: "declared", temperature: "measured", patrol: "patrolled-first" },
  declared: { declaration: "declared", temperature: "measured", patrol: "patrolled-first" },
  measured: { declaration: "measured", patrol: "cleared" },
  "patrolled-first": { declaration: "patrolled-first", temperature: "cleared" },
} as const satisfies ChecksDue;

/**
 * Screening since nobody owes a card: thermometer and patrol for everyone, as routine quarantine; survey, medical
 * screening and sample for whoever declared a symptom or an infectious disease of their own accord, or was found to have
 * one. Nobody is held up for a declaration that nobody owes. The notice ends with the sample. What follows is the law's:
 * a case is transferred, and whoever may have a monitored disease is given a priority treatment card (就诊方便卡) and
 * goes. That nobody else goes before the laboratory's result is inferred from the earlier editions.
 *
 * @see GACC notice of 2023-10-26, in force from 2023-11-01 00:00; Frontier Health and Quarantine Law (1987), Articles 12 and
 * 17, and (2024), Article 12; consent and compulsion: IHR (2005), Articles 23.3 and 31.2
 */
export const travellerScreening2023November = /* @__PURE__ */ editionFlow({
  edition: {
    id: "traveller-screening-2023-11-01",
    series: "cn-traveller-screening",
    title: { en: "Declaration of one's own accord, on entry", zh: "入境主动申报" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: editionDate("2023-11-01"),
    publishedOn: editionDate("2023-10-26"),
    source: NOTICE.en,
    supersedes: "traveller-screening-2023-01-08",
  },
  initial: "arrived",
  outcomes: ["released", "transferred"],
  moves: {
    ...checkMoves(CHECKS),
    cleared: { "declaration-clear": "cleared", released: "released" },
    ...SCREENING_MOVES,
    referred: { ...SCREENING_MOVES.referred, "declaration-clear": "referred", "declaration-flagged": "referred" },
    sampled: EXAMINATION_MOVES.sampled,
    "awaiting-transfer": { transferred: "transferred" },
    released: {},
    transferred: {},
  },
  particulars: { ...SAMPLE_PARTICULARS, ...RESULT_PARTICULARS, transferred: [RECEIVER] },
  invariants: [
    ...checkPromises(NOTICE, [TEMPERATURE_STEP, PATROL_STEP]),
    ...flagPromises(NOTICE, "cleared", ["excluded", "treatment-card-issued"]),
    ...screeningPromises(NOTICE),
    ...resultPromises(LAW),
    ...groupPromises(LAW, ["confirmed", "suspected"]),
    treatmentCardPromise(LAW),
    releasedByRelease(NOTICE),
    reachedFrom(
      "released-when-cleared",
      { en: "nobody is released who was not cleared", zh: "未列为可放行不得放行" },
      NOTICE,
      "released",
      ["cleared"],
    ),
    reachedFrom(
      "transferred-when-a-case",
      { en: "nobody is transferred who was not found to be a case", zh: "未判定为病例不得转运" },
      LAW,
      "transferred",
      ["awaiting-transfer"],
    ),
    receiverPromise(),
  ],
  labels: {
    statuses: {
      arrived: { en: "arrived", zh: "已到达" },
      declared: { en: "asked, nothing declared", zh: "询问后无申报" },
      "declared-flagged": { en: "symptom or disease declared", zh: "已主动申报症状或疾病" },
      "patrolled-first": { en: "patrolled first", zh: "先行巡查" },
      "patrolled-first-flagged": {
        en: "flagged at declaration or patrol, patrolled first",
        zh: "先行巡查，申报或巡查有异常",
      },
      measured: { en: "temperature measured", zh: "已测温" },
      "measured-flagged": { en: "flagged at declaration or temperature", zh: "申报或测温有异常" },
      ...CLEARED_STATUS,
      ...SCREENING_STATUSES,
      ...LAST_STATUSES,
    },
    events: {
      "declaration-clear": { en: "asked, nothing to declare", zh: "询问后无申报事项" },
      "declaration-flagged": { en: "symptom or disease declared of one's own accord", zh: "主动申报症状或疾病" },
      "temperature-normal": CHECK_EVENTS["temperature-normal"],
      "temperature-raised": CHECK_EVENTS["temperature-raised"],
      "patrol-clear": CHECK_EVENTS["patrol-clear"],
      "patrol-flagged": CHECK_EVENTS["patrol-flagged"],
      ...SCREENING_EVENTS,
      excluded: CLASSIFICATION_EVENTS.excluded,
      ...TREATMENT_CARD_EVENT,
      confirmed: CLASSIFICATION_EVENTS.confirmed,
      suspected: CLASSIFICATION_EVENTS.suspected,
      ...LAST_EVENTS,
    },
  },
});

/** Temperature and patrol, owed to everyone; the three screenings, owed to whoever has a ground. */
export const travellerScreeningSteps2023November = /* @__PURE__ */ frozen<readonly ProtocolStep[]>([
  TEMPERATURE_STEP,
  PATROL_STEP,
  SURVEY_STEP,
  EXAMINATION_STEP,
  SAMPLE_STEP,
]);
