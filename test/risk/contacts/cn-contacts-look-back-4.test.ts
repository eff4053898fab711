import { expect, it } from "vitest";
import { classifyContact } from "../../../src/risk/classify-contact.js";
import { contacts9, contactsLookBackFourDays2022 } from "../../../src/risk/contacts/index.js";
import { withOverlays } from "../../../src/risk/policy.js";
import { confirmed, july, near } from "../encounters.js";

it("a local text of 2022: from four days before onset, laid over edition 9 in place of its rules (illustrative)", () => {
  const local = withOverlays(contacts9, [contactsLookBackFourDays2022]);
  // The case fell ill on 10 July.
  const isClose = (day: number) => classifyContact(local, confirmed, { ...near, on: july(day) }).closeContact;
  expect([5, 6, 7, 8].map(isClose)).toEqual(["false", "true", "true", "true"]);
  expect(local.prepared.map(({ edition }) => edition.id)).toEqual(
    Array.from({ length: 3 }, () => "cn-contacts-look-back-4"),
  );
});
