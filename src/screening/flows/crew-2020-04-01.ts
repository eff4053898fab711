import { calendarDate } from "../../calendar/calendar-date.js";
import { editionFlow } from "../../flow/flow.js";
import { CHECK_STATUSES } from "../three-checks.js";

const CONFERENCE = {
  en: "Press conference of the joint prevention and control mechanism, 2020-04-06 (GACC)",
  zh: "国务院联防联控机制2020年4月6日新闻发布会（海关总署）",
} as const;

const CONSENT = {
  en: "IHR (2005), Articles 23.3 and 31.2",
  zh: "《国际卫生条例（2005）》第二十三条第三款、第三十一条第二款",
} as const;

const DEATH = {
  en: "Opinions of five agencies of 2020-03-16: an unexplained death aboard is not to be hidden",
  zh: "五部门2020年3月16日《意见》：不得隐瞒交通运输工具上的不明原因死亡",
} as const;

/**
 * A member of the crew of a conveyance that came in: whoever leaves it passes the three checks, in any order, is sampled and
 * handed over; whoever stays aboard and has symptoms is sampled and handed over; whoever stays aboard and is well has no
 * event and leaves with the conveyance. A death aboard ends the case with its cause and to whom it was reported.
 *
 * The text that was seen says nothing of crew who stay aboard and are well, nor of those who die: these ends are ours.
 *
 * @see Joint prevention and control mechanism press conference of 2020-04-06; consent: IHR (2005), Articles 23.3 and 31.2;
 * deaths aboard: Opinions of five agencies of 2020-03-16
 */
export const crew2020 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "crew-2020-04-01",
    series: "cn-crew-screening",
    title: { en: "Crew aboard and crew leaving", zh: "司乘人员登离检疫" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2020-04-01"),
    until: calendarDate("2023-01-07"),
    publishedOn: calendarDate("2020-04-06"),
    source: "Joint prevention and control mechanism press conference of 2020-04-06 (GACC), on crew",
  },
  initial: "aboard",
  outcomes: ["departed", "transferred", "died"],
  moves: {
    aboard: { leaving: "leaving", "symptoms-found": "symptomatic", departed: "departed", died: "died" },
    leaving: {
      "declaration-checked": "declared",
      "temperature-taken": "measured-first",
      patrolled: "patrolled-first",
    },
    declared: { "temperature-taken": "measured", patrolled: "temperature-due" },
    "measured-first": { "declaration-checked": "measured", patrolled: "declaration-due" },
    "patrolled-first": { "declaration-checked": "temperature-due", "temperature-taken": "declaration-due" },
    measured: { patrolled: "checked" },
    "temperature-due": { "temperature-taken": "checked" },
    "declaration-due": { "declaration-checked": "checked" },
    checked: { "sample-taken": "sampled", "sample-compelled": "sampled" },
    symptomatic: { "sample-taken": "sampled", "sample-compelled": "sampled", died: "died" },
    sampled: { transferred: "transferred", died: "died" },
    departed: {},
    transferred: {},
    died: {},
  },
  particulars: {
    "sample-taken": [
      { name: "consent", label: { en: "consent to sampling", zh: "采样知情同意" }, oneOf: ["obtained", "guardian"] },
    ],
    "sample-compelled": [
      {
        name: "imminentRisk",
        label: { en: "evidence of an imminent risk to public health", zh: "紧迫公共卫生风险的证据" },
      },
    ],
    transferred: [
      { name: "receiver", label: { en: "the named receiver", zh: "接收单位及接收人" } },
      {
        name: "dataHandedOver",
        label: { en: "whether the data were handed over with the person", zh: "信息是否随人移交" },
        oneOf: ["yes"],
      },
    ],
    "symptoms-found": [{ name: "symptoms", label: { en: "the symptoms", zh: "症状" } }],
    died: [
      {
        name: "cause",
        label: { en: "the cause of death, or that it is not known", zh: "死亡原因，或者死因不明" },
      },
      { name: "reportedTo", label: { en: "to whom the death was reported", zh: "报告对象" } },
    ],
  },
  invariants: [
    {
      id: "declaration-when-leaving",
      text: { en: "nobody who leaves is handed over without the declaration check", zh: "离开者未经申报查验不得移交" },
      source: CONFERENCE,
      holds: {
        kind: "every-path",
        from: "leaving",
        to: ["checked", "sampled", "transferred"],
        through: { events: ["declaration-checked"] },
      },
    },
    {
      id: "temperature-when-leaving",
      text: { en: "nobody who leaves is handed over without the temperature check", zh: "离开者未经体温监测不得移交" },
      source: CONFERENCE,
      holds: {
        kind: "every-path",
        from: "leaving",
        to: ["checked", "sampled", "transferred"],
        through: { events: ["temperature-taken"] },
      },
    },
    {
      id: "patrol-when-leaving",
      text: { en: "nobody who leaves is handed over without the medical patrol", zh: "离开者未经医学巡查不得移交" },
      source: CONFERENCE,
      holds: {
        kind: "every-path",
        from: "leaving",
        to: ["checked", "sampled", "transferred"],
        through: { events: ["patrolled"] },
      },
    },
    {
      id: "declaration-checked-stands",
      text: { en: "the declaration check is done once, and not overruled", zh: "申报查验只做一次，不得改判" },
      source: CONFERENCE,
      holds: { kind: "never-after", event: "declaration-checked", never: "declaration-checked" },
    },
    {
      id: "temperature-taken-stands",
      text: { en: "the temperature is taken once, and not overruled", zh: "体温监测只做一次，不得改判" },
      source: CONFERENCE,
      holds: { kind: "never-after", event: "temperature-taken", never: "temperature-taken" },
    },
    {
      id: "patrolled-stands",
      text: { en: "the medical patrol is done once, and not overruled", zh: "医学巡查只做一次，不得改判" },
      source: CONFERENCE,
      holds: { kind: "never-after", event: "patrolled", never: "patrolled" },
    },
    {
      id: "sampled-before-the-hand-over",
      text: { en: "nobody is handed over without a sample", zh: "未经采样不得移交" },
      source: CONFERENCE,
      holds: {
        kind: "every-path",
        to: ["sampled", "transferred"],
        through: { events: ["sample-taken", "sample-compelled"] },
      },
    },
    {
      id: "leaving-or-symptoms",
      text: {
        en: "whoever is handed over leaves the conveyance or has symptoms",
        zh: "移交对象为离开交通工具者或有症状者",
      },
      source: CONFERENCE,
      holds: { kind: "every-path", to: ["transferred"], through: { events: ["leaving", "symptoms-found"] } },
    },
    {
      id: "nobody-leaves-unseen",
      text: {
        en: "whoever leaves the conveyance does not leave with it as if nothing had been",
        zh: "离开者不得视为随交通工具离开",
      },
      source: CONFERENCE,
      holds: { kind: "never-after", event: "leaving", never: "departed" },
    },
    {
      id: "nobody-with-symptoms-departs",
      text: {
        en: "nobody in whom symptoms were found leaves with the conveyance",
        zh: "发现有症状者不得随交通工具离开",
      },
      source: CONFERENCE,
      holds: { kind: "never-after", event: "symptoms-found", never: "departed" },
    },
    {
      id: "departed-by-record",
      text: { en: "leaving with the conveyance is recorded", zh: "随交通工具离开须有记录" },
      source: CONFERENCE,
      holds: { kind: "every-path", to: ["departed"], through: { events: ["departed"] } },
    },
    {
      id: "handed-over-by-record",
      text: { en: "the hand-over is recorded", zh: "移交须有记录" },
      source: CONFERENCE,
      holds: { kind: "every-path", to: ["transferred"], through: { events: ["transferred"] } },
    },
    {
      id: "died-by-record",
      text: { en: "a death aboard is recorded", zh: "死亡须有记录" },
      source: DEATH,
      holds: { kind: "every-path", to: ["died"], through: { events: ["died"] } },
    },
    {
      id: "death-ends-the-case",
      text: { en: "nothing follows a death", zh: "死亡后不再有后续步骤" },
      source: DEATH,
      holds: { kind: "never-after", event: "died", never: "died" },
    },
    {
      id: "death-reported",
      text: { en: "a death aboard names its cause and to whom it was reported", zh: "死亡须载明原因和报告对象" },
      source: DEATH,
      holds: { kind: "carries", event: "died", particulars: ["cause", "reportedTo"] },
    },
    {
      id: "no-dead-member-departs",
      text: {
        en: "a member of the crew who died aboard is not recorded as having left with the conveyance",
        zh: "死亡者不得记为随交通工具离开",
      },
      source: DEATH,
      holds: { kind: "never-after", event: "died", never: "departed" },
    },
    {
      id: "symptomatic-when-found-so",
      text: { en: "nobody counts as having symptoms in whom none were found", zh: "未发现症状不得列为有症状" },
      source: CONFERENCE,
      holds: { kind: "every-path", to: ["symptomatic"], through: { events: ["symptoms-found"] } },
    },
    {
      id: "symptoms-named",
      text: { en: "the symptoms that were found are named", zh: "须载明发现的症状" },
      source: CONFERENCE,
      holds: { kind: "carries", event: "symptoms-found", particulars: ["symptoms"] },
    },
    {
      id: "sampled-once",
      text: { en: "nobody who was sampled goes back to the checks", zh: "采样后不再退回三查" },
      source: CONFERENCE,
      holds: {
        kind: "every-path",
        from: "sampled",
        to: [
          "aboard",
          "leaving",
          "declared",
          "measured-first",
          "patrolled-first",
          "measured",
          "temperature-due",
          "declaration-due",
          "checked",
          "symptomatic",
        ],
        through: { statuses: ["transferred"] },
      },
    },
    {
      id: "sample-taken-then-no-sample-taken",
      text: { en: "nobody who consented to a sample is sampled again with consent", zh: "同意采样后不得再次同意采样" },
      source: CONFERENCE,
      holds: { kind: "never-after", event: "sample-taken", never: "sample-taken" },
    },
    {
      id: "sample-taken-then-no-sample-compelled",
      text: { en: "nobody who consented to a sample is compelled to another", zh: "同意采样后不得再强制采样" },
      source: CONFERENCE,
      holds: { kind: "never-after", event: "sample-taken", never: "sample-compelled" },
    },
    {
      id: "sample-compelled-then-no-sample-taken",
      text: { en: "nobody who was compelled to a sample is asked for another", zh: "强制采样后不得再征求同意采样" },
      source: CONFERENCE,
      holds: { kind: "never-after", event: "sample-compelled", never: "sample-taken" },
    },
    {
      id: "sample-compelled-then-no-sample-compelled",
      text: { en: "nobody is compelled to a sample twice", zh: "不得两次强制采样" },
      source: CONFERENCE,
      holds: { kind: "never-after", event: "sample-compelled", never: "sample-compelled" },
    },
    {
      id: "consent-before-sample",
      text: { en: "no sample is taken without consent", zh: "未经同意不得采样" },
      source: CONSENT,
      holds: { kind: "carries", event: "sample-taken", particulars: ["consent"] },
    },
    {
      id: "no-compulsion-without-imminent-risk",
      text: {
        en: "nobody is sampled by compulsion without evidence of an imminent risk",
        zh: "无紧迫风险证据不得强制采样",
      },
      source: CONSENT,
      holds: { kind: "carries", event: "sample-compelled", particulars: ["imminentRisk"] },
    },
    {
      id: "receiver-and-data",
      text: { en: "nobody is handed over without a named receiver and the data", zh: "移交须有接收人并移交信息" },
      source: CONFERENCE,
      holds: { kind: "carries", event: "transferred", particulars: ["receiver", "dataHandedOver"] },
    },
  ],
  labels: {
    statuses: {
      aboard: { en: "aboard", zh: "在交通工具上" },
      leaving: { en: "leaving the conveyance", zh: "离开交通工具" },
      declared: { en: "declaration checked", zh: "申报已查验" },
      "measured-first": CHECK_STATUSES["measured-first"],
      "patrolled-first": CHECK_STATUSES["patrolled-first"],
      measured: { en: "temperature measured", zh: "已测温" },
      "temperature-due": CHECK_STATUSES["temperature-due"],
      "declaration-due": CHECK_STATUSES["declaration-due"],
      checked: { en: "three checks done", zh: "三查完毕" },
      symptomatic: { en: "aboard with symptoms", zh: "在交通工具上且有症状" },
      sampled: { en: "sampled", zh: "已采样" },
      departed: { en: "left with the conveyance", zh: "随交通工具离开" },
      transferred: { en: "handed over", zh: "已移交" },
      died: { en: "died aboard", zh: "在交通工具上死亡" },
    },
    events: {
      leaving: { en: "leaves the conveyance", zh: "离开交通工具" },
      "symptoms-found": { en: "symptoms found aboard", zh: "发现有症状" },
      departed: { en: "left with the conveyance", zh: "随交通工具离开" },
      "declaration-checked": { en: "declaration checked", zh: "申报查验" },
      "temperature-taken": { en: "temperature taken", zh: "体温监测" },
      patrolled: { en: "medical patrol", zh: "医学巡查" },
      "sample-taken": { en: "sample taken", zh: "采样" },
      "sample-compelled": { en: "sample taken by compulsion", zh: "强制采样" },
      transferred: { en: "handed over", zh: "移交" },
      died: { en: "died aboard", zh: "死亡" },
    },
  },
});
