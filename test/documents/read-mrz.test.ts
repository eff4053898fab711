import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { MRZ_CODES } from "../../src/documents/mrz-finding.js";
import { readMrz } from "../../src/documents/read-mrz.js";
import { anyText } from "./any-text.js";
import { readOn, SPECIMENS, type Specimen, withAt } from "./mrz-specimens.js";

const { td3, td2, td1, mrvA, longTd1, olderBelgium, portugal } = SPECIMENS;
const specimens: readonly Specimen[] = Object.values(SPECIMENS);
const anySpecimen = fc.constantFrom(...specimens);
const CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
const value = (character: string) => (character === "<" ? 0 : CHARACTERS.indexOf(character));
/** A specimen and one place in it. */
const anyPlace = anySpecimen.chain(({ format, lines }) =>
  fc
    .nat(lines.length - 1)
    .chain((line) =>
      fc.nat((lines[line] ?? "").length - 1).map((at) => ({ format, lines, line: line + 1, column: at + 1 })),
    ),
);

describe("readMrz", () => {
  it.each(specimens)("reads the $format of $source and finds nothing wrong with it", ({ format, lines }) => {
    expect(readOn(lines)).toMatchObject({
      verdict: "sound",
      failed: [],
      findings: [],
      format,
      normalised: lines.join("\n"),
    });
  });

  it("reads the same from lines, from a text with any line breaks and from one without", () => {
    for (const { lines } of specimens)
      for (const zone of [lines.join("\n"), lines.join("\r\n"), lines.join(""), lines.join(" \n\n").toLowerCase()])
        expect(readOn(zone)).toEqual(readOn(lines));
  });

  it("takes the specimens of visas for what they are, and their years for those of the century", () => {
    expect(readOn(mrvA.lines).fields).toMatchObject({
      documentCode: "V",
      nationality: "XXX",
      birthDate: "1940-09-07",
      expiryDate: "1996-12-10",
      optionalData: "6ZE184226B",
    });
  });

  it("says which sum a long document number has, and whether the names fill their field", () => {
    const told = [td1, longTd1, olderBelgium, portugal].map(({ lines }) => readOn(lines));
    expect(told.map(({ longNumberSum }) => longNumberSum)).toEqual([undefined, "icao", "with-filler", "icao"]);
    expect(told.map(({ isNameFull }) => isNameFull)).toEqual([false, false, false, true]);
  });

  it("reports the composite digit at its place, and every fault in the order of the text", () => {
    expect(readOn(withAt(td3.lines, 2, 44, "1")).findings).toEqual([
      { code: "composite", line: 2, column: 44, length: 1 },
    ]);
    const spoilt = withAt(withAt(withAt(td3.lines, 2, 21, "X"), 2, 10, "7"), 1, 30, "«");
    const { verdict, failed, findings, normalised } = readOn(spoilt);
    expect([verdict, failed, normalised]).toEqual([
      "wrong",
      ["character", "document-number", "sex", "composite"],
      undefined,
    ]);
    expect(findings.map(({ line, column, length }) => [line, column, length])).toEqual([
      [1, 30, 1],
      [2, 1, 9],
      [2, 21, 1],
      [2, 44, 1],
    ]);
  });

  it("doubts a zone of which only a code is not on the list", () => {
    expect(readOn(withAt(td3.lines, 1, 3, "YUG"))).toMatchObject({ verdict: "doubtful", failed: ["issuing-state"] });
    expect(readOn(withAt(td2.lines, 1, 1, "P<"))).toMatchObject({ verdict: "doubtful", failed: ["document-code"] });
  });

  it.each([[""], ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"], ["A\nB\nC"], ["A\nB\nC\nD"], ["\n\n"]])(
    "finds no format in %j",
    (text) => {
      const read = readOn(text);
      expect(read).toMatchObject({ verdict: "wrong", failed: ["format"], format: undefined, normalised: undefined });
      expect(read.findings).toEqual([{ code: "format", line: 1, column: 1, length: text.split("\n")[0]?.length ?? 0 }]);
    },
  );

  it("reads the centuries by the reference date", () => {
    const on = (day: string) => readMrz(td3.lines, { referenceDate: calendarDate(day) }).fields;
    expect(on("2074-08-11")).toMatchObject({ birthDate: "1974-08-12", expiryDate: "2112-04-15" });
    expect(on("2074-08-12")).toMatchObject({ birthDate: "2074-08-12" });
  });

  describe("with a line of another length", () => {
    it("says only that, and gives what proves itself", () => {
      const [first, second] = td3.lines;
      const cut = readOn([first, second.slice(0, 43)]);
      expect(cut).toMatchObject({ verdict: "wrong", failed: ["line-length"], normalised: undefined });
      expect(cut.fields).toEqual(readOn(td3.lines).fields);
      // One filler of the optional data too few: what stands before it is in its place.
      const lost = readOn([first, second.replace("<<<<<", "<<<<")]);
      expect(lost.failed).toEqual(["line-length"]);
      expect(lost.fields).toMatchObject({
        documentNumber: "L898902C3",
        birthDate: "1974-08-12",
        expiryDate: "2012-04-15",
        personalNumber: undefined,
      });
    });

    it("gives no field that has moved", () => {
      const [first, second] = td3.lines;
      const moved = readOn([first, second.slice(1)]);
      expect(moved.failed).toEqual(["line-length"]);
      expect(moved.fields).toMatchObject({
        surname: "ERIKSSON",
        documentNumber: undefined,
        nationality: undefined,
        birthDate: undefined,
        sex: undefined,
      });
    });

    it("still reads the other lines", () => {
      const read = readOn([td1.lines[0], td1.lines[1], td1.lines[2].slice(0, 27)]);
      expect(read.failed).toEqual(["line-length"]);
      expect(read.fields).toEqual(readOn(td1.lines).fields);
      expect(readOn(withAt([td1.lines[0], td1.lines[1], "ERIKSSON"], 1, 15, "8")).failed).toEqual([
        "document-number",
        "composite",
        "line-length",
      ]);
    });
  });

  it("finds every wrong character in a checked field whose value differs by no multiple of 10", () => {
    fc.assert(
      fc.property(anyPlace, fc.constantFrom(...CHARACTERS), ({ lines, line, column, format }, other) => {
        const checked = checkedBy(format, lines, line, column);
        fc.pre(checked !== undefined);
        const own = (lines[line - 1] ?? "").charAt(column - 1);
        fc.pre((value(own) - value(other)) % 10 !== 0);
        expect(readOn(withAt(lines, line, column, other)).findings).toContainEqual(
          expect.objectContaining({ code: checked }),
        );
      }),
    );
  });

  it("does not find one whose value differs by a multiple of 10, unless the field cannot hold it", () => {
    // O is 24 and 4 is 4; a digit of a date may not become a letter, so that there it is found all the same.
    expect(readOn(withAt(td1.lines, 1, 10, "O")).failed).toEqual([]); // D23145890 becomes D231O5890
    expect(readOn(withAt(td1.lines, 2, 2, "O")).failed).toEqual(["birth-date-not-a-date"]);
  });

  it("never throws and repeats nothing that was written", () => {
    const anyZone = fc.oneof(
      anyText(100),
      fc.stringMatching(/^[A-Z0-9<\n]{0,100}$/),
      anyPlace.chain(({ lines, line, column }) =>
        anyText(5).map((text) => withAt(lines, line, column, text).join("\n")),
      ),
    );
    fc.assert(
      fc.property(anyZone, (text) => {
        const { verdict, failed, findings } = readOn(text);
        expect(failed.every((code) => MRZ_CODES.includes(code))).toBe(true);
        expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(failed));
        expect(verdict === "sound").toBe(failed.length === 0);
        for (const finding of findings) expect(Object.keys(finding)).toEqual(["code", "line", "column", "length"]);
      }),
    );
  });
});

/** The check digit that stands for a place: of its own field if it has one, else the composite, else none. */
function checkedBy(format: string, lines: readonly string[], line: number, column: number): string | undefined {
  const isLong = format.startsWith("TD") && (format === "TD1" ? lines[0]?.[14] : lines[1]?.[9]) === "<";
  const fields: Readonly<Record<string, readonly (readonly [string, number, number, number])[]>> = {
    TD1: [
      ...(isLong ? [] : [["document-number", 1, 6, 14] as const]),
      ["birth-date", 2, 1, 6],
      ["expiry-date", 2, 9, 14],
      ["composite", 1, 6, 30],
      ["composite", 2, 1, 7],
      ["composite", 2, 9, 15],
      ["composite", 2, 19, 29],
    ],
    TD2: [
      ...(isLong ? [] : [["document-number", 2, 1, 9] as const]),
      ["birth-date", 2, 14, 19],
      ["expiry-date", 2, 22, 27],
      ["composite", 2, 1, 10],
      ["composite", 2, 14, 20],
      ["composite", 2, 22, 35],
    ],
    TD3: [
      ["document-number", 2, 1, 9],
      ["birth-date", 2, 14, 19],
      ["expiry-date", 2, 22, 27],
      ["personal-number", 2, 29, 42],
      ["composite", 2, 1, 10],
      ["composite", 2, 14, 20],
      ["composite", 2, 22, 43],
    ],
    "MRV-A": [
      ["document-number", 2, 1, 9],
      ["birth-date", 2, 14, 19],
      ["expiry-date", 2, 22, 27],
    ],
    "MRV-B": [
      ["document-number", 2, 1, 9],
      ["birth-date", 2, 14, 19],
      ["expiry-date", 2, 22, 27],
    ],
  };
  return fields[format]?.find(([, row, from, to]) => row === line && from <= column && column <= to)?.[0];
}
