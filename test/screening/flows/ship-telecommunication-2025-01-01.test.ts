import { describe, expect, it } from "vitest";
import { advance } from "../../../src/flow/advance.js";
import { telecommunicationQuarantine } from "../../../src/risk/policies/telecommunication-quarantine.js";
import { shipTelecommunication2025 } from "../../../src/screening/flows/ship-telecommunication-2025-01-01.js";
import { asksOf, follow, isSound, refusedFor, saysWhatItPromises } from "./sound-flow.js";

const everyCondition = {
  sanitationCertificate: "valid",
  lastPorts: "no-affected-area",
  health: "no-symptoms",
  deaths: "none-unexplained",
  ratDeaths: "none-abnormal",
  anchorageTreatment: "none-needed",
  documents: "valid",
  hoursBeforeEntry: "24-or-more",
};

describe("quarantine of a ship by telecommunication", () => {
  isSound(shipTelecommunication2025, {
    removals: [
      "eligible: change-reported",
      "permitted: change-reported",
      ...["announced", "applied", "eligible", "permitted"].map((status) => `${status}: call-cancelled`),
    ],
  });

  saysWhatItPromises(shipTelecommunication2025);

  it.each(["expired", "none on board"])(
    "permits no ship whose sanitation certificate is %s",
    (sanitationCertificate) => {
      expect(refusedFor(shipTelecommunication2025, "conditions-met", { sanitationCertificate })).toEqual([
        "sanitationCertificate",
      ]);
    },
  );

  it("ends where the ship does not come, from every status before its arrival, for a reason", () => {
    const way = ["applied", "conditions-met", "permitted"];
    for (const [count] of [[], ...way.map((event) => [event])].entries())
      expect(follow(shipTelecommunication2025, ...way.slice(0, count), "call-cancelled")).toBe("call-cancelled");
    expect(asksOf(shipTelecommunication2025, "call-cancelled")).toEqual(["reason"]);
  });

  it("admits a ship that met every condition, and boards the one that did not", () => {
    expect(follow(shipTelecommunication2025, "applied", "conditions-met", "permitted", "arrived")).toBe("admitted");
    expect(follow(shipTelecommunication2025, "applied", "conditions-not-met")).toBe("to-be-boarded");
    expect(follow(shipTelecommunication2025, "applied", "permitted")).toMatchObject({ way: ["conditions-met"] });
  });

  it("boards the ship whose master reports a change before it is in port (IHR (2005), Article 28.4)", () => {
    const permitted = ["applied", "conditions-met", "permitted", "change-reported"];
    expect(follow(shipTelecommunication2025, ...permitted)).toBe("to-be-boarded");
    expect(follow(shipTelecommunication2025, ...permitted, "arrived")).toMatchObject({ code: "final" });
  });

  it("has a particular for each condition of the policy", () => {
    const asked = asksOf(shipTelecommunication2025, "conditions-met");
    expect(asked).toHaveLength(Object.keys(telecommunicationQuarantine.facts).length);
    const late = { ...everyCondition, hoursBeforeEntry: "23" };
    expect(advance(shipTelecommunication2025, "applied", "conditions-met", { particulars: everyCondition })).toBe(
      "eligible",
    );
    expect(advance(shipTelecommunication2025, "applied", "conditions-met", { particulars: late })).toMatchObject({
      missing: ["hoursBeforeEntry"],
    });
  });
});
