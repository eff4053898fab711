import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { examine } from "../../../src/declaration/examine.js";
import { medicalExaminationRecord } from "../../../src/declaration/forms/cn-medical-examination-record.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";

/* Items and order are those of the record form of a former Liaoning inspection and quarantine bureau; the case is made up. */
const { items } = medicalExaminationRecord;
const record = {
  name: "SHI Li",
  sex: "female",
  documentType: "passport",
  documentNumber: "X00000001",
  chiefComplaint: "fever and headache for two days",
  celsius: 38.2,
  pulse: 96,
  breathing: 20,
  bloodPressure: "120/80",
  examinedBy: "WANG Wu",
  examinedOn: "2017-08-23",
  opinion: "to be referred: dengue fever suspected",
  opinionBy: "WANG Wu",
  opinionOn: "2017-08-23",
  sentToHospital: "yes",
  ambulanceAt: "2017-08-23T16:20:00+08:00",
  disinfection: "examination room, chlorine",
  disinfectedBy: "LI Si",
  disinfectedOn: "2017-08-23",
};
const verified = { hospitalDiagnosis: "dengue fever", verifiedBy: "LI Si", verifiedOn: "2017-08-25" };
const traced = { contactTracing: "two colleagues, under watch", tracedBy: "LI Si", tracedOn: "2017-08-26" };

function found(change: Record<string, unknown>): string[] {
  const { findings } = examine(medicalExaminationRecord, { ...record, ...change }, { timeZone: "Asia/Shanghai" });
  return findings.map(({ code, rule, path }) =>
    [code, rule, path.join(".")].filter((part) => part !== undefined).join(" "),
  );
}

describe("the medical examination record (form of a former Liaoning inspection and quarantine bureau)", () => {
  it("has the form's eight sections in their order, and every item stands in one", () => {
    const { sections = {} } = medicalExaminationRecord;
    expect(Object.values(sections).map(({ zh }) => zh)).toEqual([
      "基本情况",
      "病例主诉",
      "体格检查",
      "实验室检查（如果有）",
      "初步诊断意见及病例处理意见",
      "如果送医院",
      "如果确诊为传染病病例",
      "消毒处理情况",
    ]);
    const order = Object.values(items).map(({ section }) => Object.keys(sections).indexOf(section));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
  });

  it("has each of the three laboratory results signed and dated", () => {
    for (const group of [items.bloodCount, items.rapidTest, items.xRay])
      expect(Object.keys(group.items)).toEqual(["result", "signature", "on"]);
  });

  it("is chosen only by those who ask for illustrative editions, since nothing dates it", () => {
    expect(inForceOn([medicalExaminationRecord], calendarDate("2017-08-23"))).toMatchObject({ none: true });
    expect(inForceOn([medicalExaminationRecord], calendarDate("2019-01-01"), { illustrative: true })).toMatchObject({
      edition: { edition: { id: "cn-medical-examination-record" } },
    });
  });

  it("a full record of a case that was confirmed is clear", () => {
    const blood = { result: "white cells 3.1", signature: "WANG Wu", on: "2017-08-23" };
    const full = { ...record, bloodCount: blood, ...verified, confirmed: "yes", ...traced };
    const looked = examine(medicalExaminationRecord, full, { timeZone: "Asia/Shanghai" });
    expect([looked.findings, looked.verdict, looked.acceptable, looked.completeness.share]).toEqual([
      [],
      "clear",
      true,
      1,
    ]);
  });

  it.each([
    ["without tests, before the hospital answers", {}, []],
    ["an infant, whose blood pressure is not measured", { bloodPressure: null }, []],
    ["not sent to hospital", { sentToHospital: "no", ambulanceAt: null }, []],
    ["not sent, and an ambulance", { sentToHospital: "no" }, ["not-applicable ambulanceAt"]],
    ["sent without the ambulance's time", { ambulanceAt: null }, ["missing ambulanceAt"]],
    [
      "a blood count that nobody signed",
      { bloodCount: { result: "white cells 3.1" } },
      ["missing bloodCount.signature", "missing bloodCount.on"],
    ],
    [
      "a diagnosis that nobody verified",
      { hospitalDiagnosis: "dengue fever" },
      ["missing verifiedBy", "missing verifiedOn", "missing confirmed"],
    ],
    ["not confirmed", { ...verified, confirmed: "no" }, []],
    [
      "confirmed without contact tracing",
      { ...verified, confirmed: "yes" },
      ["missing contactTracing", "missing tracedBy", "missing tracedOn"],
    ],
    ["confirmed and traced", { ...verified, confirmed: "yes", ...traced }, []],
    ["blood pressure as a single number", { bloodPressure: "120" }, ["malformed bloodPressure"]],
    ["a pulse that slipped by a digit", { pulse: 960 }, ["out-of-range bounds pulse"]],
    [
      "an ambulance the day before the examination",
      { ambulanceAt: "2017-08-22T16:20:00+08:00" },
      ["contradictory ambulance-before-examination ambulanceAt"],
    ],
    ["an ambulance on the day of the examination", { ambulanceAt: "2017-08-23T00:01:00+08:00" }, []],
    [
      "a diagnosis verified before the ambulance came",
      { ...verified, verifiedOn: "2017-08-22", confirmed: "no" },
      ["contradictory diagnosis-verified-before-ambulance verifiedOn"],
    ],
  ])("%s", (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });
});
