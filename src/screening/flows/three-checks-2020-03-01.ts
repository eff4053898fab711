import { calendarDate } from "../../calendar/calendar-date.js";
import { frozen } from "../../edition/edition.js";
import { defineFlow } from "../../flow/flow.js";
import type { ProtocolStep } from "../coverage.js";

const BRIEFING = {
  en: "GACC press briefing of 2020-03-01 (three checks, three screenings, one transfer)",
  zh: "海关总署2020年3月1日发布会（三查三排一转运）",
} as const;

/**
 * *Three checks, three screenings, one transfer* (三查三排一转运): the declaration, temperature and patrol of everyone; the
 * survey, medical screening and laboratory sample of whoever has a ground; the transfer of the four groups.
 * The outcome of each check stands in the event's name: a flagged traveller cannot come back to `measured`.
 *
 * @see GACC press briefing of 2020-03-01; consent: IHR (2005), Articles 23.3 and 31.2; named receiver: discipline
 * inspection questions to port customs, March 2020
 */
export const threeChecks2020 = /* @__PURE__ */ defineFlow({
  edition: {
    id: "three-checks-2020-03-01",
    series: "cn-traveller-screening",
    title: { en: "Three checks, three screenings, one transfer", zh: "三查三排一转运" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2020-03-01"),
    until: calendarDate("2020-03-31"),
    publishedOn: calendarDate("2020-03-01"),
    source:
      "GACC press briefing of 2020-03-01 (three checks, three screenings, one transfer); from 2020-04-01 every entrant is sampled and handed over (press conference of 2020-04-06)",
  },
  initial: "arrived",
  outcomes: ["released", "transferred"],
  moves: {
    arrived: {
      "declaration-clear": "declared",
      "declaration-flagged": "declared-flagged",
      "declaration-returned": "arrived",
    },
    declared: { "temperature-normal": "measured", "temperature-raised": "measured-flagged" },
    "declared-flagged": { "temperature-normal": "measured-flagged", "temperature-raised": "measured-flagged" },
    measured: { "patrol-clear": "cleared", "patrol-flagged": "referred" },
    "measured-flagged": { "patrol-clear": "referred", "patrol-flagged": "referred" },
    cleared: { released: "released" },
    referred: { "survey-completed": "surveyed" },
    surveyed: { "examination-completed": "examined" },
    examined: { "sample-taken": "sampled" },
    sampled: {
      excluded: "cleared",
      confirmed: "awaiting-transfer",
      suspected: "awaiting-transfer",
      symptomatic: "awaiting-transfer",
      "close-contact": "awaiting-transfer",
    },
    "awaiting-transfer": { transferred: "transferred" },
    released: {},
    transferred: {},
  },
  particulars: {
    "sample-taken": [
      {
        name: "consent",
        label: { en: "consent to sampling", zh: "采样知情同意" },
        oneOf: ["obtained", "guardian", "compelled"],
      },
    ],
    transferred: [{ name: "receiver", label: { en: "the named receiver", zh: "接收单位及接收人" } }],
  },
  invariants: [
    {
      id: "declaration-before-the-end",
      text: { en: "nobody leaves the flow without the check of the declaration", zh: "未经申报查验不得结束" },
      source: BRIEFING,
      holds: { kind: "every-path", through: { events: ["declaration-clear", "declaration-flagged"] } },
    },
    {
      id: "temperature-before-the-end",
      text: { en: "nobody leaves the flow without the temperature check", zh: "未经体温监测不得结束" },
      source: BRIEFING,
      holds: { kind: "every-path", through: { events: ["temperature-normal", "temperature-raised"] } },
    },
    {
      id: "patrol-before-the-end",
      text: { en: "nobody leaves the flow without the medical patrol", zh: "未经医学巡查不得结束" },
      source: BRIEFING,
      holds: { kind: "every-path", through: { events: ["patrol-clear", "patrol-flagged"] } },
    },
    {
      id: "survey-after-referral",
      text: {
        en: "whoever was referred is not released without the epidemiological survey",
        zh: "转入三排者未经流行病学调查不得放行",
      },
      source: BRIEFING,
      holds: { kind: "every-path", from: "referred", through: { events: ["survey-completed"] } },
    },
    {
      id: "examination-after-referral",
      text: {
        en: "whoever was referred is not released without the medical screening",
        zh: "转入三排者未经医学排查不得放行",
      },
      source: BRIEFING,
      holds: { kind: "every-path", from: "referred", through: { events: ["examination-completed"] } },
    },
    {
      id: "sample-after-referral",
      text: { en: "whoever was referred is not released without a sample", zh: "转入三排者未经采样不得放行" },
      source: BRIEFING,
      holds: { kind: "every-path", from: "referred", through: { events: ["sample-taken"] } },
    },
    {
      id: "no-release-of-confirmed",
      text: { en: "no confirmed case is released", zh: "确诊病例不得放行" },
      source: BRIEFING,
      holds: { kind: "never-after", event: "confirmed", never: "released" },
    },
    {
      id: "no-release-of-suspected",
      text: { en: "no suspected case is released", zh: "疑似病例不得放行" },
      source: BRIEFING,
      holds: { kind: "never-after", event: "suspected", never: "released" },
    },
    {
      id: "no-release-of-symptomatic",
      text: { en: "nobody with symptoms is released", zh: "有症状人员不得放行" },
      source: BRIEFING,
      holds: { kind: "never-after", event: "symptomatic", never: "released" },
    },
    {
      id: "no-release-of-close-contact",
      text: { en: "no close contact is released", zh: "密切接触者不得放行" },
      source: BRIEFING,
      holds: { kind: "never-after", event: "close-contact", never: "released" },
    },
    {
      id: "consent-before-sample",
      text: { en: "no sample is taken without consent", zh: "未经同意不得采样" },
      source: {
        en: "IHR (2005), Articles 23.3 and 31.2",
        zh: "《国际卫生条例（2005）》第二十三条第三款、第三十一条第二款",
      },
      holds: { kind: "carries", event: "sample-taken", particulars: ["consent"] },
    },
    {
      id: "named-receiver",
      text: { en: "nobody is transferred to nobody in particular", zh: "转运须具体到接收人" },
      source: {
        en: "Questions put to port customs by the discipline inspection, March 2020",
        zh: "2020年3月驻署纪检监察对口岸海关的监督提问",
      },
      holds: { kind: "carries", event: "transferred", particulars: ["receiver"] },
    },
  ],
  labels: {
    statuses: {
      arrived: { en: "arrived", zh: "已到达" },
      declared: { en: "declaration checked", zh: "申报已查验" },
      "declared-flagged": { en: "declaration flagged", zh: "申报有异常" },
      measured: { en: "temperature measured", zh: "已测温" },
      "measured-flagged": { en: "flagged at declaration or temperature", zh: "申报或测温有异常" },
      cleared: { en: "cleared", zh: "可放行" },
      referred: { en: "referred to the three screenings", zh: "转入三排" },
      surveyed: { en: "survey completed", zh: "已完成流行病学调查" },
      examined: { en: "medically screened", zh: "已完成医学排查" },
      sampled: { en: "sampled", zh: "已采样" },
      "awaiting-transfer": { en: "awaiting transfer", zh: "待转运" },
      released: { en: "released", zh: "已放行" },
      transferred: { en: "transferred", zh: "已转运" },
    },
    events: {
      "declaration-clear": { en: "declaration checked, nothing found", zh: "申报查验无异常" },
      "declaration-flagged": { en: "declaration checked, flagged", zh: "申报查验异常" },
      "declaration-returned": { en: "declaration returned to be completed", zh: "申报退回补填" },
      "temperature-normal": { en: "temperature normal", zh: "体温正常" },
      "temperature-raised": { en: "temperature raised", zh: "体温升高" },
      "patrol-clear": { en: "medical patrol, nothing found", zh: "医学巡查无异常" },
      "patrol-flagged": { en: "medical patrol, flagged", zh: "医学巡查异常" },
      released: { en: "released", zh: "放行" },
      "survey-completed": { en: "epidemiological survey completed", zh: "完成流行病学调查" },
      "examination-completed": { en: "medical screening completed", zh: "完成医学排查" },
      "sample-taken": { en: "sample taken", zh: "采样" },
      excluded: { en: "disease excluded", zh: "排除" },
      confirmed: { en: "confirmed case", zh: "确诊病例" },
      suspected: { en: "suspected case", zh: "疑似病例" },
      symptomatic: { en: "symptomatic person", zh: "有症状人员" },
      "close-contact": { en: "close contact", zh: "密切接触者" },
      transferred: { en: "transferred", zh: "转运" },
    },
  },
});

/** The three checks, owed to everyone, and the three screenings, owed to whoever has a ground. */
export const threeChecksSteps2020 = /* @__PURE__ */ frozen<readonly ProtocolStep[]>([
  {
    step: "declaration",
    label: { en: "declaration check", zh: "申报查验" },
    events: ["declaration-clear", "declaration-flagged"],
    owedTo: "everyone",
  },
  {
    step: "temperature",
    label: { en: "temperature screening", zh: "体温监测" },
    events: ["temperature-normal", "temperature-raised"],
    owedTo: "everyone",
  },
  {
    step: "patrol",
    label: { en: "medical patrol", zh: "医学巡查" },
    events: ["patrol-clear", "patrol-flagged"],
    owedTo: "everyone",
  },
  {
    step: "survey",
    label: { en: "epidemiological survey", zh: "流行病学调查" },
    events: ["survey-completed"],
    owedTo: "triggered",
  },
  {
    step: "examination",
    label: { en: "medical screening", zh: "医学排查" },
    events: ["examination-completed"],
    owedTo: "triggered",
  },
  { step: "sample", label: { en: "laboratory sample", zh: "采样检测" }, events: ["sample-taken"], owedTo: "triggered" },
]);
