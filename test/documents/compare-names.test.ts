import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames } from "../../src/documents/compare-names.js";
import type { Identity } from "../../src/documents/identity.js";

const divided = (surname: string, givenNames: string): Identity => ({ surname, givenNames });
const whole = (fullName: string): Identity => ({ fullName });

describe("compareNames", () => {
  it.each([
    [divided("Eriksson", "Anna Maria"), divided("ERIKSSON", "ANNA MARIA"), "same-words"],
    [divided("Müller", "Jörg"), divided("MUELLER", "JOERG"), "same-words"],
    [divided("Müller", "Jörg"), divided("MULLER", "JORG"), "same-words"],
    [divided("Eriksson", "Anna Maria"), whole("Anna Maria Eriksson"), "same-words-in-another-order"],
    [divided("Eriksson", "Anna Maria"), divided("ERIKSSON", "MARIA ANNA"), "same-words-in-another-order"],
    [divided("Li", "Wei"), divided("Wei", "Li"), "same-words-with-another-surname"],
    [divided("Eriksson Anna", "Maria"), divided("Eriksson", "Anna Maria"), "same-words-with-another-surname"],
    [divided("MUELLER", "JOERG"), divided("MULLER", "JORG"), "spelt-differently"],
    [divided("Eriksson", "John B."), divided("ERIKSSON", "JOHN BERNARD"), "spelt-differently"],
    [divided("Wang", "Xiao Ming"), divided("WANG", "XIAOMING"), "divided-differently"],
    [whole("Xiaoming Wang"), divided("WANG", "XIAO MING"), "divided-differently"],
    [divided("Eriksson", "Anna"), divided("ERIKSSON", "ANNA MARIA"), "words-left-out"],
    [{ icaoSurname: "ERIKSSON" }, divided("ERIKSSON", "ANNA MARIA"), "words-left-out"],
    [divided("Eriksson", "Anna"), divided("ERIKSSON", "ANNE"), "other-words"],
    [divided("Eriksson", "Anna Sofia"), divided("ERIKSSON", "ANNA MARIA"), "other-words"],
    [divided("Eriksson", "Anna Anna"), divided("ERIKSSON", "ANNA MARIA"), "other-words"],
    [divided("王", "小明"), divided("WANG", "XIAOMING"), "other-script"],
    [{}, divided("WANG", "XIAOMING"), "not-stated"],
  ] as const)("%j and %j: %s", (one, other, comparison) => {
    expect(compareNames(one, other)).toBe(comparison);
    expect(compareNames(other, one)).toBe(comparison);
  });

  it("takes a beginning for a word only where a zone was full", () => {
    const zone = divided("NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG KR");
    const card = divided("Nilavadhanananda", "Chayapa Dejthamrong Krasuang");
    expect(compareNames(zone, card)).toBe("other-words");
    expect(compareNames({ ...zone, isNameFull: true }, card)).toBe("cut-short");
    expect(compareNames(card, { ...zone, isNameFull: true })).toBe("cut-short");
    expect(compareNames({ ...zone, isNameFull: true }, divided("Nilavadhanananda", "Chayapa Xavier Krasuang"))).toBe(
      "other-words",
    );
  });

  it("is the same both ways, the same words for a name and itself, and never throws", () => {
    const name = fc.oneof(
      fc.record({ fullName: fc.string({ unit: "grapheme" }) }),
      fc.record({
        surname: fc.stringMatching(/^[A-E ]{0,6}$/),
        givenNames: fc.stringMatching(/^[A-EÄÖÜ ]{0,8}$/),
        isNameFull: fc.boolean(),
      }),
    );
    fc.assert(fc.property(name, name, (one, other) => compareNames(one, other) === compareNames(other, one)));
    fc.assert(
      fc.property(name, (one) => ["same-words", "other-script", "not-stated"].includes(compareNames(one, { ...one }))),
    );
  });
});
