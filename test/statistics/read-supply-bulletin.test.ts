import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EACH_COUNTED_AS_ONE } from "../../src/clearance/quantity.js";
import { readSupplyBulletin } from "../../src/statistics/read-supply-bulletin.js";
import { mergeBulletins, supplyBulletin } from "../../src/statistics/supply-bulletin.js";
import { anyConsignments, consignment, line } from "./known/consignments.js";

const IMPORTS = { direction: "import", convention: EACH_COUNTED_AS_ONE, currency: "CNY" } as const;
const BULLETIN = supplyBulletin([consignment("1", line({ item: "masks" }))], IMPORTS);
const issues = (value: unknown) => {
  const read = readSupplyBulletin(value);
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, path.join(".")]);
};

describe("readSupplyBulletin", () => {
  it("reads every bulletin that was stored, as it was", () => {
    fc.assert(
      fc.property(anyConsignments, (consignments) => {
        const bulletin = supplyBulletin(consignments, IMPORTS);
        expect(readSupplyBulletin(JSON.parse(JSON.stringify(bulletin)))).toEqual({ ok: true, value: bulletin });
      }),
    );
  });

  it("says which parts cannot be read", () => {
    const total = { ...BULLETIN.total, batches: -1, lines: 0.5, quantity: 5, value: "1e3", notCounted: { brace: "1" } };
    const wrong = { ...BULLETIN, direction: "in", convention: "", unit: "brace", currency: 1, total };
    expect(issues({ ...wrong, breakdowns: { item: {}, category: [{ ...BULLETIN.total, of: [] }, 7] } })).toEqual([
      ["malformed", "direction"],
      ["malformed", "convention"],
      ["malformed", "unit"],
      ["malformed", "currency"],
      ["malformed", "total.batches"],
      ["malformed", "total.lines"],
      ["malformed", "total.quantity"],
      ["malformed", "total.value"],
      ["malformed", "total.notCounted"],
      ["malformed", "breakdowns.donation"],
      ["malformed", "breakdowns.item"],
      ["malformed", "breakdowns.category.0.of"],
      ["malformed", "breakdowns.category.1.of"],
      ["malformed", "breakdowns.category.1"],
    ]);
    expect(
      issues({ ...BULLETIN, breakdowns: [], total: { ...BULLETIN.total, otherCurrencies: { EUR: "1.0" } } }),
    ).toEqual([
      ["malformed", "total.otherCurrencies"],
      ["malformed", "breakdowns"],
    ]);
    expect(issues({ ...BULLETIN, version: 2 })).toEqual([["unknown-version", "version"]]);
    expect(issues("nothing")).toEqual([["malformed", ""]]);
  });

  it("never throws, and what it has read merges", () => {
    const sums = fc.record({
      batches: fc.nat(),
      lines: fc.nat(),
      withoutValue: fc.nat(),
      quantity: fc.constantFrom("0", "1.5", "x", "01", "-1"),
      value: fc.constantFrom("0", "12"),
      notCounted: fc.constantFrom({}, { box: "1" }, { __proto__: null, toString: "2" }),
      otherCurrencies: fc.constantFrom({}, { EUR: "1" }, []),
    });
    const part = fc.record(
      { total: sums, breakdowns: fc.dictionary(fc.string(), fc.array(sums)) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(part, fc.anything()), (anything) => {
        readSupplyBulletin(anything);
        const read = readSupplyBulletin({ ...BULLETIN, ...Object(anything) });
        if (read.ok) mergeBulletins([read.value, read.value]);
      }),
    );
  });
});

it("takes no row twice, none of another breakdown, and no number that there is not", () => {
  const row = { ...BULLETIN.total, of: ["protective"] };
  const breakdowns = { ...BULLETIN.breakdowns, category: [row, row], item: [row] };
  expect(issues({ ...BULLETIN, breakdowns })).toEqual([
    ["malformed", "breakdowns.category.1.of"],
    ["malformed", "breakdowns.item.0.of"],
  ]);
  const endless = { ...BULLETIN.total, quantity: "9".repeat(400) };
  expect(issues({ ...BULLETIN, total: endless })).toEqual([["malformed", "total.quantity"]]);
});
