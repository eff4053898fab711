import { describe, expect, it } from "vitest";
import { importClearance2020 } from "../../../src/clearance/flows/import-clearance-2020-01-01.js";
import { asksOf, follow, isSound, saysWhatItPromises } from "../../screening/flows/sound-flow.js";

describe("clearance of imports", () => {
  isSound(importClearance2020, {
    removals: [
      "expected: arrived",
      "expected: withdrawn",
      "pre-declared: documents-returned",
      "pre-declared: arrived",
      "pre-declared: withdrawn",
      "documents-ready: arrived",
      "documents-ready: withdrawn",
      "declared: documents-accepted",
      "declared: documents-returned",
      "inspection-selected: inspection-passed",
      "inspection-selected: inspection-failed",
      "summary-declared: released-on-summary",
      "summary-declared-selected: inspection-failed",
    ],
    redirections: ["pre-declared: arrived -> arrived", "arrived: declared -> arrived"],
  });
  saysWhatItPromises(importClearance2020);

  const last = ["inspection-not-selected", "tax-settled", "released", "closed"];

  it.each([
    [["arrived", "declared", "documents-accepted", ...last], "closed"],
    [["pre-declared", "arrived", "documents-accepted", ...last], "closed"],
    [["pre-declared", "documents-accepted", "arrived", ...last], "closed"],
    [["arrived", "declared", "documents-returned", "declared", "documents-accepted", ...last], "closed"],
    [["pre-declared", "documents-returned", "pre-declared", "withdrawn"], "withdrawn"],
  ])("%j leads to %s", (events, status) => {
    expect(follow(importClearance2020, ...events)).toBe(status);
  });

  it("releases with duties open, and does not close before they are settled", () => {
    const open = ["arrived", "declared", "documents-accepted", "inspection-not-selected", "tax-deferred", "released"];
    expect(follow(importClearance2020, ...open)).toBe("released-tax-open");
    expect(follow(importClearance2020, ...open, "closed")).toMatchObject({ way: ["tax-settled"] });
    expect(follow(importClearance2020, ...open, "tax-settled", "closed")).toBe("closed");
  });

  it("does not release what was selected and not inspected, nor what failed", () => {
    const selected = ["arrived", "declared", "documents-accepted", "inspection-selected"];
    expect(follow(importClearance2020, ...selected, "tax-settled")).toMatchObject({ way: ["inspection-passed"] });
    expect(follow(importClearance2020, ...selected, "inspection-failed", "returned")).toBe("returned");
    expect(follow(importClearance2020, ...selected, "inspection-failed", "destroyed")).toBe("destroyed");
  });

  it("releases nothing that has not arrived, and registers nothing", () => {
    expect(follow(importClearance2020, "pre-declared", "documents-accepted", "released")).toMatchObject({
      way: ["arrived", "inspection-not-selected", "tax-settled"],
    });
    expect(JSON.stringify(importClearance2020.moves)).not.toContain("registration");
  });

  it("releases on a summary declaration, and does not close before the complete one", () => {
    const released = ["arrived", "summary-declared", "released-on-summary"];
    expect(follow(importClearance2020, ...released, "closed")).toMatchObject({ way: ["declaration-completed"] });
    expect(follow(importClearance2020, ...released, "declaration-completed", "closed")).toBe("closed");
    expect(importClearance2020.deadlines?.["released-on-summary"]?.hours).toBe(15 * 24);
    const selected = ["arrived", "summary-declared", "inspection-selected"];
    expect(follow(importClearance2020, ...selected, "released-on-summary")).toMatchObject({
      way: ["inspection-passed"],
    });
  });

  it("asks for what is said of each step", () => {
    expect(asksOf(importClearance2020, "declared")).toEqual(["declarationNumber"]);
    expect(asksOf(importClearance2020, "tax-deferred")).toEqual(["ground"]);
    expect(asksOf(importClearance2020, "destroyed")).toEqual(["witness"]);
  });

  it("is an example", () => {
    expect(importClearance2020.edition.status).toBe("illustrative");
  });
});
