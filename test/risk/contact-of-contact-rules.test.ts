import { expect, it } from "vitest";
import { contactOfContactRules } from "../../src/risk/contact-of-contact-rules.js";

it("contactOfContactRules: one rule, with the source it was given", () => {
  const source = { en: "an example", zh: "示例" };
  expect(contactOfContactRules(source)).toMatchObject([{ id: "contact-of-contact", source }]);
});
