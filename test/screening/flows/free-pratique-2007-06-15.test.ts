import { describe, expect, it } from "vitest";
import { advance } from "../../../src/flow/advance.js";
import { freePratique2007 } from "../../../src/screening/flows/free-pratique-2007-06-15.js";
import { asksOf, follow, isSound } from "./sound-flow.js";

describe("free pratique", () => {
  isSound(freePratique2007, {
    removals: [
      "conditional: measures-begun",
      "conditional: departure-allowed",
      "refused: measures-begun",
      "refused: departure-allowed",
    ],
    redirections: ["conditional: measures-begun -> conditional", "refused: measures-begun -> refused"],
  });

  const affected = ["inspection-ordered", "found-affected"];

  it("is granted by radio on prior information, and after an inspection that finds nothing (Articles 28.2 and 28.3)", () => {
    expect(follow(freePratique2007, "granted-by-radio")).toBe("granted");
    expect(follow(freePratique2007, "inspection-ordered", "found-unaffected", "granted")).toBe("granted");
    expect(asksOf(freePratique2007, "granted-by-radio")).toEqual(["priorInformation"]);
  });

  it.each(["made-conditional", "refused"])(
    "%s: lifted by both conditions of Article 27.3, in either order",
    (decision) => {
      const under = [...affected, decision, "measures-begun"];
      expect(follow(freePratique2007, ...under, "measures-effective", "risk-gone-too", "granted")).toBe("granted");
      expect(follow(freePratique2007, ...under, "risk-gone", "measures-effective-too", "granted")).toBe("granted");
    },
  );

  it.each([
    ["measures-effective", "risk-gone-too"],
    ["risk-gone", "measures-effective-too"],
  ])("%s alone lifts nothing", (one, other) => {
    const under = [...affected, "made-conditional", "measures-begun"];
    expect(follow(freePratique2007, ...under, one, "granted")).toMatchObject({ code: "not-accepted", way: [other] });
  });

  it("decides again when a risk returns before measures were effective", () => {
    const returned = [...affected, "made-conditional", "measures-begun", "risk-gone", "risk-returned"];
    expect(follow(freePratique2007, ...returned, "referred-back")).toBe("affected");
    expect(follow(freePratique2007, ...returned, "measures-effective-too")).toMatchObject({ code: "not-accepted" });
  });

  it("is not refused for health alone: a refusal names its ground (Article 28.2)", () => {
    const refuse = (ground: string) =>
      advance(freePratique2007, "affected", "refused", { particulars: { ground, reason: "said" } });
    expect(refuse("article-43")).toBe("refused");
    expect(refuse("public-health")).toMatchObject({ code: "particulars-missing", missing: ["ground"] });
  });

  it("lets an affected conveyance depart untreated once the next port was told (Article 27.2)", () => {
    expect(follow(freePratique2007, ...affected, "refused", "departure-allowed", "departed-untreated")).toBe(
      "departed-untreated",
    );
    expect(asksOf(freePratique2007, "departure-allowed")).toEqual(["nextPointOfEntry", "sanitationCertificate"]);
  });
});
