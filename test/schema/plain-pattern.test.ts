import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlainPattern } from "../../src/schema/plain-pattern.js";

describe("isPlainPattern", () => {
  it.each([
    "[A-Z]{2}[0-9]{1,4}",
    "CA [0-9]{3}",
    "[A-Za-z0-9 +./-]{1,40}",
    "\\+[0-9]{8,15}",
    "(?:[01][0-9]|2[0-3]):[0-5][0-9]",
    "[0-9]{2,3}/[0-9]{2,3}",
    "none|[A-Z]{3}",
    "(?:(?:a|b)|c)",
    "(?:[01][0-9]|2[0-3]):?[0-5][0-9]Z?",
    "(?:a|b)(?:c|d)(?:e|f)(?:g|h)",
    "[A-Z]{1,3}-[0-9]{1,3}",
  ])("takes %s", (pattern) => {
    expect(isPlainPattern(pattern)).toBe(true);
  });

  it.each([
    "",
    ".*",
    "a*",
    "a+",
    "a??",
    "(?:a|b)?",
    "(a+)+",
    "(?:a|a){2}",
    "(?:a|a)*",
    "(?:a|a)+b",
    "(?:a|b)(?:c|d)(?:e|f)(?:g|h)(?:i|j)",
    "[A-Z]{0,9}[A-Z]{0,9}X",
    "(?:[A-Z]{0,9}|a)[A-Z]{0,9}X",
    "[a(?:b|c)]{0,9}",
    "a(?:{2}|b)",
    "\\(?:a|b)",
    "[a|b]",
    "(a|b)",
    "(?=a)b",
    "(?<!a)b",
    "\\d{2}",
    "^a$",
    "[^a]",
    "[z-a]",
    "a{5,2}",
    "a{1,}",
    "a{1000}",
    "a)|(b",
    "[",
    `[${"a-".repeat(60)}`,
    "x".repeat(201),
  ])("does not take %s", (pattern) => {
    const start = performance.now();
    expect(isPlainPattern(pattern)).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it("answers whatever the pattern is, and what it takes is matched in no time, whatever the text is", () => {
    const part = fc.constantFrom(
      "[A-C]",
      "[0-9]",
      "a",
      "b",
      ":",
      "\\+",
      "(?:",
      ")",
      "|",
      "{0,9}",
      "{3}",
      "{1,200}",
      "-",
      "[a-",
      "]",
    );
    const texts = fc
      .tuple(fc.constantFrom("a", "ab", "A", "AB0", "-", "0"), fc.constantFrom("", "X", ":"))
      .map(([one, end]) => one.repeat(5000) + end);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), texts, (parts, text) => {
        const pattern = parts.join("");
        if (!isPlainPattern(pattern)) return;
        const expression = new RegExp(`^(?:${pattern})$`, "u");
        const start = performance.now();
        expression.test(text);
        expect(performance.now() - start).toBeLessThan(200);
      }),
      { numRuns: 5000 },
    );
  });
});
