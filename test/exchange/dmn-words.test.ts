import { expect, it } from "vitest";
import { feelTable } from "../../src/exchange/dmn-names.js";
import { feelScope, feelSide } from "../../src/exchange/dmn-side.js";
import { choicesFeel, otherWords, wordFeel } from "../../src/exchange/dmn-words.js";

const scope = feelScope(
  feelTable({ fever: { kind: "yes-no" }, country: { kind: "text" }, signs: { kind: "choices", options: ["a", "b"] } }),
);
const fever = feelSide({ fact: "fever" }, scope);
const country = feelSide({ fact: "country" }, scope);

it("may be what it is not known not to be", () => {
  const leaf = { fact: "fever", is: "yes" };
  expect(wordFeel(leaf, fever, scope, false, true).text).toBe('fever = "yes"');
  expect(wordFeel(leaf, fever, scope, false, false).text).toBe('not(list contains(["no", "not-applicable"], fever))');
  expect(wordFeel(leaf, fever, scope, true, true).text).toBe('list contains(["no", "not-applicable"], fever)');
  expect(wordFeel(leaf, fever, scope, true, false).text).toBe('fever != "yes"');
});

it("asks of a free text whether it is known", () => {
  const leaf = { fact: "country", in: ["ITA", "KOR"] };
  expect(wordFeel(leaf, country, scope, false, false).text).toBe(
    'country = null or list contains(["ITA", "KOR"], country)',
  );
  expect(wordFeel(leaf, country, scope, true, true).text).toBe(
    'country != null and not(list contains(["ITA", "KOR"], country))',
  );
  expect(otherWords({ kind: "text" }, ["ITA"])).toBeUndefined();
});

it("finds an option among several", () => {
  const leaf = { fact: "signs", includes: "a" };
  const signs = feelSide(leaf, scope);
  expect(choicesFeel(leaf, signs, scope, false, true).text).toBe('some s1 in signs satisfies s1 = "a"');
  expect(choicesFeel(leaf, signs, scope, true, true).text).toBe(
    'signs != null and (every s1 in signs satisfies s1 = "b")',
  );
});
