import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { not, RULINGS, ruledBy, ruledByAll, ruledByAnswer, ruledByAny } from "../../src/documents/ruling.js";

describe("rulings", () => {
  it("are words, none of which a truth test takes for no", () => {
    expect(RULINGS.every(Boolean)).toBe(true);
    expect([ruledBy(true), ruledBy(false)]).toEqual(["yes", "no"]);
  });

  it("decide nothing from an answer that is absent, for whatever reason", () => {
    expect(ruledByAnswer("no")).toBe("no");
    for (const reason of ["asked-unknown", "asked-declined", "not-asked", "not-applicable"] as const)
      expect(ruledByAnswer(absent(reason))).toBe("undecided");
  });

  it.each([
    ["yes", "yes", "yes", "yes"],
    ["yes", "no", "no", "yes"],
    ["yes", "undecided", "undecided", "yes"],
    ["no", "no", "no", "no"],
    ["no", "undecided", "no", "undecided"],
    ["undecided", "undecided", "undecided", "undecided"],
  ] as const)("%s with %s is %s for all of them and %s for any (Kleene)", (one, other, all, any) => {
    expect([ruledByAll(one, other), ruledByAll(other, one)]).toEqual([all, all]);
    expect([ruledByAny(one, other), ruledByAny(other, one)]).toEqual([any, any]);
  });

  it("of nothing: all hold, none of any", () => {
    expect([ruledByAll(), ruledByAny()]).toEqual(["yes", "no"]);
    expect(RULINGS.map(not)).toEqual(["no", "yes", "undecided"]);
  });
});
