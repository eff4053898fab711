import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeAgrees } from "../../src/clearance/indicative-codes.js";
import { money } from "../../src/clearance/money.js";
import { quantity, SUPPLY_UNITS } from "../../src/clearance/quantity.js";
import { readConsignment } from "../../src/clearance/read-consignment.js";
import { CONSIGNMENT_CODES } from "../../src/clearance/read-consignment-line.js";
import { SUPPLY_ITEMS } from "../../src/clearance/supply-category.js";

const issuesOf = (input: unknown) => {
  const read = readConsignment(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, ...path].join(" "));
};
const suits = { item: "suits", quantity: { amount: 10_000, unit: "piece" }, donated: "yes" };
const tianhe = {
  id: "tianhe-2020-01-26",
  direction: "import",
  arrivedAt: "2020-01-26T00:30:00+08:00",
  lines: [suits],
  consignees: [{ name: "a hospital in Wuhan" }],
};

describe("readConsignment", () => {
  it("reads the first donated lot at Wuhan Tianhe, 10,000 suits, cleared in the night of 25 January 2020", () => {
    expect(readConsignment(tianhe)).toEqual({
      ok: true,
      value: {
        ...tianhe,
        lines: [
          {
            ...suits,
            category: "protective",
            licence: { absent: "not-asked" },
            origin: { absent: "not-asked" },
          },
        ],
      },
    });
  });

  it("refuses 22 batches and 777万批 at Tianhe to 1 February 2020: batches are no quantity of goods", () => {
    const garbled = { ...tianhe, lines: [{ item: "masks", quantity: { amount: 7_770_000, unit: "batch" } }] };
    expect(issuesOf(garbled)).toEqual(["unit-mismatch lines 0 quantity unit"]);
  });

  it("refuses 742 sets at Man Kam To on 30 January 2020: thermometers or their chips, the report does not say which", () => {
    const line = { item: ["infrared-thermometer", "integrated-circuit"], quantity: { amount: 742, unit: "set" } };
    expect(issuesOf({ ...tianhe, id: "man-kam-to", lines: [{ ...line, category: "device" }] })).toEqual([
      "ambiguous-item lines 0 item",
    ]);
    // Read as thermometers they stand, and a code of integrated circuits beside them would be worth a second look.
    expect(issuesOf({ ...tianhe, lines: [{ ...line, item: ["infrared-thermometer"] }] })).toEqual([]);
    expect(codeAgrees({ system: "HS-2017", subheading: "854231" }, "infrared-thermometer")).toBe("no");
  });

  it("reads goods for several consignees: X-ray machines for Huoshenshan, Wuhan Fourth Hospital and Chongqing", () => {
    const machines = { item: "x-ray-machine", quantity: { amount: 3, unit: "set" } };
    const consignees = [{ name: "Huoshenshan Hospital" }, { name: "Wuhan Fourth Hospital" }, { name: "Chongqing" }];
    const read = readConsignment({ ...tianhe, lines: [machines], consignees });
    expect(read.ok && read.value.consignees).toHaveLength(3);
  });

  it("reads Xiamen, 2 February 2020: 180 boxes with 604,000 masks, of which the packages are no quantity", () => {
    const masks = { item: "masks", quantity: { amount: 604_000, unit: "piece" } };
    const read = readConsignment({ ...tianhe, id: "xiamen", lines: [masks], packages: 180 });
    expect(read).toMatchObject({ ok: true, value: { packages: 180, lines: [masks] } });
  });

  it("holds what is a sum or a number of goods in the plan of Pingxiang, early February 2020, and not its beds", () => {
    expect(money(3_500_000, "CNY").amount).toBe(3_500_000);
    expect(quantity(32_000, SUPPLY_ITEMS["medical-masks"].unit)).toEqual({ amount: 32_000, unit: "piece" });
    const beds = { category: "device", quantity: { amount: 18, unit: "bed" } };
    expect(issuesOf({ ...tianhe, lines: [beds] })).toEqual(["unknown-unit lines 0 quantity unit"]);
    expect(Object.keys(SUPPLY_UNITS)).not.toContain("bed");
  });

  it("finds everything at once, in the record's order", () => {
    const line = { item: "masks", quantity: { amount: -1, unit: "pair" }, origin: "XX" };
    const record = {
      id: " ",
      direction: "in",
      arrivedAt: "yesterday",
      lines: [line, 7],
      consignees: [{}],
      packages: 0.5,
    };
    expect(issuesOf(record)).toEqual([
      "missing id",
      "malformed direction",
      "malformed arrivedAt",
      "unit-mismatch lines 0 quantity unit",
      "out-of-range lines 0 quantity amount",
      "unknown-country lines 0 origin",
      "malformed lines 1",
      "missing consignees 0 name",
      "out-of-range packages",
    ]);
  });

  it.each([
    [undefined, ["malformed"]],
    [[], ["malformed"]],
    [{}, ["missing id", "missing direction", "missing lines"]],
    [{ ...tianhe, lines: [] }, ["missing lines"]],
    [{ ...tianhe, lines: {} }, ["malformed lines"]],
    [{ ...tianhe, id: 7 }, ["malformed id"]],
    [{ ...tianhe, consignees: "a hospital" }, ["malformed consignees"]],
    [{ ...tianhe, consignees: ["a hospital"] }, ["malformed consignees 0"]],
    [{ ...tianhe, consignees: [{ name: "a hospital", code: 7 }] }, ["malformed consignees 0 code"]],
  ])("does not read %j", (input, issues) => {
    expect(issuesOf(input)).toEqual(issues);
  });

  it("leaves out what is not known yet, and keys that a consignment does not have", () => {
    const read = readConsignment({ ...tianhe, arrivedAt: null, consignees: null, packages: "", flight: "an example" });
    expect(read.ok && read.value).toMatchObject({ arrivedAt: { absent: "not-asked" }, consignees: [] });
    expect(read.ok && Object.keys(read.value)).toEqual(["id", "direction", "arrivedAt", "lines", "consignees"]);
  });

  it("never throws, gives a known code or reads again what it read", () => {
    const line = fc.record(
      {
        item: fc.oneof(fc.constantFrom(...Object.keys(SUPPLY_ITEMS)), fc.anything()),
        category: fc.constantFrom("protective", "device", undefined),
        quantity: fc.oneof(
          fc.record({ amount: fc.oneof(fc.nat(), fc.double()), unit: fc.constantFrom(...Object.keys(SUPPLY_UNITS)) }),
          fc.anything(),
        ),
        value: fc.oneof(fc.record({ amount: fc.nat(), currency: fc.constantFrom("CNY", "USD") }), fc.anything()),
        donated: fc.constantFrom("yes", "no", null, { absent: "asked-unknown" }),
      },
      { requiredKeys: [] },
    );
    const record = fc.record(
      {
        ...Object.fromEntries(Object.entries(tianhe).map(([key, one]) => [key, fc.constant(one)])),
        lines: fc.array(line),
      },
      { requiredKeys: ["lines"] },
    );
    fc.assert(
      fc.property(fc.oneof(record, fc.anything()), (input) => {
        const read = readConsignment(input);
        if (read.ok) expect(readConsignment(JSON.parse(JSON.stringify(read.value)))).toEqual(read);
        else for (const { code } of read.issues) expect(CONSIGNMENT_CODES).toContain(code);
      }),
    );
  });
});
