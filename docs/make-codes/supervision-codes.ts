import type { Text } from "pratique";
import {
  CROSSING_CODES,
  CROSSING_TEXTS,
  type DeficiencyIssueCode,
  DISINFECTION_FAULTS,
  DUTY_BREACHES,
  FENCE_FAULTS,
  LAYOUT_FAULTS,
  READING_DOUBTS,
  RECTIFICATION_DOUBTS,
  STAFFING_GAPS,
  WASTE_FAULTS,
  type ZoneLayoutIssue,
} from "pratique/supervision";
import type { RoomCodes } from "./code-list.ts";

/** The codes of supervision. */
export const SUPERVISION_CODES: RoomCodes = {
  room: "pratique/supervision",
  lists: [
    {
      title: { en: "Record of a deficiency", zh: "问题记录" },
      list: "DEFICIENCY_ISSUE_CODES",
      type: "DeficiencyIssueCode",
      at: ["DeficiencyIssue.code"],
      texts: "found",
      codes: {
        malformed: { en: "cannot be read as what stands here", zh: "无法识别为此处应有的内容" },
        "without-evidence": { en: "no piece of evidence", zh: "没有任何证据" },
        "liveness-not-stated": {
          en: "by video, and it does not say whether live or recorded",
          zh: "视频检查未注明实时或录像",
        },
        "due-before-found": { en: "due before the day on which it was found", zh: "整改期限早于发现之日" },
        "other-subject": { en: "the case file is of another deficiency", zh: "案卷属于另一问题" },
        "unknown-flow": { en: "the case file follows an edition that was not given", zh: "案卷所依流程版本未提供" },
        "unknown-format": {
          en: "the case file is of a format version that this version does not know",
          zh: "案卷格式版本不为本版本所知",
        },
        contradictory: {
          en: "a line of the case file says something else than an earlier one with the same number of the same actor",
          zh: "案卷中某条与同一人同一序号的先前记录不一致",
        },
      } satisfies Readonly<Record<DeficiencyIssueCode, Text>>,
    },
    {
      title: { en: "Doubts about a rectification", zh: "整改存疑" },
      list: "RECTIFICATION_DOUBTS",
      type: "RectificationDoubt",
      at: ["DeficiencyStanding.doubts"],
      texts: "found",
      codes: RECTIFICATION_DOUBTS,
    },
    {
      title: { en: "Crossing log of zones", zh: "分区出入记录" },
      list: "CROSSING_TEXTS",
      type: "CrossingCode",
      at: ["CrossingFinding.code", "CROSSING_CODES"],
      texts: "found",
      codes: CROSSING_TEXTS,
      severities: CROSSING_CODES,
      note: {
        en: "`breach`: against the rules. `record`: wrong with the log itself. `notice`: to know. `sayCrossing` gives the text, filled in.",
        zh: "`breach`为违规，`record`为记录本身有误，`notice`为提示。`sayCrossing`给出填好的文字。",
      },
    },
    {
      title: { en: "Layout of zones", zh: "分区布局" },
      list: "LAYOUT_FAULTS",
      type: "LayoutFaultCode",
      at: ["LayoutFault.code"],
      texts: "found",
      codes: LAYOUT_FAULTS,
      note: { en: "`sayLayoutFault` gives the text, filled in.", zh: "`sayLayoutFault`给出填好的文字。" },
    },
    {
      title: { en: "Why something is no layout", zh: "不是分区布局的原因" },
      at: ["ZoneLayoutIssue.code"],
      texts: "found",
      codes: {
        malformed: { en: "cannot be read as what stands here", zh: "无法识别为此处应有的内容" },
        "unknown-scheme": { en: "follows a scheme that was not given", zh: "所依分区方案未提供" },
      } satisfies Readonly<Record<ZoneLayoutIssue["code"], Text>>,
    },
    {
      title: { en: "Rosters against the limits of duty", zh: "值勤时限" },
      list: "DUTY_BREACHES",
      at: ["DutyBreach.breach"],
      texts: "found",
      codes: DUTY_BREACHES,
    },
    {
      title: { en: "What a shift lacks", zh: "人员缺口" },
      list: "STAFFING_GAPS",
      at: ["StaffingGap.lacks"],
      texts: "found",
      codes: STAFFING_GAPS,
    },
    {
      title: { en: "Doubts about a reading", zh: "测温存疑" },
      list: "READING_DOUBTS",
      type: "ReadingDoubt",
      at: ["CalibratedReadings.doubtful.doubt"],
      texts: "found",
      codes: READING_DOUBTS,
    },
    {
      title: { en: "Disinfection", zh: "消毒" },
      list: "DISINFECTION_FAULTS",
      type: "DisinfectionFault",
      at: ["DisinfectionCheck.faults"],
      texts: "found",
      codes: DISINFECTION_FAULTS,
    },
    {
      title: { en: "Waste", zh: "废弃物" },
      list: "WASTE_FAULTS",
      type: "WasteFault",
      at: ["WasteStanding.faults"],
      texts: "found",
      codes: WASTE_FAULTS,
    },
    {
      title: { en: "Fence", zh: "封闭围挡" },
      list: "FENCE_FAULTS",
      type: "FenceFault",
      at: ["FenceStanding.faults"],
      texts: "found",
      codes: FENCE_FAULTS,
    },
  ],
};
