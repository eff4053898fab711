import { expect, it } from "vitest";
import { conditionInWords } from "../../src/exchange/condition-in-words.js";
import { FactNames } from "../../src/exchange/fact-names.js";
import { hasInner, isDeniedByItself, leafInWords } from "../../src/exchange/leaf-in-words.js";
import type { AnyLeaf } from "../../src/logic/condition.js";

const names = new FactNames({
  celsius: { kind: "number", unit: "celsius", label: { en: "temperature", zh: "体温" } },
  stays: { kind: "list", of: { country: { kind: "text", label: { en: "country", zh: "国家" } } } },
});
const said = (leaf: AnyLeaf, isDenied = false) => leafInWords(leaf, names, undefined, conditionInWords, isDenied);

it("says a threshold with its unit, and its opposite", () => {
  const leaf = { fact: "celsius", atLeast: 37.3 };
  expect(said(leaf)).toEqual({ en: "“temperature” is 37.3 °C or more", zh: "“体温”达到或超过37.3℃" });
  expect(said(leaf, true).en).toBe("“temperature” is less than 37.3 °C");
});

it("says what is asked of rows, and names a fact without a label by its code", () => {
  const leaf = { fact: "stays", some: { item: "country", is: "ITA" } };
  expect(said(leaf).en).toBe("in at least one row of `stays`, “country” is “ITA”");
  expect([hasInner(leaf), isDeniedByItself(leaf), isDeniedByItself({ count: { atLeast: 1, atMost: 2 } })]).toEqual([
    true,
    true,
    false,
  ]);
});
