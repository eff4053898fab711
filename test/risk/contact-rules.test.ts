import { describe, expect, it } from "vitest";
import { classifyContact } from "../../src/risk/classify-contact.js";
import { contactRules, lookBackDaysOf, withLookBack } from "../../src/risk/contact-rules.js";
import { contacts9, contactsClassB2023, contactsLookBackFourDays2022 } from "../../src/risk/contacts/index.js";
import { withOverlays } from "../../src/risk/policy.js";
import { confirmed, july, near } from "./encounters.js";

const source = { en: "an example", zh: "示例" };

describe("contactRules", () => {
  it("says the days of the look-back in the text of each rule", () => {
    for (const { text } of contactRules({ lookBackDays: 4, source })) {
      expect(text.en).toContain("from 4 days before onset");
      expect(text.zh).toContain("发病前4天");
    }
  });

  it("of a look-back of no days counts from the day of onset", () => {
    const policy = withLookBack(contacts9, 0);
    expect(classifyContact(policy, confirmed, { ...near, on: july(9) }).closeContact).toBe("false");
    expect(classifyContact(policy, confirmed, { ...near, on: july(10) }).closeContact).toBe("true");
  });
});

describe("lookBackDaysOf", () => {
  it("reads the days out of the rules, those of overlays in place of those they replace", () => {
    expect(lookBackDaysOf(contacts9)).toBe(2);
    expect(lookBackDaysOf(withOverlays(contacts9, [contactsLookBackFourDays2022]))).toBe(4);
    expect(lookBackDaysOf(contactsClassB2023)).toBeUndefined();
  });
});

describe("withLookBack", () => {
  it("changes the days in conditions and texts, and nothing else", () => {
    const four = withLookBack(contacts9, 4);
    expect(lookBackDaysOf(four)).toBe(4);
    expect(four.rules).toEqual(contactRules({ lookBackDays: 4, source: contacts9.rules[0]?.source ?? source }));
    expect({ ...four, rules: [], prepared: [] }).toEqual({ ...contacts9, rules: [], prepared: [] });
    expect(lookBackDaysOf(contacts9)).toBe(2);
  });

  it("goes into overlays too, and keeps the text of a rule that is not of the definitions", () => {
    const rule = { ...contactsLookBackFourDays2022.rules[0], id: "own", text: source } as const;
    const overlay = { ...contactsLookBackFourDays2022, replaces: [], rules: [rule] } as unknown;
    const laid = withOverlays(contacts9, [overlay as typeof contactsLookBackFourDays2022]);
    const six = withLookBack(laid, 6);
    expect(lookBackDaysOf(six)).toBe(6);
    expect(six.overlays[0]?.rules[0]?.text).toEqual(source);
  });

  it("refuses what is no number of days", () => {
    for (const days of [-1, 1.5, Number.NaN]) expect(() => withLookBack(contacts9, days)).toThrow(RangeError);
  });
});
