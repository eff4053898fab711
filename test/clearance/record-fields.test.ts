import { describe, expect, it } from "vitest";
import {
  isText,
  isYesNo,
  readAnswer,
  readCount,
  readNumber,
  readText,
  readWord,
} from "../../src/clearance/record-fields.js";

function reported<Value>(read: (report: (code: string, path: readonly (string | number)[]) => undefined) => Value) {
  const codes: string[] = [];
  const value = read((code) => {
    codes.push(code);
  });
  return [value, ...codes];
}

describe("the fields of a record", () => {
  it.each([undefined, null, "", "  "])("are missing where they say %j", (blank) => {
    expect(reported((report) => readText(blank, [], report))).toEqual([undefined, "missing"]);
    expect(reported((report) => readNumber(blank, [], report))).toEqual([undefined, "missing"]);
    expect(reported((report) => readWord(blank, { a: 1 }, [], report))).toEqual([undefined, "missing"]);
    expect(reported((report) => readAnswer(blank, isText, [], report))).toEqual([{ absent: "not-asked" }]);
  });

  it("are what they are said to be, or malformed, or out of range", () => {
    expect(reported((report) => readText("T3", [], report))).toEqual(["T3"]);
    expect(reported((report) => readText(3, [], report))).toEqual([undefined, "malformed"]);
    expect(reported((report) => readNumber(2.5, [], report))).toEqual([2.5]);
    expect(reported((report) => readNumber("2", [], report))).toEqual([undefined, "malformed"]);
    expect(reported((report) => readNumber(-1, [], report))).toEqual([undefined, "out-of-range"]);
    expect(reported((report) => readNumber(Number.NaN, [], report))).toEqual([undefined, "out-of-range"]);
    expect(reported((report) => readCount(180, [], report))).toEqual([180]);
    expect(reported((report) => readCount(0.5, [], report))).toEqual([undefined, "out-of-range"]);
    expect(reported((report) => readCount(-1, [], report))).toEqual([undefined, "out-of-range"]);
    expect(reported((report) => readWord("a", { a: 1 }, [], report))).toEqual(["a"]);
    expect(reported((report) => readWord("toString", { a: 1 }, [], report))).toEqual([undefined, "malformed"]);
  });

  it("keep why an answer is absent, and take nothing else for one", () => {
    const declined = { absent: "asked-declined", further: "key" };
    expect(reported((report) => readAnswer(declined, isYesNo, [], report))).toEqual([{ absent: "asked-declined" }]);
    expect(reported((report) => readAnswer("no", isYesNo, [], report))).toEqual(["no"]);
    expect(reported((report) => readAnswer(false, isYesNo, [], report))).toEqual([
      { absent: "not-asked" },
      "malformed",
    ]);
  });
});
