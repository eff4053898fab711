import { describe, expect, it } from "vitest";
import { checkBounds, checkList } from "../../src/logic/check-list.js";
import type { AnyLeaf } from "../../src/logic/condition.js";
import type { FactTable } from "../../src/logic/facts.js";
import { factsScope } from "../../src/logic/scope.js";

const table = {
  age: { kind: "number", unit: "years" },
  ill: { kind: "number", unit: "persons" },
  on: { kind: "date" },
  stays: { kind: "list", of: { country: { kind: "text" }, from: { kind: "date" }, to: { kind: "date" } } },
} as const satisfies FactTable;
const checking = (leaf: unknown) => () => checkList(leaf as AnyLeaf, factsScope(table));
const window = { days: 14, dayCount: "start-is-day-0", upTo: { fact: "on" } };

describe("checkList", () => {
  it.each([
    { fact: "stays", some: { item: "country", is: "ITA" } },
    { fact: "stays", count: { atLeast: { fact: "ill" }, of: { item: "country", is: "ITA" } } },
    { fact: "stays", overlap: { from: "from", to: "to" } },
    { fact: "stays", covers: { from: "from", to: "to", window } },
  ])("finds nothing wrong with %j", (leaf) => {
    expect(checking(leaf)).not.toThrow();
  });

  it.each([
    [{ fact: "stays", count: "2" }, "expected a count with its bounds, got a string"],
    [{ fact: "stays", some: { item: "city", is: "Milan" } }, 'the unknown item name "city"'],
    [{ fact: "stays", count: { atMost: { fact: "age" } } }, "expected a number of persons or a count"],
    [{ fact: "stays", covers: { from: "from", to: "to" } }, "expected a window of days for covers, got none"],
    [{ fact: "stays", overlap: { from: "country", to: "to" } }, "expected a date fact to compare with"],
    [{ fact: "stays", overlap: "from" }, "expected a reference with fact, item or previous"],
    [{ fact: "stays", is: "ITA" }, "expected some, every or count for a list fact"],
  ])("says what is wrong with %j", (leaf, message) => {
    expect(checking(leaf)).toThrow(TypeError);
    expect(checking(leaf)).toThrow(message);
  });
});

it("asks the bounds of a count to be numbers", () => {
  expect(() => checkBounds({ atLeast: 1, atMost: 2 })).not.toThrow();
  expect(() => checkBounds({ atLeast: "2" })).toThrow("expected bounds of a count that are numbers");
  expect(() => checkBounds(2 as never)).toThrow("expected a count with its bounds, got a number");
});
