import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { absence, countWithin, isBound, lookAt, unread } from "../../src/logic/compare.js";
import type { CountBounds } from "../../src/logic/condition.js";
import { type Degree, FALSE, TRUE, UNDECIDED } from "../../src/logic/truth.js";

describe("countWithin", () => {
  it("leaves the side open whose bound is not known, and the other side may settle it", () => {
    for (const unknown of [null, absent("not-asked"), "2", Number.NaN]) {
      expect(countWithin(1, 1, unknown)).toBe(UNDECIDED);
      expect(countWithin(4, 4, unknown, 3)).toBe(FALSE);
      expect(countWithin(1, 1, 2, unknown)).toBe(FALSE);
    }
    expect(countWithin(1, 1, absent("not-applicable"))).toBe(FALSE);
  });

  it.each([
    [2, 2, { atLeast: 2 }, TRUE],
    [1, 1, { atLeast: 2 }, FALSE],
    [1, 2, { atLeast: 2 }, UNDECIDED],
    [2, 3, { atLeast: 1, atMost: 3 }, TRUE],
    [2, 4, { atMost: 3 }, UNDECIDED],
    [4, 5, { atMost: 3 }, FALSE],
    [0, 9, {}, TRUE],
  ] as readonly (readonly [number, number, CountBounds, Degree])[])(
    "between %i and %i, within %j: %i",
    (least, most, bounds, degree) => {
      expect(countWithin(least, most, bounds.atLeast, bounds.atMost)).toBe(degree);
    },
  );
});

describe("absence", () => {
  it("is nothing for an answer that is there, false for not-applicable and undecided for the rest", () => {
    for (const answer of ["no", "", 0, false, []]) expect(absence(answer)).toBeUndefined();
    for (const answer of [undefined, null, absent("asked-unknown"), absent("not-asked")])
      expect(absence(answer)).toBe(UNDECIDED);
    expect(absence(absent("not-applicable"))).toBe(FALSE);
  });
});

describe("unread", () => {
  it("is false for what does not apply and undecided for all else", () => {
    expect(unread(absent("not-applicable"))).toBe(FALSE);
    for (const answer of [absent("not-asked"), undefined, null, 7, "x", []]) expect(unread(answer)).toBe(UNDECIDED);
  });
});

describe("lookAt", () => {
  it("looks at the answer to its fact, and shows how", () => {
    const look = { ofAnswer: (answer: unknown) => (answer === 1 ? TRUE : FALSE) } as const;
    const reader = {
      kind: { kind: "number", unit: "count" } as const,
      value: (frame: number) => frame,
      day: () => Number.NaN,
      milliseconds: () => Number.NaN,
    };
    const compared = lookAt(reader, look);
    expect([compared.test(1), compared.test(2), compared.look]).toEqual([TRUE, FALSE, look]);
  });
});

describe("isBound", () => {
  it("is what a count can be compared with", () => {
    expect([0, 2.5, Number.NaN, "2", undefined].map(isBound)).toEqual([true, true, false, false, false]);
  });
});
