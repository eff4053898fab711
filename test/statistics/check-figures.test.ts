import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFigures, FIGURE_DISAGREEMENTS, isCount } from "../../src/statistics/check-figures.js";

const makeUp = { code: "parts-not-total", parts: ["a", "b"], whole: "all", relation: "make-up" } as const;
const within = { code: "parts-exceed-group", parts: ["a", "b"], whole: "all", relation: "lie-within" } as const;

const anyFigure = fc.option(fc.nat(20), { nil: undefined });

describe("figures held against each other", () => {
  it.each([
    ["make up", makeUp, { a: 1, b: 2, all: 3 }, "right"],
    ["are too few", makeUp, { a: 1, b: 2, all: 4 }, "wrong"],
    ["are too many", makeUp, { a: 1, b: 3, all: 3 }, "wrong"],
    ["are too many already", makeUp, { a: 4, all: 3 }, "wrong"],
    ["lack a part", makeUp, { a: 1, all: 3 }, "open"],
    ["lack the whole", makeUp, { a: 1, b: 2 }, "open"],
    ["are none", makeUp, {}, "right"],
    ["lie within", within, { a: 1, b: 1, all: 3 }, "right"],
    ["fill it", within, { a: 1, b: 2, all: 3 }, "right"],
    ["are above it", within, { a: 2, b: 2, all: 3 }, "wrong"],
    ["of none are none", within, { a: 0, b: 0, all: 0 }, "right"],
  ] as const)("that %s", (_, rule, figures, expected) => {
    const { disagreements, open } = checkFigures([rule], figures, "here");
    expect(disagreements.map(({ code }) => code)).toEqual(expected === "wrong" ? [rule.code] : []);
    expect(open.map(({ code }) => code)).toEqual(expected === "open" ? [rule.code] : []);
  });

  it("name the place, the numbers and the blanks", () => {
    expect(checkFigures([makeUp], { a: 4, all: 3 }, "CNCAN, 2020-02-01").disagreements).toEqual([
      { code: "parts-not-total", place: "CNCAN, 2020-02-01", figures: { a: 4, all: 3 } },
    ]);
    expect(checkFigures([makeUp], { a: 1, all: 3 }, "here").open[0]?.blank).toEqual(["b"]);
  });

  it("that are no counts are named, and hold against nothing", () => {
    for (const wrong of [-1, 1.5, Number.NaN, 2 ** 53])
      expect(checkFigures([makeUp], { a: wrong, b: 1, all: 0 }, "here")).toEqual({
        disagreements: [{ code: "not-a-count", place: "here", figures: { a: wrong } }],
        open: [],
      });
    expect(isCount(0)).toBe(true);
  });

  it("are wrong exactly where no numbers in the blanks can make them right", () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, anyFigure, fc.constantFrom(makeUp, within), (a, b, all, rule) => {
        const candidates = (figure: number | undefined) =>
          figure === undefined ? Array.from({ length: 61 }, (_, n) => n) : [figure];
        const canBe = candidates(a).some((one) =>
          candidates(b).some((two) =>
            candidates(all).some((whole) => (rule === makeUp ? one + two === whole : one + two <= whole)),
          ),
        );
        expect(checkFigures([rule], { a, b, all }, "here").disagreements.length === 0).toBe(canBe);
      }),
    );
  });

  it("have what would have been right in both languages", () => {
    for (const { en, zh } of Object.values(FIGURE_DISAGREEMENTS)) expect(en.length > 0 && zh.length > 0).toBe(true);
  });
});
