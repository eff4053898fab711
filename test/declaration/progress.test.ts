import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examine } from "../../src/declaration/examine.js";
import { declarationForm } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import type { Item, ItemTable } from "../../src/declaration/items.js";
import type { Path } from "../../src/result.js";
import { anyOptions, formAndInput, madeUpEdition, text } from "./cards.js";

const runs = (numRuns: number) => ({ numRuns });

/** Where each item stands in the order of a form; everything in a list stands where the list does. */
function placeInForm(items: ItemTable, path: Path): number {
  let order = 0;
  const visit = (table: ItemTable, [name, ...rest]: Path): number | undefined => {
    for (const [key, item] of Object.entries(table)) {
      const own = order++;
      if (item.kind === "group") {
        const inside = key === name ? visit(item.items, rest) : skip(item);
        if (key === name) return rest.length === 0 ? own : inside;
      } else {
        if (item.kind === "list") skip(item);
        if (key === name) return own;
      }
    }
    return undefined;
  };
  const skip = (item: Item): undefined => {
    if (item.kind !== "group" && item.kind !== "list") return;
    for (const inner of Object.values(item.items)) {
      order++;
      skip(inner);
    }
  };
  if (path.length === 0) return -1;
  return visit(items, path) ?? Number.POSITIVE_INFINITY;
}

describe("findings", () => {
  it("come in the order of the form", () => {
    fc.assert(
      fc.property(formAndInput, anyOptions, ({ form, input }, options) => {
        const places = examine(form, input, options).findings.map(({ path }) => placeInForm(form.items, path));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }),
      runs(800),
    );
  });

  it("come with a list's rows one after the other, and unknown keys last of their record", () => {
    const stay = { from: "2020-03-05", to: "2020-03-01", hotel: "x" };
    const { findings } = examine(exitEntryCard5, { zzz: 1, tested: "?", travelHistory: [stay, stay], name: 5, aaa: 1 });
    const places = findings
      .filter(({ code }) => code !== "missing")
      .map(({ code, path }) => `${code} ${path.join(".")}`);
    expect(places).toEqual([
      "malformed name",
      "contradictory travelHistory.0.to",
      "contradictory travelHistory.1.to",
      "unrecognised travelHistory.0.hotel",
      "unrecognised travelHistory.1.hotel",
      "malformed tested",
      "unrecognised zzz",
      "unrecognised aaa",
    ]);
  });

  it("say what would have been right where something stands, and of a number outside its bounds which rule", () => {
    const label = text("age");
    const item = { kind: "number", label, privacy: "identity", unit: "years", minimum: 0, maximum: 130 } as const;
    const rows = { kind: "list", label: text("rows"), privacy: "identity", items: { age: item } } as const;
    const form = declarationForm({ edition: madeUpEdition, items: { age: item, rows } });
    const expectation = {
      en: "a number from 0 to 130",
      zh: "0至130之间的数",
      place: "expectation.number",
      values: { minimum: 0, maximum: 130 },
    };
    const blocking = { severity: "block", label, because: [] } as const;
    const missing = { ...blocking, code: "missing", rule: undefined, expectation: undefined } as const;
    expect(examine(form, { rows: [{ age: 131 }, { age: "x" }, {}] }).findings).toEqual([
      { ...missing, path: ["age"] },
      { ...blocking, code: "out-of-range", path: ["rows", 0, "age"], rule: "bounds", expectation },
      { ...blocking, code: "malformed", path: ["rows", 1, "age"], rule: undefined, expectation },
      { ...missing, path: ["rows", 2, "age"] },
    ]);
  });
});
