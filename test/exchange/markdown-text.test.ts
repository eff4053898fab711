import fc from "fast-check";
import { expect, it } from "vitest";
import { code, escaped, headed, sideBySide, stacked, table } from "../../src/exchange/markdown-text.js";

it("escapes what Markdown would read, and leaves code as it is", () => {
  expect(escaped("a|b `c|d` <e>\nf")).toBe("a\\|b `c\\|d` \\<e\\><br>f");
  expect(escaped("`<b>``")).toBe("\\`\\<b\\>\\`\\`");
  expect(escaped("R&D &lt;")).toBe("R\\&D \\&lt;");
});

it("puts lines one after the other, and what is blank between them away", () => {
  const anyLines = fc.string({ unit: fc.constantFrom("a", " ", "\t", "\n", "\r", "\u2028") });
  fc.assert(
    fc.property(anyLines, (text) => {
      // The same in one expression, which takes a thousand times as long for a thousand blanks.
      expect(escaped(text)).toBe(text.replace(/\s*[\n\r]\s*/g, "<br>"));
    }),
  );
});

it("writes as an element the code that backticks cannot hold", () => {
  expect([code("a|b"), code("a`b"), code("a\\|b"), code("")]).toEqual([
    "`a\\|b`",
    "<code>a&#96;b</code>",
    "<code>a&#92;&#124;b</code>",
    "<code></code>",
  ]);
});

it("has a cell for each language, or one for all of them", () => {
  const text = { en: "yes", zh: "是" };
  expect([sideBySide(text), sideBySide(text, ["zh"]), stacked(text), stacked({ en: "a", zh: "a" })]).toEqual([
    ["yes", "是"],
    ["是"],
    "yes<br>是",
    "a",
  ]);
  expect(headed(text)).toBe("yes · 是");
  expect(table(["a", "b"], [["1", "2"]])).toBe("| a | b |\n| --- | --- |\n| 1 | 2 |");
});
