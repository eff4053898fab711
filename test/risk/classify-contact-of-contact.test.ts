import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { assess } from "../../src/risk/assess.js";
import {
  type CloseContact,
  CONTACT_OF_CONTACT_FACTS,
  classifyContactOfContact,
  contactOfContactFacts,
} from "../../src/risk/classify-contact-of-contact.js";
import type { Encounter } from "../../src/risk/contact-facts.js";
import { contactsOfContacts9, contactsOfContacts20 } from "../../src/risk/contacts/index.js";
import { july } from "./encounters.js";
import { factsAndMoreFacts } from "./random-facts.js";

const unknown = absent("asked-unknown");
const closeContact = { firstExposureOn: july(8), isolatedOn: july(11) };
const met = { on: july(9), closeRange: "yes", effectiveProtection: "no" } as const;

function came(contact: CloseContact, encounter: Encounter, policy = contactsOfContacts9): readonly string[] {
  const { assessment } = classifyContactOfContact(policy, contact, encounter);
  return assessment.decided ? [assessment.grade] : ["?", ...assessment.needs];
}

describe("classifyContactOfContact", () => {
  it.each([
    ["between exposure and isolation", closeContact, met, ["contact-of-contact"]],
    ["the day before the first exposure", closeContact, { ...met, on: july(7) }, ["none"]],
    ["the day of the first exposure", closeContact, { ...met, on: july(8) }, ["contact-of-contact"]],
    ["the day of isolation", closeContact, { ...met, on: july(11) }, ["contact-of-contact"]],
    ["the day after isolation", closeContact, { ...met, on: july(12) }, ["none"]],
    ["long after, never isolated", { firstExposureOn: july(8) }, { ...met, on: july(30) }, ["contact-of-contact"]],
    ["protected", closeContact, { ...met, effectiveProtection: "yes" }, ["none"]],
    ["not near", closeContact, { ...met, closeRange: "no" }, ["none"]],
    ["protection not known", closeContact, { ...met, effectiveProtection: unknown }, ["?", "effectiveProtection"]],
    ["first exposure not known", { ...closeContact, firstExposureOn: unknown }, met, ["?", "firstExposureOn"]],
    ["isolation not known", { ...closeContact, isolatedOn: unknown }, met, ["?", "isolatedOn"]],
    ["before the exposure, whatever else", closeContact, { on: july(7) }, ["none"]],
  ] as const)("%s", (_, contact, encounter, expected) => {
    expect(came(contact, encounter)).toEqual(expected);
  });

  it("makes nobody a contact of a contact under the twenty measures", () => {
    expect(came(closeContact, met, contactsOfContacts20)).toEqual(["none"]);
  });

  it("has every fact, always", () => {
    const facts = contactOfContactFacts({ firstExposureOn: unknown }, { on: unknown });
    expect(Object.keys(facts).sort()).toEqual(Object.keys(CONTACT_OF_CONTACT_FACTS).sort());
  });

  it("is never another grade once more is known", () => {
    fc.assert(
      fc.property(factsAndMoreFacts(CONTACT_OF_CONTACT_FACTS), ({ some, all }) => {
        const [before, after] = [assess(contactsOfContacts9, some), assess(contactsOfContacts9, all)];
        expect(after.decided).toBe(true);
        if (before.decided) expect(after).toMatchObject({ grade: before.grade });
      }),
      { numRuns: 1000 },
    );
  });
});
