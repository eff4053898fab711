import { calendarDate } from "../../calendar/calendar-date.js";
import { editionPolicy } from "../prepare-policy.js";

const DEFINITION = { en: '42 CFR 71.1(b), "ill person"', zh: "《美国联邦法规》第42编71.1(b)条“患病者”" } as const;

/**
 * Who is an ill person on board an aircraft bound for the United States, to be reported before arrival: a fever with one
 * of the signs; a fever of more than 48 hours; or signs that CDC has announced in a notice.
 *
 * A fever is a temperature of 38 °C (100.4 °F) or more measured, or a person who feels warm to the touch, or who tells of
 * having been feverish. Touch and history stand in where nobody measured: without a reading the two others decide, and a
 * reading below 38 °C does not cancel them. `notice` is `not-applicable`, which counts as no, while no notice is in force.
 *
 * @see 42 CFR 71.1(b) as amended by 82 FR 6890 of 2017-01-19, whose effective date 82 FR 10718 put off to 2017-03-21;
 * CDC, Definitions of Symptoms for Reportable Illnesses
 */
export const cdcIllPersonAircraft = /* @__PURE__ */ editionPolicy({
  edition: {
    id: "cdc-ill-person-aircraft",
    series: "cdc-ill-person-aircraft",
    title: { en: "Ill person on board an aircraft", zh: "航空器上的患病者" },
    authority: { en: "US Centers for Disease Control and Prevention", zh: "美国疾病控制与预防中心" },
    status: "published",
    from: calendarDate("2017-03-21"),
    publishedOn: calendarDate("2017-01-19"),
    source:
      "42 CFR 71.1(b), Control of Communicable Diseases, final rule, 82 FR 6890; in force from 2017-03-21 (82 FR 10718)",
  },
  facts: {
    temperatureTaken: { kind: "yes-no", label: { en: "temperature measured at all", zh: "是否测温" } },
    celsius: { kind: "number", unit: "celsius", label: { en: "temperature measured, °C", zh: "测得体温（℃）" } },
    feelsWarm: { kind: "yes-no", label: { en: "feels warm to the touch", zh: "触摸时感觉发热" } },
    historyOfFever: { kind: "yes-no", label: { en: "tells of having been feverish", zh: "自述曾发热" } },
    feverOver48Hours: { kind: "yes-no", label: { en: "fever for more than 48 hours", zh: "发热超过48小时" } },
    signs: {
      kind: "choices",
      label: { en: "signs", zh: "体征和症状" },
      options: [
        "skin-rash",
        "difficulty-breathing",
        "persistent-cough",
        "decreased-consciousness-or-confusion-of-recent-onset",
        "unexplained-bruising-or-bleeding",
        "persistent-diarrhoea",
        "persistent-vomiting",
        "headache-with-stiff-neck",
        "obviously-unwell",
      ],
      names: {
        "skin-rash": { en: "skin rash", zh: "皮疹" },
        "difficulty-breathing": { en: "difficulty breathing", zh: "呼吸困难" },
        "persistent-cough": { en: "persistent cough", zh: "持续咳嗽" },
        "decreased-consciousness-or-confusion-of-recent-onset": {
          en: "decreased consciousness, or confusion of recent onset",
          zh: "意识减退或近期出现的意识模糊",
        },
        "unexplained-bruising-or-bleeding": {
          en: "new unexplained bruising or bleeding",
          zh: "新出现的不明原因瘀伤或出血",
        },
        "persistent-diarrhoea": { en: "persistent diarrhoea", zh: "持续腹泻" },
        "persistent-vomiting": { en: "persistent vomiting, not from air sickness", zh: "持续呕吐（晕机除外）" },
        "headache-with-stiff-neck": { en: "headache with stiff neck", zh: "头痛伴颈强直" },
        "obviously-unwell": { en: "obviously unwell", zh: "明显不适" },
      },
    },
    notice: {
      kind: "yes-no",
      label: { en: "signs that a CDC notice has announced", zh: "符合美国疾控中心公告所列症状" },
    },
  },
  grades: {
    "not-ill": { en: "not an ill person by the definition", zh: "不符合患病者定义" },
    "ill-person": { en: "ill person, to be reported", zh: "患病者，须报告" },
  },
  rules: [
    {
      id: "fever-with-sign",
      when: {
        all: [
          {
            any: [
              {
                all: [
                  { fact: "temperatureTaken", is: "yes" },
                  { fact: "celsius", atLeast: 38 },
                ],
              },
              { fact: "feelsWarm", is: "yes" },
              { fact: "historyOfFever", is: "yes" },
            ],
          },
          { fact: "signs", count: { atLeast: 1 } },
        ],
      },
      grade: "ill-person",
      text: { en: "Fever with one of the signs", zh: "发热并有任一体征或症状" },
      source: DEFINITION,
    },
    {
      id: "fever-over-48-hours",
      when: { fact: "feverOver48Hours", is: "yes" },
      grade: "ill-person",
      text: { en: "Fever for more than 48 hours", zh: "发热超过48小时" },
      source: DEFINITION,
    },
    {
      id: "notice",
      when: { fact: "notice", is: "yes" },
      grade: "ill-person",
      text: { en: "Signs that a CDC notice has announced", zh: "符合美国疾控中心公告所列症状" },
      source: DEFINITION,
    },
  ],
});
