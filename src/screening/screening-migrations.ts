import { frozen } from "../edition/edition.js";
import type { Migration } from "../flow/migration.js";

/*
 * Where travellers go on who stand in the hall when the rules change. No source says it: each notice speaks of those who
 * come from its first day on. The tables are ours: nobody is asked again for what they have passed and the new rules still
 * ask, nobody is let go for want of a status, and whoever waits for the ambulance gets into it.
 */

/** The checks are the same in every edition that owes a card. */
const SAME_CHECKS = {
  arrived: "arrived",
  declared: "declared",
  "declared-flagged": "declared-flagged",
  "measured-first": "measured-first",
  "measured-first-flagged": "measured-first-flagged",
  "patrolled-first": "patrolled-first",
  "patrolled-first-flagged": "patrolled-first-flagged",
  measured: "measured",
  "measured-flagged": "measured-flagged",
  "temperature-due": "temperature-due",
  "temperature-due-flagged": "temperature-due-flagged",
  "declaration-due": "declaration-due",
  "declaration-due-flagged": "declaration-due-flagged",
} as const;

/** From medical screening alone to three screenings: whoever was screened still owes the survey. */
const TO_THREE_SCREENINGS = {
  cleared: "cleared",
  referred: "referred",
  examined: "examined-first",
  sampled: "survey-due",
  "awaiting-transfer": "awaiting-transfer",
} as const;

/** From a card that everyone owes to none: the declaration is nobody's last step any more. */
function toNoCard() {
  return {
    arrived: "arrived",
    declared: "declared",
    "declared-flagged": "declared-flagged",
    "measured-first": "measured",
    "measured-first-flagged": "measured-flagged",
    "patrolled-first": "patrolled-first",
    "patrolled-first-flagged": "patrolled-first-flagged",
    measured: "measured",
    "measured-flagged": "measured-flagged",
    "temperature-due": "patrolled-first",
    "temperature-due-flagged": "patrolled-first-flagged",
    "declaration-due": "cleared",
    "declaration-due-flagged": "referred",
    ...TO_THREE_SCREENINGS,
  } as const;
}

const MARCH_2020 = {
  label: { en: "from the medical screening to three screenings", zh: "由医学排查转入三排" },
  source: {
    en: "the table is ours; the new rules: GACC press briefing of 2020-03-01",
    zh: "对应关系为本库拟定；新规见海关总署2020年3月1日发布会",
  },
} as const;

const APRIL_2020 = {
  label: { en: "from the release at the port to the hand-over of everyone", zh: "由口岸放行转为全员移交" },
  source: {
    en: "the table is ours; the new rules: joint prevention and control mechanism press conference of 2020-04-06 (GACC)",
    zh: "对应关系为本库拟定；新规见国务院联防联控机制2020年4月6日发布会（海关总署）",
  },
} as const;

const JANUARY_2023 = {
  label: { en: "to COVID-19 as a Class B disease", zh: "转入乙类乙管" },
  source: {
    en: "the table is ours; the new rules: GACC Notice 131 of 2022 (2022-12-28)",
    zh: "对应关系为本库拟定；新规见海关总署公告2022年第131号",
  },
} as const;

const NOVEMBER_2023 = {
  label: { en: "to a declaration of one's own accord", zh: "转为主动申报" },
  source: {
    en: "the table is ours; the new rules: GACC notice of 2023-10-26",
    zh: "对应关系为本库拟定；新规见海关总署2023年10月26日公告",
  },
} as const;

/** Whoever was cleared without a sample stays cleared: an exclusion on examination, or a priority treatment card. */
const CLEARED_STAY_CLEARED = ["flagged-is-followed-up"] as const;

/**
 * How those who enter go on from each edition of their screening to the next. On 2020-04-01 nobody is released any more:
 * whoever was cleared is sampled and handed over, also those sampled before. On 2023-01-08 whoever is among the screenings
 * is tested at once instead of being handed over, with a ground or without.
 *
 * @example
 * travellerScreeningMigrations.map(({ from, to }) => `${from}: ${to}`)[1]
 * // => "three-checks-2020-03-01: traveller-screening-2020-04-01"
 * @see the editions themselves; the tables are an example
 */
export const travellerScreeningMigrations = /* @__PURE__ */ entering();

/** Made by a call, so that whoever loads no table gets none of their parts. */
function entering(): readonly Migration[] {
  return frozen<readonly Migration[]>([
    {
      from: "traveller-screening-2020-01-25",
      to: "three-checks-2020-03-01",
      statuses: { ...SAME_CHECKS, ...TO_THREE_SCREENINGS },
      suspends: CLEARED_STAY_CLEARED,
      ...MARCH_2020,
    },
    {
      from: "three-checks-2020-03-01",
      to: "traveller-screening-2020-04-01",
      statuses: {
        ...SAME_CHECKS,
        cleared: "checked",
        referred: "referred",
        surveyed: "surveyed",
        "examined-first": "examined-first",
        "sampled-first": "sampled-first",
        examined: "examined",
        "survey-due": "survey-due",
        "examination-due": "examination-due",
        sampled: "sampled",
        "awaiting-transfer": "awaiting-transfer",
      },
      // Of those cleared some had been screened, sampled and excluded: they are sampled like everybody.
      suspends: [
        "sample-taken-stands",
        "sample-compelled-stands",
        "checked-by-a-clear-patrol",
        "survey-completed-stands",
        "examination-completed-stands",
        "classification-stands",
      ],
      ...APRIL_2020,
    },
    {
      from: "traveller-screening-2020-04-01",
      to: "traveller-screening-2023-01-08",
      statuses: {
        ...SAME_CHECKS,
        checked: "cleared",
        referred: "referred",
        surveyed: "referred",
        "examined-first": "referred",
        "sampled-first": "referred",
        examined: "referred",
        "survey-due": "referred",
        "examination-due": "referred",
        sampled: "referred",
        "awaiting-transfer": "awaiting-transfer",
      },
      // They were sampled without a ground, are tested, and may be examined and sampled anew; and whoever was classified,
      // excluded or not, was promised the transfer.
      suspends: [
        "ground-before-referral",
        "test-after-referral",
        "examination-completed-stands",
        "sample-taken-stands",
        "sample-compelled-stands",
        "transfer-of-the-groups",
        "no-transfer-of-the-excluded",
      ],
      ...JANUARY_2023,
    },
    {
      from: "traveller-screening-2023-01-08",
      to: "traveller-screening-2023-11-01",
      statuses: { ...toNoCard(), "tested-negative": "referred", "tested-positive": "referred" },
      suspends: CLEARED_STAY_CLEARED,
      ...NOVEMBER_2023,
    },
  ]);
}

/**
 * How those who leave go on from each edition of their screening to the next. On 2023-01-08 the survey is owed no more, and
 * whoever was sampled before the medical screening comes to it.
 *
 * @example
 * exitScreeningMigrations[0]?.statuses["examined"] // => "examined-first"
 * @see the editions themselves; the tables are an example
 */
export const exitScreeningMigrations = /* @__PURE__ */ leaving();

function leaving(): readonly Migration[] {
  return frozen<readonly Migration[]>([
    {
      from: "exit-screening-2020-01-25",
      to: "exit-screening-2020-03-01",
      statuses: { ...SAME_CHECKS, ...TO_THREE_SCREENINGS },
      suspends: CLEARED_STAY_CLEARED,
      ...MARCH_2020,
    },
    {
      from: "exit-screening-2020-03-01",
      to: "exit-screening-2023-01-08",
      statuses: {
        ...SAME_CHECKS,
        cleared: "cleared",
        referred: "referred",
        surveyed: "referred",
        "examined-first": "examined",
        "sampled-first": "referred",
        examined: "examined",
        "survey-due": "sampled",
        "examination-due": "referred",
        sampled: "sampled",
        "awaiting-transfer": "awaiting-transfer",
      },
      // Whoever was sampled first may be sampled again; symptoms and contacts were grounds for a transfer.
      suspends: ["sample-taken-stands", "sample-compelled-stands", "transfer-of-the-groups"],
      ...JANUARY_2023,
    },
    {
      from: "exit-screening-2023-01-08",
      to: "exit-screening-2023-11-01",
      statuses: toNoCard(),
      suspends: CLEARED_STAY_CLEARED,
      ...NOVEMBER_2023,
    },
  ]);
}
