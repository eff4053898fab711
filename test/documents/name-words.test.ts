import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameWords } from "../../src/documents/name-words.js";

const wordsOf = (fullName: string) => {
  const read = nameWords({ fullName });
  return typeof read === "object" ? read.words.map((spellings) => spellings.join("|")) : read;
};

describe("nameWords (ICAO Doc 9303, part 3, section 6)", () => {
  it.each([
    ["Müller", ["MULLER|MUELLER|MUXXLLER"]],
    ["Åse Ærø", ["AASE|ASE", "AEROE"]],
    ["Muñoz", ["MUNOZ|MUNXXOZ"]],
    ["Łukasz Đorđević", ["LUKASZ", "DORDEVIC"]],
    ["Þór Ðórsson", ["THOR", "DORSSON"]],
    ["Weiß", ["WEISS"]],
    ["İşil Yıldız", ["ISIL", "YILDIZ"]],
    ["d'Červenková Panklová", ["DCERVENKOVA", "PANKLOVA"]],
    ["Jiřina-Maria Alena", ["JIRINA", "MARIA", "ALENA"]],
    ["O’Connor, John B.", ["OCONNOR", "JOHN", "B"]],
    ["ERIKSSON<<ANNA<MARIA<<<", ["ERIKSSON", "ANNA", "MARIA"]],
    ["CITIZEN  JANE CATHERINE", ["CITIZEN", "JANE", "CATHERINE"]],
  ])("%s: %j", (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });

  it("never guesses a name in other letters, and takes the ICAO spelling where there is one", () => {
    expect(wordsOf("王小明")).toBe("other-script");
    expect(wordsOf("Иванов")).toBe("other-script");
    expect(wordsOf("الرازي")).toBe("other-script");
    expect(nameWords({ surname: "王", givenNames: "小明", icaoSurname: "WANG", icaoGivenNames: "XIAOMING" })).toEqual({
      words: [["WANG"], ["XIAOMING"]],
      surnameCount: 1,
    });
    expect(nameWords({ surname: "Иванов", icaoGivenNames: "IVAN" })).toBe("other-script");
  });

  it("knows of no name where there is none, or nothing but blanks and fillers", () => {
    expect([nameWords({}), nameWords({ fullName: "  " }), nameWords({ surname: "<<<" })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(wordsOf("X Æ A-12")).toBe("other-script");
  });

  it("never throws, and gives words of capitals only", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const read = nameWords({ fullName: name });
        if (typeof read === "object") for (const spelling of read.words.flat()) expect(spelling).toMatch(/^[A-Z]*$/);
      }),
    );
    expect(wordsOf("Ü".repeat(40))).toHaveLength(1);
  });
});
