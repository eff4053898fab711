import { describe, expect, it } from "vitest";
import { examine } from "../../../src/declaration/examine.js";
import { referralSlip } from "../../../src/declaration/forms/cn-referral-slip.js";
import { AUDIENCES, redact } from "../../../src/declaration/redact.js";

/* Items are those of the referral form of a former Liaoning inspection and quarantine bureau; the people are made up. */
const { items } = referralSlip;
const suspect = {
  name: "SHI Li",
  sex: "female",
  nationality: "CHN",
  documentNumber: "X00000001",
  screeningResult: "fever, stay in an affected area",
};
const slip = {
  cases: [suspect],
  serviceNumber: "ZZ101",
  crossedOn: "2020-03-18",
  quarantinePhysician: "WANG Wu",
  quarantinePhysicianTelephone: "000 0001",
  ambulanceNumber: "120-07",
  departedAt: "2020-03-18T09:40:00+08:00",
  intendedHospital: "Example Hospital",
  ambulanceDoctor: "LI Si",
  ambulanceDoctorTelephone: "000 0002",
  replyFax: "000 0003",
  replyTelephone: "000 0004",
};
const received = { hospitalDecision: "received", receivingDoctor: "Example Hospital, ZHAO Liu" };
const examined = { chiefExaminer: "SUN Qi", chiefExaminerTelephone: "000 0005", chiefExaminedOn: "2020-03-19" };

function found(change: Record<string, unknown>): string[] {
  const { findings } = examine(referralSlip, { ...slip, ...change }, { timeZone: "Asia/Shanghai" });
  return findings.map(({ code, rule, path }) =>
    [code, rule, path.join(".")].filter((part) => part !== undefined).join(" "),
  );
}

describe("the referral slip (form of a former Liaoning inspection and quarantine bureau)", () => {
  it("has four lines of cases, with five columns beside the number", () => {
    expect(items.cases.maximumRows).toBe(4);
    expect(Object.values(items.cases.items).map(({ label }) => label.zh)).toEqual([
      "病例姓名",
      "性别",
      "国籍",
      "护照号/证件号码",
      "检疫人员排查结果",
    ]);
  });

  it("says that it has two copies and that the result is faxed back", () => {
    expect(referralSlip.notice?.en).toMatch(/two copies.*faxes/);
    expect(referralSlip.notice?.zh).toMatch(/一式两联.*传真/);
  });

  it("a slip that came back with its diagnosis is clear", () => {
    const full = { ...slip, ...received, diagnosisAndDisposition: "influenza A, treated", ...examined };
    const looked = examine(referralSlip, full, { timeZone: "Asia/Shanghai" });
    expect([looked.findings, looked.verdict, looked.acceptable, looked.completeness.share]).toEqual([
      [],
      "clear",
      true,
      1,
    ]);
  });

  it("names nobody to those who count", () => {
    const { declaration } = examine(referralSlip, { ...slip, ...received });
    const counted = redact(referralSlip, declaration, AUDIENCES.statistics);
    for (const name of ["SHI Li", "WANG Wu", "LI Si", "ZHAO Liu", "X00000001"])
      expect(JSON.stringify(counted)).not.toContain(name);
    expect(counted.cases).toMatchObject([{ screeningResult: suspect.screeningResult }]);
  });

  it.each([
    ["handed over, before the hospital answers", {}, []],
    ["four cases", { cases: [suspect, suspect, suspect, suspect] }, []],
    ["five cases", { cases: [suspect, suspect, suspect, suspect, suspect] }, ["malformed cases"]],
    ["no case", { cases: [] }, ["missing cases"]],
    ["neither conveyance nor flight", { serviceNumber: null }, ["missing conveyanceName", "missing serviceNumber"]],
    ["a ship", { serviceNumber: null, conveyanceName: "EXAMPLE STAR" }, []],
    [
      "an ambulance of which nothing is known",
      { ambulanceNumber: null, departedAt: null, intendedHospital: null },
      ["missing ambulanceNumber", "missing departedAt", "missing intendedHospital"],
    ],
    ["received without the doctor's signature", { hospitalDecision: "received" }, ["missing receivingDoctor"]],
    ["received, and no diagnosis yet", received, []],
    [
      "a diagnosis that nobody signed",
      { ...received, diagnosisAndDisposition: "COVID-19, isolated" },
      ["missing chiefExaminer", "missing chiefExaminerTelephone", "missing chiefExaminedOn"],
    ],
    ["a diagnosis, signed", { ...received, diagnosisAndDisposition: "COVID-19, isolated", ...examined }, []],
    ["refused without a reason", { hospitalDecision: "refused" }, ["missing refusalReason"]],
    ["refused with a reason", { hospitalDecision: "refused", refusalReason: "no bed in isolation" }, []],
    [
      "a reason for refusing who was received",
      { ...received, refusalReason: "no bed" },
      ["not-applicable refusalReason"],
    ],
    [
      "refused, and yet a doctor who received",
      { ...received, hospitalDecision: "refused", refusalReason: "no bed" },
      ["contradictory refused-but-received hospitalDecision"],
    ],
    [
      "a diagnosis of the day before the ambulance left",
      { ...received, diagnosisAndDisposition: "influenza", ...examined, chiefExaminedOn: "2020-03-17" },
      ["contradictory examined-before-departure chiefExaminedOn"],
    ],
  ])("%s", (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  it("keeps the receiving doctor where the answers contradict one another", () => {
    const { declaration } = examine(referralSlip, { ...slip, ...received, hospitalDecision: "refused" });
    expect(declaration.receivingDoctor).toBe("Example Hospital, ZHAO Liu");
  });
});
