import { describe, expect, it } from "vitest";
import { factTableOf } from "../../src/declaration/fact-table.js";
import { everyKind } from "./cards.js";

describe("factTableOf", () => {
  const tableOfEveryKind = () => factTableOf(everyKind.items, "");

  it("names what stands in groups by path with dots, and what stands in a list's rows under the list", () => {
    const table = tableOfEveryKind();
    expect(Object.keys(table)).toContain("health.signs.celsius");
    expect(Object.keys(table)).not.toContain("health");
    expect(table["health.doses"]).toEqual({
      kind: "list",
      of: { on: { kind: "date" }, "maker.isKnown": { kind: "yes-no" }, "maker.name": { kind: "text" } },
    });
  });

  it("says of each what may be asked of it", () => {
    const table = tableOfEveryKind();
    expect(table["home"]).toEqual({ kind: "text" });
    expect(table["visited"]).toEqual({ kind: "choices", options: [] });
    expect(table["health.signs.listed"]).toEqual({ kind: "choices", options: ["cough", "rash", "other"] });
    expect(table["purpose"]).toEqual({ kind: "choice", options: ["work", "visit"] });
    expect(table["health.signs.celsius"]).toEqual({ kind: "number", unit: "celsius" });
    expect(table["signedAt"]).toEqual({ kind: "instant" });
  });
});
