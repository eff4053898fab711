import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import type { Identity } from "../../src/documents/identity.js";
import { MATCH_REASONS, matchCertificate } from "../../src/documents/match-certificate.js";
import type { IncompleteDate } from "../../src/documents/mrz-dates.js";

const traveller: Identity = {
  surname: "ERIKSSON",
  givenNames: "ANNA MARIA",
  birthDate: calendarDate("1974-08-12"),
  documentNumber: "L898902C3",
};
const { documentNumber: _, ...unnumbered } = traveller;
const of = (change: Identity) => matchCertificate({ ...unnumbered, ...change }, traveller);
const because = (change: Identity) => of(change).parts.map((part) => part.because);

describe("matchCertificate", () => {
  it("matches by name and whole birth date where the certificate has no number", () => {
    expect(of({})).toEqual({
      verdict: "match",
      parts: [
        { part: "name", outcome: "agree", isWhole: true, because: "same-words" },
        { part: "birth-date", outcome: "agree", isWhole: true, because: "same-date" },
        { part: "document-number", outcome: "not-comparable", isWhole: false, because: "not-stated" },
      ],
    });
  });

  it.each([
    ["given names left out", { givenNames: "Anna" }, "words-left-out"],
    ["another spelling", { surname: "ERIKSSOEN" }, "spelt-differently"],
    [
      "another surname of the same words",
      { surname: "Anna", givenNames: "Eriksson Maria" },
      "same-words-with-another-surname",
    ],
    ["other letters", { surname: "埃里克松", givenNames: "安娜" }, "other-script"],
  ])("decides nothing by a name with %s, but matches with the number", (_what, change, reason) => {
    expect(because(change)[0]).toBe(reason);
    expect(of(change).verdict).toBe("undecided");
    expect(of({ ...change, documentNumber: "L898902C3" }).verdict).toBe("match");
  });

  it("decides nothing by a birth date known in part, and refuses one that differs", () => {
    for (const [birthDate, verdict, reason] of [
      ["1974", "undecided", "same-as-far-as-known"],
      ["1974-08", "undecided", "same-as-far-as-known"],
      ["1975", "no-match", "another-date"],
      ["1974-09", "no-match", "another-date"],
      ["1974-08-13", "no-match", "another-date"],
    ] as const) {
      expect(of({ birthDate: birthDate as IncompleteDate }).verdict).toBe(verdict);
      expect(because({ birthDate: birthDate as IncompleteDate })[1]).toBe(reason);
    }
    expect(of({ birthDate: undefined }).verdict).toBe("undecided");
  });

  it("holds a number that differs for that of an earlier document, and leaves a contradiction to the officer", () => {
    expect(of({ documentNumber: "L898902C4" }).verdict).toBe("undecided");
    expect(of({ documentNumber: "l898902 c3" }).verdict).toBe("match");
    expect(of({ documentNumber: "L898902C3", surname: "Smith" }).verdict).toBe("undecided");
    expect(of({ documentNumber: "L898902C3", birthDate: calendarDate("1974-08-13") }).verdict).toBe("undecided");
    expect(of({ documentNumber: "L898902C4", surname: "Smith" }).verdict).toBe("no-match");
    expect(matchCertificate({ documentNumber: "L898902C3" }, traveller).verdict).toBe("undecided");
  });

  it("refuses another name", () => {
    expect(of({ surname: "Smith" }).verdict).toBe("no-match");
  });

  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[A-D ]{0,5}$/));
  const part = fc.option(text, { nil: undefined });
  const identity = fc.record({
    surname: part,
    givenNames: part,
    fullName: part,
    birthDate: fc.option(fc.constantFrom("1974", "1974-08", "1974-08-12", "1975-01-01"), { nil: undefined }),
    documentNumber: part,
  }) as fc.Arbitrary<Identity>;

  it("is the same both ways, and never throws", () => {
    fc.assert(
      fc.property(identity, identity, (one, other) => {
        expect(matchCertificate(one, other)).toEqual(matchCertificate(other, one));
      }),
    );
  });

  it("never makes a match of a part that differs, nor of names and dates that agree in part only", () => {
    fc.assert(
      fc.property(identity, identity, (one, other) => {
        const { verdict, parts } = matchCertificate(one, other);
        if (verdict !== "match") return;
        expect(parts.some(({ outcome }) => outcome === "differ")).toBe(false);
        expect(parts[2]?.outcome === "agree" || (parts[0]?.isWhole && parts[1]?.isWhole)).toBe(true);
      }),
    );
  });

  it("repeats nothing of what was compared", () => {
    const told = JSON.stringify(matchCertificate({ ...traveller, fullName: "ZQX" }, traveller));
    for (const secret of ["ERIKSSON", "ANNA", "1974", "L898902C3", "ZQX"]) expect(told).not.toContain(secret);
  });

  it("says each reason in both languages", () => {
    for (const { en, zh } of Object.values(MATCH_REASONS)) {
      expect(en).not.toBe("");
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });
});
