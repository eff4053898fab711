import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matches, preparePattern } from "../../src/declaration/pattern.js";

const anyClass = fc
  .array(fc.constantFrom("A-Z", "a-f", "0-9", "A-C", "x", "7", "+", " ", ".", "/"), { minLength: 1, maxLength: 3 })
  .map((parts) => `[${parts.join("")}]`);
const anyCount = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  fc.nat(3).map((count) => `{${count}}`),
  fc.tuple(fc.nat(2), fc.nat(2)).map(([least, more]) => `{${least},${least + more}}`),
);
const anyPiece = fc.oneof(anyClass, fc.constantFrom("A", "b", "9", "-", " ", "\\.", "\\+", "\\/", "/"));
/** A row of characters and classes with counts, which may or may not share characters with their neighbours. */
const plainPattern = fc
  .array(
    fc.tuple(anyPiece, anyCount).map(([piece, count]) => piece + count),
    { maxLength: 4 },
  )
  .map((pieces) => pieces.join(""));
/** Patterns with more to them: alternatives, open counts, groups, properties of characters. */
const anyPattern = fc.oneof(
  { weight: 3, arbitrary: plainPattern },
  fc.tuple(plainPattern, plainPattern).map(([one, other]) => `${one}|${other}`),
  fc
    .tuple(plainPattern, fc.constantFrom("*", "+", "?", "{2,}"), plainPattern)
    .map(([a, count, b]) => `(?:${a})${count}${b}`),
  plainPattern.map((pattern) => `${pattern}.?`),
  plainPattern.map((pattern) => `[^A-C]${pattern}`),
  plainPattern.map((pattern) => `\\p{Lu}?\\d*${pattern}`),
  plainPattern.map((pattern) => `(?=A)${pattern}`),
);

function agrees(pattern: string, texts: readonly string[]): void {
  const prepared = preparePattern(pattern);
  const expression = new RegExp(`^(?:${pattern})$`, "u");
  for (const text of texts) expect([text, matches(text, prepared)]).toEqual([text, expression.test(text)]);
}

describe("preparePattern and matches", () => {
  it.each([
    ["[A-Z]{2}[0-9]{1,4}", ["CA9", "CA9888", "CA98888", "C9", "ca1", "CA", "", "CA1 ", "CA1\n"]],
    ["[A-Z][0-9]{8}", ["G54400070", "G5440007", "G544000700", "g54400070", "Ｇ54400070"]],
    ["", ["", "x"]],
    ["[0-9]{0,2}[0-9]", ["", "1", "12", "123", "1234"]],
    ["A{0,1}[B-C]{2,3}", ["BC", "ABC", "ABCB", "AABC", "ABCBC", "A"]],
    ["[A-]{2}", ["A-", "--", "AA", "B-"]],
    ["[+--]", ["+", ",", "-", "."]],
    ["[a-b-c]", ["a", "b", "c", "-", "d"]],
    ["yes|no", ["yes", "no", "yesno", "yes|no"]],
    ["\\d+", ["1", "123", "", "１"]],
    [".", ["a", "é", "😀", "\n", "ab"]],
    ["a b/c", ["a b/c", "ab/c"]],
    ["[A-C]{2}x{1,3}-0", ["ABx-0", "CAxxx-0", "ABxxxx-0", "AB-0", "ABx-1", "ABxx0-", "ABx-", "Ax-0"]],
  ])("%s means what the expression means", (pattern, texts) => {
    agrees(pattern, texts);
  });

  it.each<[string, [codes: string, least: number, most: number][] | undefined]>([
    ["", []],
    [
      "[A-C]{2}x{1,3}-",
      [
        ["ABC", 2, 2],
        ["x", 1, 3],
        ["-", 1, 1],
      ],
    ],
    ["[+--]", [["+,-", 1, 1]]],
    ["[A-]", [["A-", 1, 1]]],
    ["[a-b-c]", [["ab-c", 1, 1]]],
    ["[xA-B 7]", [["xAB 7", 1, 1]]],
    [
      "\\.A{0,2}",
      [
        [".", 1, 1],
        ["A", 0, 2],
      ],
    ],
    [
      "AA{2}",
      [
        ["A", 1, 1],
        ["A", 2, 2],
      ],
    ],
    // What may be shorter must not take what the next one needs.
    ["[A-C]{1,2}C", undefined],
    ["[A-C]{1,2}[C-D]", undefined],
    ["A{1,2}B{0,1}", undefined],
    ["A{2}[A-C]{1,2}C", undefined],
    ["yes|no", undefined],
  ])("%s is a row of runs, or is none: %j", (pattern, runs) => {
    const expected = runs?.map(([codes, least, most]) => ({
      codes: [...codes].map((one) => one.charCodeAt(0)),
      least,
      most,
    }));
    expect(preparePattern(pattern).runs).toEqual(expected);
  });

  it("lays the runs out at their longest, with what stands after the one that may be shorter", () => {
    const laidOut = (pattern: string) => {
      const { places } = preparePattern(pattern);
      return places && [[...places.runs], places.least, places.after];
    };
    expect(laidOut("[A-C]{2}x{1,3}-0")).toEqual([[1, 1, 2, 2, 2, 4, 8], 5, 2]);
    expect(laidOut("[A-C]{2}x{3}")).toEqual([[1, 1, 2, 2, 2], 5, 0]);
    expect(laidOut("AB{0,2}")).toEqual([[1, 2, 2], 1, 0]);
    expect(laidOut("A{1,2}B{1,2}")).toBeUndefined();
    const classes = preparePattern("[A-C]{2}A").places?.classes;
    expect([65, 66, 67, 68].map((code) => classes?.[code])).toEqual([3, 1, 1, 0]);
  });

  it("lays out as many runs as a number has bits for, and so many places, and no more", () => {
    expect(preparePattern(`${"AB".repeat(15)}A`).places?.least).toBe(31);
    expect(preparePattern("AB".repeat(16)).places).toBeUndefined();
    expect(preparePattern("A{256}").places?.least).toBe(256);
    expect(preparePattern("A{257}").places).toBeUndefined();
  });

  it("agrees with the anchored regular expression on every text", () => {
    const anyText = fc.string({ maxLength: 8, unit: fc.constantFrom(..."ABCZabfx079-+. /\n", "é", "😀", "\ud800") });
    fc.assert(fc.property(anyPattern, fc.array(anyText, { maxLength: 6 }), agrees), { numRuns: 2000 });
  });

  it("agrees on texts that match, and on those one character off", () => {
    const anyRun = fc
      .tuple(fc.constantFrom("[A-C]", "[a-b9]", "[0-9 ]", "A", "-"), fc.nat(2), fc.nat(2))
      .chain(([piece, least, more]) => {
        const members = [..."ABCab9 0-"].filter((character) => new RegExp(`^${piece}$`).test(character));
        const anyText = fc.string({ unit: fc.constantFrom(...members), minLength: least, maxLength: least + more });
        return anyText.map((text) => [`${piece}{${least},${least + more}}`, text] as const);
      });
    const patternAndText = fc
      .array(anyRun, { maxLength: 4 })
      .map((runs) => [runs.map(([piece]) => piece).join(""), runs.map(([, text]) => text).join("")] as const);
    fc.assert(
      fc.property(patternAndText, fc.nat(10), fc.constantFrom("", "A", "0", "é"), ([pattern, text], at, other) => {
        expect(matches(text, preparePattern(pattern))).toBe(true);
        agrees(pattern, [
          text + other,
          text.slice(0, at) + other + text.slice(at + 1),
          text.slice(0, at) + other + text.slice(at),
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses what is no expression, as the expression itself would", () => {
    for (const pattern of ["(", "[A-Z", "A{2", "[Z-A]", "[b-a]{2}", "A{3,2}", "A\\-B", "A{2}{3}", "*"]) {
      expect(() => new RegExp(`^(?:${pattern})$`, "u")).toThrow();
      expect(() => preparePattern(pattern)).toThrow();
    }
  });

  it("takes long texts in its stride", () => {
    expect(matches(`${"A".repeat(500_000)}1`, preparePattern("[A-Z]{1,500000}[0-9]"))).toBe(true);
    expect(matches("A".repeat(1_000_000), preparePattern("[A-Z]{2}"))).toBe(false);
  });
});

it("takes a class of many dashes as it stands: what is no plain row is known at once", () => {
  const dashes = "-".repeat(60);
  expect(preparePattern(`[${dashes}_]`).runs).toBeUndefined();
  expect(preparePattern(`[${dashes}]`).runs).toHaveLength(1);
});
