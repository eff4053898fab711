import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ABSENT_REASONS, absent, given, isAbsent } from "../src/answer.js";

describe("Answer", () => {
  it("names the reasons by codes of FHIR's data-absent-reason", () => {
    // http://terminology.hl7.org/CodeSystem/data-absent-reason has all four.
    expect([...ABSENT_REASONS].sort()).toEqual(["asked-declined", "asked-unknown", "not-applicable", "not-asked"]);
  });

  it("gives the same frozen absent answer each time, and it survives JSON", () => {
    for (const reason of ABSENT_REASONS) {
      expect(absent(reason)).toBe(absent(reason));
      expect(Object.isFrozen(absent(reason))).toBe(true);
      expect(isAbsent(JSON.parse(JSON.stringify(absent(reason))))).toBe(true);
      expect(given(absent(reason))).toBeUndefined();
    }
  });

  it("does not take a value for an absent answer, and `no` least of all", () => {
    for (const value of ["no", "", 0, false, null, undefined, [], {}, { absent: "because" }, { absent: undefined }])
      expect(isAbsent(value)).toBe(false);
  });

  it("gives back any value that is there as it stands", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => isAbsent(value) || given(value) === value));
  });
});
