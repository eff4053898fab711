import { evaluate } from "feelin";
import { expect, it } from "vitest";
import { conditionFeel } from "../../src/exchange/dmn-condition.js";
import { listFeel } from "../../src/exchange/dmn-lists.js";
import { feelTable } from "../../src/exchange/dmn-names.js";
import { feelScope, feelSide } from "../../src/exchange/dmn-side.js";
import type { AnyLeaf } from "../../src/logic/condition.js";

const scope = feelScope(feelTable({ stays: { kind: "list", of: { from: { kind: "date" }, to: { kind: "date" } } } }));

function run(leaf: AnyLeaf, stays: unknown, isDenied: boolean, isSure: boolean): unknown {
  const { text } = listFeel(leaf, feelSide(leaf, scope), scope, conditionFeel, isDenied, isSure);
  return evaluate(text, { stays }).value;
}

const stay = (from: string | null, to: string) => ({ from, to });

it("says of pairs of rows nothing where there is one row, and does not run down to it", () => {
  const leaf = { fact: "stays", every: { item: "from", onOrAfter: { previous: "to" } } } as const;
  expect(run(leaf, [stay("2020-03-05", "2020-03-06")], false, true)).toBe(true);
  expect(run(leaf, [], false, true)).toBe(true);
  expect(run(leaf, [stay("2020-03-05", "2020-03-06"), stay("2020-03-05", "2020-03-06")], false, true)).toBe(false);
  expect(run(leaf, null, false, true)).toBe(false);
  expect(run(leaf, null, false, false)).toBe(true);
});

it("leaves open what hangs on a period whose ends are not both known", () => {
  const leaf = { fact: "stays", overlap: { from: "from", to: "to" } } as const;
  const rows = [stay("2020-03-01", "2020-03-03"), stay(null, "2020-03-09")];
  expect([run(leaf, rows, false, true), run(leaf, rows, true, true)]).toEqual([false, false]);
  expect([run(leaf, rows, false, false), run(leaf, rows, true, false)]).toEqual([true, true]);
});
