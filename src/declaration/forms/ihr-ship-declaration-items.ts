import type { Text } from "../../text.js";
import type { FormRule } from "../form.js";
import type { ItemTable } from "../items.js";
import { SUSPICION_SIGNS, suspicionOfInfection } from "../suspicion-of-infection.js";

/*
 * What the Maritime and the Ship Declaration of Health ask alike (IHR (2005), Annex 8). It stands by itself, so that
 * neither edition brings in the other.
 */

/** The sections of the declaration, in its order. */
export const shipDeclarationSections = {
  header: { en: "Ship and submission", zh: "船舶与申报" },
  voyage: { en: "Voyage", zh: "航程" },
  questions: { en: "Health questions", zh: "健康问题" },
  schedule: { en: "Attachment", zh: "附表" },
  signatures: { en: "Signatures", zh: "签名" },
} as const satisfies Readonly<Record<string, Text>>;

/** The ship, its master and its sanitation certificate. */
export const shipDeclarationHeader = {
  submittedAtPort: {
    kind: "text",
    label: { en: "Port at which it is submitted", zh: "申报港口" },
    section: "header",
    privacy: "travel",
    maximumLength: 100,
  },
  submittedOn: {
    kind: "date",
    label: { en: "Date of the declaration", zh: "申报日期" },
    section: "header",
    privacy: "travel",
  },
  shipName: {
    kind: "text",
    label: { en: "Name of the ship or inland vessel", zh: "船舶或内河船名称" },
    section: "header",
    privacy: "travel",
    maximumLength: 200,
  },
  registrationNumber: {
    kind: "text",
    label: { en: "Registration or IMO number", zh: "登记号或国际海事组织编号" },
    section: "header",
    privacy: "travel",
    maximumLength: 50,
  },
  arrivingFrom: {
    kind: "text",
    label: { en: "Arriving from", zh: "来自" },
    section: "header",
    privacy: "travel",
    maximumLength: 100,
  },
  sailingTo: {
    kind: "text",
    label: { en: "Sailing to", zh: "驶往" },
    section: "header",
    privacy: "travel",
    maximumLength: 100,
  },
  flag: { kind: "country", label: { en: "Flag", zh: "船旗国" }, section: "header", privacy: "travel" },
  masterName: {
    kind: "text",
    label: { en: "Name of the master", zh: "船长姓名" },
    section: "header",
    privacy: "identity",
    maximumLength: 200,
  },
  tonnage: {
    kind: "number",
    unit: "tonnage",
    minimum: 0,
    label: { en: "Gross tonnage of the ship, or tonnage of the inland vessel", zh: "总吨位（海船）或吨位（内河船舶）" },
    section: "header",
    privacy: "travel",
  },
  certificateOnBoard: {
    kind: "yes-no",
    label: {
      en: "Valid ship sanitation control or exemption certificate on board",
      zh: "是否持有有效的船舶免予卫生控制证书或船舶卫生控制证书",
    },
    section: "header",
    privacy: "travel",
  },
  certificateIssuedAt: {
    kind: "text",
    label: { en: "Port at which the certificate was issued", zh: "证书签发港口" },
    section: "header",
    privacy: "travel",
    maximumLength: 100,
    relevantWhen: { fact: "certificateOnBoard", is: "yes" },
  },
  certificateIssuedOn: {
    kind: "date",
    label: { en: "Date on which the certificate was issued", zh: "证书签发日期" },
    section: "header",
    privacy: "travel",
    relevantWhen: { fact: "certificateOnBoard", is: "yes" },
  },
  reInspectionRequired: {
    kind: "yes-no",
    label: { en: "Re-inspection required", zh: "是否需要复查" },
    section: "header",
    privacy: "travel",
    // It is the certificate that says so.
    required: { fact: "certificateOnBoard", is: "yes" },
  },
} as const satisfies ItemTable;

/** Where the ship has been, and who is on board. */
export const shipDeclarationVoyage = {
  // Not on the paper, which only says "from the start of the voyage": what the list of ports is measured by.
  voyageStartedOn: {
    kind: "date",
    label: { en: "Date on which the voyage started", zh: "航次开始日期" },
    section: "voyage",
    privacy: "travel",
    required: false,
  },
  visitedAffectedArea: {
    kind: "yes-no",
    label: { en: "Affected area (WHO) visited", zh: "是否到过世界卫生组织确定的受染地区" },
    section: "voyage",
    privacy: "travel",
  },
  affectedAreaVisits: {
    kind: "list",
    label: { en: "Visits to affected areas", zh: "到访受染地区情况" },
    section: "voyage",
    privacy: "travel",
    relevantWhen: { fact: "visitedAffectedArea", is: "yes" },
    items: {
      port: { kind: "text", label: { en: "Port", zh: "港口" }, privacy: "travel", maximumLength: 100 },
      visitedOn: { kind: "date", label: { en: "Date of the visit", zh: "到访日期" }, privacy: "travel" },
    },
  },
  portsOfCall: {
    kind: "list",
    label: {
      en: "Ports of call since the voyage started or in the last 30 days, whichever is shorter",
      zh: "航次开始以来或过去30日内（以较短者为准）停靠的港口",
    },
    section: "voyage",
    privacy: "travel",
    // A ship that was at sea for the whole of the window called at no port in it.
    required: {
      any: [
        { fact: "voyageStartedOn", known: false },
        { fact: "voyageStartedOn", onOrAfter: { fact: "submittedOn", plus: { days: -30 } } },
      ],
    },
    items: {
      port: { kind: "text", label: { en: "Port", zh: "港口" }, privacy: "travel", maximumLength: 100 },
      departedOn: { kind: "date", label: { en: "Date of departure", zh: "离港日期" }, privacy: "travel" },
    },
  },
  joinedPersons: {
    kind: "list",
    label: {
      en: "Persons who joined since the voyage started or in the last 30 days, whichever is shorter",
      zh: "航次开始以来或过去30日内（以较短者为准）登船的人员",
    },
    hint: { en: "Only when the authority of the port asks", zh: "仅在到达港主管当局要求时填写" },
    section: "voyage",
    privacy: "travel",
    required: false,
    items: {
      name: { kind: "text", label: { en: "Name", zh: "姓名" }, privacy: "identity", maximumLength: 200 },
      joinedFrom: { kind: "text", label: { en: "Joined at", zh: "登船地点" }, privacy: "travel", maximumLength: 100 },
      placesVisited: {
        kind: "several",
        of: "text",
        label: { en: "Ports and countries visited in that time", zh: "该期间到过的港口和国家" },
        privacy: "travel",
        required: false,
      },
    },
  },
  crewCount: {
    kind: "number",
    unit: "persons",
    minimum: 0,
    whole: true,
    label: { en: "Number of crew on board", zh: "船员人数" },
    section: "voyage",
    privacy: "travel",
  },
  passengerCount: {
    kind: "number",
    unit: "persons",
    minimum: 0,
    whole: true,
    label: { en: "Number of passengers on board", zh: "旅客人数" },
    section: "voyage",
    privacy: "travel",
  },
} as const satisfies ItemTable;

/** The nine questions, each with what a yes calls for. */
export const shipDeclarationQuestions = {
  deathOnBoard: {
    kind: "yes-no",
    label: { en: "1. Anyone died during the voyage other than by accident", zh: "1. 航行中是否有人非因意外事故死亡" },
    section: "questions",
    privacy: "health",
  },
  totalDeaths: {
    kind: "number",
    unit: "persons",
    minimum: 1,
    whole: true,
    label: { en: "Total number of deaths", zh: "死亡总人数" },
    section: "questions",
    privacy: "health",
    relevantWhen: { fact: "deathOnBoard", is: "yes" },
  },
  infectiousCaseSuspected: {
    kind: "yes-no",
    label: {
      en: "2. A disease suspected to be infectious, on board now or earlier in the voyage",
      zh: "2. 船上现在或航行中是否有疑似传染病病例",
    },
    section: "questions",
    privacy: "health",
  },
  moreIllThanNormal: {
    kind: "yes-no",
    label: {
      en: "3. More passengers ill during the voyage than is normal or expected",
      zh: "3. 航行中患病旅客总数是否超出正常或预期",
    },
    section: "questions",
    privacy: "health",
  },
  illPersonCount: {
    kind: "number",
    unit: "persons",
    minimum: 1,
    whole: true,
    label: { en: "Number of ill persons", zh: "患病人数" },
    section: "questions",
    privacy: "health",
    relevantWhen: { fact: "moreIllThanNormal", is: "yes" },
  },
  illPersonNow: {
    kind: "yes-no",
    label: { en: "4. Anyone ill on board now", zh: "4. 船上目前是否有病人" },
    section: "questions",
    privacy: "health",
  },
  practitionerConsulted: {
    kind: "yes-no",
    label: { en: "5. A medical practitioner was consulted", zh: "5. 是否请医师诊治过" },
    section: "questions",
    privacy: "health",
  },
  conditionForSpread: {
    kind: "yes-no",
    label: {
      en: "6. A condition on board that may lead to infection or spread of disease is known",
      zh: "6. 船上是否存在可能引起感染或导致疾病传播的情况",
    },
    section: "questions",
    privacy: "health",
  },
  sanitaryMeasureApplied: {
    kind: "yes-no",
    label: { en: "7. A sanitary measure was applied on board", zh: "7. 船上是否采取过卫生措施" },
    section: "questions",
    privacy: "health",
  },
  sanitaryMeasures: {
    kind: "list",
    label: { en: "Sanitary measures", zh: "卫生措施" },
    section: "questions",
    privacy: "health",
    relevantWhen: { fact: "sanitaryMeasureApplied", is: "yes" },
    items: {
      type: {
        kind: "choice",
        label: { en: "Type", zh: "类型" },
        privacy: "health",
        options: {
          quarantine: { en: "Quarantine", zh: "检疫（留验）" },
          isolation: { en: "Isolation", zh: "隔离" },
          disinfection: { en: "Disinfection", zh: "消毒" },
          decontamination: { en: "Decontamination", zh: "除污" },
          disinsection: { en: "Disinsection", zh: "灭虫" },
          deratting: { en: "Deratting", zh: "灭鼠" },
          other: { en: "Other", zh: "其他" },
        },
      },
      otherType: {
        kind: "text",
        label: { en: "Other measure, in words", zh: "其他措施说明" },
        privacy: "health",
        maximumLength: 200,
        relevantWhen: { item: "type", is: "other" },
      },
      place: { kind: "text", label: { en: "Place", zh: "地点" }, privacy: "travel", maximumLength: 100 },
      appliedOn: { kind: "date", label: { en: "Date", zh: "日期" }, privacy: "health" },
    },
  },
  stowawaysFound: {
    kind: "yes-no",
    label: { en: "8. Stowaways were found on board", zh: "8. 船上是否发现偷渡者" },
    section: "questions",
    privacy: "travel",
  },
  stowawaysJoinedAt: {
    kind: "text",
    label: { en: "Where they joined the ship", zh: "偷渡者登船地点" },
    hint: { en: "If known", zh: "如已知" },
    section: "questions",
    privacy: "travel",
    maximumLength: 200,
    relevantWhen: { fact: "stowawaysFound", is: "yes" },
    required: false,
  },
  sickAnimalOnBoard: {
    kind: "yes-no",
    label: { en: "9. A sick animal or pet is on board", zh: "9. 船上是否有患病动物或宠物" },
    section: "questions",
    privacy: "health",
  },
} as const satisfies ItemTable;

/**
 * A row that speaks of a person. For a condition on board (question 6) the paper knows no other place than the
 * attachment: it may be told in a row of which only the comments are filled in.
 */
const OF_A_PERSON = {
  not: {
    all: [
      { fact: "conditionForSpread", is: "yes" },
      { item: "comments", known: true },
      { item: "name", known: false },
      { item: "illness", known: false },
    ],
  },
} as const;

/**
 * The attachment: one row for each person who is or was ill or has died, and for a condition on board. `signs`,
 * `feverDays` and `deathByAccident` are not columns of the paper: they say in words that can be compared what stands
 * under the nature of the illness. Where a medical practitioner was consulted, one row at least states the treatment.
 */
export const shipDeclarationSchedule = {
  schedule: {
    kind: "list",
    label: { en: "Schedule of ill persons", zh: "患病人员情况表" },
    hint: {
      en: "A row for each person who is or was ill or has died; a condition on board (question 6) in a row of its own, under comments",
      zh: "患病（含已痊愈）或死亡的人员每人一行；船上存在的情况（第6题）单列一行，填写在备注栏",
    },
    section: "schedule",
    privacy: "health",
    required: {
      any: [
        { fact: "deathOnBoard", is: "yes" },
        { fact: "infectiousCaseSuspected", is: "yes" },
        { fact: "illPersonNow", is: "yes" },
        { fact: "practitionerConsulted", is: "yes" },
        { fact: "conditionForSpread", is: "yes" },
      ],
    },
    items: {
      name: {
        kind: "text",
        label: { en: "Name", zh: "姓名" },
        privacy: "identity",
        maximumLength: 200,
        required: OF_A_PERSON,
      },
      classOrRating: {
        kind: "text",
        label: { en: "Class or rating", zh: "舱位等级或职务" },
        privacy: "identity",
        maximumLength: 100,
        required: OF_A_PERSON,
      },
      age: {
        kind: "number",
        unit: "years",
        minimum: 0,
        maximum: 130,
        label: { en: "Age", zh: "年龄" },
        privacy: "identity",
        required: OF_A_PERSON,
      },
      sex: {
        kind: "choice",
        label: { en: "Sex", zh: "性别" },
        privacy: "identity",
        options: { male: { en: "Male", zh: "男" }, female: { en: "Female", zh: "女" } },
        required: OF_A_PERSON,
      },
      nationality: {
        kind: "country",
        label: { en: "Nationality", zh: "国籍" },
        privacy: "identity",
        required: OF_A_PERSON,
      },
      joinedAt: {
        kind: "text",
        label: { en: "Port joined", zh: "登船港口" },
        privacy: "travel",
        maximumLength: 100,
        required: OF_A_PERSON,
      },
      joinedOn: {
        kind: "date",
        label: { en: "Date joined", zh: "登船日期" },
        privacy: "travel",
        required: OF_A_PERSON,
      },
      illness: {
        kind: "text",
        label: { en: "Nature of the illness", zh: "疾病性质" },
        privacy: "health",
        maximumLength: 500,
        required: OF_A_PERSON,
      },
      signs: {
        kind: "choices",
        label: { en: "Signs", zh: "症状和体征" },
        hint: {
          en: "Where no surgeon is carried: those by which an infectious disease is suspected",
          zh: "未配备船医的，勾选可据以怀疑传染病的症状和体征",
        },
        privacy: "health",
        options: SUSPICION_SIGNS,
        required: false,
      },
      feverDays: {
        kind: "number",
        unit: "days",
        minimum: 0,
        label: { en: "Days of fever", zh: "发热天数" },
        privacy: "health",
        relevantWhen: { item: "signs", includes: "fever" },
        required: false,
      },
      onsetOn: {
        kind: "date",
        label: { en: "Date of onset", zh: "发病日期" },
        privacy: "health",
        required: OF_A_PERSON,
      },
      reportedToPortMedicalOfficer: {
        kind: "yes-no",
        label: { en: "Reported to a port medical officer", zh: "是否已向港口医官报告" },
        privacy: "health",
        required: OF_A_PERSON,
      },
      outcome: {
        kind: "choice",
        label: { en: "Outcome", zh: "转归" },
        privacy: "health",
        options: {
          recovered: { en: "Recovered", zh: "痊愈" },
          "still-ill": { en: "Still ill", zh: "仍患病" },
          died: { en: "Died", zh: "死亡" },
        },
        required: OF_A_PERSON,
      },
      deathByAccident: {
        kind: "yes-no",
        label: { en: "Death by accident", zh: "是否因意外事故死亡" },
        privacy: "health",
        relevantWhen: { item: "outcome", is: "died" },
        required: false,
      },
      location: {
        kind: "choice",
        label: { en: "Where the person is", zh: "去向" },
        privacy: "health",
        options: {
          "still-on-board": { en: "Still on board", zh: "仍在船上" },
          evacuated: { en: "Evacuated", zh: "已撤离" },
          "buried-at-sea": { en: "Buried at sea", zh: "海葬" },
        },
        required: OF_A_PERSON,
      },
      evacuatedTo: {
        kind: "text",
        label: { en: "Port or airport of the evacuation", zh: "撤离的港口或机场" },
        privacy: "travel",
        maximumLength: 100,
        relevantWhen: { item: "location", is: "evacuated" },
      },
      treatment: {
        kind: "text",
        label: { en: "Drugs, medicines or other treatment", zh: "所用药物或其他治疗" },
        privacy: "health",
        maximumLength: 500,
        required: {
          all: [
            { fact: "practitionerConsulted", is: "yes" },
            { fact: "schedule", count: { atMost: 0, of: { item: "treatment", known: true } } },
          ],
        },
      },
      comments: {
        kind: "text",
        label: { en: "Comments", zh: "备注" },
        privacy: "health",
        maximumLength: 500,
        required: false,
      },
    },
  },
} as const satisfies ItemTable;

/** Who signs. */
export const shipDeclarationSignatures = {
  masterSigned: {
    kind: "yes-no",
    label: { en: "Signed by the master", zh: "船长是否签名" },
    section: "signatures",
    privacy: "identity",
  },
  surgeonCarried: {
    kind: "yes-no",
    label: { en: "A ship's surgeon is carried", zh: "船上是否有船医" },
    section: "signatures",
    privacy: "travel",
  },
  surgeonCountersigned: {
    kind: "yes-no",
    label: { en: "Countersigned by the ship's surgeon", zh: "船医是否副签" },
    section: "signatures",
    privacy: "identity",
    relevantWhen: { fact: "surgeonCarried", is: "yes" },
  },
} as const satisfies ItemTable;

const SUSPICION = /* @__PURE__ */ suspicionOfInfection("item");

/** How many days a sanitation certificate can be valid at most: seven months, of which one is an extension. */
const CERTIFICATE_DAYS = 215;

/** A row that is not marked as a death by accident. */
const NOT_BY_ACCIDENT = {
  any: [
    { item: "deathByAccident", known: false },
    { item: "deathByAccident", is: "no" },
  ],
} as const;

/** A row of somebody who is or was ill, or has died of it. */
const ILL_PERSON = {
  all: [
    {
      any: [
        { item: "name", known: true },
        { item: "illness", known: true },
      ],
    },
    NOT_BY_ACCIDENT,
  ],
} as const;

/** What cannot stand together. Missing signatures block; answers that contradict each other refer; slips are asked about. */
export const shipDeclarationRules = [
  {
    id: "certificate-issued-after-declaration",
    code: "contradictory",
    severity: "ask",
    at: "certificateIssuedOn",
    when: { fact: "certificateIssuedOn", after: { fact: "submittedOn" } },
    text: { en: "a certificate issued not after the date of the declaration", zh: "签发日期不晚于申报日期的证书" },
  },
  {
    id: "certificate-too-old-to-be-valid",
    code: "contradictory",
    severity: "ask",
    at: "certificateIssuedOn",
    when: {
      all: [
        { fact: "certificateOnBoard", is: "yes" },
        { fact: "certificateIssuedOn", before: { fact: "submittedOn", plus: { days: -CERTIFICATE_DAYS } } },
      ],
    },
    text: {
      en: "a certificate of the last six months, or of seven where it was extended",
      zh: "签发不超过6个月（经延长的不超过7个月）的证书",
    },
  },
  {
    id: "ports-of-call-shorter-than-window",
    code: "contradictory",
    // A ship that was long at sea has no port to list in the window: the desk is told, nobody is held.
    severity: "note",
    at: "portsOfCall",
    when: {
      fact: "portsOfCall",
      every: {
        all: [
          { item: "departedOn", after: { fact: "voyageStartedOn" } },
          { item: "departedOn", after: { fact: "submittedOn", plus: { days: -30 } } },
        ],
      },
    },
    text: {
      en: "ports that go back to the start of the voyage, or to the last port left 30 days ago or earlier",
      zh: "追溯至航次开始，或追溯至30日前（含）最后离开的港口",
    },
  },
  {
    id: "ill-count-below-schedule",
    code: "contradictory",
    severity: "ask",
    at: "illPersonCount",
    when: {
      all: [
        { fact: "moreIllThanNormal", is: "yes" },
        { not: { fact: "schedule", count: { atMost: { fact: "illPersonCount" }, of: ILL_PERSON } } },
      ],
    },
    text: { en: "at least as many ill persons as the schedule lists", zh: "不少于附表所列患病人数" },
  },
  {
    id: "deaths-below-schedule",
    code: "contradictory",
    severity: "ask",
    at: "totalDeaths",
    when: {
      all: [
        { fact: "deathOnBoard", is: "yes" },
        {
          not: {
            fact: "schedule",
            count: { atMost: { fact: "totalDeaths" }, of: { all: [{ item: "outcome", is: "died" }, NOT_BY_ACCIDENT] } },
          },
        },
      ],
    },
    text: { en: "at least as many deaths as the schedule lists", zh: "不少于附表所列死亡人数" },
  },
  {
    id: "death-in-schedule-q1-no",
    code: "contradictory",
    forEach: "schedule",
    at: "outcome",
    when: { all: [{ fact: "deathOnBoard", is: "no" }, { item: "outcome", is: "died" }, NOT_BY_ACCIDENT] },
    text: { en: "yes to question 1 where somebody died other than by accident", zh: "有人非因意外死亡时第1题应答“是”" },
  },
  {
    id: "ill-on-board-q4-no",
    code: "contradictory",
    forEach: "schedule",
    at: "outcome",
    when: {
      all: [
        { fact: "illPersonNow", is: "no" },
        { item: "outcome", is: "still-ill" },
        { item: "location", is: "still-on-board" },
      ],
    },
    text: { en: "yes to question 4 where somebody is still ill on board", zh: "船上仍有病人时第4题应答“是”" },
  },
  {
    id: "buried-at-sea-not-died",
    code: "contradictory",
    forEach: "schedule",
    at: "location",
    when: {
      all: [
        { item: "location", is: "buried-at-sea" },
        { item: "outcome", in: ["recovered", "still-ill"] },
      ],
    },
    text: { en: "burial at sea only of the dead", zh: "仅死亡者可填海葬" },
  },
  {
    id: "suspicion-signs-q2-no",
    code: "contradictory",
    severity: "ask",
    forEach: "schedule",
    at: "signs",
    when: {
      all: [
        { fact: "infectiousCaseSuspected", is: "no" },
        { fact: "surgeonCarried", is: "no" },
        { any: [SUSPICION.withFever, SUSPICION.withOrWithoutFever] },
      ],
    },
    text: {
      en: "yes to question 2 where the signs are grounds for suspicion",
      zh: "症状和体征构成疑似依据时第2题应答“是”",
    },
  },
  {
    id: "onset-after-declaration",
    code: "contradictory",
    severity: "ask",
    forEach: "schedule",
    at: "onsetOn",
    when: { item: "onsetOn", after: { fact: "submittedOn" } },
    text: { en: "an onset not after the date of the declaration", zh: "不晚于申报日期的发病日期" },
  },
  {
    id: "master-signature-missing",
    code: "contradictory",
    severity: "block",
    at: "masterSigned",
    when: { fact: "masterSigned", is: "no" },
    text: { en: "the master's signature", zh: "船长签名" },
  },
  {
    id: "surgeon-countersignature-missing",
    code: "contradictory",
    severity: "block",
    at: "surgeonCountersigned",
    when: {
      all: [
        { fact: "surgeonCarried", is: "yes" },
        { fact: "surgeonCountersigned", is: "no" },
      ],
    },
    text: { en: "the countersignature of the ship's surgeon", zh: "船医副签" },
  },
] as const satisfies readonly FormRule[];
