import { calendarDate } from "../../calendar/calendar-date.js";
import {
  birthDateInFuture,
  onsetAfterDeclaration,
  type Stays,
  stayEndsBeforeItStarts,
  stayInFuture,
} from "../contradictions.js";
import { editionForm } from "../form.js";
import type { ItemTable } from "../items.js";

/** The nineteen signs, A to S, in the order of the form. */
const signs = {
  chills: { kind: "yes-no", label: { en: "Chills", zh: "畏寒" }, privacy: "health" },
  dyspnoea: { kind: "yes-no", label: { en: "Difficulty breathing", zh: "呼吸困难" }, privacy: "health" },
  cough: { kind: "yes-no", label: { en: "Cough", zh: "咳嗽" }, privacy: "health" },
  haemoptysis: { kind: "yes-no", label: { en: "Coughing up blood", zh: "咳血" }, privacy: "health" },
  chestPain: { kind: "yes-no", label: { en: "Chest pain", zh: "胸痛" }, privacy: "health" },
  vomiting: { kind: "yes-no", label: { en: "Vomiting", zh: "呕吐" }, privacy: "health" },
  diarrhoea: { kind: "yes-no", label: { en: "Diarrhoea", zh: "腹泻" }, privacy: "health" },
  abdominalPain: { kind: "yes-no", label: { en: "Abdominal pain", zh: "腹痛" }, privacy: "health" },
  headache: { kind: "yes-no", label: { en: "Headache", zh: "头痛" }, privacy: "health" },
  musclePain: { kind: "yes-no", label: { en: "Muscle pain", zh: "肌肉痛" }, privacy: "health" },
  jointPain: { kind: "yes-no", label: { en: "Joint pain", zh: "关节痛" }, privacy: "health" },
  orbitalPain: { kind: "yes-no", label: { en: "Pain in the eye sockets", zh: "眼眶痛" }, privacy: "health" },
  flushing: { kind: "yes-no", label: { en: "Flushed face", zh: "面色潮红" }, privacy: "health" },
  rash: { kind: "yes-no", label: { en: "Rash", zh: "皮疹" }, privacy: "health" },
  jaundice: { kind: "yes-no", label: { en: "Jaundice", zh: "黄疸" }, privacy: "health" },
  ecchymosis: { kind: "yes-no", label: { en: "Bruising under the skin", zh: "淤血（淤斑）" }, privacy: "health" },
  lymphadenopathy: { kind: "yes-no", label: { en: "Swollen lymph nodes", zh: "淋巴结肿大" }, privacy: "health" },
  nightSweats: { kind: "yes-no", label: { en: "Night sweats", zh: "盗汗" }, privacy: "health" },
  neckStiffness: { kind: "yes-no", label: { en: "Stiff neck", zh: "颈项强直" }, privacy: "health" },
} as const satisfies ItemTable;

/** An axillary temperature from here on is a symptom; the bound itself is one. */
const FEVER_CELSIUS = 37.3;

/** Who is younger, in years, is not asked whether she is pregnant: the form names no age. */
const PREGNANCY_YEARS = 10;

/** Somebody who only passes through has no address in China. */
const OF_A_CHINESE_CITIZEN = { fact: "nationality", is: "CHN" } as const;

const travel: Stays = { list: "travelBeforeOnset", from: "from", to: "to" };

/**
 * Epidemiological survey of a suspected case of infectious disease at a port (口岸传染病可疑病例流行病学调查表): what the
 * quarantine officer asks in the medical screening room, and the box that is ticked at the end.
 *
 * Each sign and each question is answered yes, no or unknown (有, 无, 不详): unknown is the absent answer `asked-unknown`.
 * The travel history is one line of the paper and here a question with a list, so that "no travel" is not a blank. The
 * onset is required where there is a sign or a fever: a person found by notification may have none. The address in China
 * is required of Chinese citizens, and pregnancy of women and girls from 10 years on. Stays may overlap, since a place
 * visited for a day lies within the stay at another.
 *
 * Illustrative: the text is the form's own, but nothing tells its first or its last day. The bureau went into customs in
 * 2018, and its system holds a second survey, undated too, which asks for eight ways of finding a case, and for wild
 * animals, infected surroundings, vaccination and allergy besides.
 *
 * @see form of a former Liaoning inspection and quarantine bureau; Guangzhou Customs, daily report of 2020 (37.3 °C)
 */
export const epidemiologicalSurvey = /* @__PURE__ */ editionForm({
  edition: {
    id: "cn-epidemiological-survey",
    series: "cn-epidemiological-survey",
    title: {
      en: "Epidemiological survey of a suspected case of infectious disease at a port",
      zh: "口岸传染病可疑病例流行病学调查表",
    },
    authority: { en: "Former Liaoning inspection and quarantine bureau", zh: "原辽宁出入境检验检疫局" },
    status: "illustrative",
    // From the law's first day to the end of the year in which the bureaus went into customs.
    from: { notBefore: calendarDate("1987-05-01"), notAfter: calendarDate("2018-12-31") },
    source: "Former Liaoning inspection and quarantine bureau's form 口岸传染病可疑病例流行病学调查表, undated",
  },
  declaredAt: "signedAt",
  sections: {
    basic: { en: "Basic information", zh: "基本信息" },
    clinical: { en: "Clinical signs", zh: "临床表现" },
    factors: { en: "Epidemiological factors", zh: "流行病学因素调查" },
    opinion: { en: "Preliminary judgement and what is done", zh: "初步判断及病例处理意见" },
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
    birthDate: { kind: "date", label: { en: "Date of birth", zh: "出生日期" }, section: "basic", privacy: "identity" },
    nationality: {
      kind: "country",
      label: { en: "Nationality or region", zh: "国籍/地区" },
      section: "basic",
      privacy: "identity",
    },
    occupation: {
      kind: "text",
      label: { en: "Occupation", zh: "职业" },
      hint: { en: "Of somebody who has none, such as a child: none", zh: "无职业者（如儿童）填写“无”" },
      section: "basic",
      privacy: "identity",
      maximumLength: 200,
    },
    crossedOn: {
      kind: "date",
      label: { en: "Date of entry or exit", zh: "出入境日期" },
      section: "basic",
      privacy: "travel",
    },
    serviceNumber: {
      kind: "text",
      label: { en: "Train, vehicle, ship or flight number", zh: "车（船）次/航班号" },
      hint: { en: "Of somebody who crosses on foot: on foot", zh: "步行通关者填写“步行”" },
      section: "basic",
      privacy: "travel",
      maximumLength: 50,
    },
    seat: {
      kind: "text",
      label: { en: "Carriage or vehicle, and seat or berth", zh: "车厢（牌）号座（铺）位号" },
      hint: {
        en: "Of crew: the function; of somebody without a seat: none",
        zh: "乘务人员填写职务，没有座（铺）位者填写“无”",
      },
      section: "basic",
      privacy: "travel",
      maximumLength: 50,
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
    telephone: {
      kind: "text",
      label: { en: "Telephone", zh: "联系电话" },
      section: "basic",
      privacy: "contact",
      maximumLength: 100,
    },
    workplace: {
      kind: "text",
      label: { en: "Place of work", zh: "工作单位" },
      section: "basic",
      privacy: "contact",
      maximumLength: 300,
      required: false,
    },
    addressInChina: {
      kind: "group",
      label: { en: "Address in China", zh: "境内居住地" },
      section: "basic",
      items: {
        province: {
          kind: "text",
          label: { en: "Province", zh: "省" },
          privacy: "contact",
          maximumLength: 100,
          required: OF_A_CHINESE_CITIZEN,
        },
        city: {
          kind: "text",
          label: { en: "City, county or district", zh: "市县（区）" },
          privacy: "contact",
          maximumLength: 100,
          required: OF_A_CHINESE_CITIZEN,
        },
        township: {
          kind: "text",
          label: { en: "Township, sub-district or village", zh: "乡（街道）村" },
          privacy: "contact",
          maximumLength: 200,
          required: OF_A_CHINESE_CITIZEN,
        },
      },
    },
    foundBy: {
      kind: "choice",
      label: { en: "How the case was found", zh: "个案发现渠道" },
      section: "basic",
      privacy: "health",
      options: {
        temperature: { en: "Temperature measurement", zh: "测温发现" },
        operator: { en: "Report by the conveyance operator", zh: "交通工具负责人申报" },
        patrol: { en: "Medical patrol", zh: "医学巡查发现" },
        self: { en: "The person's own declaration", zh: "个人申报" },
        notification: { en: "Notification of an epidemic", zh: "疫情通报" },
        other: { en: "Other", zh: "其他" },
      },
    },
    axillaryCelsius: {
      kind: "number",
      label: { en: "Axillary temperature (°C)", zh: "腋下体温（℃）" },
      section: "clinical",
      privacy: "health",
      unit: "celsius",
      minimum: 20,
      maximum: 50,
    },
    onsetOn: {
      kind: "date",
      label: { en: "Day of onset", zh: "发病日期" },
      section: "clinical",
      privacy: "health",
      required: {
        any: [
          { fact: "axillaryCelsius", atLeast: FEVER_CELSIUS },
          ...Object.keys(signs).map((name) => ({ fact: `signs.${name}`, is: "yes" })),
          { fact: "otherSigns", known: true },
        ],
      },
    },
    signs: { kind: "group", label: { en: "Signs", zh: "症状体征" }, section: "clinical", items: signs },
    otherSigns: {
      kind: "text",
      label: { en: "Other particular symptoms", zh: "其他特异性症状" },
      section: "clinical",
      privacy: "health",
      maximumLength: 500,
      required: false,
    },
    travelledBeforeOnset: {
      kind: "yes-no",
      label: { en: "Travel in the 4 weeks before onset", zh: "发病前4周内有无旅行史" },
      section: "factors",
      privacy: "travel",
    },
    travelBeforeOnset: {
      kind: "list",
      label: { en: "Where the person was in the 4 weeks before onset", zh: "发病前4周内旅行史" },
      section: "factors",
      privacy: "travel",
      relevantWhen: { fact: "travelledBeforeOnset", is: "yes" },
      items: {
        from: { kind: "date", label: { en: "From", zh: "起" }, privacy: "travel" },
        to: { kind: "date", label: { en: "To", zh: "止" }, privacy: "travel" },
        country: { kind: "country", label: { en: "Country or region", zh: "国家（地区）" }, privacy: "travel" },
        place: { kind: "text", label: { en: "Place", zh: "地点" }, privacy: "travel", maximumLength: 200 },
        similarDiseaseThere: {
          kind: "yes-no",
          label: { en: "A disease with similar symptoms is spreading there", zh: "当地是否流行同类症状的疾病" },
          privacy: "health",
        },
      },
    },
    contactWithSimilarPatient: {
      kind: "yes-no",
      label: {
        en: "Contact in the 2 weeks before onset with a patient with similar symptoms",
        zh: "发病前2周内是否接触过类似症状的病人",
      },
      section: "factors",
      privacy: "health",
    },
    similarPatients: {
      kind: "list",
      label: { en: "Patients with similar symptoms", zh: "类似症状病人情况" },
      section: "factors",
      privacy: "health",
      relevantWhen: { fact: "contactWithSimilarPatient", is: "yes" },
      items: {
        name: {
          kind: "text",
          label: { en: "The patient's name", zh: "病人姓名" },
          privacy: "identity",
          maximumLength: 200,
        },
        onsetOn: { kind: "date", label: { en: "The patient's day of onset", zh: "病人发病日期" }, privacy: "health" },
        diagnosis: {
          kind: "text",
          label: { en: "Clinical diagnosis", zh: "临床诊断" },
          privacy: "health",
          maximumLength: 300,
        },
        relation: {
          kind: "choice",
          label: { en: "Relation to the person surveyed", zh: "与本人关系" },
          privacy: "contact",
          options: {
            family: { en: "Family member", zh: "家庭成员" },
            colleague: { en: "Colleague", zh: "同事" },
            social: { en: "Social contact", zh: "社会交往" },
            conveyance: { en: "Shared conveyance", zh: "共用交通工具" },
            other: { en: "Other", zh: "其他" },
          },
        },
        lastContactOn: {
          kind: "date",
          label: { en: "Day of the last contact", zh: "最后接触日期" },
          privacy: "health",
        },
        manner: {
          kind: "choices",
          label: { en: "Manner of contact", zh: "接触方式" },
          privacy: "health",
          options: {
            meals: { en: "Meals with the patient", zh: "与病人同进餐" },
            room: { en: "In one room with the patient", zh: "与病人同处一室" },
            ward: { en: "In one ward with the patient", zh: "与病人同一病区" },
            utensils: {
              en: "Shared dishes, cups, towels, toys and the like",
              zh: "与病人共用食具、茶具、毛巾、玩具等",
            },
            secretions: { en: "Touched secretions, excreta and the like", zh: "接触病人分泌物、排泄物等" },
            care: { en: "Treatment or nursing", zh: "诊治、护理" },
            visit: { en: "Visit to the patient", zh: "探视病人" },
            other: { en: "Other contact", zh: "其他接触" },
          },
        },
        frequency: {
          kind: "choice",
          label: { en: "Frequency of contact", zh: "接触频率" },
          privacy: "health",
          options: {
            often: { en: "Often", zh: "经常" },
            sometimes: { en: "Sometimes", zh: "有时" },
            rarely: { en: "Rarely", zh: "偶尔" },
          },
        },
        places: {
          kind: "choices",
          label: { en: "Place of contact", zh: "接触地点" },
          privacy: "health",
          options: {
            home: { en: "Home", zh: "家" },
            workplace: { en: "Workplace", zh: "工作单位" },
            school: { en: "School", zh: "学校" },
            dormitory: { en: "Dormitory", zh: "集体宿舍" },
            hospital: { en: "Hospital", zh: "医院" },
            "indoor-public-place": { en: "Indoor public place", zh: "室内公共场所" },
            other: { en: "Other", zh: "其他" },
          },
        },
      },
    },
    pregnant: {
      kind: "yes-no",
      label: { en: "Pregnant", zh: "有无怀孕" },
      section: "factors",
      privacy: "health",
      required: {
        all: [
          { fact: "sex", is: "female" },
          { fact: "birthDate", onOrBefore: { fact: "crossedOn", plus: { years: -PREGNANCY_YEARS } } },
        ],
      },
    },
    motionSickness: {
      kind: "yes-no",
      label: { en: "Prone to motion sickness (air, road, sea)", zh: "有无晕机（车、船）史" },
      section: "factors",
      privacy: "health",
    },
    medicine: {
      kind: "yes-no",
      label: { en: "Medicine taken lately", zh: "近期有无用药" },
      section: "factors",
      privacy: "health",
    },
    medicineText: {
      kind: "text",
      label: { en: "Which medicine", zh: "用药情况" },
      section: "factors",
      privacy: "health",
      maximumLength: 500,
      relevantWhen: { fact: "medicine", is: "yes" },
    },
    pastInfectiousDisease: {
      kind: "yes-no",
      label: { en: "Infectious disease in the past", zh: "既往有无传染病史" },
      section: "factors",
      privacy: "health",
    },
    pastInfectiousDiseaseText: {
      kind: "text",
      label: { en: "Which infectious disease", zh: "传染病史具体情况" },
      section: "factors",
      privacy: "health",
      maximumLength: 500,
      relevantWhen: { fact: "pastInfectiousDisease", is: "yes" },
    },
    hospitalStay: {
      kind: "yes-no",
      label: { en: "Stayed in hospital for a diagnosis before", zh: "是否曾住院诊断" },
      section: "factors",
      privacy: "health",
    },
    hospitalDiagnosis: {
      kind: "text",
      label: { en: "Diagnosis of the hospital", zh: "住院诊断结果" },
      section: "factors",
      privacy: "health",
      maximumLength: 500,
      relevantWhen: { fact: "hospitalStay", is: "yes" },
    },
    animalWork: {
      kind: "yes-no",
      label: {
        en: "Work with animals: keeping, slaughtering, catching, preparing specimens",
        zh: "是否从事动物饲养、宰杀、捕捉或标本制作工作",
      },
      section: "factors",
      privacy: "health",
    },
    animalWorkText: {
      kind: "text",
      label: { en: "Which work with animals", zh: "动物相关工作具体情况" },
      section: "factors",
      privacy: "health",
      maximumLength: 500,
      relevantWhen: { fact: "animalWork", is: "yes" },
    },
    laboratoryOrMedicalWork: {
      kind: "yes-no",
      label: { en: "Pathogen research or medical work", zh: "是否从事病原生物学研究或医务工作" },
      section: "factors",
      privacy: "health",
    },
    insectBites: {
      kind: "yes-no",
      label: { en: "Mosquito or other insect bites", zh: "有无蚊虫叮咬史" },
      section: "factors",
      privacy: "health",
    },
    transfusion: {
      kind: "yes-no",
      label: { en: "Blood transfusion or donation lately", zh: "近期有无输血献血" },
      section: "factors",
      privacy: "health",
    },
    transfusionText: {
      kind: "text",
      label: { en: "Which transfusion or donation", zh: "输血献血具体情况" },
      section: "factors",
      privacy: "health",
      maximumLength: 500,
      relevantWhen: { fact: "transfusion", is: "yes" },
    },
    otherFactors: {
      kind: "text",
      label: { en: "Other factors", zh: "其他相关因素调查" },
      section: "factors",
      privacy: "health",
      maximumLength: 1000,
      required: false,
    },
    conclusions: {
      kind: "choices",
      label: { en: "Preliminary judgement and what is done", zh: "初步判断及病例处理意见" },
      section: "opinion",
      privacy: "health",
      options: {
        excluded: { en: "Infectious disease excluded: released", zh: "排除传染病可能，放行" },
        respiratory: {
          en: "Work-up as a disease spread by the respiratory route",
          zh: "按照呼吸道传播途径传染病进行排查和处置",
        },
        digestive: {
          en: "Work-up as a disease spread by the digestive route",
          zh: "按照消化道传播途径传染病进行排查和处置",
        },
        "mosquito-borne": {
          en: "Work-up as a disease spread by mosquitoes",
          zh: "按照蚊媒传播途径传染病进行排查和处置",
        },
        "other-route": {
          en: "Work-up as a disease spread by another route",
          zh: "按照其他途径传播传染病进行排查和处置",
        },
        other: { en: "Other", zh: "其他" },
      },
    },
    otherRoute: {
      kind: "text",
      label: { en: "Which other route", zh: "其他传播途径" },
      section: "opinion",
      privacy: "health",
      maximumLength: 200,
      relevantWhen: { fact: "conclusions", includes: "other-route" },
    },
    officerSignature: {
      kind: "text",
      label: { en: "Signature of the quarantine officer", zh: "检疫人员签名" },
      section: "opinion",
      privacy: "identity",
      maximumLength: 200,
    },
    signedAt: {
      kind: "instant",
      label: { en: "Time of signature", zh: "签名时间" },
      section: "opinion",
      privacy: "travel",
    },
  },
  rules: [
    birthDateInFuture("birthDate"),
    onsetAfterDeclaration("onsetOn"),
    stayEndsBeforeItStarts(travel),
    stayInFuture(travel),
    {
      id: "travel-ends-before-the-four-weeks",
      code: "contradictory",
      severity: "ask",
      forEach: "travelBeforeOnset",
      at: "to",
      when: { item: "to", before: { fact: "onsetOn", plus: { days: -28 } } },
      text: { en: "travel in the 4 weeks before onset", zh: "发病前4周内的旅行" },
    },
    { ...onsetAfterDeclaration("onsetOn", "similarPatients"), id: "patient-onset-after-declaration" },
    {
      id: "last-contact-after-declaration",
      code: "contradictory",
      severity: "ask",
      forEach: "similarPatients",
      at: "lastContactOn",
      when: { item: "lastContactOn", after: { fact: "declaredAt" } },
      text: { en: "a last contact not after the day of the survey", zh: "不晚于调查日的最后接触日期" },
    },
    {
      id: "last-contact-before-the-two-weeks",
      code: "contradictory",
      severity: "ask",
      forEach: "similarPatients",
      at: "lastContactOn",
      when: { item: "lastContactOn", before: { fact: "onsetOn", plus: { days: -14 } } },
      text: { en: "a contact in the 2 weeks before onset", zh: "发病前2周内的接触" },
    },
    {
      id: "pregnant-man",
      code: "contradictory",
      // One of the two answers may be a slip, and both may be right.
      severity: "ask",
      at: "pregnant",
      when: {
        all: [
          { fact: "sex", is: "male" },
          { fact: "pregnant", is: "yes" },
        ],
      },
      text: { en: "a sex and a pregnancy that go together", zh: "性别与怀孕情况应当相符" },
    },
    {
      id: "excluded-and-worked-up",
      code: "contradictory",
      at: "conclusions",
      when: {
        all: [
          { fact: "conclusions", includes: "excluded" },
          { fact: "conclusions", overlaps: ["respiratory", "digestive", "mosquito-borne", "other-route"] },
        ],
      },
      text: { en: "no work-up of whoever is released as not infectious", zh: "已排除传染病并放行者不再按途径排查" },
    },
  ],
});
