import { describe, expect, it } from "vitest";
import { checkDays, checkMoment } from "../../src/logic/check-moment.js";
import type { AnyLeaf } from "../../src/logic/condition.js";
import { factsScope } from "../../src/logic/scope.js";

const table = { fever: { kind: "yes-no" }, on: { kind: "date" }, at: { kind: "instant" } } as const;
const checking = (leaf: unknown) => () => {
  const { fact } = leaf as { readonly fact: keyof typeof table };
  checkMoment(leaf as AnyLeaf, table[fact], factsScope(table));
};
const window = { days: 14, dayCount: "start-is-day-0", upTo: { fact: "on" } };

describe("checkMoment", () => {
  it.each([
    { fact: "on", is: "2020-03-18" },
    { fact: "on", onOrAfter: "2020-03-18T06:00:00+08:00" },
    { fact: "on", before: { fact: "at", plus: { years: -1 } } },
    { fact: "on", since: window },
    { fact: "at", within: { hours: 48, upTo: { fact: "at" } } },
  ])("finds nothing wrong with %j", (leaf) => {
    expect(checking(leaf)).not.toThrow();
  });

  it.each([
    [{ fact: "at", within: { hours: 48, upTo: { fact: "at", plus: { days: 1 } } } }, "expected a shift only"],
    [{ fact: "on", before: { fact: "fever" } }, "expected a date or instant fact to compare with, got a yes-no fact"],
    [{ fact: "on", before: { fact: "on", plus: 5 } }, "expected a shift, got a number"],
    [{ fact: "on", since: { ...window, dayCount: "toString" } }, "expected a window of days with a day count"],
    [{ fact: "on", since: { ...window, hours: 1 } }, "expected a window of hours, or of days with a day count"],
    [{ fact: "on", before: { fact: "on", plus: { days: 1.5 } } }, "expected a shift of whole days and years"],
    [{ fact: "on", before: "2020-02-30" }, "expected a real day or an instant"],
    [{ fact: "on", within: { hours: 48, upTo: { fact: "at" } } }, "expected an instant fact for a window of hours"],
    [{ fact: "at", within: { hours: 48, upTo: { fact: "on" } } }, "expected a instant fact to compare with"],
    [{ fact: "at", within: { hours: Number.NaN, upTo: { fact: "at" } } }, "expected a window whose length is a finite"],
    [{ fact: "on", atLeast: 1 }, "expected before, after, onOrBefore, onOrAfter, within, since or is"],
  ])("says what is wrong with %j", (leaf, message) => {
    expect(checking(leaf)).toThrow(TypeError);
    expect(checking(leaf)).toThrow(message);
  });
});

it("asks a window of days for its length and its day count", () => {
  expect(() => checkDays({ ...window, days: Number.POSITIVE_INFINITY })).toThrow("a window whose length is a finite");
  expect(() => checkDays({ days: 14, upTo: window.upTo })).toThrow("a window of days with a day count");
  expect(() => checkDays(window)).not.toThrow();
});
