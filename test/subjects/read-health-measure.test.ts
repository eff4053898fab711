import { describe, expect, it } from "vitest";
import { readHealthMeasure } from "../../src/subjects/read-health-measure.js";

const AT = "2026-03-01T10:00:00+08:00";
const measure = { kind: "medical-examination", examination: "temperature" };
const obtained = { consent: "obtained", consentBy: "the traveller", consentAt: AT, measure, basis: "ihr-article-23-1" };
const compelled = {
  consent: "compelled",
  imminentRisk: { finding: "haemorrhagic fever suspected", foundBy: "desk-1", foundAt: AT },
  measure: { kind: "quarantine" },
  basis: "ihr-article-31-2",
  nationalLaw: "an example",
  compelledBy: "desk-1",
  compelledAt: AT,
};
const found = (input: unknown) => {
  const read = readHealthMeasure(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} at ${path.join(".")}`);
};

describe("the record of a health measure (IHR (2005), Articles 23.3 and 31.2)", () => {
  it("is read as it is when nothing is wrong with it", () => {
    for (const record of [obtained, compelled, { ...obtained, consent: "guardian", carriedOutAt: AT }]) {
      const read = readHealthMeasure(record);
      expect(read.ok && read.value).toEqual(record);
    }
    expect(found({ consent: "refused", refusedAt: AT, measure, basis: "ihr-article-23-1" })).toEqual([]);
  });

  it("compels nobody without evidence of an imminent risk, or of half a one", () => {
    const { imminentRisk, ...without } = compelled;
    expect(found(without)).toEqual(["compelled-without-imminent-risk at imminentRisk"]);
    for (const half of [true, "yes", {}, { ...imminentRisk, finding: " " }, { ...imminentRisk, foundAt: "today" }])
      expect(found({ ...without, imminentRisk: half })).toEqual(["compelled-without-imminent-risk at imminentRisk"]);
  });

  it("compels only on Article 31.2, by a national law, to a measure of that Article", () => {
    expect(found({ ...compelled, basis: "ihr-article-23-2" })).toEqual(["compelled-on-another-basis at basis"]);
    expect(found({ ...compelled, nationalLaw: "" })).toEqual(["compelled-without-national-law at nationalLaw"]);
    expect(found({ ...compelled, measure: { kind: "decontamination" } })).toEqual(["not-compellable at measure.kind"]);
    expect(found({ ...compelled, measure })).toEqual(["less-invasive-not-excluded at measure.noLessInvasiveWouldDo"]);
    expect(found({ ...compelled, measure: { ...measure, noLessInvasiveWouldDo: "readings differ" } })).toEqual([]);
  });

  it("of a refused measure says that it was not carried out", () => {
    const refused = { consent: "refused", refusedAt: AT, measure, basis: "ihr-article-23-1", carriedOutAt: AT };
    expect(found(refused)).toEqual(["carried-out-although-refused at carriedOutAt"]);
  });

  it("knows no consent and no compulsion after the fact, on whatever clocks the two were written", () => {
    const before = "2026-03-01T09:59:59+08:00";
    expect(found({ ...obtained, carriedOutAt: before })).toEqual(["carried-out-too-early at carriedOutAt"]);
    expect(found({ ...compelled, carriedOutAt: before })).toEqual(["carried-out-too-early at carriedOutAt"]);
    expect(found({ ...obtained, carriedOutAt: "2026-03-01T02:00:00Z" })).toEqual([]);
    expect(found({ ...obtained, carriedOutAt: "2026-03-01T01:59:59Z" })).toEqual([
      "carried-out-too-early at carriedOutAt",
    ]);
  });

  it("compels on evidence that was there when it compelled", () => {
    const later = { ...compelled.imminentRisk, foundAt: "2026-03-01T10:00:01+08:00" };
    expect(found({ ...compelled, imminentRisk: later })).toEqual(["compelled-without-imminent-risk at imminentRisk"]);
  });

  it("says everything that is wrong at once", () => {
    expect(found({ consent: "compelled" })).toEqual([
      "malformed at measure",
      "malformed at basis",
      "compelled-without-imminent-risk at imminentRisk",
      "compelled-without-national-law at nationalLaw",
      "compelled-on-another-basis at basis",
      "malformed at compelledBy",
      "malformed at compelledAt",
    ]);
    expect(found({ ...obtained, consentAt: "yesterday", consentBy: 7 })).toEqual([
      "malformed at consentBy",
      "malformed at consentAt",
    ]);
  });

  it.each([undefined, null, 7, "measure", [], {}, { consent: "assumed" }, { consent: "constructor" }])(
    "reads nothing into %j and does not throw",
    (input) => {
      expect(readHealthMeasure(input).ok).toBe(false);
    },
  );

  it("knows only the measures and examinations that there are", () => {
    expect(found({ ...obtained, measure: { kind: "constructor" } })).toEqual(["malformed at measure"]);
    expect(found({ ...obtained, measure: { kind: "medical-examination", examination: "toString" } })).toEqual([
      "malformed at measure.examination",
    ]);
  });
});
