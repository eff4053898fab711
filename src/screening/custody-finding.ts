import { type Catalogue, fill, inLanguage, type Language, type Text } from "../text.js";
import type { ClosedLoopStage } from "./closed-loop-stage.js";

/** What can be found when people are matched through the closed loop, in the order in which it is named. */
export const CUSTODY_CODES = [
  "unaccounted",
  "not-on-manifest",
  "unexpected",
  "stage-skipped",
  "recorded-twice",
  "before-earlier-stage",
  "gap",
  "data-not-handed-over",
  "data-not-recorded",
  "time-not-recorded",
] as const;
/** What can be found when people are matched through the closed loop. */
export type CustodyCode = (typeof CUSTODY_CODES)[number];

/** Something found about one person at one stage. */
export interface CustodyFinding {
  readonly code: CustodyCode;
  /** The document number, as it was given. */
  readonly person: string;
  /** Where it was found; of somebody unaccounted for, the first stage at which they are missing. */
  readonly stage: string;
  /**
   * The stage before, of those at which the person was recorded, or of a stage before an earlier one the last with a
   * time; `undefined` where there is none.
   */
  readonly after: string | undefined;
  /** Who had the person at that stage, where that was recorded. */
  readonly holder: string | undefined;
  /** Minutes from that stage to this one, of a gap and of a stage before an earlier one; there they are negative. */
  readonly minutes: number | undefined;
  /** The minutes that were allowed, of a gap. */
  readonly allowedMinutes: number | undefined;
  /** How many records there are, of a stage that was recorded more than once. */
  readonly times: number | undefined;
}

/** What each finding says. */
export const CUSTODY_TEXTS: Readonly<Record<CustodyCode | "never-seen", Text>> = {
  unaccounted: {
    en: "not recorded at {stage}, where due; last recorded at {after}",
    zh: "应在“{stage}”环节而无记录；最后记录环节为“{after}”",
  },
  "never-seen": {
    en: "not recorded at {stage}, where due, nor anywhere else",
    zh: "应在“{stage}”环节，各环节均无记录",
  },
  "not-on-manifest": {
    en: "recorded at {stage} without being on the list of people expected",
    zh: "不在名单内，首次出现于“{stage}”环节",
  },
  unexpected: { en: "recorded at {stage}, which was not due", zh: "出现于“{stage}”环节，而该环节不应包括此人" },
  "stage-skipped": { en: "no record of {stage}, but of a later stage", zh: "缺少“{stage}”环节记录，后续环节有记录" },
  "recorded-twice": { en: "{times} records of {stage}", zh: "“{stage}”环节有{times}条记录" },
  "before-earlier-stage": {
    en: "{stage} is recorded before {after}, which comes first",
    zh: "“{stage}”的记录时间早于在前的“{after}”",
  },
  gap: {
    en: "{minutes} minutes from {after} to {stage}, from one holder to another; {allowedMinutes} are allowed",
    zh: "自“{after}”至“{stage}”换手间隔{minutes}分钟，允许{allowedMinutes}分钟",
  },
  "data-not-handed-over": { en: "at {stage} the person's data were not handed over", zh: "“{stage}”时未移交人员信息" },
  "data-not-recorded": {
    en: "at {stage} it is not recorded whether the person's data were handed over",
    zh: "“{stage}”时是否移交人员信息未记录",
  },
  "time-not-recorded": {
    en: "the time between {after} and {stage} cannot be told",
    zh: "“{after}”与“{stage}”之间的时间无法确定",
  },
};

/**
 * What a finding says, in one language. It does not name the person.
 *
 * @param stages those that the people were matched through, for what the stages are called
 * @example
 * const { findings } = reconcilePeople([{ person: "E1", stage: "manifest" }], CLOSED_LOOP_STAGES.slice(0, 2));
 * findings.map((finding) => sayCustody(finding, CLOSED_LOOP_STAGES, "en"))
 * // => ["not recorded at declaration, where due; last recorded at manifest"]
 */
export function sayCustody(
  finding: CustodyFinding,
  stages: readonly ClosedLoopStage[],
  language: Language | Catalogue,
): string {
  const { code, stage, after, minutes, allowedMinutes, times } = finding;
  const place = code === "unaccounted" && after === undefined ? "never-seen" : code;
  const called = (name: string) => {
    const label = stages.find((each) => each.stage === name)?.label;
    return label === undefined ? name : inLanguage(label, language, `stage.${name}`);
  };
  return fill(inLanguage(CUSTODY_TEXTS[place], language, `custody.${place}`), {
    stage: called(stage),
    after: after && called(after),
    minutes,
    allowedMinutes,
    times,
  });
}
