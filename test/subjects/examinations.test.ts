import { describe, expect, it } from "vitest";
import { EXAMINATIONS, type ExaminationName, INVASIVE_MARKS, invasivenessOf } from "../../src/subjects/examinations.js";
import { SPECIMEN_KINDS } from "../../src/subjects/specimen.js";

const names = Object.keys(EXAMINATIONS) as ExaminationName[];

describe("medical examinations (IHR (2005), Article 1)", () => {
  it.each([
    "ear-nose-and-mouth",
    "temperature",
    "medical-inspection",
    "auscultation",
    "palpation",
    "retinoscopy",
    "urine",
    "faeces",
    "saliva",
    "blood-pressure",
    "electrocardiogram",
  ] as const)("the text deems non-invasive: %s", (name) => {
    expect(EXAMINATIONS[name]).toMatchObject({ invasiveness: "non-invasive", basis: "text" });
  });

  it("are invasive by three marks", () => {
    expect(Object.keys(INVASIVE_MARKS)).toHaveLength(3);
    expect([invasivenessOf("blood"), invasivenessOf("body-cavity")]).toEqual(["invasive", "invasive"]);
  });

  it("swabs are invasive and sputum is not by inference, and nothing else is inferred", () => {
    const inferred = names.filter((name) => EXAMINATIONS[name].basis === "inferred");
    expect(inferred.map((name) => [name, invasivenessOf(name)])).toEqual([
      ["sputum", "non-invasive"],
      ["nasopharyngeal-swab", "invasive"],
      ["oropharyngeal-swab", "invasive"],
    ]);
  });

  it("every kind of specimen is one, but the other ones of which nothing is known", () => {
    const unknown = SPECIMEN_KINDS.filter((kind) => invasivenessOf(kind) === undefined);
    expect(unknown).toEqual(["other"]);
  });
});
