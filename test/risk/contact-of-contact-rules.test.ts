import { expect, it } from "vitest";
import {
  CONTACT_OF_CONTACT_FACTS,
  CONTACT_OF_CONTACT_GRADES,
  classifyContactOfContact,
} from "../../src/risk/classify-contact-of-contact.js";
import { CONTACT_OF_CONTACT_MONOTONE, contactOfContactRules } from "../../src/risk/contact-of-contact-rules.js";
import { contactsOfContacts9 } from "../../src/risk/contacts/index.js";
import { editionPolicy } from "../../src/risk/prepare-policy.js";
import { july } from "./encounters.js";

const source = { en: "an example", zh: "示例" };

it("contactOfContactRules: one rule, with the source it was given", () => {
  expect(contactOfContactRules(source)).toMatchObject([{ id: "contact-of-contact", source }]);
});

// Prevention plan, edition 9 (published 2022-06-28), determination of contacts of contacts.
it.each([
  ["on the first day of exposure", { on: july(8) }, "contact-of-contact"],
  ["on the day of isolation", { on: july(11) }, "contact-of-contact"],
  ["the day before the first exposure", { on: july(7) }, "none"],
  ["the day after isolation", { on: july(12) }, "none"],
  ["at a distance", { closeRange: "no" }, "none"],
  ["protected", { effectiveProtection: "yes" }, "none"],
] as const)("makes of somebody met %s: %j", (_, otherwise, grade) => {
  const policy = editionPolicy({
    edition: contactsOfContacts9.edition,
    facts: CONTACT_OF_CONTACT_FACTS,
    grades: CONTACT_OF_CONTACT_GRADES,
    monotone: CONTACT_OF_CONTACT_MONOTONE,
    rules: contactOfContactRules(source),
  });
  const met = { on: july(9), closeRange: "yes", effectiveProtection: "no", ...otherwise } as const;
  const { assessment } = classifyContactOfContact(policy, { firstExposureOn: july(8), isolatedOn: july(11) }, met);
  expect(assessment).toMatchObject({ decided: true, grade });
});
