import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { CONTACT_FACTS, CONTACT_SETTINGS, contactFacts, encounterFacts } from "../../src/risk/contact-facts.js";
import { ANY_CASE, ANY_ENCOUNTER, confirmed, july, near } from "./encounters.js";

const notAsked = absent("not-asked");

describe("contactFacts", () => {
  it("has every fact, always", () => {
    fc.assert(
      fc.property(ANY_CASE, ANY_ENCOUNTER, (indexCase, encounter) => {
        const facts = contactFacts(indexCase, encounter);
        expect(Object.keys(facts).sort()).toEqual(Object.keys(CONTACT_FACTS).sort());
        expect(Object.values(facts)).not.toContain(undefined);
      }),
    );
  });

  it("leaves aside the day from which a case is not reckoned", () => {
    const dates = { onsetOn: july(3), sampledOn: july(6) };
    const reckoned = (kind: "suspected" | "confirmed" | "asymptomatic") => {
      const { onsetOn, sampledOn } = contactFacts({ kind, ...dates }, near);
      return [onsetOn, sampledOn];
    };
    expect(reckoned("confirmed")).toEqual([july(3), absent("not-applicable")]);
    expect(reckoned("suspected")).toEqual([july(3), absent("not-applicable")]);
    expect(reckoned("asymptomatic")).toEqual([absent("not-applicable"), july(6)]);
    const open = contactFacts({ kind: absent("asked-unknown"), ...dates }, near);
    expect([open.onsetOn, open.sampledOn]).toEqual([july(3), july(6)]);
  });

  it("takes a case without a day of isolation for one that nobody isolated, and keeps an unknown one", () => {
    expect(contactFacts(confirmed, near).isolatedOn).toEqual(absent("not-applicable"));
    const unknown = { ...confirmed, isolatedOn: absent("asked-unknown") };
    expect(contactFacts(unknown, near).isolatedOn).toEqual(absent("asked-unknown"));
  });

  it("says every setting in both languages", () => {
    for (const { en, zh } of Object.values(CONTACT_SETTINGS)) expect([en, zh]).not.toContain("");
  });
});

describe("encounterFacts", () => {
  it("takes an encounter for one day, unless it says until when", () => {
    expect(encounterFacts({ on: july(8) })).toEqual({
      encounterFrom: july(8),
      encounterUntil: july(8),
      closeRange: notAsked,
      effectiveProtection: notAsked,
    });
    expect(encounterFacts({ on: july(8), until: july(9) })).toMatchObject({ encounterUntil: july(9) });
  });

  it("knows no day of an encounter that ends before it begins", () => {
    const unknown = absent("asked-unknown");
    expect(encounterFacts({ on: july(8), until: july(7) })).toMatchObject({
      encounterFrom: unknown,
      encounterUntil: unknown,
    });
  });
});
