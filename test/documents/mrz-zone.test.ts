import { describe, expect, it } from "vitest";
import {
  fieldAt,
  hasCheckDigit,
  isChecked,
  isGiven,
  isWhole,
  type MrzZone,
  mrzLines,
  mrzZone,
  report,
  textAt,
} from "../../src/documents/mrz-zone.js";
import { SPECIMENS, withAt } from "./mrz-specimens.js";

const zoneOf = (lines: readonly string[]) => mrzZone(lines) as MrzZone;
const { td3, td1, td2 } = SPECIMENS;

describe("mrzLines", () => {
  it("takes lines or one text, with any line breaks, blank lines and white space at the ends", () => {
    const [first, second] = td3.lines;
    for (const zone of [
      td3.lines,
      [`${first} `, "", `${second}\t\r`],
      `${first}\r\n${second}\r\n`,
      `\n\n${first}\r${second}  \n \n`,
      `${first.toLowerCase()}\n${second}`,
      [`${first}\n${second}`],
    ])
      expect(mrzLines(zone)).toEqual(td3.lines);
  });

  it("divides a text without line breaks by its length", () => {
    for (const { lines } of [td1, td2, td3]) expect(mrzLines(lines.join(""))).toEqual(lines);
    expect(mrzLines("A".repeat(89))).toEqual(["A".repeat(89)]);
  });

  it("makes capitals of the letters a to z only, so that no place moves", () => {
    expect(mrzLines(["aß«ı<"])).toEqual(["Aß«ı<"]);
    expect(mrzLines("")).toEqual([]);
  });
});

describe("mrzZone", () => {
  it("reports lines that are too short or too long, and characters that no zone has, by place", () => {
    expect(zoneOf(td3.lines).findings).toEqual([]);
    const [first, second] = td3.lines;
    expect(zoneOf([first.slice(0, 41), `${second}<<`]).findings).toEqual([
      { code: "line-length", line: 1, column: 42, length: 3 },
      { code: "line-length", line: 2, column: 45, length: 2 },
    ]);
    expect(zoneOf(withAt(td3.lines, 2, 30, "« ")).findings).toEqual([
      { code: "character", line: 2, column: 30, length: 1 },
      { code: "character", line: 2, column: 31, length: 1 },
    ]);
  });

  it("is nothing for lines without a format", () => {
    expect(mrzZone(["A"])).toBeUndefined();
  });
});

describe("what is asked of a zone", () => {
  it("gives what stands at a place, and nothing beyond the end", () => {
    const zone = zoneOf(td3.lines);
    expect(textAt(zone, { line: 1, from: 0, to: 9 })).toBe("L898902C3");
    expect(textAt(zone, { line: 1, from: 44, to: 50 })).toBe("");
    expect(textAt(zone, { line: 7, from: 0, to: 9 })).toBe("");
    expect(fieldAt(zone, { line: 1, from: 28, to: 42 })).toBe("ZE184226B");
    expect(fieldAt(zone, { line: 1, from: 44, to: 50 })).toBeUndefined();
    expect([zone.isLegible, zoneOf(withAt(td3.lines, 1, 9, "«")).isLegible]).toEqual([true, false]);
  });

  it("compares a check digit with one field or several", () => {
    const zone = zoneOf(td3.lines);
    expect(isChecked(zone, { line: 1, from: 0, to: 9 })).toBe(true);
    expect(isChecked(zone, { line: 1, from: 0, to: 7 })).toBe(false);
    expect(hasCheckDigit(zone, zone.layout.composite, 1, 43)).toBe(true);
    expect(hasCheckDigit(zone, zone.layout.composite, 1, 44)).toBe(false);
    expect(hasCheckDigit(zone, [{ line: 9, from: 0, to: 1 }], 1, 43)).toBe(false);
  });

  it("reports what is not right, but in a line of another length leaves it out instead", () => {
    const place = { line: 1, from: 0, to: 9 };
    const whole = zoneOf(td3.lines);
    expect([isWhole(whole, 1), isGiven(whole, "sex", place, true), isGiven(whole, "sex", place, false)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(whole.findings).toEqual([{ code: "sex", line: 2, column: 1, length: 9 }]);
    const short = zoneOf([td3.lines[0], td3.lines[1].slice(1)]);
    expect([isWhole(short, 1), isGiven(short, "sex", place, true), isGiven(short, "sex", place, false)]).toEqual([
      false,
      true,
      false,
    ]);
    expect(short.findings.map(({ code }) => code)).toEqual(["line-length"]);
    report(short, "name", place);
    expect(short.findings.at(-1)).toEqual({ code: "name", line: 2, column: 1, length: 9 });
  });
});
