import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, isAbsent } from "../../src/answer.js";
import { addDays } from "../../src/calendar/calendar-date.js";
import { assess } from "../../src/risk/assess.js";
import { classifyContact, severestContact } from "../../src/risk/classify-contact.js";
import { CONTACT_FACTS, contactFacts, type Encounter, type IndexCase } from "../../src/risk/contact-facts.js";
import { CONTACT_GRADES, type ContactGrade } from "../../src/risk/contact-rules.js";
import { contacts9, contactsClassB2023 } from "../../src/risk/contacts/index.js";
import { explain } from "../../src/risk/explain.js";
import { ANY_CASE, ANY_ENCOUNTER, confirmed, july, near } from "./encounters.js";
import { factsAndMoreFacts } from "./random-facts.js";

const unknown = absent("asked-unknown");
const GRADES = Object.keys(CONTACT_GRADES) as ContactGrade[];

/** The grade, or its bounds and what it needs. */
function came(indexCase: IndexCase, encounter: Encounter): readonly string[] {
  const { assessment } = classifyContact(contacts9, indexCase, encounter);
  return assessment.decided ? [assessment.grade] : [assessment.atLeast, assessment.atMost, ...assessment.needs];
}

describe("classifyContact", () => {
  it.each([
    ["two days before onset", confirmed, near, ["close-contact"]],
    ["three days before onset", confirmed, { ...near, on: july(7) }, ["none"]],
    ["a suspected case", { ...confirmed, kind: "suspected" }, near, ["close-contact"]],
    ["two days before sampling", { kind: "asymptomatic", sampledOn: july(10) }, near, ["close-contact"]],
    ["protected", confirmed, { ...near, effectiveProtection: "yes" }, ["general-contact"]],
    [
      "not near, in a public place",
      confirmed,
      { ...near, closeRange: "no", setting: "public-place" },
      ["general-contact"],
    ],
    ["not near, elsewhere", confirmed, { ...near, closeRange: "no", setting: "elsewhere" }, ["none"]],
    ["near, elsewhere", confirmed, { ...near, setting: "elsewhere" }, ["close-contact"]],
    [
      "a listed setting without a range",
      confirmed,
      { on: july(8), effectiveProtection: "no", setting: "visiting" },
      ["close-contact"],
    ],
    ["after isolation", { ...confirmed, isolatedOn: july(11) }, { ...near, on: july(12) }, ["none"]],
    ["on the day of isolation", { ...confirmed, isolatedOn: july(11) }, { ...near, on: july(11) }, ["close-contact"]],
    ["days that reach into the window", confirmed, { ...near, on: july(1), until: july(8) }, ["close-contact"]],
  ] as const)("%s", (_, indexCase, encounter, expected) => {
    expect(came(indexCase, encounter)).toEqual(expected);
  });

  it.each([
    [
      "protection",
      confirmed,
      { ...near, effectiveProtection: unknown },
      ["general-contact", "close-contact", "effectiveProtection"],
    ],
    ["onset", { kind: "confirmed" }, near, ["none", "close-contact", "onsetOn"]],
    ["sampling", { kind: "asymptomatic", onsetOn: july(10) }, near, ["none", "close-contact", "sampledOn"]],
    ["range", confirmed, { ...near, closeRange: unknown }, ["general-contact", "close-contact", "closeRange"]],
    ["day of the encounter", confirmed, { ...near, on: unknown }, ["none", "close-contact", "encounterUntil"]],
    ["isolation", { ...confirmed, isolatedOn: unknown }, near, ["none", "close-contact", "isolatedOn"]],
    [
      "kind of case",
      { kind: unknown, onsetOn: july(10) },
      near,
      ["none", "close-contact", "indexCaseKind", "sampledOn"],
    ],
    [
      "setting, of who was protected",
      confirmed,
      { ...near, effectiveProtection: "yes", setting: unknown },
      ["none", "general-contact", "setting"],
    ],
    ["nothing that matters: met before the look-back", confirmed, { on: july(1) }, ["none"]],
  ] as const)("asks for: %s", (_, indexCase, encounter, expected) => {
    expect(came(indexCase, encounter)).toEqual(expected);
  });

  it("needs no kind of case where both dates say the same", () => {
    const both = { kind: unknown, onsetOn: july(9), sampledOn: july(10) };
    expect(came(both, near)).toEqual(["close-contact"]);
    expect(came(both, { ...near, on: july(6) })).toEqual(["none"]);
    expect(came(both, { ...near, on: july(7) })).toEqual(["none", "close-contact", "indexCaseKind"]);
  });

  it("decides that somebody is no close contact before it is known what they are", () => {
    const { closeContact, assessment } = classifyContact(
      contacts9,
      { kind: "confirmed" },
      { ...near, effectiveProtection: "yes" },
    );
    expect([closeContact, assessment.decided]).toEqual(["false", false]);
    expect(classifyContact(contacts9, confirmed, { ...near, effectiveProtection: unknown }).closeContact).toBe(
      "undecided",
    );
  });

  it.each([
    [{}, "true"],
    [{ effectiveProtection: "yes" }, "false"],
    [{ effectiveProtection: unknown }, "undecided"],
  ] as const)("at close range, with %j: a close contact is %s", (change, closeContact) => {
    expect(classifyContact(contacts9, confirmed, { ...near, ...change }).closeContact).toBe(closeContact);
  });

  it("explains itself: clause, facts and window", () => {
    const { proof, window } = classifyContact(contacts9, confirmed, near);
    expect(window).toMatchObject({ known: true, from: july(8) });
    expect(explain(contacts9, proof, "en")).toEqual([
      "Grade: close contact.",
      "Met the case at close range without effective protection, from 2 days before onset, or before sampling of an asymptomatic infection (Prevention plan, edition 9 (published 2022-06-28), determination of close contacts and other people at risk).",
    ]);
  });

  it("determines nobody, and has no window, where the definition determines no contacts", () => {
    const found = classifyContact(contactsClassB2023, confirmed, near);
    expect(found.assessment).toMatchObject({ decided: true, grade: "none", because: [] });
    expect(found).not.toHaveProperty("window");
  });

  it("is never another grade once more is known", () => {
    fc.assert(
      fc.property(factsAndMoreFacts(CONTACT_FACTS), ({ some, all }) => {
        const [before, after] = [assess(contacts9, some), assess(contacts9, all)];
        expect(after.decided).toBe(true);
        if (before.decided) expect(after).toMatchObject({ grade: before.grade });
        else if (after.decided) {
          const rank = GRADES.indexOf(after.grade);
          expect(rank).toBeGreaterThanOrEqual(GRADES.indexOf(before.atLeast));
          expect(rank).toBeLessThanOrEqual(GRADES.indexOf(before.atMost));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("is never milder nearer, without protection, with an earlier onset or a later isolation", () => {
    const least = (indexCase: IndexCase, encounter: Encounter) => {
      const assessment = assess(contacts9, contactFacts(indexCase, encounter));
      return GRADES.indexOf(assessment.decided ? assessment.grade : assessment.atLeast);
    };
    const later = (day: IndexCase["onsetOn"], days: number) =>
      day === undefined || isAbsent(day) ? {} : { day: addDays(day, days) };
    fc.assert(
      fc.property(ANY_CASE, ANY_ENCOUNTER, (indexCase, encounter) => {
        const before = least(indexCase, encounter);
        expect(least(indexCase, { ...encounter, closeRange: "yes" })).toBeGreaterThanOrEqual(before);
        expect(least(indexCase, { ...encounter, effectiveProtection: "no" })).toBeGreaterThanOrEqual(before);
        const { day: onsetOn } = later(indexCase.onsetOn, -3);
        if (onsetOn !== undefined) expect(least({ ...indexCase, onsetOn }, encounter)).toBeGreaterThanOrEqual(before);
        const { day: isolatedOn } = later(indexCase.isolatedOn, 3);
        if (isolatedOn !== undefined)
          expect(least({ ...indexCase, isolatedOn }, encounter)).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("severestContact", () => {
  const open = classifyContact(contacts9, confirmed, { ...near, effectiveProtection: unknown });
  const close = classifyContact(contacts9, confirmed, near);
  const general = classifyContact(contacts9, confirmed, { ...near, effectiveProtection: "yes" });
  const none = classifyContact(contacts9, confirmed, { ...near, on: july(1) });

  it("is the severest of them, with every encounter that gives it", () => {
    expect(severestContact([general, close, none, close])).toEqual({
      decided: true,
      grade: "close-contact",
      by: [1, 3],
      unresolved: [],
    });
    expect(severestContact([none])).toEqual({ decided: true, grade: "none", by: [], unresolved: [] });
    expect(severestContact([])).toEqual({ decided: true, grade: "none", by: [], unresolved: [] });
  });

  it("stays open while an encounter may give more, and names it even where it cannot", () => {
    const unresolved = [{ position: 1, needs: ["effectiveProtection"] }];
    expect(severestContact([general, open])).toEqual({
      decided: false,
      atLeast: "general-contact",
      atMost: "close-contact",
      by: [0, 1],
      unresolved,
    });
    expect(severestContact([close, open])).toEqual({ decided: true, grade: "close-contact", by: [0], unresolved });
  });

  const any = fc
    .array(fc.tuple(ANY_CASE, ANY_ENCOUNTER), { maxLength: 5 })
    .map((met) => met.map(([indexCase, encounter]) => classifyContact(contacts9, indexCase, encounter)));
  const bounds = (found: ReturnType<typeof severestContact>) =>
    found.decided
      ? [GRADES.indexOf(found.grade), GRADES.indexOf(found.grade)]
      : [GRADES.indexOf(found.atLeast), GRADES.indexOf(found.atMost)];

  it("is the same in whatever order they are told", () => {
    fc.assert(
      fc.property(any, (met) => {
        expect(bounds(severestContact(met.toReversed()))).toEqual(bounds(severestContact(met)));
      }),
    );
  });

  it("is never milder for one encounter more", () => {
    fc.assert(
      fc.property(any, ANY_CASE, ANY_ENCOUNTER, (met, indexCase, encounter) => {
        const before = bounds(severestContact(met));
        const after = bounds(severestContact([...met, classifyContact(contacts9, indexCase, encounter)]));
        expect(after[0]).toBeGreaterThanOrEqual(before[0] as number);
        expect(after[1]).toBeGreaterThanOrEqual(before[1] as number);
      }),
    );
  });
});
