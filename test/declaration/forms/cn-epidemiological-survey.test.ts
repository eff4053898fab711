import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { instant } from "../../../src/calendar/instant.js";
import { examine } from "../../../src/declaration/examine.js";
import { epidemiologicalSurvey } from "../../../src/declaration/forms/cn-epidemiological-survey.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";

/*
 * The items and their words are those of the survey form of a former Liaoning inspection and quarantine bureau; the
 * person is made up.
 */
const { items } = epidemiologicalSurvey;
const noSigns = Object.fromEntries(Object.keys(items.signs.items).map((name) => [name, "no"]));
const patient = {
  name: "ZHANG San",
  onsetOn: "2017-08-15",
  diagnosis: "dengue fever",
  relation: "colleague",
  lastContactOn: "2017-08-18",
  manner: ["meals", "room"],
  frequency: "often",
  places: ["dormitory"],
};
const survey = {
  name: "SHI Li",
  sex: "female",
  birthDate: "1988-04-12",
  nationality: "CHN",
  occupation: "engineer",
  crossedOn: "2017-08-23",
  serviceNumber: "ZZ101",
  seat: "31K",
  documentType: "passport",
  documentNumber: "X00000001",
  telephone: "+86 000 0000 0000",
  addressInChina: { province: "Liaoning", city: "Dalian", township: "Example Street" },
  foundBy: "temperature",
  axillaryCelsius: 38.2,
  onsetOn: "2017-08-21",
  signs: { ...noSigns, chills: "yes", headache: "yes", neckStiffness: absent("asked-unknown") },
  travelledBeforeOnset: "yes",
  travelBeforeOnset: [
    { from: "2017-07-20", to: "2017-08-23", country: "THA", place: "Bangkok", similarDiseaseThere: "yes" },
  ],
  contactWithSimilarPatient: "yes",
  similarPatients: [patient],
  pregnant: "no",
  motionSickness: "no",
  medicine: "no",
  pastInfectiousDisease: "no",
  hospitalStay: "no",
  animalWork: "no",
  laboratoryOrMedicalWork: "no",
  insectBites: "yes",
  transfusion: "no",
  conclusions: ["mosquito-borne"],
  officerSignature: "WANG Wu",
  signedAt: "2017-08-23T14:05:00+08:00",
};

function found(change: Record<string, unknown>): string[] {
  const { findings } = examine(epidemiologicalSurvey, { ...survey, ...change }, { timeZone: "Asia/Shanghai" });
  return findings.map(({ code, rule, path }) =>
    [code, rule, path.join(".")].filter((part) => part !== undefined).join(" "),
  );
}
const chinese = (options: object) => Object.values(options).map(({ zh }) => zh);

describe("the epidemiological survey (form of a former Liaoning inspection and quarantine bureau)", () => {
  it("asks for nineteen signs, A to S", () => {
    expect(Object.values(items.signs.items).map(({ label }) => label.zh)).toEqual(
      "畏寒 呼吸困难 咳嗽 咳血 胸痛 呕吐 腹泻 腹痛 头痛 肌肉痛 关节痛 眼眶痛 面色潮红 皮疹 黄疸 淤血（淤斑） 淋巴结肿大 盗汗 颈项强直".split(
        " ",
      ),
    );
    expect(Object.keys(items.signs.items)).toHaveLength("ABCDEFGHIJKLMNOPQRS".length);
  });

  it("names six ways of finding a case", () => {
    expect(chinese(items.foundBy.options)).toEqual([
      "测温发现",
      "交通工具负责人申报",
      "医学巡查发现",
      "个人申报",
      "疫情通报",
      "其他",
    ]);
  });

  it("looks back 4 weeks for travel and 2 weeks for contact, both from onset", () => {
    expect(items.travelBeforeOnset.label.zh).toContain("发病前4周");
    expect(items.contactWithSimilarPatient.label.zh).toContain("发病前2周");
  });

  it("asks of each such patient the eight columns, with the legend's five, eight, three and seven words", () => {
    const columns = items.similarPatients.items;
    expect(Object.keys(columns)).toHaveLength(8);
    expect(chinese(columns.relation.options)).toEqual(["家庭成员", "同事", "社会交往", "共用交通工具", "其他"]);
    expect(chinese(columns.manner.options)).toEqual([
      "与病人同进餐",
      "与病人同处一室",
      "与病人同一病区",
      "与病人共用食具、茶具、毛巾、玩具等",
      "接触病人分泌物、排泄物等",
      "诊治、护理",
      "探视病人",
      "其他接触",
    ]);
    expect(chinese(columns.frequency.options)).toEqual(["经常", "有时", "偶尔"]);
    expect(chinese(columns.places.options)).toEqual([
      "家",
      "工作单位",
      "学校",
      "集体宿舍",
      "医院",
      "室内公共场所",
      "其他",
    ]);
  });

  it("ends with six boxes, the first of which releases", () => {
    expect(Object.keys(items.conclusions.options)).toEqual([
      "excluded",
      "respiratory",
      "digestive",
      "mosquito-borne",
      "other-route",
      "other",
    ]);
    expect(items.conclusions.options.excluded.zh).toContain("放行");
  });

  it("has the four sections of the form, and every item stands in one", () => {
    expect(chinese(epidemiologicalSurvey.sections ?? {})).toEqual([
      "基本信息",
      "临床表现",
      "流行病学因素调查",
      "初步判断及病例处理意见",
    ]);
    const sections = Object.keys(epidemiologicalSurvey.sections ?? {});
    for (const { section } of Object.values(items)) expect(sections).toContain(section);
  });

  it("is chosen only by those who ask for illustrative editions, since nothing dates it", () => {
    expect(epidemiologicalSurvey.edition.status).toBe("illustrative");
    expect(inForceOn([epidemiologicalSurvey], calendarDate("2017-08-23"))).toMatchObject({ none: true });
    expect(inForceOn([epidemiologicalSurvey], calendarDate("2017-08-23"), { illustrative: true })).toMatchObject({
      candidates: [{ edition: { id: "cn-epidemiological-survey" } }],
    });
  });
});

describe("the epidemiological survey examined", () => {
  it("a fully answered survey has no findings, an unknown sign included", () => {
    expect(found({})).toEqual([]);
    const { completeness, declaration, verdict, acceptable } = examine(epidemiologicalSurvey, survey);
    expect([verdict, acceptable]).toEqual(["clear", true]);
    expect(completeness).toMatchObject({ share: 1, unknown: 1 });
    expect(declaration.signs.neckStiffness).toEqual({ absent: "asked-unknown" });
  });

  it("a blank sign is missing, an unknown one is not", () => {
    expect(found({ signs: { ...noSigns, rash: null } })).toEqual(["missing signs.rash"]);
    expect(found({ signs: { ...noSigns, rash: { absent: "asked-unknown" } } })).toEqual([]);
  });

  it.each([
    ["no onset with a sign", { onsetOn: null, axillaryCelsius: 36.5 }, ["missing onsetOn"]],
    ["no onset with a fever", { onsetOn: null, signs: noSigns, axillaryCelsius: 37.3 }, ["missing onsetOn"]],
    [
      "no onset of whoever was only notified of",
      { onsetOn: null, signs: noSigns, axillaryCelsius: 36.5, foundBy: "notification" },
      [],
    ],
    ["a temperature in Fahrenheit", { axillaryCelsius: 100.8 }, ["out-of-range bounds axillaryCelsius"]],
    ["an onset on the day of the survey", { onsetOn: "2017-08-23" }, []],
    ["an onset after the survey", { onsetOn: "2017-08-24" }, ["contradictory onset-after-declaration onsetOn"]],
    [
      "a patient who fell ill after the survey",
      { similarPatients: [{ ...patient, onsetOn: "2017-08-24" }] },
      ["contradictory patient-onset-after-declaration similarPatients.0.onsetOn"],
    ],
    ["a last contact 14 days before onset", { similarPatients: [{ ...patient, lastContactOn: "2017-08-07" }] }, []],
    [
      "a last contact 15 days before onset",
      { similarPatients: [{ ...patient, lastContactOn: "2017-08-06" }] },
      ["contradictory last-contact-before-the-two-weeks similarPatients.0.lastContactOn"],
    ],
    ["a last contact after onset", { similarPatients: [{ ...patient, lastContactOn: "2017-08-22" }] }, []],
    [
      "a last contact after the survey",
      { similarPatients: [{ ...patient, lastContactOn: "2017-08-24" }] },
      ["contradictory last-contact-after-declaration similarPatients.0.lastContactOn"],
    ],
    ["contact without the patient", { similarPatients: [] }, ["missing similarPatients"]],
    ["a patient where contact is denied", { contactWithSimilarPatient: "no" }, ["not-applicable similarPatients"]],
    [
      "travel that ended 28 days before onset",
      {
        travelBeforeOnset: [
          { from: "2017-07-01", to: "2017-07-24", country: "THA", place: "Bangkok", similarDiseaseThere: "no" },
        ],
      },
      [],
    ],
    [
      "travel that ended 29 days before onset",
      {
        travelBeforeOnset: [
          { from: "2017-07-01", to: "2017-07-23", country: "THA", place: "Bangkok", similarDiseaseThere: "no" },
        ],
      },
      ["contradictory travel-ends-before-the-four-weeks travelBeforeOnset.0.to"],
    ],
    ["no travel", { travelledBeforeOnset: "no", travelBeforeOnset: null }, []],
    ["travel without its places", { travelBeforeOnset: null }, ["missing travelBeforeOnset"]],
    ["a man is not asked whether he is pregnant", { sex: "male", pregnant: null }, []],
    ["nor is a girl of nine", { birthDate: "2007-08-24", pregnant: null }, []],
    ["a girl of ten is", { birthDate: "2007-08-23", pregnant: null }, ["missing pregnant"]],
    ["a foreigner in transit has no address in China", { nationality: "THA", addressInChina: null }, []],
    [
      "a Chinese citizen has one",
      { addressInChina: null },
      ["province", "city", "township"].map((name) => `missing addressInChina.${name}`),
    ],
    [
      "a day elsewhere within a stay",
      {
        travelBeforeOnset: [
          { from: "2017-07-20", to: "2017-08-23", country: "THA", place: "Bangkok", similarDiseaseThere: "yes" },
          { from: "2017-08-05", to: "2017-08-05", country: "THA", place: "Pattaya", similarDiseaseThere: "no" },
        ],
      },
      [],
    ],
    ["and may be said not to be", { sex: "male", pregnant: "no" }, []],
    ["a pregnant man", { sex: "male", pregnant: "yes" }, ["contradictory pregnant-man pregnant"]],
    ["medicine without saying which", { medicine: "yes" }, ["missing medicineText"]],
    ["another route without saying which", { conclusions: ["other-route"] }, ["missing otherRoute"]],
    ["two routes at once", { conclusions: ["respiratory", "digestive"] }, []],
    [
      "released and worked up",
      { conclusions: ["excluded", "respiratory"] },
      ["contradictory excluded-and-worked-up conclusions"],
    ],
    ["released with a remark", { conclusions: ["excluded", "other"] }, []],
    ["born after the survey", { birthDate: "2017-08-24" }, ["out-of-range birth-date-in-future birthDate"]],
  ])("%s", (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  it("contradictions of dates are asked about, and the boxes are referred", () => {
    const severities = (change: Record<string, unknown>) =>
      examine(epidemiologicalSurvey, { ...survey, ...change }).findings.map(({ severity }) => severity);
    expect(severities({ onsetOn: "2017-08-24" })).toEqual(["ask"]);
    expect(severities({ sex: "male", pregnant: "yes" })).toEqual(["ask"]);
    expect(severities({ conclusions: ["excluded", "respiratory"] })).toEqual(["refer"]);
  });

  it("counts the day at the port", () => {
    const late = { signedAt: "2017-08-23T23:30:00+07:00", onsetOn: "2017-08-24" };
    expect(found(late)).toEqual([]);
    expect(
      examine(epidemiologicalSurvey, { ...survey, ...late }, { asOf: instant("2017-08-25T00:00:00+08:00") }).findings,
    ).toHaveLength(1);
  });
});
