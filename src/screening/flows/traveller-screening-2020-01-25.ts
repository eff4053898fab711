import { editionDate, frozen } from "../../edition/edition.js";
import { editionFlow } from "../../flow/flow.js";
import { reachedFrom } from "../../flow/promise.js";
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
import { EXAMINATION_STEP, SAMPLE_PARTICULARS, SCREENING_EVENTS, SCREENING_STATUSES } from "../three-screenings.js";

const NOTICE = { en: "GACC Notice 16 of 2020 (2020-01-25)", zh: "海关总署公告2020年第16号（2020年1月25日）" } as const;

/**
 * The card, the thermometer and the patrol for whoever enters, and the medical screening of whoever has a ground, before
 * there were three screenings. The notice names these four and says no more. What the medical screening may come to is
 * the law's: whoever is or may be ill with a quarantinable disease is isolated, and whoever may have a monitored one is
 * given a priority treatment card (就诊方便卡). That a sample is taken where the screening calls for one is taken from the
 * practice of those weeks.
 *
 * @see GACC Notice 16 of 2020 (2020-01-25), in force on publication; Frontier Health and Quarantine Law (1987), Articles 12
 * and 17; consent and compulsion: IHR (2005), Articles 23.3 and 31.2
 */
export const travellerScreening2020January = /* @__PURE__ */ editionFlow({
  edition: {
    id: "traveller-screening-2020-01-25",
    series: "cn-traveller-screening",
    title: { en: "Card, temperature, patrol and medical screening", zh: "申报、测温、巡查与医学排查" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: editionDate("2020-01-25"),
    publishedOn: editionDate("2020-01-25"),
    source:
      "GACC Notice 16 of 2020 (2020-01-25), in force on publication; Frontier Health and Quarantine Law (1987), Articles 12 and 17",
  },
  initial: "arrived",
  outcomes: ["released", "transferred"],
  moves: {
    ...withReturns(checkMoves(checksInAnyOrder("cleared"))),
    cleared: { released: "released" },
    referred: { "examination-completed": "examined" },
    ...EXAMINATION_MOVES,
    "awaiting-transfer": { transferred: "transferred" },
    released: {},
    transferred: {},
  },
  particulars: { ...SAMPLE_PARTICULARS, ...RESULT_PARTICULARS, transferred: [RECEIVER] },
  invariants: [
    ...checkPromises(NOTICE),
    ...flagPromises(NOTICE, "cleared", ["excluded-on-examination", "excluded", "treatment-card-issued"]),
    ...examinationPromises(NOTICE),
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
      NOTICE,
      "transferred",
      ["awaiting-transfer"],
    ),
    receiverPromise(),
  ],
  labels: {
    statuses: {
      ...CHECK_STATUSES,
      ...CLEARED_STATUS,
      referred: { en: "referred to medical screening", zh: "转入医学排查" },
      examined: SCREENING_STATUSES.examined,
      sampled: SCREENING_STATUSES.sampled,
      ...LAST_STATUSES,
    },
    events: {
      ...CHECK_EVENTS,
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

/** The three checks, owed to everyone, and the medical screening, owed to whoever has a ground. */
export const travellerScreeningSteps2020January = /* @__PURE__ */ frozen<readonly ProtocolStep[]>([
  DECLARATION_STEP,
  TEMPERATURE_STEP,
  PATROL_STEP,
  EXAMINATION_STEP,
]);
