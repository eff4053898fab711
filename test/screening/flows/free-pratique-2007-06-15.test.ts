import { describe, expect, it } from "vitest";
import { instant } from "../../../src/calendar/instant.js";
import { advance } from "../../../src/flow/advance.js";
import { proveInvariants } from "../../../src/flow/invariants.js";
import { lintFlow } from "../../../src/flow/lint-flow.js";
import { reopen } from "../../../src/flow/reopen.js";
import { replay } from "../../../src/flow/replay.js";
import { freePratique2007 } from "../../../src/screening/flows/free-pratique-2007-06-15.js";
import { asksOf, follow, isSound, refusedFor, saysWhatItPromises } from "./sound-flow.js";

describe("free pratique", () => {
  isSound(freePratique2007, {
    removals: [
      "conditional: measures-begun",
      "conditional: departure-allowed",
      "refused: measures-begun",
      "refused: departure-allowed",
      "under-measures: departure-allowed",
      "requested: sent-on",
      "requested: request-withdrawn",
      "under-inspection: sent-on",
      "under-inspection: request-withdrawn",
    ],
    redirections: ["conditional: measures-begun -> conditional", "refused: measures-begun -> refused"],
  });

  saysWhatItPromises(freePratique2007);

  it("is not granted by radio on information that shows a risk (Article 28.3)", () => {
    expect(refusedFor(freePratique2007, "granted-by-radio", { priorInformation: "two ill on board" })).toEqual([
      "priorInformation",
    ]);
  });

  it("ends where the conveyance does not come, or leaves before anything was found", () => {
    expect(follow(freePratique2007, "request-withdrawn")).toBe("withdrawn");
    expect(follow(freePratique2007, "inspection-ordered", "request-withdrawn")).toBe("withdrawn");
    expect(follow(freePratique2007, ...affected, "request-withdrawn")).toMatchObject({ code: "not-accepted" });
    expect(asksOf(freePratique2007, "request-withdrawn")).toEqual(["reason"]);
  });

  it("sends on to the nearest suitable point of entry, unless that is unsafe (Article 28.1)", () => {
    expect(follow(freePratique2007, "sent-on")).toBe("sent-on");
    expect(follow(freePratique2007, "inspection-ordered", "sent-on")).toBe("sent-on");
    expect(follow(freePratique2007, ...affected, "sent-on")).toMatchObject({ code: "not-accepted" });
    expect(refusedFor(freePratique2007, "sent-on", { diversion: "engine trouble" })).toEqual(["diversion"]);
  });

  it("lets a conveyance depart whose measures were begun and cannot be completed here (Article 27.2)", () => {
    expect(follow(freePratique2007, ...affected, "made-conditional", "measures-begun", "departure-allowed")).toBe(
      "departing",
    );
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

describe("a risk found on board after the grant (Article 27.1)", () => {
  const at = (minute: number) => instant(`2026-01-01T06:${String(minute).padStart(2, "0")}:00Z`);
  const line = (event: string, place: number) => ({ at: at(place), sequence: place + 1, by: "port", event });
  const found = { at: at(30), sequence: 31, by: "port", reopens: "affected", reason: "two ill since the morning" };
  const end = (...events: readonly string[]) => {
    const log = [line("granted-by-radio", 0), found, ...events.map((event, place) => line(event, place + 31))];
    const { status, refused, refusedReopenings } = replay(freePratique2007, log, { carries: [] });
    return { status, refused: refused.map(({ entry }) => entry.event), refusedReopenings };
  };

  it("opens the case again, and both conditions lift it", () => {
    expect(end()).toEqual({ status: "affected", refused: [], refusedReopenings: [] });
    const course = ["made-conditional", "measures-begun", "measures-effective"];
    expect(end(...course, "granted").refused).toEqual(["granted"]);
    expect(end(...course, "risk-gone-too", "granted").status).toBe("granted");
  });

  it("lets nobody withdraw or be sent on, and opens what left as it was to nobody", () => {
    expect(end("request-withdrawn", "sent-on").refused).toEqual(["request-withdrawn", "sent-on"]);
    for (const outcome of ["departed-untreated", "withdrawn", "sent-on"] as const)
      expect(reopen(freePratique2007, outcome, "affected")).toMatchObject({ code: "not-reopenable", allowed: [] });
  });

  it("keeps every promise but those of one course", () => {
    const suspended = proveInvariants(freePratique2007).filter(({ suspendedBy }) => suspendedBy !== undefined);
    expect(suspended.map(({ invariant }) => invariant)).not.toContain("lifted-and-then-granted");
    expect(suspended.every(({ proof }) => proof.holds)).toBe(true);
    expect(lintFlow(freePratique2007)).toEqual([]);
  });
});
