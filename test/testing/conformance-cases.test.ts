import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { examine } from "../../src/declaration/examine.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import {
  conformanceCases,
  isPath,
  readConformanceCase,
  readExpectedFinding,
  toNdjson,
} from "../../src/testing/conformance-cases.js";

const asOf = instant("2020-03-18T06:10:00+08:00");
const cases = conformanceCases(exitEntryCard5, { seed: 1, count: 101, asOf, timeZone: "Asia/Shanghai" });

describe("conformance cases", () => {
  it("are right by an examination, a quarter of them without a defect, each named once", () => {
    for (const { input, expected, ...one } of cases) {
      const { findings } = examine(exitEntryCard5, input, { asOf: one.asOf, timeZone: "Asia/Shanghai" });
      expect(findings.map(({ path, code }) => ({ path, code }))).toEqual(expected);
    }
    expect(cases.filter(({ defect }) => defect === undefined)).toHaveLength(26);
    expect(new Set(cases.map((one) => one.case)).size).toBe(101);
  });

  it("are the same lines again, and read back as they were", () => {
    const lines = toNdjson(cases);
    expect(toNdjson(conformanceCases(exitEntryCard5, { seed: 1, count: 101, asOf, timeZone: "Asia/Shanghai" }))).toBe(
      lines,
    );
    expect(
      lines
        .trimEnd()
        .split("\n")
        .map((line) => readConformanceCase(JSON.parse(line))),
    ).toEqual(JSON.parse(JSON.stringify(cases)));
  });

  it("are no cases without a name, a form, an instant or what is expected, whatever stands there", () => {
    const [first] = cases;
    for (const key of ["case", "form", "asOf", "expected"])
      expect(readConformanceCase({ ...first, [key]: 7 })).toBeUndefined();
    expect(readConformanceCase({ ...first, expected: [{ path: [], code: "wrong" }] })).toBeUndefined();
    expect(readConformanceCase({ ...first, timeZone: "Nowhere/None" })).toBeUndefined();
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readConformanceCase(value);
      }),
    );
  });

  it("expect findings by path and code", () => {
    expect(readExpectedFinding({ path: ["a", 0], code: "missing" })).toEqual({ path: ["a", 0], code: "missing" });
    expect([isPath(["a", 0.5]), isPath("a"), isPath([])]).toEqual([false, false, true]);
  });
});
