import { calendarDate } from "../../calendar/calendar-date.js";
import { editionFlow } from "../../flow/flow.js";

const FORM = { en: "Referral form for suspected cases at the port", zh: "口岸疑似病例转诊单" } as const;

const LOOP = {
  en: "Press conference of the joint prevention and control mechanism, 2020-04-06 (closed loop)",
  zh: "国务院联防联控机制2020年4月6日新闻发布会（闭环）",
} as const;

const HOURS = { en: "An example of hours", zh: "时限示例" } as const;

const DEATH = { en: "An example of a death on the way", zh: "途中死亡示例" } as const;

const INTENDED_HOSPITAL = { name: "intendedHospital", label: { en: "the intended hospital", zh: "拟送医院" } } as const;

const DATA_HANDED_OVER = {
  name: "dataHandedOver",
  label: { en: "whether the data are handed over with the person", zh: "信息是否随人移交" },
  oneOf: ["yes"],
} as const;

/**
 * The hand-over of one person to the designated hospital, by the fields of the referral form: requested, ambulance dispatched,
 * departed, received or refused with the reason, diagnosed, fed back. A refusal is not the end: the person is offered to another
 * hospital from where they are, or the hand-over is requested again; until a hospital has received them they stay in the charge
 * of whoever sends them. A death before that ends the hand-over, certified by name and with the body accounted for.
 * Each event brings its evidence; a source that never holds a field is not refused for it (`carries`).
 *
 * The form is undated and the hours by which each step is acknowledged are an example: the law asks that the institution
 * accept without delay. The form says nothing of a second hospital, nor of a death on the way: both are ours.
 *
 * @see Referral form for suspected cases at the port; Frontier Health and Quarantine Law of China (2024 revision), Article 12
 */
export const handOver2020 = /* @__PURE__ */ editionFlow({
  edition: {
    id: "hand-over-2020-03-01",
    series: "cn-hand-over",
    title: { en: "Hand-over to the designated hospital", zh: "向指定医疗机构移交" },
    authority: { en: "a port, as an example", zh: "口岸（示例）" },
    status: "illustrative",
    from: calendarDate("2020-03-01"),
    source:
      "Referral form for suspected cases at the port (疑似病例转诊单) of a former inspection and quarantine authority, undated; the hours of the deadlines are an example",
  },
  initial: "suspected",
  outcomes: ["fed-back", "died"],
  moves: {
    suspected: { requested: "requested", died: "died" },
    requested: { "ambulance-dispatched": "ambulance-dispatched", died: "died" },
    "ambulance-dispatched": { departed: "departed", died: "died" },
    departed: { received: "received", refused: "refused", died: "died" },
    refused: { "offered-elsewhere": "offered-elsewhere", requested: "requested", died: "died" },
    "offered-elsewhere": { received: "received", refused: "refused", died: "died" },
    received: { diagnosed: "diagnosed" },
    diagnosed: { "fed-back": "fed-back" },
    "fed-back": {},
    died: {},
  },
  particulars: {
    requested: [
      { name: "screeningResult", label: { en: "the result of the screening", zh: "排查结果" } },
      { name: "declarationCard", label: { en: "the declaration card", zh: "健康申明卡" } },
      { name: "temperatureVideo", label: { en: "the video of the temperature check", zh: "测温视频" } },
    ],
    "ambulance-dispatched": [
      { name: "ambulance", label: { en: "the number of the ambulance", zh: "救护车号" } },
      { name: "callRecord", label: { en: "the record of the call", zh: "电话记录" } },
    ],
    departed: [INTENDED_HOSPITAL, DATA_HANDED_OVER],
    "offered-elsewhere": [INTENDED_HOSPITAL, DATA_HANDED_OVER],
    received: [
      { name: "receivedBy", label: { en: "the doctor who received", zh: "接诊医生" } },
      { name: "handOverPictures", label: { en: "pictures or video of the hand-over", zh: "医疗移交照片或视频" } },
    ],
    refused: [{ name: "reason", label: { en: "why the hospital refuses", zh: "医院拒收理由" } }],
    diagnosed: [{ name: "diagnosis", label: { en: "the diagnosis", zh: "诊断结果" } }],
    "fed-back": [{ name: "fedBackBy", label: { en: "who gave the feedback", zh: "反馈人" } }],
    died: [
      { name: "certifiedBy", label: { en: "the doctor who certified the death", zh: "确认死亡的医生" } },
      { name: "bodyReceivedBy", label: { en: "who took charge of the body", zh: "遗体接收人" } },
    ],
  },
  invariants: [
    {
      id: "requested-first",
      text: { en: "nobody leaves the port whose hand-over was not requested", zh: "未提出移交不得离开口岸" },
      source: FORM,
      holds: {
        kind: "every-path",
        to: ["departed", "received", "refused", "offered-elsewhere"],
        through: { events: ["requested"] },
      },
    },
    {
      id: "ambulance-before-departure",
      text: { en: "nobody leaves the port before an ambulance was dispatched", zh: "救护车未派出不得离开口岸" },
      source: FORM,
      holds: {
        kind: "every-path",
        to: ["ambulance-dispatched", "departed", "received", "refused", "offered-elsewhere"],
        through: { events: ["ambulance-dispatched"] },
      },
    },
    {
      id: "departure-before-receipt",
      text: { en: "nobody is received or refused who has not left the port", zh: "未离开口岸不得接收或拒收" },
      source: FORM,
      holds: {
        kind: "every-path",
        to: ["departed", "received", "refused", "offered-elsewhere"],
        through: { events: ["departed"] },
      },
    },
    {
      id: "received-or-refused",
      text: {
        en: "nobody who left the port is diagnosed, or offered elsewhere, whom no hospital received or refused",
        zh: "离开口岸后，未经医院接收或拒收，不得诊断或改送其他医院",
      },
      source: FORM,
      holds: {
        kind: "every-path",
        from: "departed",
        to: ["diagnosed", "fed-back", "offered-elsewhere", "requested"],
        through: { events: ["received", "refused"] },
      },
    },
    {
      id: "received-before-the-end",
      text: { en: "no hand-over is completed without the receipt", zh: "未经接收不得完成移交" },
      source: FORM,
      holds: { kind: "every-path", to: ["diagnosed", "fed-back"], through: { events: ["received"] } },
    },
    {
      id: "refused-is-not-dropped",
      text: {
        en: "whoever was refused stays with the sender until a hospital has received them",
        zh: "被拒收者在医院接收之前仍由移交方负责",
      },
      source: LOOP,
      holds: {
        kind: "every-path",
        from: "refused",
        to: ["received", "diagnosed", "fed-back"],
        through: { events: ["received"] },
      },
    },
    {
      id: "offered-elsewhere-after-a-refusal-only",
      text: { en: "a person is offered to another hospital when one has refused", zh: "医院拒收后方可改送其他医院" },
      source: LOOP,
      holds: { kind: "every-path", to: ["offered-elsewhere"], through: { events: ["refused"] } },
    },
    {
      id: "offered-elsewhere-by-record",
      text: { en: "offering a person to another hospital is recorded", zh: "改送其他医院须有记录" },
      source: LOOP,
      holds: { kind: "every-path", to: ["offered-elsewhere"], through: { events: ["offered-elsewhere"] } },
    },
    {
      id: "died-by-record",
      text: { en: "a death before the receipt is recorded", zh: "接收前死亡须有记录" },
      source: DEATH,
      holds: { kind: "every-path", to: ["died"], through: { events: ["died"] } },
    },
    {
      id: "death-ends-the-hand-over",
      text: { en: "nothing follows a death", zh: "死亡后不再有后续步骤" },
      source: DEATH,
      holds: { kind: "never-after", event: "died", never: "died" },
    },
    {
      id: "not-received-and-then-dead-on-the-way",
      text: { en: "whoever was received does not die on the way", zh: "接收后不得记为途中死亡" },
      source: DEATH,
      holds: { kind: "never-after", event: "received", never: "died" },
    },
    {
      id: "refused-by-the-hospital",
      text: { en: "a refusal is the hospital's and is recorded", zh: "拒收须由医院作出并记录" },
      source: FORM,
      holds: { kind: "every-path", to: ["refused"], through: { events: ["refused"] } },
    },
    {
      id: "received-by-the-hospital",
      text: { en: "a receipt is the hospital's and is recorded", zh: "接收须由医院作出并记录" },
      source: FORM,
      holds: { kind: "every-path", to: ["received"], through: { events: ["received"] } },
    },
    {
      id: "diagnosed-before-feedback",
      text: { en: "no result is fed back before the diagnosis", zh: "未诊断不得反馈" },
      source: FORM,
      holds: { kind: "every-path", to: ["diagnosed", "fed-back"], through: { events: ["diagnosed"] } },
    },
    {
      id: "ends-with-feedback",
      text: { en: "a hand-over ends when the result is fed back", zh: "移交以结果反馈结束" },
      source: FORM,
      holds: { kind: "every-path", to: ["fed-back"], through: { events: ["fed-back"] } },
    },
    {
      id: "requested-again-after-a-refusal",
      text: {
        en: "no new journey from the port follows a refusal without a new request",
        zh: "拒收后再次自口岸转运须重新提出",
      },
      source: LOOP,
      holds: {
        kind: "every-path",
        from: "refused",
        to: ["requested", "ambulance-dispatched", "departed"],
        through: { events: ["requested"] },
      },
    },
    {
      id: "ambulance-again-after-a-refusal",
      text: {
        en: "nobody leaves the port again after a refusal without an ambulance that was dispatched again",
        zh: "拒收后再次离开口岸须重新派出救护车",
      },
      source: LOOP,
      holds: {
        kind: "every-path",
        from: "refused",
        to: ["departed"],
        through: { events: ["ambulance-dispatched"] },
      },
    },
    {
      id: "departure-again-after-a-refusal",
      text: {
        en: "after a refusal nobody is received who was neither offered elsewhere nor left the port again",
        zh: "拒收后未改送其他医院或者重新转运不得接收",
      },
      source: LOOP,
      holds: {
        kind: "every-path",
        from: "refused",
        to: ["received"],
        through: { events: ["offered-elsewhere", "departed"] },
      },
    },
    {
      id: "nobody-is-forgotten",
      text: { en: "a hand-over that was requested is never as if it had not been", zh: "已提出的移交不得消失" },
      source: LOOP,
      holds: { kind: "every-path", from: "requested", to: ["suspected"], through: { statuses: ["fed-back", "died"] } },
    },
    {
      id: "not-received-and-then-refused",
      text: { en: "nobody is refused after the receipt", zh: "接收后不得拒收" },
      source: LOOP,
      holds: { kind: "never-after", event: "received", never: "refused" },
    },
    {
      id: "not-received-twice",
      text: { en: "nobody is received twice", zh: "不得重复接收" },
      source: LOOP,
      holds: { kind: "never-after", event: "received", never: "received" },
    },
    {
      id: "evidence-of-the-request",
      text: { en: "the request comes with what was found", zh: "提出移交须附依据" },
      source: FORM,
      holds: {
        kind: "carries",
        event: "requested",
        particulars: ["screeningResult", "declarationCard", "temperatureVideo"],
      },
    },
    {
      id: "ambulance-named",
      text: { en: "the ambulance is named, and the call recorded", zh: "须载明救护车并留存通话记录" },
      source: FORM,
      holds: { kind: "carries", event: "ambulance-dispatched", particulars: ["ambulance", "callRecord"] },
    },
    {
      id: "hospital-and-data",
      text: { en: "nobody leaves without an intended hospital and the data", zh: "离开口岸须载明目的医院并移交信息" },
      source: FORM,
      holds: { kind: "carries", event: "departed", particulars: ["intendedHospital", "dataHandedOver"] },
    },
    {
      id: "other-hospital-and-data",
      text: {
        en: "nobody is offered elsewhere without the other hospital and the data",
        zh: "改送其他医院须载明目的医院并移交信息",
      },
      source: LOOP,
      holds: { kind: "carries", event: "offered-elsewhere", particulars: ["intendedHospital", "dataHandedOver"] },
    },
    {
      id: "death-certified",
      text: {
        en: "a death is certified by a doctor by name, and the body is in somebody's charge",
        zh: "死亡须载明确认医生和遗体接收人",
      },
      source: DEATH,
      holds: { kind: "carries", event: "died", particulars: ["certifiedBy", "bodyReceivedBy"] },
    },
    {
      id: "receiver-named",
      text: {
        en: "the doctor who receives is named, and the hand-over is recorded in pictures",
        zh: "须载明接诊医生并留存交接影像",
      },
      source: FORM,
      holds: { kind: "carries", event: "received", particulars: ["receivedBy", "handOverPictures"] },
    },
    {
      id: "refused-for-a-reason",
      text: { en: "a refusal names its reason", zh: "拒收须说明理由" },
      source: FORM,
      holds: { kind: "carries", event: "refused", particulars: ["reason"] },
    },
    {
      id: "diagnosis-stated",
      text: { en: "the diagnosis is stated", zh: "须载明诊断结果" },
      source: FORM,
      holds: { kind: "carries", event: "diagnosed", particulars: ["diagnosis"] },
    },
    {
      id: "fed-back-by-somebody",
      text: { en: "the feedback says who gave it", zh: "须载明反馈人" },
      source: FORM,
      holds: { kind: "carries", event: "fed-back", particulars: ["fedBackBy"] },
    },
  ],
  deadlines: {
    requested: {
      hours: 1,
      label: { en: "dispatch of the ambulance", zh: "派出救护车" },
      owedBy: { en: "the emergency centre", zh: "急救中心" },
      source: HOURS,
    },
    departed: {
      hours: 2,
      label: { en: "acknowledgement of the receipt, or refusal", zh: "确认接收或拒收" },
      owedBy: { en: "the designated hospital", zh: "指定医疗机构" },
      source: HOURS,
    },
    "offered-elsewhere": {
      hours: 2,
      label: { en: "acknowledgement of the receipt, or refusal, by the other hospital", zh: "改送医院确认接收或拒收" },
      owedBy: { en: "the other hospital", zh: "改送的医疗机构" },
      source: HOURS,
    },
    refused: {
      hours: 1,
      label: { en: "another hospital, or a new request", zh: "改送其他医院或者重新提出移交" },
      owedBy: { en: "the authority at the port", zh: "口岸主管机关" },
      source: HOURS,
    },
    diagnosed: {
      hours: 24,
      label: { en: "feedback of the result", zh: "反馈结果" },
      owedBy: { en: "the designated hospital", zh: "指定医疗机构" },
      source: HOURS,
    },
  },
  labels: {
    statuses: {
      suspected: { en: "to be handed over", zh: "待移交" },
      requested: { en: "requested", zh: "已提出" },
      "ambulance-dispatched": { en: "ambulance dispatched", zh: "救护车已派出" },
      departed: { en: "on the way", zh: "转运途中" },
      received: { en: "received", zh: "已接收" },
      refused: { en: "refused by the hospital", zh: "医院拒收" },
      diagnosed: { en: "diagnosed", zh: "已诊断" },
      "offered-elsewhere": { en: "on the way to another hospital", zh: "改送其他医院途中" },
      "fed-back": { en: "result fed back", zh: "已反馈" },
      died: { en: "died before the receipt", zh: "接收前死亡" },
    },
    events: {
      requested: { en: "hand-over requested", zh: "提出移交" },
      "ambulance-dispatched": { en: "ambulance dispatched", zh: "派出救护车" },
      departed: { en: "left the port", zh: "离开口岸" },
      received: { en: "received by the hospital", zh: "医院接收" },
      refused: { en: "refused by the hospital", zh: "医院拒收" },
      diagnosed: { en: "diagnosed", zh: "诊断" },
      "offered-elsewhere": { en: "offered to another hospital", zh: "改送其他医院" },
      "fed-back": { en: "result fed back to the port", zh: "结果反馈口岸" },
      died: { en: "died before the receipt", zh: "接收前死亡" },
    },
  },
});
