import { describe, expect, it } from "vitest";
import { MRZ_FORMATS, MRZ_LAYOUTS, type MrzPlace, mrzFormatOf } from "../../src/documents/mrz-formats.js";

const line = (length: number, first = "P") => `${first}${"<".repeat(length - 1)}`;

describe("MRZ_LAYOUTS", () => {
  it.each(MRZ_FORMATS)("has a field or a check digit at every place of %s, and never two", (format) => {
    const { lines, length, documents, hasLongNumbers, composite, ...fields } = MRZ_LAYOUTS[format];
    const taken = Array.from({ length: lines }, () => Array.from({ length }, () => 0));
    const take = (row: number, at: number) => {
      (taken[row] as number[])[at] = ((taken[row] as number[])[at] ?? 0) + 1;
    };
    for (const [name, place] of Object.entries<MrzPlace | undefined>(fields)) {
      if (place === undefined) continue;
      const { line: row, from, to } = place;
      for (let at = from; at < to; at++) take(row, at);
      if (["documentNumber", "birthDate", "expiryDate", "personalNumber"].includes(name)) take(row, to);
    }
    if (composite.length > 0) take(1, length - 1);
    expect(taken.flat().every((count) => count === 1)).toBe(true);
    expect(documents).not.toBe("");
    expect(hasLongNumbers).toBe(format === "TD1" || format === "TD2");
  });

  it("leaves State, nationality, sex and name out of the composite (Doc 9303-4 to 9303-6, 4.2.4)", () => {
    const covered = (format: "TD1" | "TD2" | "TD3") =>
      MRZ_LAYOUTS[format].composite.map(({ line: row, from, to }) => [row + 1, from + 1, to]);
    expect(covered("TD3")).toEqual([
      [2, 1, 10],
      [2, 14, 20],
      [2, 22, 43],
    ]);
    expect(covered("TD2")).toEqual([
      [2, 1, 10],
      [2, 14, 20],
      [2, 22, 35],
    ]);
    expect(covered("TD1")).toEqual([
      [1, 6, 30],
      [2, 1, 7],
      [2, 9, 15],
      [2, 19, 29],
    ]);
  });
});

describe("mrzFormatOf", () => {
  it("tells the formats by lines, length and the V of visas", () => {
    expect(mrzFormatOf([line(44), line(44)])).toBe("TD3");
    expect(mrzFormatOf([line(44, "V"), line(44)])).toBe("MRV-A");
    expect(mrzFormatOf([line(36, "I"), line(36)])).toBe("TD2");
    expect(mrzFormatOf([line(36, "V"), line(36)])).toBe("MRV-B");
    expect(mrzFormatOf([line(30, "I"), line(30), line(30)])).toBe("TD1");
  });

  it("goes by the longest line, and allows four characters either way", () => {
    expect(mrzFormatOf([line(44), line(3)])).toBe("TD3");
    expect(mrzFormatOf([line(48), line(44)])).toBe("TD3");
    expect(mrzFormatOf([line(40), line(40)])).toBe("TD3");
    expect(mrzFormatOf([line(39), line(32)])).toBe("TD2");
    expect(mrzFormatOf([line(29), line(30), line(31)])).toBe("TD1");
  });

  it("knows no others", () => {
    for (const lines of [[], [line(44)], [line(30), line(30)], [line(49), line(44)], [line(44), line(44), line(44)]])
      expect(mrzFormatOf(lines)).toBeUndefined();
    expect(mrzFormatOf([line(30), line(30), line(30), line(30)])).toBeUndefined();
  });
});
