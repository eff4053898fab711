import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBulletin } from "../../src/statistics/check-bulletin.js";
import { readBulletin } from "../../src/statistics/read-bulletin.js";
import { SUPPLY_BULLETINS_2020 } from "./known/supply-bulletins-2020.js";

const issues = (input: unknown) => {
  const read = readBulletin(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, path.join(".")]);
};

describe("readBulletin", () => {
  it.each(SUPPLY_BULLETINS_2020)("reads %s as it is", (_, published) => {
    expect(readBulletin(JSON.parse(JSON.stringify(published)))).toEqual({ ok: true, value: published });
  });

  it("reads digits with their zeros, takes blanks for blanks, and leaves other keys out", () => {
    const input = {
      total: { quantity: "29.0", value: null },
      groups: [{ code: "masks", quantity: 3, remark: "x" }],
      period: "x",
    };
    expect(readBulletin(input)).toEqual({
      ok: true,
      value: { total: { quantity: { amount: 29, roundedTo: 0.1 } }, groups: [{ code: "masks", quantity: 3 }] },
    });
    expect(readBulletin({})).toEqual({ ok: true, value: {} });
  });

  it("names every issue at once, in the order of the bulletin", () => {
    const input = {
      unitOfQuantity: { multiple: 0, unit: "brace" },
      unitOfValue: { multiple: 10_000, currency: "yuan" },
      batches: 1.5,
      total: { quantity: "about 9", value: -1 },
      groups: [{ code: " ", unit: "副", parts: [{ code: "masks" }, { code: "masks", quantity: { amount: 1 } }] }, 7],
      crossCuts: { code: "donated" },
      shares: [{ group: 1, of: 2, percent: "x", claimed: "weight" }, "half"],
    };
    expect(issues(input)).toEqual([
      ["malformed", "unitOfQuantity.multiple"],
      ["unknown-unit", "unitOfQuantity.unit"],
      ["unknown-unit", "unitOfValue.currency"],
      ["malformed", "batches"],
      ["malformed", "total.quantity"],
      ["malformed", "total.value"],
      ["malformed", "groups.0.code"],
      ["unknown-unit", "groups.0.unit"],
      ["twice", "groups.0.parts.1.code"],
      ["malformed", "groups.0.parts.1.quantity"],
      ["malformed", "groups.1"],
      ["malformed", "crossCuts"],
      ["malformed", "shares.0.group"],
      ["malformed", "shares.0.of"],
      ["malformed", "shares.0.percent"],
      ["malformed", "shares.0.claimed"],
      ["malformed", "shares.1"],
    ]);
    expect(issues(undefined)).toEqual([["malformed", ""]]);
    expect(issues({ unitOfQuantity: 1, unitOfValue: 1, total: 1 })).toEqual([
      ["malformed", "unitOfQuantity"],
      ["malformed", "unitOfValue"],
      ["malformed", "total"],
    ]);
    expect(
      issues({ groups: [{ code: "one" }, { code: "one" }, { code: "total" }], crossCuts: [{ code: "one" }] }),
    ).toHaveLength(3);
  });

  it("never throws, and what it has read can be checked", () => {
    const figure = fc.oneof(
      fc.double(),
      fc.string(),
      fc.record({ amount: fc.double(), roundedTo: fc.double() }),
      fc.anything(),
    );
    const group = fc.record(
      { code: fc.string(), quantity: figure, value: figure, parts: fc.anything() },
      { requiredKeys: [] },
    );
    const input = fc.record(
      {
        total: group,
        groups: fc.array(group),
        crossCuts: fc.array(group),
        shares: fc.array(fc.record({ group: fc.string(), percent: figure })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(input, fc.anything()), (anything) => {
        const read = readBulletin(anything);
        if (read.ok) checkBulletin(read.value);
      }),
    );
  });
});
