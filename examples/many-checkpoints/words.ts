import type { Text } from "pratique";
import type { NoShareReason, Timeliness } from "pratique/statistics";
import { same } from "../line.ts";
import { printable } from "../port-day/printable.ts";
import type { Check } from "./counting.ts";
import type { RefusalCode } from "./read-report.ts";

/** The words of this example, for what the library has only codes for. */

export const TIMELINESS_WORDS: Readonly<Record<Timeliness, Text>> = {
  "on-time": { en: "in time", zh: "及时" },
  late: { en: "late", zh: "迟报" },
  missing: { en: "missing, in no total, and not as zero", zh: "未报，不计入任何合计，也不作零计" },
  "not-due": { en: "not due yet", zh: "未到上报时限" },
};

export const REFUSAL_WORDS: Readonly<Record<RefusalCode, Text>> = {
  unreadable: { en: "it cannot be read, or is not JSON", zh: "无法读取或不是JSON" },
  malformed: { en: "a part of it cannot be read", zh: "部分内容无法识别" },
  "unknown-version": { en: "it is of a version that is not known here", zh: "版本未知" },
  "other-format": { en: "its tally is of another shape", zh: "计数格式不同" },
  "other-definition": { en: "something else was counted", zh: "计数内容不同" },
  "other-version": { en: "it was counted by another version of the definition", zh: "计数定义的版本不同" },
  "other-dimensions": { en: "it was counted by other dimensions", zh: "计数维度不同" },
  "other-day": { en: "it is of another day", zh: "不是当日的文件" },
  "not-expected": { en: "no such checkpoint is expected", zh: "无此查验点" },
  "contradicts-another": {
    en: "another file of the same checkpoint and revision says something else",
    zh: "同一查验点同一修订号的另一文件内容不同",
  },
};

export const CHECK_WORDS: Readonly<Record<Check, Text>> = {
  declaration: { en: "declaration checked", zh: "申报核查" },
  temperature: { en: "temperature taken", zh: "体温监测" },
  patrol: { en: "medical patrol", zh: "医学巡查" },
};

/** Why there is no share. */
export const NO_SHARE_WORDS: Readonly<Record<NoShareReason, Text>> = {
  "not-reported": { en: "not reported", zh: "未报" },
  "not-a-count": { en: "numbers that cannot be", zh: "数字不可能成立" },
  "no-denominator": { en: "no denominator", zh: "无分母" },
  "part-exceeds-whole": { en: "the part is more than the whole", zh: "部分大于整体" },
};

const LANE_WORDS: Readonly<Record<string, Text>> = {
  green: { en: "green lane", zh: "绿色通道" },
  red: { en: "red lane", zh: "红色通道" },
};

/** What a lane is called; without one, all of them. */
export function laneText(lane: string | undefined): Text {
  if (lane === undefined) return { en: "all lanes", zh: "全部通道" };
  return (Object.hasOwn(LANE_WORDS, lane) ? LANE_WORDS[lane] : undefined) ?? same(printable(lane));
}
