import { expect, it } from "vitest";
import { conditionInLines, conditionInWords } from "../../src/exchange/condition-in-words.js";
import { FactNames } from "../../src/exchange/fact-names.js";

const label = (word: string) => ({ en: word, zh: word });
const names = new FactNames({
  fever: { kind: "yes-no", label: label("fever") },
  contact: { kind: "yes-no", label: label("contact") },
});
const [fever, contact] = [
  { fact: "fever", is: "yes" },
  { fact: "contact", is: "yes" },
] as const;

it("denies part by part, with brackets where words alone do not show where a part ends", () => {
  expect(conditionInWords({ all: [fever, { any: [contact, { not: fever }] }] }, names).en).toBe(
    "“fever” is “yes” and (“contact” is “yes” or “fever” is not “yes”)",
  );
  expect(conditionInWords({ not: { any: [fever, contact] } }, names).en).toBe(
    "“fever” is not “yes” and “contact” is not “yes”",
  );
});

it("has a line for each outermost part, and words for nothing at all", () => {
  expect(conditionInLines({ any: [fever, contact] }, names).zh).toBe("“fever”为“是”\n或“contact”为“是”");
  expect([conditionInLines({ all: [] }, names).en, conditionInLines({ any: [] }, names).en]).toEqual([
    "always",
    "never",
  ]);
});
