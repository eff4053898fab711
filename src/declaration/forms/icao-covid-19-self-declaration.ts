import { calendarDate } from "../../calendar/calendar-date.js";
import { birthDateInFuture, stayEndsBeforeItStarts, stayInFuture } from "../contradictions.js";
import { editionForm } from "../form.js";

const VISITS = { list: "visits", from: "from", to: "to" } as const;
/** It is for every State, so that it may be filled in on the other side of the date line, and it names no hours. */
const DAYS_AHEAD = 2;

/**
 * ICAO's Public Health COVID-19 Passenger Self-Declaration Form, proposed for the reverse of the locator form. One adult
 * answers for a group travelling together, so that the visits are those of the whole group: two of them may overlap.
 * The time of submission is no item of the paper; left out, the declaration counts as made when it is examined.
 *
 * @see ICAO, attachment to State letter EC 6/3-20/90 (2020)
 */
export const covid19SelfDeclaration = /* @__PURE__ */ editionForm({
  edition: {
    id: "icao-covid-19-self-declaration",
    series: "icao-covid-19-self-declaration",
    title: {
      en: "Public Health COVID-19 Passenger Self-Declaration Form",
      zh: "公共卫生2019冠状病毒病旅客自行申报表",
    },
    authority: { en: "International Civil Aviation Organization", zh: "国际民用航空组织" },
    status: "published",
    // The letter's own date was not seen: State letters are numbered through the year, 20/55 is of 15 April and 20/97 of
    // 23 September.
    from: { notBefore: calendarDate("2020-04-15"), notAfter: calendarDate("2020-09-23") },
    source:
      "ICAO, attachment to State letter EC 6/3-20/90 (2020), Public Health COVID-19 Passenger Self-Declaration Form",
  },
  declaredAt: "submittedAt",
  sections: {
    traveller: { en: "Traveller", zh: "旅客信息" },
    contact: { en: "Contact", zh: "接触史" },
    symptoms: { en: "Symptoms", zh: "症状" },
    test: { en: "Test", zh: "检测" },
    visits: { en: "Countries and cities", zh: "到访的国家和城市" },
  },
  items: {
    submittedAt: {
      kind: "instant",
      label: { en: "Time of submission", zh: "提交时间" },
      section: "traveller",
      privacy: "travel",
      required: false,
    },
    firstNames: {
      kind: "text",
      label: { en: "First name(s)", zh: "名" },
      hint: {
        en: "Who bears one name only writes it as the last name and as the first",
        zh: "只有一个名字、不分姓和名的，姓和名两栏均填写该名字",
      },
      section: "traveller",
      privacy: "identity",
      maximumLength: 200,
    },
    lastNames: {
      kind: "text",
      label: { en: "Last name(s)", zh: "姓" },
      section: "traveller",
      privacy: "identity",
      maximumLength: 200,
    },
    birthDate: {
      kind: "date",
      label: { en: "Date of birth", zh: "出生日期" },
      section: "traveller",
      privacy: "identity",
    },
    documentNumber: {
      kind: "text",
      label: { en: "Number of the travel document", zh: "旅行证件号码" },
      section: "traveller",
      privacy: "identity",
      maximumLength: 50,
    },
    documentIssuer: {
      kind: "country",
      label: { en: "Country that issued it", zh: "证件签发国家" },
      section: "traveller",
      privacy: "identity",
    },
    residence: {
      kind: "country",
      label: { en: "Country of residence", zh: "居住国家" },
      section: "traveller",
      privacy: "identity",
    },
    portOfOrigin: {
      kind: "text",
      label: { en: "Port of origin", zh: "始发机场或港口" },
      section: "traveller",
      privacy: "travel",
      maximumLength: 100,
    },
    closeContact: {
      kind: "yes-no",
      label: {
        en: "Close contact in the past 14 days with someone who had symptoms suggestive of COVID-19",
        zh: "过去14天内是否与有2019冠状病毒病可疑症状者密切接触",
      },
      hint: {
        en: "Face to face for more than 15 minutes, or direct physical contact; by the traveller or a member of the group",
        zh: "面对面接触超过15分钟，或有直接身体接触；包括本人和同行人员",
      },
      section: "contact",
      privacy: "health",
    },
    fever: {
      kind: "yes-no",
      label: { en: "Fever in the past 14 days", zh: "过去14天内是否出现过发热" },
      section: "symptoms",
      privacy: "health",
    },
    shortnessOfBreath: {
      kind: "yes-no",
      label: { en: "Shortness of breath in the past 14 days", zh: "过去14天内是否出现过呼吸急促" },
      section: "symptoms",
      privacy: "health",
    },
    coughing: {
      kind: "yes-no",
      label: { en: "Coughing in the past 14 days", zh: "过去14天内是否出现过咳嗽" },
      section: "symptoms",
      privacy: "health",
    },
    lossOfTasteOrSmell: {
      kind: "yes-no",
      label: { en: "Sudden loss of taste or smell in the past 14 days", zh: "过去14天内是否出现过味觉或嗅觉突然丧失" },
      section: "symptoms",
      privacy: "health",
    },
    positiveTest: {
      kind: "yes-no",
      label: { en: "Positive COVID-19 test in the last 3 days", zh: "过去3天内2019冠状病毒病检测结果是否为阳性" },
      hint: { en: "Attach the report if there is one", zh: "如有检测报告请附上" },
      section: "test",
      privacy: "health",
    },
    visits: {
      kind: "list",
      label: {
        en: "Countries and cities visited or passed through in the last 14 days, airports and ports included",
        zh: "过去14天内到访或经停的国家和城市（含机场和港口）",
      },
      hint: { en: "The most recent country first", zh: "从最近的国家写起" },
      section: "visits",
      privacy: "travel",
      items: {
        country: { kind: "country", label: { en: "Country", zh: "国家" }, privacy: "travel" },
        city: { kind: "text", label: { en: "City", zh: "城市" }, privacy: "travel", maximumLength: 200 },
        from: { kind: "date", label: { en: "From", zh: "起" }, privacy: "travel" },
        to: {
          kind: "date",
          label: { en: "To", zh: "止" },
          hint: { en: "Of a stay that is not over: the day of the declaration", zh: "停留尚未结束的，填写申报当日" },
          privacy: "travel",
        },
      },
    },
  },
  rules: [birthDateInFuture("birthDate"), stayEndsBeforeItStarts(VISITS), stayInFuture(VISITS, DAYS_AHEAD)],
});
