import { describe, expect, it } from "vitest";
import { instant } from "../../../src/calendar/instant.js";
import { examine } from "../../../src/declaration/examine.js";
import { samplingConsent } from "../../../src/declaration/forms/cn-sampling-consent.js";

/* The notice says what the consent form of a former Liaoning inspection and quarantine bureau says; the people are made up. */
const consent = {
  travellerName: "SHI Li",
  birthDate: "1988-04-12",
  signedBy: "traveller",
  signature: "SHI Li",
  signedAt: "2020-03-18T06:30:00+08:00",
};
const child = { birthDate: "2002-03-19" };

function found(change: Record<string, unknown>): string[] {
  const { findings } = examine(samplingConsent, { ...consent, ...change }, { timeZone: "Asia/Shanghai" });
  return findings.map(({ code, rule, path }) =>
    [code, rule, path.join(".")].filter((part) => part !== undefined).join(" "),
  );
}

describe("the consent to sampling (form of a former Liaoning inspection and quarantine bureau)", () => {
  it("says in both languages what is taken, what for, and that it is free of charge", () => {
    const { en, zh } = samplingConsent.notice ?? { en: "", zh: "" };
    expect(en).toMatch(/blood or other samples.*free of charge/);
    expect(zh).toMatch(/血液等样本.*均不收取费用/);
    for (const symptom of ["fever", "cough", "vomiting", "diarrhoea", "muscle pain"]) expect(en).toContain(symptom);
    for (const symptom of ["发热", "咳嗽", "呕吐", "腹泻", "肌肉痛"]) expect(zh).toContain(symptom);
  });

  it("is signed by the traveller or a guardian", () => {
    expect(Object.keys(samplingConsent.items.signedBy.options)).toEqual(["traveller", "guardian"]);
  });

  it("is illustrative: nothing dates the form, and the age of majority is from memory", () => {
    expect(samplingConsent.edition.status).toBe("illustrative");
  });

  it("holds up neither an adult who signs nor a mother who signs for her baby", () => {
    const baby = { birthDate: "2019-12-01", signedBy: "guardian", guardianName: "SHI Wen", signature: "SHI Wen" };
    for (const change of [{}, baby]) {
      const looked = examine(samplingConsent, { ...consent, ...change }, { timeZone: "Asia/Shanghai" });
      expect([looked.findings, looked.verdict, looked.acceptable, looked.completeness.share]).toEqual([
        [],
        "clear",
        true,
        1,
      ]);
    }
  });

  it.each([
    ["an adult signs", {}, []],
    ["nobody signs", { signature: " " }, ["missing signature"]],
    ["a guardian without a name", { signedBy: "guardian" }, ["missing guardianName"]],
    ["a guardian signs for an adult", { signedBy: "guardian", guardianName: "SHI Wen" }, []],
    // Eighteen on the day of signing: 18 March 2002 is of age, 19 March 2002 is not.
    ["signs on the eighteenth birthday", { birthDate: "2002-03-18" }, []],
    ["signs the day before it", child, ["contradictory minor-without-guardian guardianName"]],
    [
      "signs the day before it, and a guardian is named",
      { ...child, guardianName: "SHI Wen" },
      ["contradictory minor-signs-alone signedBy"],
    ],
    ["a guardian signs for a minor", { ...child, signedBy: "guardian", guardianName: "SHI Wen" }, []],
    [
      "born after signing",
      { birthDate: "2020-03-19" },
      ["out-of-range birth-date-in-future birthDate", "contradictory minor-without-guardian guardianName"],
    ],
  ])("%s", (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  it("counts years up to the instant of the examination where the signature bears none", () => {
    const { signedAt: _, ...undated } = { ...consent, ...child };
    const at = (asOf: string) =>
      examine(samplingConsent, undated, { asOf: instant(asOf) }).findings.flatMap(({ rule }) => rule ?? []);
    expect(at("2020-03-18T10:00:00+08:00")).toEqual(["minor-without-guardian"]);
    expect(at("2020-03-19T10:00:00+08:00")).toEqual([]);
    expect(examine(samplingConsent, undated).notEvaluated).toEqual([
      "birth-date-in-future",
      "minor-without-guardian",
      "minor-signs-alone",
    ]);
  });
});
