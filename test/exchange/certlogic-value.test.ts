import { describe, expect, it } from "vitest";
import {
  CertLogicTime,
  FAULT,
  stepInto,
  stepsOf,
  truthOf,
  UNKNOWN,
  UNKNOWN_FALSY,
  UNKNOWN_TRUTHY,
  uvciFragment,
} from "../../src/exchange/certlogic-value.js";

describe("values", () => {
  it("are truthy, falsy or neither", () => {
    for (const value of [true, "a", 1, -0.5, [0], { a: null }, UNKNOWN_TRUTHY]) expect(truthOf(value)).toBe(true);
    for (const value of [false, "", 0, -0, null, [], {}, UNKNOWN_FALSY]) expect(truthOf(value)).toBe(false);
    for (const value of [UNKNOWN, FAULT, new CertLogicTime(0)]) expect(truthOf(value)).toBeUndefined();
  });

  it("are stepped into: null holds nothing, a list ends where it ends, and all else that is not there is absent", () => {
    expect(stepInto(null, "a", UNKNOWN)).toBeNull();
    expect(stepInto([1], 1, UNKNOWN)).toBeNull();
    expect(stepInto([1], "length", UNKNOWN)).toBe(1);
    expect(stepInto({ a: 1 }, "b", UNKNOWN)).toBe(UNKNOWN);
    expect(stepInto({ a: 1 }, "b", null)).toBeNull();
    expect(stepInto({ 0: "x" }, 0, UNKNOWN)).toBe("x");
    expect(stepInto({}, "toString", UNKNOWN)).toBe(UNKNOWN);
    expect(stepInto("ab", 1, UNKNOWN)).toBe("b");
    expect(stepInto(5, "a", UNKNOWN)).toBeNull();
  });

  it("have places in lists by the digits that a fragment begins with", () => {
    expect(stepsOf("v.0.1st.dt")).toEqual(["v", 0, 1, "dt"]);
  });

  it("of an identifier are its fragments, without the prefix", () => {
    expect([0, 1, 2, 3, 4, -1].map((at) => uvciFragment("URN:UVCI:01:NL:187/3#", at))).toEqual([
      "01",
      "NL",
      "187",
      "3",
      "",
      null,
    ]);
    expect(uvciFragment("x", 1)).toBeNull();
  });
});
