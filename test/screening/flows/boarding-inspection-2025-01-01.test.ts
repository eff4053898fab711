import { describe, expect, it } from "vitest";
import { boardingInspection2025 } from "../../../src/screening/flows/boarding-inspection-2025-01-01.js";
import { asksOf, follow, isSound, saysWhatItPromises } from "./sound-flow.js";

describe("boarding inspection", () => {
  isSound(boardingInspection2025, {
    removals: ["arrived: call-cancelled", "boarded: call-cancelled", "documented: call-cancelled"],
  });
  saysWhatItPromises(boardingInspection2025);

  it("ends where the conveyance leaves again before it was inspected, for a reason", () => {
    const way = ["officer-boarded", "documents-handed-over"];
    for (const count of [0, 1, 2])
      expect(follow(boardingInspection2025, ...way.slice(0, count), "call-cancelled")).toBe("call-cancelled");
    expect(asksOf(boardingInspection2025, "call-cancelled")).toEqual(["reason"]);
  });

  it("lets a conveyance with a risk on board leave untreated only when the next port was told (IHR, Article 27.2)", () => {
    const found = ["officer-boarded", "documents-handed-over", "risk-found"];
    expect(follow(boardingInspection2025, ...found, "call-cancelled")).toMatchObject({ code: "not-accepted" });
    expect(follow(boardingInspection2025, ...found, "departed-untreated")).toBe("departed-untreated");
    expect(asksOf(boardingInspection2025, "departed-untreated")).toEqual(["reason", "nextPointOfEntry"]);
  });

  it("lets people and goods move once the inspection is over, and not before", () => {
    const inspected = ["officer-boarded", "documents-handed-over", "nothing-found"];
    expect(follow(boardingInspection2025, ...inspected, "disembarked", "unloaded", "certificate-issued")).toBe(
      "closed",
    );
    expect(follow(boardingInspection2025, "officer-boarded", "disembarked")).toEqual({
      code: "not-accepted",
      status: "boarded",
      event: "disembarked",
      way: ["documents-handed-over", "nothing-found"],
    });
  });

  it("inspects again after measures (law of 2024, Article 14)", () => {
    const found = ["officer-boarded", "documents-handed-over", "risk-found"];
    expect(follow(boardingInspection2025, ...found, "nothing-found")).toMatchObject({ way: ["measures-completed"] });
    expect(follow(boardingInspection2025, ...found, "measures-completed", "nothing-found")).toBe("inspected");
  });

  it("asks for the operator's three documents (AIP China, GEN 1.2)", () => {
    expect(asksOf(boardingInspection2025, "documents-handed-over")).toEqual([
      "generalDeclaration",
      "passengerList",
      "manifest",
    ]);
  });
});
