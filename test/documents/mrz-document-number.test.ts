import { describe, expect, it } from "vitest";
import { readDocumentNumber } from "../../src/documents/mrz-document-number.js";
import { type MrzZone, mrzZone } from "../../src/documents/mrz-zone.js";
import { SPECIMENS, withAt } from "./mrz-specimens.js";

function read(lines: readonly string[]) {
  const zone = mrzZone(lines) as MrzZone;
  const { number, optionalData, longNumberSum } = readDocumentNumber(zone);
  return [number, optionalData, longNumberSum, zone.findings.map(({ code }) => code)];
}

describe("readDocumentNumber", () => {
  it("reads a number of up to nine characters with its check digit", () => {
    expect(read(SPECIMENS.td3.lines)).toEqual(["L898902C3", undefined, undefined, []]);
    expect(read(SPECIMENS.td1.lines)).toEqual(["D23145890", undefined, undefined, []]);
  });

  it("follows a longer one into the optional data (Doc 9303-5 and 9303-6, note j)", () => {
    // With and without the filler the sum is the same here; the rule of Doc 9303 comes first.
    expect(read(SPECIMENS.longTd1.lines)).toEqual(["D23145890734", undefined, "icao", []]);
    expect(read(SPECIMENS.longTd2.lines)).toEqual(["D23145890734", undefined, "icao", []]);
    expect(read(SPECIMENS.belgium.lines)).toEqual(["600001795015", undefined, "icao", []]);
    expect(read(SPECIMENS.portugal.lines)).toEqual(["007666667ZZ0", undefined, "icao", []]);
  });

  it("takes the sum that includes the filler second, and says so", () => {
    expect(read(SPECIMENS.olderBelgium.lines)).toEqual(["000590240601", undefined, "with-filler", []]);
  });

  it("knows that second sum on identity cards only", () => {
    const lines = withAt(SPECIMENS.longTd2.lines, 2, 1, "000590240<UTO3407127M95071226013<<<");
    expect(read(lines)).toEqual(["000590240601", undefined, undefined, ["document-number"]]);
  });

  it("leaves what follows the number to the optional data", () => {
    expect(read(withAt(SPECIMENS.longTd1.lines, 1, 21, "AB1<<CD"))[1]).toBe("AB1 CD");
  });

  it("gives a long number whose check digit is wrong, and reports it", () => {
    expect(read(withAt(SPECIMENS.longTd1.lines, 1, 19, "8"))).toEqual([
      "D23145890734",
      undefined,
      undefined,
      ["document-number"],
    ]);
  });

  it.each([
    ["a filler with nothing after it", "D23145890<<<<<<<<<<<<<<<<"],
    ["a filler with one character after it", "D23145890<7<<<<<<<<<<<<<<"],
    ["a shorter number without a check digit", "D2314589<<7349<<<<<<<<<<<"],
    ["no number at all", "<<<<<<<<<0<<<<<<<<<<<<<<<"],
    ["no number and no digit", "<<<<<<<<<<<<<<<<<<<<<<<<<"],
  ])("reports %s", (_, text) => {
    expect(read(withAt(SPECIMENS.td1.lines, 1, 6, text))[3]).toEqual(["document-number"]);
  });

  it("does not look beyond nine characters in passports and visas", () => {
    expect(read(withAt(SPECIMENS.td3.lines, 2, 10, "<"))).toEqual([
      "L898902C3",
      undefined,
      undefined,
      ["document-number"],
    ]);
    expect(read(withAt(SPECIMENS.mrvA.lines, 2, 10, "<"))[3]).toEqual(["document-number"]);
  });
});
