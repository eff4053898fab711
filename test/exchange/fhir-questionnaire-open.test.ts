import { describe, expect, it } from "vitest";
import { openOption } from "../../src/exchange/fhir-questionnaire-open.js";

const label = { en: "Sign", zh: "症状" };
const base = { label, privacy: "health" } as const;

describe("a choice with words of one's own", () => {
  it("has one option more, and an item for the words, by names that are free", () => {
    const choice = { kind: "choice", ...base, section: "s", options: { other: label } } as const;
    const place = { prefix: "g.", list: undefined, table: new Map([["sign-words", 1]]) };
    expect(openOption("sign", choice, place)).toEqual({
      option: "other-2",
      name: "sign-words-2",
      item: { ...choice, options: { other: label, "other-2": { en: "Other, in words", zh: "其他（请说明）" } } },
      words: {
        kind: "text",
        label: { en: "Sign: in words", zh: "症状：文字说明" },
        section: "s",
        privacy: "health",
        relevantWhen: { fact: "g.sign", is: "other-2" },
      },
    });
  });

  it("asks for the words of its own row, and is none of what is no choice", () => {
    const choices = { kind: "choices", ...base, options: { a: label } } as const;
    const place = { prefix: "rows.", list: "rows", table: new Map() };
    expect(openOption("sign", choices, place)?.words).toMatchObject({
      relevantWhen: { item: "sign", includes: "other" },
    });
    expect(openOption("sign", { kind: "text", ...base }, place)).toBe(undefined);
  });
});
