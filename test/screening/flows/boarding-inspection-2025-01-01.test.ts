import { describe, expect, it } from "vitest";
import { boardingInspection2025 } from "../../../src/screening/flows/boarding-inspection-2025-01-01.js";
import { asksOf, follow, isSound } from "./sound-flow.js";

describe("boarding inspection", () => {
  isSound(boardingInspection2025);

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
