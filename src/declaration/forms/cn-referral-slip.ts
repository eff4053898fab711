import { calendarDate } from "../../calendar/calendar-date.js";
import { editionForm } from "../form.js";

/**
 * Referral slip for suspected cases of infectious disease at a port (口岸传染病疑似病例转诊单): up to four cases that one
 * ambulance takes to one hospital, who hands them over and who receives them, and what the hospital found.
 *
 * The number of a case is the place of its row. Whether the hospital received them is a question here: the paper only
 * asks for a reason if it refused. Until the hospital answers nothing of its part is missing; a diagnosis is signed by
 * the chief examiner.
 *
 * Illustrative: the text is the form's own, but nothing tells its first or its last day; the bureau went into customs in
 * 2018.
 *
 * @see form of a former Liaoning inspection and quarantine bureau
 */
export const referralSlip = /* @__PURE__ */ editionForm({
  edition: {
    id: "cn-referral-slip",
    series: "cn-referral-slip",
    title: {
      en: "Referral slip for suspected cases of infectious disease at a port",
      zh: "口岸传染病疑似病例转诊单",
    },
    authority: { en: "Former Liaoning inspection and quarantine bureau", zh: "原辽宁出入境检验检疫局" },
    status: "illustrative",
    // From the law's first day to the end of the year in which the bureaus went into customs.
    from: { notBefore: calendarDate("1987-05-01"), notAfter: calendarDate("2018-12-31") },
    source: "Former Liaoning inspection and quarantine bureau's form 口岸传染病疑似病例转诊单, undated",
  },
  notice: {
    en: "In two copies: the port keeps one, the ambulance doctor hands the other to the receiving doctor. As soon as the hospital has a diagnosis and has decided what to do, it faxes this slip back to the port.",
    zh: "一式两联：口岸检疫机构留存一联，另一联由救护车医师交接诊医师。医院作出诊断和处理意见后，请立即将本单传真回口岸检疫机构。",
  },
  sections: {
    cases: { en: "Cases", zh: "病例" },
    handover: { en: "Hand-over at the port", zh: "口岸移交" },
    hospital: { en: "Hospital", zh: "接收医院" },
    reply: { en: "Where the result is sent back to", zh: "结果反馈" },
  },
  items: {
    cases: {
      kind: "list",
      label: { en: "Cases", zh: "病例" },
      section: "cases",
      privacy: "health",
      maximumRows: 4,
      items: {
        name: {
          kind: "text",
          label: { en: "Name of the case", zh: "病例姓名" },
          privacy: "identity",
          maximumLength: 200,
        },
        sex: {
          kind: "choice",
          label: { en: "Sex", zh: "性别" },
          privacy: "identity",
          options: { male: { en: "Male", zh: "男" }, female: { en: "Female", zh: "女" } },
        },
        nationality: { kind: "country", label: { en: "Nationality", zh: "国籍" }, privacy: "identity" },
        documentNumber: {
          kind: "text",
          label: { en: "Passport or document number", zh: "护照号/证件号码" },
          privacy: "identity",
          maximumLength: 50,
        },
        screeningResult: {
          kind: "text",
          label: { en: "Result of the screening by the quarantine officers", zh: "检疫人员排查结果" },
          privacy: "health",
          maximumLength: 500,
        },
      },
    },
    conveyanceName: {
      kind: "text",
      label: { en: "Name of the conveyance", zh: "交通工具名称" },
      section: "handover",
      privacy: "travel",
      maximumLength: 100,
      required: { fact: "serviceNumber", known: false },
    },
    serviceNumber: {
      kind: "text",
      label: { en: "Flight number", zh: "航班号" },
      section: "handover",
      privacy: "travel",
      maximumLength: 50,
      required: { fact: "conveyanceName", known: false },
    },
    crossedOn: {
      kind: "date",
      label: { en: "Date of entry or exit", zh: "出入境日期" },
      section: "handover",
      privacy: "travel",
    },
    quarantinePhysician: {
      kind: "text",
      label: { en: "Signature of the quarantine physician", zh: "检疫医师签字" },
      section: "handover",
      privacy: "identity",
      maximumLength: 200,
    },
    quarantinePhysicianTelephone: {
      kind: "text",
      label: { en: "Telephone of the quarantine physician", zh: "检疫医师电话" },
      section: "handover",
      privacy: "contact",
      maximumLength: 100,
    },
    ambulanceNumber: {
      kind: "text",
      label: { en: "Ambulance number", zh: "救护车号" },
      section: "handover",
      privacy: "travel",
      maximumLength: 50,
    },
    departedAt: {
      kind: "instant",
      label: { en: "Time at which the ambulance leaves", zh: "救护车离开时间" },
      section: "handover",
      privacy: "travel",
    },
    intendedHospital: {
      kind: "text",
      label: { en: "Intended hospital", zh: "拟送医院" },
      section: "handover",
      privacy: "health",
      maximumLength: 200,
    },
    ambulanceDoctor: {
      kind: "text",
      label: { en: "Signature of the ambulance doctor", zh: "救护车医师签字" },
      section: "handover",
      privacy: "identity",
      maximumLength: 200,
    },
    ambulanceDoctorTelephone: {
      kind: "text",
      label: { en: "Telephone of the ambulance doctor", zh: "救护车医师电话" },
      section: "handover",
      privacy: "contact",
      maximumLength: 100,
    },
    hospitalDecision: {
      kind: "choice",
      label: { en: "Whether the hospital received the cases", zh: "医院是否接收" },
      section: "hospital",
      privacy: "health",
      required: false,
      options: {
        received: { en: "Received", zh: "接收" },
        refused: { en: "Refused", zh: "拒绝接收" },
      },
    },
    receivingDoctor: {
      kind: "text",
      label: { en: "Receiving hospital and signature of its doctor", zh: "接收医院名称、接诊医师签字" },
      section: "hospital",
      privacy: "identity",
      maximumLength: 300,
      relevantWhen: { fact: "hospitalDecision", is: "received" },
    },
    diagnosisAndDisposition: {
      kind: "text",
      label: { en: "Diagnosis and what is done", zh: "诊断结果及处理意见" },
      section: "hospital",
      privacy: "health",
      maximumLength: 2000,
      relevantWhen: { fact: "hospitalDecision", is: "received" },
      required: false,
    },
    refusalReason: {
      kind: "text",
      label: { en: "Reason for refusing the referral", zh: "拒绝接受转诊的原因" },
      section: "hospital",
      privacy: "health",
      maximumLength: 1000,
      relevantWhen: { fact: "hospitalDecision", is: "refused" },
    },
    chiefExaminer: {
      kind: "text",
      label: { en: "Signature of the chief examiner", zh: "主检医师签字" },
      section: "hospital",
      privacy: "identity",
      maximumLength: 200,
      required: { fact: "diagnosisAndDisposition", known: true },
    },
    chiefExaminerTelephone: {
      kind: "text",
      label: { en: "Telephone of the chief examiner", zh: "主检医师电话" },
      section: "hospital",
      privacy: "contact",
      maximumLength: 100,
      required: { fact: "diagnosisAndDisposition", known: true },
    },
    chiefExaminedOn: {
      kind: "date",
      label: { en: "Date of the chief examiner's signature", zh: "主检医师签字日期" },
      section: "hospital",
      privacy: "travel",
      required: { fact: "diagnosisAndDisposition", known: true },
    },
    replyFax: {
      kind: "text",
      label: { en: "Fax number for the result", zh: "传真号码" },
      section: "reply",
      privacy: "contact",
      maximumLength: 100,
    },
    replyTelephone: {
      kind: "text",
      label: { en: "Telephone for the result", zh: "联系电话" },
      section: "reply",
      privacy: "contact",
      maximumLength: 100,
    },
  },
  rules: [
    {
      id: "refused-but-received",
      code: "contradictory",
      at: "hospitalDecision",
      when: {
        all: [
          { fact: "hospitalDecision", is: "refused" },
          {
            any: [
              { fact: "receivingDoctor", known: true },
              { fact: "diagnosisAndDisposition", known: true },
            ],
          },
        ],
      },
      text: {
        en: "no receiving doctor and no diagnosis where the hospital refused",
        zh: "医院拒绝接收时不应有接诊医师签字或诊断结果",
      },
    },
    {
      id: "examined-before-departure",
      code: "contradictory",
      severity: "ask",
      at: "chiefExaminedOn",
      when: { fact: "chiefExaminedOn", before: { fact: "departedAt" } },
      text: { en: "a diagnosis not before the day of departure", zh: "不早于救护车离开日的诊断日期" },
    },
  ],
});
