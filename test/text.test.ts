import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareWords, eitherOf, fill, inLanguage, LANGUAGES } from "../src/text.js";

const fever = { en: "fever", zh: "发热" };

describe("inLanguage", () => {
  it("has the two first languages inline", () => {
    expect(LANGUAGES.map((language) => inLanguage(fever, language, "symptom.fever"))).toEqual(["fever", "发热"]);
  });

  it("takes a further language from its catalogue, by place", () => {
    const french = { language: "fr", texts: { "symptom.fever": "fièvre" } };
    expect(inLanguage(fever, french, "symptom.fever")).toBe("fièvre");
  });

  it("says in English what a catalogue lacks, even where the place is named like a method of objects", () => {
    const empty = { language: "fr", texts: {} };
    for (const place of ["symptom.fever", "toString", "constructor", "__proto__"])
      expect(inLanguage(fever, empty, place)).toBe("fever");
  });

  it("says in English what a catalogue leaves empty", () => {
    for (const empty of ["", "  "])
      expect(inLanguage(fever, { language: "fr", texts: { "symptom.fever": empty } }, "symptom.fever")).toBe("fever");
  });
});

describe("fill", () => {
  it("fills every blank that has a value, a blank named twice both times", () => {
    expect(fill("day {day} = {end}; day {day} is the last", { day: 7, end: "2022-07-07" })).toBe(
      "day 7 = 2022-07-07; day 7 is the last",
    );
  });

  it("leaves a blank without a value as it is, even where it is named like a method of objects", () => {
    expect(fill("{maximum} {toString} {__proto__}", {})).toBe("{maximum} {toString} {__proto__}");
    expect(fill("{minimum} to {maximum}", { minimum: 0, maximum: undefined })).toBe("0 to {maximum}");
  });

  it("puts a value in as it stands: nothing in it is a blank or a replacement pattern", () => {
    expect(fill("[{one}]", { one: "{two} $& $1", two: "2" })).toBe("[{two} $& $1]");
    fc.assert(fc.property(fc.string(), (value) => fill("<{x}>", { x: value }) === `<${value}>`));
  });
});

it("names several things of which any may be", () => {
  expect(eitherOf([fever])).toEqual(fever);
  expect(eitherOf([fever, { en: "cough", zh: "咳嗽" }])).toEqual({ en: "fever or cough", zh: "发热或咳嗽" });
});

it("orders words by their code units, as no machine's language would", () => {
  expect(["b", "ä", "a", "Z", "张", "10", "9"].sort(compareWords)).toEqual(["10", "9", "Z", "a", "b", "ä", "张"]);
  expect(compareWords("a", "a")).toBe(0);
});
