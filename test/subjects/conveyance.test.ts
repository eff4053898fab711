import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import type { Conveyance, Voyage } from "../../src/subjects/conveyance.js";

/** What each kind of conveyance is known by; that every kind is answered is checked by the compiler. */
function identifier(conveyance: Conveyance): string | undefined {
  switch (conveyance.kind) {
    case "aircraft":
      return conveyance.registration;
    case "ship":
      return conveyance.imoNumber;
    case "train":
    case "road-vehicle":
      return conveyance.number;
  }
}

describe("Conveyance", () => {
  it("is told apart by its kind", () => {
    expect(identifier({ kind: "ship", imoNumber: "9074729" })).toBe("9074729");
    expect(identifier({ kind: "train", number: "K3" })).toBe("K3");
    expect(identifier({ kind: "aircraft" })).toBeUndefined();
  });
});

describe("Voyage", () => {
  it("is plain data that survives JSON", () => {
    const voyage: Voyage = {
      conveyance: { kind: "aircraft", registration: "B-2086" },
      serviceNumber: "CA936",
      origin: "FRA",
      arrivedAt: instant("2020-03-18T06:05:00+08:00"),
    };
    expect(JSON.parse(JSON.stringify(voyage))).toEqual(voyage);
  });
});
