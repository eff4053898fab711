import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { absence, countWithin } from "../../src/logic/compare.js";
import { FALSE, TRUE, UNDECIDED } from "../../src/logic/truth.js";

describe("countWithin", () => {
  it.each([
    [2, 2, { atLeast: 2 }, TRUE],
    [1, 1, { atLeast: 2 }, FALSE],
    [1, 2, { atLeast: 2 }, UNDECIDED],
    [2, 3, { atLeast: 1, atMost: 3 }, TRUE],
    [2, 4, { atMost: 3 }, UNDECIDED],
    [4, 5, { atMost: 3 }, FALSE],
    [0, 9, {}, TRUE],
  ] as const)("between %i and %i, within %j: %i", (least, most, bounds, degree) => {
    expect(countWithin(least, most, bounds)).toBe(degree);
  });
});

describe("absence", () => {
  it("is nothing for an answer that is there, false for not-applicable and undecided for the rest", () => {
    for (const answer of ["no", "", 0, false, []]) expect(absence(answer)).toBeUndefined();
    for (const answer of [undefined, null, absent("asked-unknown"), absent("not-asked")])
      expect(absence(answer)).toBe(UNDECIDED);
    expect(absence(absent("not-applicable"))).toBe(FALSE);
  });
});
