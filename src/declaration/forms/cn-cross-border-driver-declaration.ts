import { calendarDate } from "../../calendar/calendar-date.js";
import {
  arrivalBeforeDeparture,
  birthDateInFuture,
  onsetAfterDeclaration,
  resultWithoutTest,
  type Stays,
  stayEndsBeforeItStarts,
  stayInFuture,
  symptomsDeniedButListed,
} from "../contradictions.js";
import { editionForm } from "../form.js";

/** A test counts for so many hours: the rule of 2022 for whoever leaves a port city on the land border. */
const TEST_HOURS = 48;

/** Counted as on the card: the day of the declaration is day 0. */
const LAST_14_DAYS = { days: 14, dayCount: "start-is-day-0" } as const;

const stays: Stays = { list: "travelHistory", from: "from", to: "to" };

/**
 * Declaration of a cross-border lorry driver at a land port: driver, vehicle, cargo and how it changes hands, the
 * journey, health and test.
 *
 * Where containers are hoisted over at the border line, as at Erenhot, the driver neither crosses nor gets out: a driver
 * who did contradicts it. Symptoms, contact and the 14 days are asked by the names and options of the Chinese card.
 * Stays may overlap: who crosses twice a day is in two countries every day. An old sample is a note, since no test at all
 * is an answer too; whether one is owed is for a policy to say.
 *
 * Illustrative: no driver's form was seen. The items are what reports from the ports name, and those of the card.
 *
 * @see report from Erenhot of 4 February (of 2022, as its matter tells): closed-loop work areas, logistics parks, hoisting
 * of containers at the border line; rule of 2022 for port cities on the land border: test of the last 48 hours
 */
export const crossBorderDriverDeclaration = /* @__PURE__ */ editionForm({
  edition: {
    id: "cn-cross-border-driver-declaration",
    series: "cn-cross-border-driver-declaration",
    title: { en: "Declaration of a cross-border lorry driver", zh: "跨境货车司机申报表" },
    authority: { en: "No authority: an example", zh: "示例，非任何机构发布" },
    status: "illustrative",
    // The day of the report.
    from: calendarDate("2022-02-04"),
    source:
      "Written from reports: Erenhot road port, 4 February 2022 (year inferred); test of 48 hours for land-border port cities, 2022",
  },
  declaredAt: "submittedAt",
  sections: {
    driver: { en: "Driver", zh: "司机" },
    vehicle: { en: "Vehicle and cargo", zh: "车辆与货物" },
    journey: { en: "Journey", zh: "行程" },
    health: { en: "Health", zh: "健康状况" },
    test: { en: "Test", zh: "核酸检测" },
  },
  items: {
    submittedAt: {
      kind: "instant",
      label: { en: "Time of submission", zh: "提交时间" },
      section: "driver",
      privacy: "travel",
    },
    name: {
      kind: "text",
      label: { en: "Name", zh: "姓名" },
      section: "driver",
      privacy: "identity",
      maximumLength: 200,
    },
    birthDate: { kind: "date", label: { en: "Date of birth", zh: "出生日期" }, section: "driver", privacy: "identity" },
    nationality: {
      kind: "country",
      label: { en: "Nationality or region", zh: "国籍（地区）" },
      section: "driver",
      privacy: "identity",
    },
    documentNumber: {
      kind: "text",
      label: { en: "Document number", zh: "证件号码" },
      section: "driver",
      privacy: "identity",
      maximumLength: 50,
    },
    telephone: {
      kind: "text",
      label: { en: "Telephone", zh: "联系电话" },
      section: "driver",
      privacy: "contact",
      maximumLength: 100,
    },
    vehicleRegistration: {
      kind: "text",
      label: { en: "Registration number of the vehicle", zh: "车牌号" },
      section: "vehicle",
      privacy: "travel",
      maximumLength: 20,
    },
    vehicleCountry: {
      kind: "country",
      label: { en: "Country of registration", zh: "车辆注册国家（地区）" },
      section: "vehicle",
      privacy: "travel",
    },
    containerNumber: {
      kind: "text",
      label: { en: "Container number, if any", zh: "集装箱号（如有）" },
      section: "vehicle",
      privacy: "travel",
      maximumLength: 20,
      required: false,
    },
    cargo: {
      kind: "text",
      label: { en: "Cargo", zh: "货物" },
      hint: { en: "Of an empty lorry: empty", zh: "空车填写“空车”" },
      section: "vehicle",
      privacy: "travel",
      maximumLength: 300,
    },
    transfer: {
      kind: "choice",
      label: { en: "How the cargo changes hands", zh: "货物交接方式" },
      section: "vehicle",
      privacy: "travel",
      options: {
        hoisted: { en: "Container hoisted over at the border line", zh: "边境零公里集装箱吊装" },
        park: { en: "In a logistics park", zh: "物流园区交接" },
        other: { en: "Other", zh: "其他" },
      },
    },
    park: {
      kind: "text",
      label: { en: "Logistics park", zh: "物流园区" },
      section: "vehicle",
      privacy: "travel",
      maximumLength: 200,
      relevantWhen: { fact: "transfer", is: "park" },
    },
    leftVehicle: {
      kind: "yes-no",
      label: { en: "The driver got out of the vehicle", zh: "司机是否下车" },
      section: "vehicle",
      privacy: "travel",
    },
    direction: {
      kind: "choice",
      label: { en: "Entry or exit", zh: "入境/出境" },
      section: "journey",
      privacy: "travel",
      options: { entry: { en: "Entry", zh: "入境" }, exit: { en: "Exit", zh: "出境" } },
    },
    port: {
      kind: "text",
      label: { en: "Port", zh: "口岸" },
      section: "journey",
      privacy: "travel",
      maximumLength: 100,
    },
    from: {
      kind: "text",
      label: { en: "Coming from", zh: "出发地" },
      section: "journey",
      privacy: "travel",
      maximumLength: 200,
    },
    to: {
      kind: "text",
      label: { en: "Going to", zh: "目的地" },
      section: "journey",
      privacy: "travel",
      maximumLength: 200,
    },
    departedAt: {
      kind: "instant",
      label: { en: "Time of departure", zh: "出发时间" },
      section: "journey",
      privacy: "travel",
    },
    arrivedAt: {
      kind: "instant",
      label: { en: "Time of arrival at the port", zh: "到达口岸时间" },
      hint: { en: "Who declares on the way leaves it blank", zh: "途中申报的可不填" },
      section: "journey",
      privacy: "travel",
      required: false,
    },
    travelHistory: {
      kind: "list",
      label: { en: "Countries and regions of the last 14 days", zh: "过去14日旅居的国家和地区" },
      section: "journey",
      privacy: "travel",
      items: {
        from: { kind: "date", label: { en: "From", zh: "起" }, privacy: "travel" },
        to: {
          kind: "date",
          label: { en: "To", zh: "止" },
          hint: { en: "Of a stay that is not over: the day of the declaration", zh: "停留尚未结束的，填写申报当日" },
          privacy: "travel",
        },
        country: { kind: "country", label: { en: "Country or region", zh: "国家（地区）" }, privacy: "travel" },
        city: { kind: "text", label: { en: "City", zh: "城市" }, privacy: "travel", maximumLength: 200 },
      },
    },
    contactWithCase: {
      kind: "yes-no",
      label: {
        en: "Contact in the last 14 days with a confirmed or suspected case or an asymptomatic infection",
        zh: "14日内是否接触过确诊、疑似病例或无症状感染者",
      },
      section: "health",
      privacy: "health",
      lookBack: LAST_14_DAYS,
    },
    symptomsAny: {
      kind: "yes-no",
      label: { en: "Any symptoms", zh: "是否有不适症状" },
      section: "health",
      privacy: "health",
    },
    symptomsListed: {
      kind: "choices",
      label: { en: "Symptoms", zh: "不适症状" },
      section: "health",
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
      section: "health",
      privacy: "health",
      maximumLength: 500,
      relevantWhen: { fact: "symptomsListed", includes: "other" },
    },
    onsetOn: {
      kind: "date",
      label: { en: "Day of onset", zh: "发病日期" },
      section: "health",
      privacy: "health",
      relevantWhen: { fact: "symptomsAny", is: "yes" },
    },
    feverMedicine: {
      kind: "yes-no",
      label: {
        en: "Fever, cold or cough medicine taken in the last 14 days",
        zh: "14日内是否服用过退烧药、感冒药、止咳药",
      },
      section: "health",
      privacy: "health",
      lookBack: LAST_14_DAYS,
    },
    tested: {
      kind: "yes-no",
      label: { en: "Tested for COVID-19", zh: "是否接受过新冠病毒检测" },
      section: "test",
      privacy: "health",
    },
    sampledAt: {
      kind: "instant",
      label: { en: "Time of sampling", zh: "采样时间" },
      section: "test",
      privacy: "health",
      relevantWhen: { fact: "tested", is: "yes" },
    },
    testResult: {
      kind: "choice",
      label: { en: "Result of the test", zh: "检测结果" },
      section: "test",
      privacy: "health",
      relevantWhen: { fact: "tested", is: "yes" },
      options: { positive: { en: "Positive", zh: "阳性" }, negative: { en: "Negative", zh: "阴性" } },
    },
  },
  rules: [
    birthDateInFuture("birthDate"),
    {
      id: "hoisted-but-left-vehicle",
      code: "contradictory",
      at: "leftVehicle",
      when: {
        all: [
          { fact: "transfer", is: "hoisted" },
          { fact: "leftVehicle", is: "yes" },
        ],
      },
      text: { en: "a driver who stays in the vehicle while the container is hoisted", zh: "吊装作业时司机不下车" },
    },
    arrivalBeforeDeparture("departedAt", "arrivedAt"),
    stayEndsBeforeItStarts(stays),
    stayInFuture(stays),
    symptomsDeniedButListed("symptomsAny", "symptomsListed"),
    onsetAfterDeclaration("onsetOn"),
    {
      id: "sample-older-than-the-test-counts",
      code: "out-of-range",
      severity: "note",
      at: "sampledAt",
      when: {
        all: [
          { fact: "tested", is: "yes" },
          { not: { fact: "sampledAt", within: { hours: TEST_HOURS, upTo: { fact: "declaredAt" } } } },
        ],
      },
      text: { en: `a sample of the last ${TEST_HOURS} hours`, zh: `最近${TEST_HOURS}小时内的采样` },
    },
    resultWithoutTest("tested", "testResult"),
  ],
});
