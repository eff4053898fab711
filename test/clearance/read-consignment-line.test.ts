import { describe, expect, it } from "vitest";
import { type ConsignmentCode, readConsignmentLines } from "../../src/clearance/read-consignment-line.js";

function read(...lines: readonly unknown[]) {
  const issues: string[] = [];
  const found = readConsignmentLines(lines, (code: ConsignmentCode, path) => {
    issues.push([code, ...path.slice(2)].join(" "));
  });
  return { lines: found, issues };
}

const masks = { item: "masks", quantity: { amount: 2000, unit: "piece" } };
const notAsked = { absent: "not-asked" };

describe("a line of a consignment", () => {
  it("takes its group from its goods, and keeps what was not asked apart from no", () => {
    expect(read(masks)).toEqual({
      lines: [{ ...masks, category: "protective", donated: notAsked, licence: notAsked, origin: notAsked }],
      issues: [],
    });
    expect(read({ ...masks, category: "protective", donated: "no" }).lines[0]).toMatchObject({ donated: "no" });
  });

  it("has a group where its goods are no known kind", () => {
    const other = { category: "other", quantity: { amount: 5, unit: "kilogram" } };
    expect(read(other).lines[0]).not.toHaveProperty("item");
    expect(read({ ...other, category: undefined }).issues).toEqual(["missing category"]);
    expect(read({ ...other, item: { absent: "asked-unknown" } }).issues).toEqual([]);
  });

  it("keeps everything else that it says", () => {
    const line = {
      ...masks,
      code: { system: "HS-2017", subheading: "630790", national: "6307900010" },
      value: { amount: 5440.5, currency: "CNY" },
      donated: "yes",
      licence: { absent: "not-applicable" },
      origin: "TUR",
    };
    expect(read(line)).toEqual({ lines: [{ ...line, category: "protective" }], issues: [] });
  });

  it.each<[string, object, string[]]>([
    ["pairs of masks", { quantity: { amount: 2, unit: "pair" } }, ["unit-mismatch quantity unit"]],
    ["batches of masks", { quantity: { amount: 22, unit: "batches" } }, ["unit-mismatch quantity unit"]],
    ["a unit that nobody knows", { quantity: { amount: 2, unit: "万件" } }, ["unknown-unit quantity unit"]],
    ["no unit", { quantity: { amount: 2 } }, ["missing quantity unit"]],
    ["a number for a unit", { quantity: { amount: 2, unit: 1 } }, ["malformed quantity unit"]],
    ["no amount", { quantity: { unit: "piece" } }, ["missing quantity amount"]],
    ["an amount in words", { quantity: { amount: "7,420", unit: "piece" } }, ["malformed quantity amount"]],
    ["half a mask", { quantity: { amount: 0.5, unit: "piece" } }, ["out-of-range quantity amount"]],
    ["less than nothing", { quantity: { amount: -1, unit: "piece" } }, ["out-of-range quantity amount"]],
    ["no quantity", { quantity: null }, ["missing quantity"]],
    ["a bare number", { quantity: 2000 }, ["malformed quantity"]],
    ["goods that nobody knows", { item: "gas-masks" }, ["unknown-item item", "missing category"]],
    ["goods of another kind of value", { item: 7 }, ["malformed item", "missing category"]],
    ["another group than that of the goods", { category: "device" }, ["category-disagrees category"]],
    ["a group that there is not", { category: "drugs" }, ["malformed category"]],
    ["a code without its edition", { code: "630790" }, ["unknown-system code"]],
    [
      "a code with everything wrong",
      { code: { system: "HS-2017", subheading: "6307", national: "x" } },
      ["malformed code national", "wrong-length code subheading"],
    ],
    ["a bare sum", { value: 5440 }, ["malformed value"]],
    ["no currency", { value: { amount: 5440 } }, ["missing value currency"]],
    [
      "a sum below nothing, in words",
      { value: { amount: -1, currency: "yuan" } },
      ["out-of-range value amount", "malformed value currency"],
    ],
    ["a truth value", { donated: true }, ["malformed donated"]],
    ["a licence that is a number", { licence: 20_200_001 }, ["malformed licence"]],
    ["a country that there is not", { origin: "XYZ" }, ["unknown-country origin"]],
  ])("is refused with %s", (_what, changed, issues) => {
    expect(read({ ...masks, ...changed }).issues).toEqual(issues);
  });

  it("is refused where it is no record", () => {
    expect(read(null, "masks")).toEqual({ lines: [], issues: ["malformed", "malformed"] });
  });
});
