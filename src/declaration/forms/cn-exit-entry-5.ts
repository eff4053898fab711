import { calendarDate } from "../../calendar/calendar-date.js";
import { declarationForm } from "../form.js";

/**
 * Exit/Entry Health Declaration Form (出/入境健康申明卡), edition 5: the items of edition 4 and a notice to the declarant.
 * No list of compulsory items was published; every item that is not conditional is required, as Beijing Customs asked
 * on 2020-03-15 (complete, accurate, clear).
 *
 * @see GACC, edition 5, in use from 2020-03-17; items and window of edition 4 (2020-03-03); GACC filling guide
 */
export const exitEntryCard5 = /* @__PURE__ */ declarationForm({
  edition: {
    id: "cn-exit-entry-5",
    series: "cn-exit-entry",
    title: { en: "Exit/Entry Health Declaration Form, edition 5", zh: "出/入境健康申明卡（第5版）" },
    authority: { en: "General Administration of Customs of China", zh: "海关总署" },
    status: "published",
    from: calendarDate("2020-03-17"),
    // The first days of editions 6 to 8 are not known; edition 9 took force on the next day at the latest.
    until: calendarDate("2022-08-30"),
    source: "GACC, Exit/Entry Health Declaration Form, edition 5, in use from 2020-03-17; edition 9 from 2022-08-31",
    supersedes: "cn-exit-entry-4",
  },
  declaredAt: "submittedAt",
  validForHours: 24,
  notice: {
    en: "Answer every item truthfully. Whoever hides or falsifies health information answers for it under the Frontier Health and Quarantine Law and, where a quarantinable disease spreads or is at serious risk of spreading, under Article 332 of the Criminal Law.",
    zh: "请逐项如实填写。隐瞒或虚假申报的，依照《国境卫生检疫法》追究责任；引起检疫传染病传播或者有传播严重危险的，依照《刑法》第三百三十二条追究刑事责任。",
  },
  items: {
    submittedAt: {
      kind: "instant",
      label: { en: "Time of submission", zh: "提交时间" },
      privacy: "travel",
      required: false,
    },
    direction: {
      kind: "choice",
      label: { en: "Entry or exit", zh: "入境/出境" },
      privacy: "travel",
      options: { entry: { en: "Entry", zh: "入境" }, exit: { en: "Exit", zh: "出境" } },
    },
    port: {
      kind: "text",
      label: { en: "Port of entry or exit", zh: "入/出境口岸" },
      privacy: "travel",
      maximumLength: 100,
    },
    name: { kind: "text", label: { en: "Name", zh: "姓名" }, privacy: "identity", maximumLength: 200 },
    sex: {
      kind: "choice",
      label: { en: "Sex", zh: "性别" },
      privacy: "identity",
      options: { male: { en: "Male", zh: "男" }, female: { en: "Female", zh: "女" } },
    },
    birthDate: { kind: "date", label: { en: "Date of birth", zh: "出生日期" }, privacy: "identity" },
    nationality: { kind: "country", label: { en: "Nationality or region", zh: "国籍（地区）" }, privacy: "identity" },
    occupation: { kind: "text", label: { en: "Occupation", zh: "职业" }, privacy: "identity", maximumLength: 200 },
    documentType: {
      kind: "choice",
      label: { en: "Type of document", zh: "证件类型" },
      privacy: "identity",
      options: {
        passport: { en: "Passport", zh: "护照" },
        "resident-id": { en: "Resident identity card", zh: "居民身份证" },
        "hong-kong-macao-permit": {
          en: "Mainland travel permit for Hong Kong and Macao residents",
          zh: "港澳居民来往内地通行证",
        },
        "taiwan-permit": { en: "Mainland travel permit for Taiwan residents", zh: "台湾居民来往大陆通行证" },
        "seafarer-document": { en: "Seafarer's document", zh: "海员证" },
        other: { en: "Other", zh: "其他" },
      },
    },
    documentNumber: {
      kind: "text",
      label: { en: "Document number", zh: "证件号码" },
      privacy: "identity",
      maximumLength: 50,
      identifier: { scheme: "resident-identity-number", when: { fact: "documentType", is: "resident-id" } },
    },
    commercialConveyance: {
      kind: "yes-no",
      label: { en: "Travelling by commercial conveyance", zh: "是否乘坐商业交通工具" },
      privacy: "travel",
    },
    serviceNumber: {
      kind: "text",
      label: { en: "Flight, ship or train number", zh: "航班（船班/车次）号" },
      privacy: "travel",
      maximumLength: 50,
      relevantWhen: { fact: "commercialConveyance", is: "yes" },
    },
    seatNumber: {
      kind: "text",
      label: { en: "Seat number", zh: "座位号" },
      privacy: "travel",
      maximumLength: 20,
      relevantWhen: { fact: "commercialConveyance", is: "yes" },
    },
    telephone: { kind: "text", label: { en: "Telephone", zh: "联系电话" }, privacy: "contact", maximumLength: 100 },
    travelHistory: {
      kind: "list",
      label: { en: "Countries and regions of the last 14 days", zh: "过去14日旅居的国家和地区" },
      privacy: "travel",
      items: {
        from: { kind: "date", label: { en: "From", zh: "起" }, privacy: "travel" },
        to: { kind: "date", label: { en: "To", zh: "止" }, privacy: "travel" },
        country: { kind: "country", label: { en: "Country or region", zh: "国家（地区）" }, privacy: "travel" },
        city: { kind: "text", label: { en: "City", zh: "城市" }, privacy: "travel", maximumLength: 200 },
      },
    },
    addressInChina: {
      kind: "text",
      label: { en: "Address in China", zh: "境内居住地址" },
      privacy: "contact",
      maximumLength: 500,
    },
    addressNext14Days: {
      kind: "text",
      label: { en: "Address of the next 14 days", zh: "未来14日居住地址" },
      privacy: "contact",
      maximumLength: 500,
    },
    contactWithCase: {
      kind: "yes-no",
      label: {
        en: "Contact in the last 14 days with a confirmed or suspected case or an asymptomatic infection",
        zh: "14日内是否接触过确诊、疑似病例或无症状感染者",
      },
      privacy: "health",
    },
    contactWithFebrilePerson: {
      kind: "yes-no",
      label: {
        en: "Contact in the last 14 days with people with fever or respiratory symptoms",
        zh: "14日内是否接触过发热或有呼吸道症状者",
      },
      privacy: "health",
    },
    communityCase: {
      kind: "yes-no",
      label: { en: "Cases reported in the community of residence", zh: "居住社区是否曾报告病例" },
      privacy: "health",
    },
    clusterAtHomeOrOffice: {
      kind: "yes-no",
      label: {
        en: "Two or more people with fever or respiratory symptoms at home or in the office",
        zh: "办公室、家庭等是否出现2人及以上发热或呼吸道症状",
      },
      privacy: "health",
    },
    symptomsAny: { kind: "yes-no", label: { en: "Any symptoms", zh: "是否有不适症状" }, privacy: "health" },
    symptomsListed: {
      kind: "choices",
      label: { en: "Symptoms", zh: "不适症状" },
      privacy: "health",
      relevantWhen: { fact: "symptomsAny", is: "yes" },
      options: {
        fever: { en: "Fever", zh: "发热" },
        fatigue: { en: "Fatigue", zh: "乏力" },
        "dry-cough": { en: "Dry cough", zh: "干咳" },
        sputum: { en: "Sputum", zh: "咳痰" },
        headache: { en: "Headache", zh: "头痛" },
        "sore-throat": { en: "Sore throat", zh: "咽痛" },
        "shortness-of-breath": { en: "Shortness of breath", zh: "气促" },
        dyspnoea: { en: "Dyspnoea", zh: "呼吸困难" },
        "chest-tightness": { en: "Chest tightness", zh: "胸闷" },
        "conjunctival-congestion": { en: "Conjunctival congestion", zh: "结膜充血" },
        diarrhoea: { en: "Diarrhoea", zh: "腹泻" },
        other: { en: "Other", zh: "其他" },
      },
    },
    otherSymptomText: {
      kind: "text",
      label: { en: "Other symptoms, in words", zh: "其他症状" },
      privacy: "health",
      maximumLength: 500,
      relevantWhen: { fact: "symptomsListed", includes: "other" },
    },
    feverMedicine: {
      kind: "yes-no",
      label: {
        en: "Fever, cold or cough medicine taken in the last 72 hours",
        zh: "72小时内是否服用过退烧药、感冒药、止咳药",
      },
      privacy: "health",
    },
    tested: { kind: "yes-no", label: { en: "Tested for COVID-19", zh: "是否接受过新冠病毒检测" }, privacy: "health" },
    testResult: {
      kind: "choice",
      label: { en: "Result of the test", zh: "检测结果" },
      privacy: "health",
      relevantWhen: { fact: "tested", is: "yes" },
      options: { positive: { en: "Positive", zh: "阳性" }, negative: { en: "Negative", zh: "阴性" } },
    },
  },
  rules: [
    {
      id: "birth-date-in-future",
      code: "out-of-range",
      at: "birthDate",
      when: { fact: "birthDate", after: { fact: "declaredAt" } },
      text: { en: "a day not after the declaration", zh: "不晚于申报日的日期" },
    },
    {
      id: "stay-ends-before-it-starts",
      code: "contradictory",
      forEach: "travelHistory",
      at: "to",
      when: { item: "to", before: { item: "from" } },
      text: { en: "a stay that ends on or after the day it starts", zh: "停留结束日不早于开始日" },
    },
    {
      id: "symptoms-denied-but-listed",
      code: "contradictory",
      at: "symptomsListed",
      when: {
        all: [
          { fact: "symptomsAny", is: "no" },
          { fact: "symptomsListed", count: { atLeast: 1 } },
        ],
      },
      text: { en: "no symptom listed where symptoms are denied", zh: "申报无症状时不应勾选症状" },
    },
  ],
});
