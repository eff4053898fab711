import { expect, it } from "vitest";
import { frontierHealthRules1989 } from "../../../src/risk/liability/cn-frontier-health-rules-1989.js";

it("has three groups of amounts: items 1 to 5, 6 to 9, 10 and 11 (implementing rules, Articles 109 and 110)", () => {
  const amounts = frontierHealthRules1989.clauses.map(({ id, consequences }) => [
    id,
    consequences.some(({ kind }) => kind === "warning"),
    consequences.find(({ kind }) => kind === "fine")?.yuan,
  ]);
  const group = (from: number, to: number, hasWarning: boolean, yuan: object) =>
    Array.from({ length: to - from + 1 }, (_, place) => [`item-${from + place}`, hasWarning, yuan]);
  expect(amounts).toEqual([
    ...group(1, 5, true, { atLeast: 100, atMost: 5000 }),
    ...group(6, 9, false, { atLeast: 1000, atMost: 10_000 }),
    ...group(10, 11, false, { atLeast: 5000, atMost: 30_000 }),
  ]);
});

it("marks the item of which only a part was seen", () => {
  const marked = frontierHealthRules1989.clauses.filter(({ inferred }) => inferred !== undefined).map(({ id }) => id);
  expect(marked).toEqual(["item-1", "item-11"]);
});
