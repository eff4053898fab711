import type { Item, ItemTable } from "../items.js";

/*
 * What several editions of the Exit/Entry Health Declaration Form (出/入境健康申明卡) have in common, each item a constant of
 * its own: an edition is then the list of its items, and loads no more than those.
 */

/** The six groups in which Beijing Customs spoke of the form on 2020-03-15. */
export const sections = {
  "basic-information": { en: "Basic information", zh: "基本信息" },
  "contact-and-address": { en: "Contact and address", zh: "联系方式与住址" },
  "travel-history": { en: "Travel history", zh: "旅居史" },
  "contact-history": { en: "Contact history", zh: "接触史" },
  "symptoms-and-medication": { en: "Symptoms and medication", zh: "症状与用药" },
  "nucleic-acid-test": { en: "Nucleic-acid test history", zh: "核酸检测史" },
} as const;

/** What the declarant is told since edition 5. */
export const declarantNotice = {
  en: "Answer every item truthfully. Whoever hides or falsifies health information answers for it under the Frontier Health and Quarantine Law and, where a quarantinable disease spreads or is at serious risk of spreading, under Article 332 of the Criminal Law.",
  zh: "请逐项如实填写。隐瞒或虚假申报的，依照《国境卫生检疫法》追究责任；引起检疫传染病传播或者有传播严重危险的，依照《刑法》第三百三十二条追究刑事责任。",
} as const;

/** Where the form asks for stays. */
export const stays = { list: "travelHistory", from: "from", to: "to" } as const;

/** The form does not say how the days are counted: here the day of the declaration is day 0. */
const LAST_14_DAYS = { days: 14, dayCount: "start-is-day-0" } as const;

export const submittedAt = {
  kind: "instant",
  label: { en: "Time of submission", zh: "提交时间" },
  section: "basic-information",
  privacy: "travel",
  required: false,
} as const satisfies Item;

export const direction = {
  kind: "choice",
  label: { en: "Entry or exit", zh: "入境/出境" },
  section: "basic-information",
  privacy: "travel",
  options: { entry: { en: "Entry", zh: "入境" }, exit: { en: "Exit", zh: "出境" } },
} as const satisfies Item;

export const port = {
  kind: "text",
  label: { en: "Port of entry or exit", zh: "入/出境口岸" },
  section: "basic-information",
  privacy: "travel",
  maximumLength: 100,
} as const satisfies Item;

export const name = {
  kind: "text",
  label: { en: "Name", zh: "姓名" },
  hint: {
    en: "Chinese citizens: the Chinese name; others: the name as in the passport, in Latin letters",
    zh: "中国公民填写中文姓名，其他人员按护照填写英文姓名",
  },
  section: "basic-information",
  privacy: "identity",
  maximumLength: 200,
} as const satisfies Item;

export const sex = {
  kind: "choice",
  label: { en: "Sex", zh: "性别" },
  section: "basic-information",
  privacy: "identity",
  options: { male: { en: "Male", zh: "男" }, female: { en: "Female", zh: "女" } },
} as const satisfies Item;

export const birthDate = {
  kind: "date",
  label: { en: "Date of birth", zh: "出生日期" },
  section: "basic-information",
  privacy: "identity",
} as const satisfies Item;

export const nationality = {
  kind: "country",
  label: { en: "Nationality or region", zh: "国籍（地区）" },
  section: "basic-information",
  privacy: "identity",
} as const satisfies Item;

export const occupation = {
  kind: "text",
  label: { en: "Occupation", zh: "职业" },
  hint: { en: "Who has none, such as a child, writes none", zh: "无职业者（如儿童）填写“无”" },
  section: "basic-information",
  privacy: "identity",
  maximumLength: 200,
} as const satisfies Item;

export const documentType = {
  kind: "choice",
  label: { en: "Type of document", zh: "证件类型" },
  section: "basic-information",
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
} as const satisfies Item;

export const documentNumber = {
  kind: "text",
  label: { en: "Document number", zh: "证件号码" },
  hint: { en: "As in the document with which you travel", zh: "与本次出入境所持证件一致" },
  section: "basic-information",
  privacy: "identity",
  maximumLength: 50,
  identifier: { scheme: "resident-identity-number", when: { fact: "documentType", is: "resident-id" } },
} as const satisfies Item;

export const commercialConveyance = {
  kind: "yes-no",
  label: { en: "Travelling by commercial conveyance", zh: "是否乘坐商业交通工具" },
  section: "travel-history",
  privacy: "travel",
} as const satisfies Item;

export const serviceNumber = {
  kind: "text",
  label: { en: "Flight, ship or train number", zh: "航班（船班/车次）号" },
  section: "travel-history",
  privacy: "travel",
  maximumLength: 50,
  relevantWhen: { fact: "commercialConveyance", is: "yes" },
} as const satisfies Item;

export const seatNumber = {
  kind: "text",
  label: { en: "Seat number", zh: "座位号" },
  hint: {
    en: "Who has no seat of their own, such as an infant, a crew member or a passenger of a ship, writes none",
    zh: "没有单独座位者（如婴儿、机组人员和船员、乘船旅客）填写“无”",
  },
  section: "travel-history",
  privacy: "travel",
  maximumLength: 20,
  relevantWhen: { fact: "commercialConveyance", is: "yes" },
} as const satisfies Item;

export const telephone = {
  kind: "text",
  label: { en: "Telephone", zh: "联系电话" },
  hint: {
    en: "A number outside China with its country code; of a child, that of an adult who travels along",
    zh: "境外号码请加国家（地区）代码；儿童填写同行成年人的号码",
  },
  section: "contact-and-address",
  privacy: "contact",
  maximumLength: 100,
} as const satisfies Item;

const stay = {
  from: { kind: "date", label: { en: "From", zh: "起" }, privacy: "travel" },
  to: {
    kind: "date",
    label: { en: "To", zh: "止" },
    hint: { en: "Of a stay that is not over: the day of the declaration", zh: "停留尚未结束的，填写申报当日" },
    privacy: "travel",
  },
  country: { kind: "country", label: { en: "Country or region", zh: "国家（地区）" }, privacy: "travel" },
  city: { kind: "text", label: { en: "City", zh: "城市" }, privacy: "travel", maximumLength: 200 },
} as const satisfies ItemTable;

export const travelHistory = {
  kind: "list",
  label: { en: "Countries and regions of the last 14 days", zh: "过去14日旅居的国家和地区" },
  section: "travel-history",
  privacy: "travel",
  items: stay,
} as const satisfies Item;

/** As a viewer of cards at the customs, of the time of editions 5 to 8, shows the list. */
export const travelHistoryWithAddress = {
  ...travelHistory,
  items: {
    ...stay,
    address: {
      kind: "text",
      label: { en: "Address of a stay in China", zh: "境内详细地址" },
      hint: { en: "To the sub-district or township", zh: "具体到街道（乡镇）" },
      privacy: "contact",
      maximumLength: 500,
      relevantWhen: { item: "country", is: "CHN" },
      required: false,
    },
  },
} as const satisfies Item;

export const addressInChina = {
  kind: "text",
  label: { en: "Address in China", zh: "境内居住地址" },
  hint: {
    en: "To the house number; who only passes through and has none writes transit",
    zh: "具体到门牌号；仅过境而无境内住址者填写“过境”",
  },
  section: "contact-and-address",
  privacy: "contact",
  maximumLength: 500,
} as const satisfies Item;

export const addressNext14Days = {
  kind: "text",
  label: { en: "Address of the next 14 days", zh: "未来14日居住地址" },
  section: "contact-and-address",
  privacy: "contact",
  maximumLength: 500,
} as const satisfies Item;

export const contactWithCase = {
  kind: "yes-no",
  label: {
    en: "Contact in the last 14 days with a confirmed or suspected case or an asymptomatic infection",
    zh: "14日内是否接触过确诊、疑似病例或无症状感染者",
  },
  section: "contact-history",
  privacy: "health",
  lookBack: LAST_14_DAYS,
} as const satisfies Item;

export const contactWithFebrilePerson = {
  kind: "yes-no",
  label: {
    en: "Contact in the last 14 days with people with fever or respiratory symptoms",
    zh: "14日内是否接触过发热或有呼吸道症状者",
  },
  section: "contact-history",
  privacy: "health",
  lookBack: LAST_14_DAYS,
} as const satisfies Item;

export const communityCase = {
  kind: "yes-no",
  label: { en: "Cases reported in the community of residence", zh: "居住社区是否曾报告病例" },
  section: "contact-history",
  privacy: "health",
} as const satisfies Item;

export const clusterAtHomeOrOffice = {
  kind: "yes-no",
  label: {
    en: "Two or more people with fever or respiratory symptoms at home or in the office",
    zh: "办公室、家庭等是否出现2人及以上发热或呼吸道症状",
  },
  section: "contact-history",
  privacy: "health",
} as const satisfies Item;

export const symptomsAny = {
  kind: "yes-no",
  label: { en: "Any symptoms", zh: "是否有不适症状" },
  section: "symptoms-and-medication",
  privacy: "health",
} as const satisfies Item;

export const symptomsListed = {
  kind: "choices",
  label: { en: "Symptoms", zh: "不适症状" },
  section: "symptoms-and-medication",
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
} as const satisfies Item;

export const otherSymptomText = {
  kind: "text",
  label: { en: "Other symptoms, in words", zh: "其他症状" },
  section: "symptoms-and-medication",
  privacy: "health",
  maximumLength: 500,
  relevantWhen: { fact: "symptomsListed", includes: "other" },
} as const satisfies Item;

/** As editions 4 and 5 ask. */
export const feverMedicineOf72Hours = {
  kind: "yes-no",
  label: {
    en: "Fever, cold or cough medicine taken in the last 72 hours",
    zh: "72小时内是否服用过退烧药、感冒药、止咳药",
  },
  section: "symptoms-and-medication",
  privacy: "health",
  lookBack: { hours: 72 },
} as const satisfies Item;

/** As a viewer of cards at the customs, of the time of editions 5 to 8, shows the question. */
export const feverMedicineOf14Days = {
  kind: "yes-no",
  label: {
    en: "Fever, cold or cough medicine taken in the last 14 days",
    zh: "14日内是否服用过退烧药、感冒药、止咳药",
  },
  section: "symptoms-and-medication",
  privacy: "health",
  lookBack: LAST_14_DAYS,
} as const satisfies Item;

export const tested = {
  kind: "yes-no",
  label: { en: "Tested for COVID-19", zh: "是否接受过新冠病毒检测" },
  section: "nucleic-acid-test",
  privacy: "health",
} as const satisfies Item;

export const testResult = {
  kind: "choice",
  label: { en: "Result of the test", zh: "检测结果" },
  section: "nucleic-acid-test",
  privacy: "health",
  relevantWhen: { fact: "tested", is: "yes" },
  options: { positive: { en: "Positive", zh: "阳性" }, negative: { en: "Negative", zh: "阴性" } },
} as const satisfies Item;

/** As edition 9 asks: confirmed online with the card. */
export const samplingConsent = {
  kind: "yes-no",
  label: { en: "Consent to sampling", zh: "是否同意采样" },
  section: "nucleic-acid-test",
  privacy: "health",
} as const satisfies Item;
