import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { anyOf } from "../../src/logic/choices.js";
import { FALSE, TRUE, UNDECIDED } from "../../src/logic/truth.js";
import { compared, symptoms } from "./compared.js";

describe("choices", () => {
  it("of several: includes, overlaps, count", () => {
    const none: string[] = [];
    const listed = [none, ["cough"], ["cough", "rash"]];
    expect(listed.map((x) => compared(symptoms, { includes: "cough" }, x))).toEqual(["false", "true", "true"]);
    expect(listed.map((x) => compared(symptoms, { overlaps: ["rash", "other"] }, x))).toEqual([
      "false",
      "false",
      "true",
    ]);
    expect(listed.map((x) => compared(symptoms, { count: { atLeast: 1, atMost: 1 } }, x))).toEqual([
      "false",
      "true",
      "false",
    ]);
    expect(compared(symptoms, { includes: "cough" }, absent("asked-declined"))).toBe("undecided");
  });
});

describe("what cannot be read as its kind", () => {
  it("among several options decides nothing either, unless another one does", () => {
    expect(compared(symptoms, { includes: "cough" }, ["rash", 7])).toBe("undecided");
    expect(compared(symptoms, { includes: "cough" }, ["cough", 7])).toBe("true");
    expect(compared(symptoms, { overlaps: ["cough"] }, ["rash", null])).toBe("undecided");
    expect(compared(symptoms, { overlaps: ["cough"] }, ["cough", null])).toBe("true");
    expect(compared(symptoms, { overlaps: { fact: "y" } }, ["cough"], ["rash", 7])).toBe("undecided");
    expect(compared({ kind: "text" }, { in: { fact: "y" } }, "rash", ["cough", 7], symptoms)).toBe("undecided");
    for (const x of ["cough", true, 7]) {
      expect(compared(symptoms, { includes: "cough" }, x)).toBe("undecided");
      expect(compared(symptoms, { overlaps: ["cough"] }, x)).toBe("undecided");
      expect(compared(symptoms, { count: { atLeast: 0 } }, x)).toBe("undecided");
    }
  });
});

describe("anyOf", () => {
  it.each([
    [["ITA"], ["FRA", "ITA"], TRUE],
    [["ITA"], ["FRA"], FALSE],
    [["ITA", 7], ["ITA"], TRUE],
    [[7], [7], UNDECIDED], // what cannot be read is no option in common, and may be one
    [["ITA"], ["FRA", null], UNDECIDED],
    [[7], [], FALSE],
    [[], [7], FALSE],
    ["ITA", ["ITA"], UNDECIDED],
    [["ITA"], undefined, UNDECIDED],
  ])("of %j and %j: %i", (value, against, degree) => {
    expect(anyOf(value, against)).toBe(degree);
  });
});

describe("options that are none of the fact's own, and holes", () => {
  it("may be any option: they are never no", () => {
    expect(compared(symptoms, { includes: "cough" }, ["Cough"])).toBe("undecided");
    expect(compared(symptoms, { overlaps: ["cough"] }, ["rash", "Cough"])).toBe("undecided");
    expect(compared(symptoms, { overlaps: { fact: "y" } }, ["rash"], ["Cough"])).toBe("undecided");
    const holes: unknown[] = [];
    holes.length = 1;
    expect(compared(symptoms, { includes: "cough" }, holes)).toBe("undecided");
    expect(anyOf(holes, ["cough"])).toBe(UNDECIDED);
    expect(anyOf(["cough"], holes)).toBe(UNDECIDED);
  });

  it("are counted once each; what cannot be read may be one more", () => {
    const atLeastTwo = { count: { atLeast: 2 } };
    expect(compared(symptoms, atLeastTwo, ["cough", "cough"])).toBe("false");
    expect(compared(symptoms, atLeastTwo, ["cough", "rash", "cough"])).toBe("true");
    expect(compared(symptoms, atLeastTwo, ["cough", null])).toBe("undecided");
    expect(compared(symptoms, { count: { atMost: 3 } }, ["cough", null, 7, "Rash", {}])).toBe("true");
  });
});
