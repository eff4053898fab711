import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { declarationForm, type Form } from "../../src/declaration/form.js";
import type { PlanItem } from "../../src/declaration/plan.js";
import { hasWord, namesOfWords, wordTestOf } from "../../src/declaration/word-test.js";
import { decidingNames } from "../../src/logic/because.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import { TRUE } from "../../src/logic/truth.js";
import { madeUpEdition, text } from "./cards.js";

const optional = { label: text("item"), privacy: "health", required: false } as const;
const items = {
  fever: { kind: "yes-no", ...optional },
  cough: { kind: "yes-no", ...optional },
  way: { kind: "choice", ...optional, options: { air: text("air"), sea: text("sea") } },
  name: { kind: "text", ...optional },
  born: { kind: "country", ...optional },
  on: { kind: "date", ...optional },
  seen: { kind: "several", of: "country", ...optional },
} as const;

/** The item that a condition makes required, with the places of the others. */
function planned(required: AnyCondition): { item: PlanItem; places: Map<string, PlanItem>; form: Form } {
  const last = { kind: "yes-no", label: text("last"), privacy: "health", required } as const;
  const form = declarationForm({ edition: madeUpEdition, items: { ...items, last } }) as unknown as Form;
  const places = new Map(form.plan.root.items.map((item) => [item.name, item]));
  return { item: places.get("last") as PlanItem, places, form };
}

const leaf = fc.constantFrom<AnyCondition>(
  { fact: "fever", is: "yes" },
  { fact: "cough", is: "no" },
  { fact: "way", is: "sea" },
  { fact: "name", is: "A" },
  { fact: "born", is: "ITA" },
);
const anyWord = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 6 }).map((any): AnyCondition => ({ any })),
);
const anyAnswer = fc.constantFrom<unknown>("yes", "no", "sea", "A", "ITA", undefined, absent("asked-unknown"));

describe("a test for words", () => {
  it("is true when the condition is, and names what decided", () => {
    fc.assert(
      fc.property(anyWord, fc.array(anyAnswer, { minLength: 5, maxLength: 5 }), (condition, answers) => {
        const { item, places, form } = planned(condition);
        const root = form.plan.root.blank.slice();
        for (const [index, name] of ["fever", "cough", "way", "name", "born"].entries())
          root[places.get(name)?.slot as number] = answers[index];
        const words = wordTestOf(condition, places);
        if (words === undefined || typeof item.required === "boolean") throw new Error("expected a test for words");
        expect(item.requiredBy).toEqual(words);
        const moment = { at: undefined, milliseconds: Number.NaN, day: Number.NaN };
        const columns = { root, row: root, previous: undefined, asOf: moment, declaredAt: moment, timeZone: undefined };
        const isTrue = item.required.test(columns) === TRUE;
        expect(hasWord(words, root)).toBe(isTrue);
        if (isTrue) expect(namesOfWords(words, root)).toEqual(decidingNames(item.required, columns));
      }),
    );
  });

  it.each<[string, AnyCondition]>([
    ["all of some", { all: [{ fact: "fever", is: "yes" }] }],
    ["not", { not: { fact: "fever", is: "yes" } }],
    ["one inside another", { any: [{ any: [{ fact: "fever", is: "yes" }] }] }],
    ["a list of words", { fact: "way", in: ["air"] }],
    ["another answer", { fact: "name", is: { fact: "born" } }],
    ["a day", { fact: "on", is: "2020-03-18" }],
    ["several answers", { fact: "seen", includes: "ITA" }],
    ["whether it is known", { fact: "fever", known: true }],
  ])("is not made of %s", (_, condition) => {
    const { item, places } = planned(condition);
    expect(wordTestOf(condition, places)).toBeUndefined();
    expect(item.requiredBy).toBeUndefined();
  });
});
