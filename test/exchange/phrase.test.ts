import { expect, it } from "vitest";
import { COMMA, joined, phrase, quoted, saidAndAsked, same } from "../../src/exchange/phrase.js";

it("fills a template in both languages, and nothing in what it was filled with", () => {
  const said = phrase({ en: "{it} is {much}", zh: "{it}为{much}" }, { it: { en: "a {much}", zh: "甲" }, much: 3 });
  expect(said).toEqual({ en: "a {much} is 3", zh: "甲为3" });
});

it("joins texts in each language", () => {
  expect(joined([same("a"), quoted({ en: "b", zh: "乙" })], COMMA)).toEqual({ en: "a, “b”", zh: "a、“乙”" });
  expect(saidAndAsked(same("a"), same("b"))).toEqual({ en: "a:\nb", zh: "a：\nb" });
});
