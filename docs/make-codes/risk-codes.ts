import type { Text } from "pratique";
import {
  LANE_DEPARTURES,
  type LaneReasonName,
  type LoopOpen,
  type LoopReportProblem,
  type NoSchedule,
  type OrderChange,
  POLICY_PROBLEMS,
  type PolicyProblemCode,
  type PostNotStated,
  type ProblemSeverity,
  type SeatIssue,
  type UnresolvedSeat,
} from "pratique/risk";
import type { RoomCodes } from "./code-list.ts";

const policyProblems = Object.entries(POLICY_PROBLEMS) as [PolicyProblemCode, readonly [ProblemSeverity, Text]][];

/** The codes of policies, lanes, seats, schedules and closed loops. */
export const RISK_CODES: RoomCodes = {
  room: "pratique/risk",
  lists: [
    {
      title: { en: "Policy", zh: "分级规则定义" },
      list: "POLICY_PROBLEMS",
      type: "PolicyProblemCode",
      at: ["PolicyProblem.code", "ReceivedPolicyProblem.code", "ReceivedPolicyIssue.code"],
      texts: "found",
      codes: Object.fromEntries(policyProblems.map(([code, [, text]]) => [code, text])),
      severities: Object.fromEntries(policyProblems.map(([code, [severity]]) => [code, severity])),
      note: {
        en: "`lintPolicy` lists them, and `sayPolicyProblem` gives the text, filled in; `definePolicy` throws at errors.",
        zh: "由`lintPolicy`列出，`sayPolicyProblem`给出填好的文字；出现错误时`definePolicy`抛出错误。",
      },
    },
    {
      title: { en: "How much a problem of a policy matters", zh: "分级规则问题的轻重" },
      list: "PROBLEM_SEVERITIES",
      type: "ProblemSeverity",
      at: ["PolicyProblem.severity", "ReceivedPolicyProblem.severity", "ReceivedPolicyIssue.severity"],
      texts: "found",
      codes: {
        error: {
          en: "the policy is refused, or a rule does nothing that anybody can have meant",
          zh: "分级规则不被接受，或者其中某条不可能有任何意义",
        },
        warning: { en: "it grades, and probably not as it was meant", zh: "可以给出等级，但很可能不合本意" },
        note: { en: "worth knowing, and often meant", zh: "仅供知悉，往往是有意为之" },
      } satisfies Readonly<Record<ProblemSeverity, Text>>,
    },
    {
      title: { en: "What put a traveller into a lane", zh: "进入某通道的依据" },
      list: "LANE_REASONS",
      type: "LaneReasonName",
      at: ["LaneReason.by"],
      texts: "found",
      codes: {
        criterion: { en: "a criterion selected them", zh: "符合选定标准" },
        undecided: { en: "a criterion is undecided, and may select them", zh: "某项标准待定，可能符合" },
        draw: { en: "the random draw", zh: "随机抽取" },
        "longest-run": {
          en: "as many in a row as the plan allows had not been selected",
          zh: "连续未被选定人数已达方案上限",
        },
        "not-selected": { en: "nothing selected them", zh: "未被选定" },
      } satisfies Readonly<Record<LaneReasonName, Text>>,
    },
    {
      title: { en: "Audit of a log of lanes", zh: "通道分流记录核查" },
      list: "LANE_DEPARTURES",
      at: ["LaneDeparture.code"],
      texts: "found",
      codes: LANE_DEPARTURES,
    },
    {
      title: { en: "Why a seat has no position", zh: "座位无法定位的原因" },
      type: "SeatProblem",
      at: ["SeatIssue.code", "UnresolvedSeat.why", "SeatContacts.cases.problem"],
      texts: "found",
      codes: {
        "seat-unknown": { en: "the seat is not known", zh: "座位不明" },
        "seat-not-in-cabin": { en: "the cabin has no such seat", zh: "舱内没有该座位" },
        "section-not-named": {
          en: "several sections have such a seat, and none was named",
          zh: "多个区段有该座位而未指明区段",
        },
        "adult-unknown": { en: "a lap infant, and the adult is not known", zh: "怀抱婴儿，所随成人不明" },
        "service-unknown": {
          en: "an attendant of whom it is not known whom they served",
          zh: "乘务人员，服务区域不明",
        },
        "case-seat-unresolved": { en: "the seat of a case is not known", zh: "病例座位不明" },
        "hours-unknown": { en: "it is not known how long the journey was", zh: "乘坐时长不明" },
      } satisfies Readonly<Record<SeatIssue["code"] | UnresolvedSeat["why"], Text>>,
    },
    {
      title: { en: "Why there is no schedule of quarantine", zh: "没有隔离检测安排的原因" },
      at: ["NoSchedule.problem", "NoQuarantineRule.problem"],
      texts: "found",
      codes: {
        "class-abolished": { en: "nobody is put in the class any more", zh: "该类人员已不再判定" },
        "locally-determined": { en: "the edition leaves it to the localities", zh: "由各地自行规定" },
        "not-stated": { en: "the sources do not say", zh: "出处未载明" },
        "illustrative-only": {
          en: "there is an illustrative rule, and it was not asked for",
          zh: "仅有示例规则，而未要求使用示例",
        },
        "circumstances-unknown": {
          en: "it depends on circumstances that are not known; the schedules that it may be stand beside it",
          zh: "取决于尚不清楚的情形，可能的各种安排一并列出",
        },
      } satisfies Readonly<Record<NoSchedule["problem"], Text>>,
    },
    {
      title: { en: "Order of quarantine that was changed", zh: "隔离决定的变更" },
      at: ["OrderChange.problems"],
      texts: "found",
      codes: {
        "no-reason": { en: "the reason is blank", zh: "未填理由" },
        "ends-before-first-day": {
          en: "the last day is before the first: nobody can have meant it; the order stands",
          zh: "末日早于首日，显非本意；决定仍然有效",
        },
      } satisfies Readonly<Record<OrderChange["problems"][number], Text>>,
    },
    {
      title: { en: "Testing of posts, and closed loops", zh: "岗位检测与闭环管理" },
      at: ["PostNotStated.problem", "LoopOpen.problem", "LoopReportProblem.code"],
      texts: "found",
      codes: {
        "not-stated": {
          en: "the edition does not say how often holders of the post are tested",
          zh: "该版本未规定此岗位的检测频次",
        },
        "days-open": {
          en: "the pattern leaves the days of work open, and nobody said them",
          zh: "该模式未规定作业天数，也未另行给出",
        },
        "not-a-count": { en: "a reported figure is no count", zh: "所报数字不是计数" },
        "more-pairs-than-possible": {
          en: "more pairs met than the people in the loop can make",
          zh: "所报接触对数超过在岗人数可能形成的对数",
        },
      } satisfies Readonly<Record<PostNotStated["problem"] | LoopOpen["problem"] | LoopReportProblem["code"], Text>>,
    },
  ],
};
