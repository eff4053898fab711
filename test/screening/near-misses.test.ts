import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { numberNearMiss } from "../../src/screening/near-miss-keys.js";
import { type ListedPerson, NEAR_MISS_REASONS, nearMisses } from "../../src/screening/near-misses.js";

const BORN = calendarDate("1988-04-12");
const LI: ListedPerson = { person: "E12345678", surname: "LI", givenNames: "NA", birthDate: BORN };
const found = (more: Partial<ListedPerson>): ListedPerson => ({ ...LI, person: "G87654321", ...more });

describe("nearMisses", () => {
  it("proposes a number read with O for 0, and says that nobody else comes into question", () => {
    expect(nearMisses([{ person: "E10345678" }], [{ person: "E1O345678" }, { person: "K00000000" }])).toEqual([
      {
        missing: "E10345678",
        found: "E1O345678",
        because: ["look-alike-characters"],
        birthDates: "not-known",
        isOnly: true,
      },
    ]);
  });

  it("proposes exchanged names with the same birth date, on whatever document", () => {
    expect(nearMisses([LI], [found({ surname: "Na", givenNames: "Li" })])).toMatchObject([
      { because: ["names-swapped"], birthDates: "same" },
    ]);
    expect(
      nearMisses([LI], [found({ surname: "Na", givenNames: "Li", birthDate: calendarDate("1988-12-04") })]),
    ).toEqual([]);
    expect(nearMisses([LI], [found({ surname: "Na", givenNames: "Li", birthDate: undefined })])).toEqual([]);
  });

  it("proposes the same names and birth date on another document", () => {
    expect(nearMisses([LI], [found({})])).toMatchObject([{ because: ["same-names"] }]);
  });

  it("matches nobody by what is not known or blank", () => {
    const nameless = { birthDate: BORN, surname: " ", givenNames: "" };
    expect(nearMisses([{ person: "E12345678", ...nameless }], [{ person: "G87654321", ...nameless }])).toEqual([]);
    expect(nearMisses([{ person: "" }], [{ person: " " }])).toEqual([]);
  });

  it("gives every reason, the strongest first, and puts other birth dates last", () => {
    const sibling = { ...LI, person: "E12345679", givenNames: "MEI", birthDate: calendarDate("1991-01-02") };
    const self = { ...LI, person: "E12345687", surname: "NA", givenNames: "LI" };
    expect(nearMisses([LI], [sibling, self])).toMatchObject([
      { found: "E12345687", because: ["characters-transposed", "names-swapped"], birthDates: "same", isOnly: false },
      { found: "E12345679", because: ["character-substituted"], birthDates: "different", isOnly: false },
    ]);
  });

  it("takes twins with consecutive passports for near by number alone", () => {
    const twin = { ...LI, person: "E12345679", givenNames: "MEI" };
    const nameless = { person: "E12345670", birthDate: BORN };
    const crossed = { ...LI, person: "E12345671", surname: "NA", givenNames: "NA" };
    for (const other of [twin, nameless, crossed])
      for (const pair of [nearMisses([LI], [other]), nearMisses([other], [LI])])
        expect(pair).toMatchObject([{ because: ["character-substituted"], birthDates: "same" }]);
    expect(nearMisses([{ person: "E12345678", birthDate: BORN }], [nameless])).toMatchObject([
      { because: ["character-substituted"] },
    ]);
  });

  it("does not propose somebody as themselves", () => {
    expect(nearMisses([LI], [LI])).toEqual([]);
  });

  it("has nothing to propose of nobody", () => {
    expect(nearMisses([], [LI])).toEqual([]);
    expect(nearMisses([LI], [])).toEqual([]);
  });

  it("has a text for each reason", () => {
    for (const text of Object.values(NEAR_MISS_REASONS))
      expect(text).toEqual({ en: expect.any(String), zh: expect.any(String) });
  });
});

describe("nearMisses: laws", () => {
  const anyNumber = fc.string({ unit: fc.constantFrom("0", "O", "1", "I", "A"), minLength: 4, maxLength: 7 });
  const anyPeople = fc.uniqueArray(anyNumber, { maxLength: 12 }).map((all) => all.map((person) => ({ person })));

  it("finds every pair that comparing each with each finds, and no other", () => {
    fc.assert(
      fc.property(anyPeople, anyPeople, (missing, others) => {
        const byHand = missing.flatMap(({ person }) =>
          others.flatMap((other) => {
            const reason = numberNearMiss(person, other.person);
            return reason === undefined ? [] : [`${person} ${other.person} ${reason}`];
          }),
        );
        const proposed = nearMisses(missing, others).map((each) => `${each.missing} ${each.found} ${each.because}`);
        expect(proposed.sort()).toEqual(byHand.sort());
      }),
    );
  });

  it("does not depend on the order of the people", () => {
    fc.assert(
      fc.property(anyPeople, anyPeople, (missing, others) => {
        expect(nearMisses(missing.toReversed(), others.toReversed())).toEqual(nearMisses(missing, others));
      }),
    );
  });

  it("says the same from either side", () => {
    fc.assert(
      fc.property(anyPeople, anyPeople, (missing, others) => {
        const turned = nearMisses(others, missing).map((each) => ({
          ...each,
          missing: each.found,
          found: each.missing,
        }));
        const inOneOrder = (list: readonly object[]) => list.map((each) => JSON.stringify(each, KEYS)).sort();
        expect(inOneOrder(turned)).toEqual(inOneOrder(nearMisses(missing, others)));
      }),
    );
  });

  it("takes what is no text for a name or birth date that is not known", () => {
    const blank = { surname: null, givenNames: 7, birthDate: null } as unknown as Partial<ListedPerson>;
    expect(nearMisses([{ person: "E12345678", ...blank }], [{ person: "EI2345678", ...blank }])).toEqual([
      {
        missing: "E12345678",
        found: "EI2345678",
        because: ["look-alike-characters"],
        birthDates: "not-known",
        isOnly: true,
      },
    ]);
    const named = { surname: "Li", givenNames: "Wei", birthDate: null } as unknown as Partial<ListedPerson>;
    expect(nearMisses([{ person: "E12345678", ...named }], [{ person: "G99999999", ...named }])).toEqual([]);
  });
});

const KEYS = ["missing", "found", "because", "birthDates", "isOnly"];
