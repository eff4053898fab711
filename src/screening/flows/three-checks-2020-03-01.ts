import { editionDate, frozen } from "../../edition/edition.js";
import { editionFlow } from "../../flow/flow.js";
import { reachedFrom } from "../../flow/promise.js";
import type { ProtocolStep } from "../coverage.js";
import {
  CLASSIFICATION_EVENTS,
  CLEARED_STATUS,
  FOUR_GROUP_MOVES,
  groupPromises,
  LAST_EVENTS,
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
  SAMPLE_PARTICULARS,
  SAMPLE_STEP,
  SCREENING_EVENTS,
  SCREENING_MOVES,
  SCREENING_STATUSES,
  SURVEY_STEP,
  screeningPromises,
} from "../three-screenings.js";

const BRIEFING = {
  en: "GACC press briefing of 2020-03-01 (three checks, three screenings, one transfer)",
  zh: "海关总署2020年3月1日发布会（三查三排一转运）",
} as const;

/**
 * *Three checks, three screenings, one transfer* (三查三排一转运): the declaration, temperature and patrol of everyone; the
 * survey, medical screening and laboratory sample of whoever has a ground; the transfer of the four groups.
 * The checks are done in any order, and so are the screenings, each once: the briefing names no order that binds. The
 * outcome of each check stands in the event's name, and who was flagged at one is `-flagged` until the referral. An
 * exclusion and a confirmation bear the laboratory's result on which they rest; a suspicion, symptoms and a contact need
 * none.
 *
 * @see GACC press briefing of 2020-03-01; consent and compulsion: IHR (2005), Articles 23.3 and 31.2; named receiver:
 * discipline inspection questions to port customs, March 2020
 */
export const threeChecks2020 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "three-checks-2020-03-01",
    series: "cn-traveller-screening",
    title: { en: "Three checks, three screenings, one transfer", zh: "三查三排一转运" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: editionDate("2020-03-01"),
    publishedOn: editionDate("2020-03-01"),
    source: BRIEFING.en,
    supersedes: "traveller-screening-2020-01-25",
  },
  initial: "arrived",
  outcomes: ["released", "transferred"],
  moves: {
    ...withReturns(checkMoves(checksInAnyOrder("cleared"))),
    cleared: { released: "released" },
    ...SCREENING_MOVES,
    sampled: { excluded: "cleared", ...FOUR_GROUP_MOVES },
    "awaiting-transfer": { transferred: "transferred" },
    released: {},
    transferred: {},
  },
  particulars: { ...SAMPLE_PARTICULARS, ...RESULT_PARTICULARS, transferred: [RECEIVER] },
  invariants: [
    ...checkPromises(BRIEFING),
    ...flagPromises(BRIEFING, "cleared", ["excluded"]),
    ...screeningPromises(BRIEFING),
    ...resultPromises(BRIEFING),
    ...groupPromises(BRIEFING, ["confirmed", "suspected", "symptomatic", "close-contact"]),
    reachedFrom(
      "released-when-cleared",
      { en: "nobody is released who was not cleared", zh: "未列为可放行不得放行" },
      BRIEFING,
      "released",
      ["cleared"],
    ),
    reachedFrom(
      "transferred-when-classified",
      { en: "nobody is transferred who was not classified", zh: "未经判定不得转运" },
      BRIEFING,
      "transferred",
      ["awaiting-transfer"],
    ),
    receiverPromise(),
  ],
  labels: {
    statuses: {
      ...CHECK_STATUSES,
      ...CLEARED_STATUS,
      ...SCREENING_STATUSES,
      ...LAST_STATUSES,
    },
    events: { ...CHECK_EVENTS, ...SCREENING_EVENTS, ...CLASSIFICATION_EVENTS, ...LAST_EVENTS },
  },
});

/** The three checks, owed to everyone, and the three screenings, owed to whoever has a ground. */
export const threeChecksSteps2020 = /* @__PURE__ */ frozen<readonly ProtocolStep[]>([
  DECLARATION_STEP,
  TEMPERATURE_STEP,
  PATROL_STEP,
  SURVEY_STEP,
  EXAMINATION_STEP,
  SAMPLE_STEP,
]);
