import { calendarDate } from "../../calendar/calendar-date.js";
import { editionForm } from "../form.js";

/**
 * Record of the medical examination of a suspected case of infectious disease at a port
 * (口岸传染病可疑病例医学排查记录表): what the quarantine physician found, and what became of the patient.
 *
 * "If any" and "if" of the paper are here a group that may be left out and two questions: whether the patient was sent
 * to hospital, and whether an infectious disease was confirmed. What comes back from the hospital is not missing before
 * it comes. The bounds of pulse and breathing are wide ones for slips of the pen and not the form's; blood pressure is
 * one line of it, systolic before diastolic.
 *
 * Illustrative: the text is the form's own, but nothing tells its first or its last day; the bureau went into customs in
 * 2018.
 *
 * @see form of a former Liaoning inspection and quarantine bureau
 */
export const medicalExaminationRecord = /* @__PURE__ */ editionForm({
  edition: {
    id: "cn-medical-examination-record",
    series: "cn-medical-examination-record",
    title: {
      en: "Record of the medical examination of a suspected case of infectious disease at a port",
      zh: "口岸传染病可疑病例医学排查记录表",
    },
    authority: { en: "Former Liaoning inspection and quarantine bureau", zh: "原辽宁出入境检验检疫局" },
    status: "illustrative",
    // From the law's first day to the end of the year in which the bureaus went into customs.
    from: { notBefore: calendarDate("1987-05-01"), notAfter: calendarDate("2018-12-31") },
    source: "Former Liaoning inspection and quarantine bureau's form 口岸传染病可疑病例医学排查记录表, undated",
  },
  sections: {
    basic: { en: "Basic information", zh: "基本情况" },
    complaint: { en: "Chief complaint", zh: "病例主诉" },
    physical: { en: "Physical examination", zh: "体格检查" },
    laboratory: { en: "Laboratory tests, if any", zh: "实验室检查（如果有）" },
    opinion: { en: "Preliminary diagnosis and what is done", zh: "初步诊断意见及病例处理意见" },
    hospital: { en: "If sent to hospital", zh: "如果送医院" },
    confirmed: { en: "If an infectious disease is confirmed", zh: "如果确诊为传染病病例" },
    disinfection: { en: "Disinfection", zh: "消毒处理情况" },
  },
  items: {
    name: {
      kind: "text",
      label: { en: "Name", zh: "姓名" },
      section: "basic",
      privacy: "identity",
      maximumLength: 200,
    },
    sex: {
      kind: "choice",
      label: { en: "Sex", zh: "性别" },
      section: "basic",
      privacy: "identity",
      options: { male: { en: "Male", zh: "男" }, female: { en: "Female", zh: "女" } },
    },
    documentType: {
      kind: "text",
      label: { en: "Type of identity document", zh: "身份证件类型" },
      section: "basic",
      privacy: "identity",
      maximumLength: 100,
    },
    documentNumber: {
      kind: "text",
      label: { en: "Number of the identity document", zh: "身份证件号码" },
      section: "basic",
      privacy: "identity",
      maximumLength: 50,
    },
    chiefComplaint: {
      kind: "text",
      label: { en: "Chief complaint", zh: "病例主诉" },
      section: "complaint",
      privacy: "health",
      maximumLength: 2000,
    },
    celsius: {
      kind: "number",
      label: { en: "Temperature (°C)", zh: "体温（℃）" },
      section: "physical",
      privacy: "health",
      unit: "celsius",
      minimum: 20,
      maximum: 50,
    },
    pulse: {
      kind: "number",
      label: { en: "Pulse (beats in a minute)", zh: "脉搏（次/分）" },
      section: "physical",
      privacy: "health",
      unit: "count",
      minimum: 10,
      maximum: 350,
      whole: true,
    },
    breathing: {
      kind: "number",
      label: { en: "Breathing (breaths in a minute)", zh: "呼吸（次/分）" },
      section: "physical",
      privacy: "health",
      unit: "count",
      minimum: 2,
      maximum: 150,
      whole: true,
    },
    bloodPressure: {
      kind: "text",
      label: { en: "Blood pressure (mmHg)", zh: "血压（mmHg）" },
      hint: {
        en: "Systolic before diastolic, such as 120/80; left blank where it was not measured, as of an infant",
        zh: "收缩压/舒张压，如120/80；未测量的（如婴儿）可不填",
      },
      section: "physical",
      privacy: "health",
      required: false,
      pattern: "[0-9]{2,3}/[0-9]{2,3}",
    },
    otherFindings: {
      kind: "text",
      label: { en: "Other findings", zh: "其他体格检查情况" },
      section: "physical",
      privacy: "health",
      maximumLength: 1000,
      required: false,
    },
    examinedBy: {
      kind: "text",
      label: { en: "Signature of the quarantine officer who examined", zh: "体格检查检疫人员签名" },
      section: "physical",
      privacy: "identity",
      maximumLength: 200,
    },
    examinedOn: {
      kind: "date",
      label: { en: "Day of the examination", zh: "体格检查日期" },
      section: "physical",
      privacy: "travel",
    },
    bloodCount: {
      kind: "group",
      label: { en: "Blood count", zh: "血常规检查" },
      section: "laboratory",
      required: false,
      items: {
        result: { kind: "text", label: { en: "Result", zh: "检查结果" }, privacy: "health", maximumLength: 1000 },
        signature: {
          kind: "text",
          label: { en: "Signature of the quarantine officer", zh: "检疫人员签名" },
          privacy: "identity",
          maximumLength: 200,
        },
        on: { kind: "date", label: { en: "Date", zh: "日期" }, privacy: "travel" },
      },
    },
    rapidTest: {
      kind: "group",
      label: { en: "Rapid reagent test", zh: "快速试剂检测" },
      section: "laboratory",
      required: false,
      items: {
        result: { kind: "text", label: { en: "Result", zh: "检测结果" }, privacy: "health", maximumLength: 1000 },
        signature: {
          kind: "text",
          label: { en: "Signature of the quarantine officer", zh: "检疫人员签名" },
          privacy: "identity",
          maximumLength: 200,
        },
        on: { kind: "date", label: { en: "Date", zh: "日期" }, privacy: "travel" },
      },
    },
    xRay: {
      kind: "group",
      label: { en: "X-ray, if any", zh: "X光检查（如果有）" },
      section: "laboratory",
      required: false,
      items: {
        result: { kind: "text", label: { en: "Result", zh: "检查结果" }, privacy: "health", maximumLength: 1000 },
        signature: {
          kind: "text",
          label: { en: "Signature of the quarantine officer", zh: "检疫人员签名" },
          privacy: "identity",
          maximumLength: 200,
        },
        on: { kind: "date", label: { en: "Date", zh: "日期" }, privacy: "travel" },
      },
    },
    opinion: {
      kind: "text",
      label: { en: "Preliminary diagnosis and what is done", zh: "初步诊断意见及病例处理意见" },
      section: "opinion",
      privacy: "health",
      maximumLength: 2000,
    },
    opinionBy: {
      kind: "text",
      label: { en: "Signature of the quarantine officer who gives the opinion", zh: "处理意见检疫人员签名" },
      section: "opinion",
      privacy: "identity",
      maximumLength: 200,
    },
    opinionOn: {
      kind: "date",
      label: { en: "Day of the opinion", zh: "处理意见日期" },
      section: "opinion",
      privacy: "travel",
    },
    sentToHospital: {
      kind: "yes-no",
      label: { en: "Sent to hospital", zh: "是否送医院" },
      section: "hospital",
      privacy: "health",
    },
    ambulanceAt: {
      kind: "instant",
      label: { en: "Time at which the special ambulance took the patient", zh: "专用救护车接病人时间" },
      section: "hospital",
      privacy: "travel",
      relevantWhen: { fact: "sentToHospital", is: "yes" },
    },
    hospitalDiagnosis: {
      kind: "text",
      label: { en: "Final diagnosis of the hospital", zh: "医院最终诊断结果" },
      section: "hospital",
      privacy: "health",
      maximumLength: 1000,
      relevantWhen: { fact: "sentToHospital", is: "yes" },
      required: false,
    },
    verifiedBy: {
      kind: "text",
      label: { en: "Signature of whoever verified the diagnosis", zh: "核实人员签名" },
      section: "hospital",
      privacy: "identity",
      maximumLength: 200,
      relevantWhen: { fact: "sentToHospital", is: "yes" },
      required: { fact: "hospitalDiagnosis", known: true },
    },
    verifiedOn: {
      kind: "date",
      label: { en: "Day of the verification", zh: "核实日期" },
      section: "hospital",
      privacy: "travel",
      relevantWhen: { fact: "sentToHospital", is: "yes" },
      required: { fact: "hospitalDiagnosis", known: true },
    },
    confirmed: {
      kind: "yes-no",
      label: { en: "Confirmed as a case of infectious disease", zh: "是否确诊为传染病病例" },
      section: "confirmed",
      privacy: "health",
      required: { fact: "hospitalDiagnosis", known: true },
    },
    contactTracing: {
      kind: "text",
      label: { en: "Tracing of close contacts and their supervision", zh: "密切接触者追踪及后续监管情况" },
      section: "confirmed",
      privacy: "health",
      maximumLength: 2000,
      relevantWhen: { fact: "confirmed", is: "yes" },
    },
    tracedBy: {
      kind: "text",
      label: { en: "Signature of whoever is responsible for the tracing", zh: "追踪负责人员签名" },
      section: "confirmed",
      privacy: "identity",
      maximumLength: 200,
      relevantWhen: { fact: "confirmed", is: "yes" },
    },
    tracedOn: {
      kind: "date",
      label: { en: "Day of the tracing", zh: "追踪日期" },
      section: "confirmed",
      privacy: "travel",
      relevantWhen: { fact: "confirmed", is: "yes" },
    },
    disinfection: {
      kind: "text",
      label: { en: "Disinfection done", zh: "消毒处理情况" },
      section: "disinfection",
      privacy: "travel",
      maximumLength: 1000,
    },
    disinfectedBy: {
      kind: "text",
      label: { en: "Signature of whoever is responsible for the disinfection", zh: "消毒负责人员签名" },
      section: "disinfection",
      privacy: "identity",
      maximumLength: 200,
    },
    disinfectedOn: {
      kind: "date",
      label: { en: "Day of the disinfection", zh: "消毒日期" },
      section: "disinfection",
      privacy: "travel",
    },
  },
  rules: [
    {
      id: "ambulance-before-examination",
      code: "contradictory",
      severity: "ask",
      at: "ambulanceAt",
      when: { fact: "ambulanceAt", before: { fact: "examinedOn" } },
      text: { en: "an ambulance not before the day of the examination", zh: "不早于体格检查日的救护车接病人时间" },
    },
    {
      id: "diagnosis-verified-before-ambulance",
      code: "contradictory",
      severity: "ask",
      at: "verifiedOn",
      when: { fact: "verifiedOn", before: { fact: "ambulanceAt" } },
      text: { en: "a verification not before the day of the ambulance", zh: "不早于救护车接病人日的核实日期" },
    },
  ],
});
