import { describe, expect, it } from "vitest";
import { advance } from "../../../src/flow/advance.js";
import { neverAfter } from "../../../src/flow/proofs.js";
import { reopen } from "../../../src/flow/reopen.js";
import { rectification2020 } from "../../../src/supervision/flows/rectification-2020-04-02.js";
import { SUPERVISION_INSTRUMENTS } from "../../../src/supervision/supervision-instrument.js";
import { asksOf, follow, isSound, refusedFor, saysWhatItPromises } from "../../screening/flows/sound-flow.js";

describe("rectification", () => {
  isSound(rectification2020, {
    removals: [
      "open: instrument-used",
      "open: due-set",
      "reopened: instrument-used",
      "reopened: due-set",
      "rectified: look-back-failed",
      "verified: look-back-failed",
      "verified: look-back-passed",
    ],
  });
  saysWhatItPromises(rectification2020);

  it("goes from the finding to the closing", () => {
    expect(follow(rectification2020, "rectified", "look-back-passed", "closed")).toBe("closed");
    expect(follow(rectification2020, "instrument-used", "due-set", "rectified")).toBe("rectified");
  });

  it("closes nothing without a look-back, and looks back at nothing that was not rectified", () => {
    expect(follow(rectification2020, "rectified", "closed")).toMatchObject({ way: ["look-back-passed"] });
    expect(follow(rectification2020, "closed")).toMatchObject({ way: ["rectified", "look-back-passed"] });
    expect(follow(rectification2020, "look-back-passed")).toMatchObject({ way: ["rectified"] });
  });

  it("opens again what a look-back finds again, however often, also before it was closed", () => {
    const again = ["rectified", "look-back-failed"];
    expect(follow(rectification2020, ...again)).toBe("reopened");
    expect(follow(rectification2020, ...again, ...again, ...again, "rectified", "look-back-passed")).toBe("verified");
    expect(follow(rectification2020, ...again, "look-back-passed")).toMatchObject({ way: ["rectified"] });
    expect(follow(rectification2020, "rectified", "look-back-passed", "look-back-failed")).toBe("reopened");
    expect(follow(rectification2020, "rectified", "look-back-passed", "look-back-passed")).toBe("verified");
  });

  it("takes a closing back to where the look-back found it mended, and no further", () => {
    expect(reopen(rectification2020, "closed", "verified")).toBe("verified");
    for (const status of ["open", "rectified", "reopened"] as const)
      expect(reopen(rectification2020, "closed", status)).toHaveProperty("code");
    expect(reopen(rectification2020, "withdrawn", "open")).toHaveProperty("code");
  });

  it("withdraws as an error only what was not rectified", () => {
    expect(follow(rectification2020, "withdrawn")).toBe("withdrawn");
    expect(neverAfter(rectification2020, { event: "rectified", never: "withdrawn" }).holds).toBe(true);
  });

  it("asks for what each step states", () => {
    expect(asksOf(rectification2020, "rectified")).toEqual(["rectifiedBy", "evidence"]);
    expect(asksOf(rectification2020, "look-back-passed")).toEqual(["lookedBackBy", "hadNoPart", "evidence"]);
    expect(asksOf(rectification2020, "look-back-failed")).toEqual(["lookedBackBy", "hadNoPart", "evidence", "dueOn"]);
    expect(refusedFor(rectification2020, "look-back-passed", { hadNoPart: "no" })).toEqual(["hadNoPart"]);
    expect(refusedFor(rectification2020, "instrument-used", { instrument: "shouting" })).toEqual(["instrument"]);
    for (const instrument of Object.keys(SUPERVISION_INSTRUMENTS))
      expect(refusedFor(rectification2020, "instrument-used", { instrument })).toEqual([]);
  });

  it("does not close while somebody's accountability is not decided, and closes where nobody's is asked about", () => {
    const particulars = { closedBy: "inspector-3" };
    const closed = (reached?: string) =>
      advance(rectification2020, "verified", "closed", {
        particulars,
        ...(reached === undefined ? {} : { statuses: { "cn-accountability": reached } }),
      });
    expect(closed()).toBe("closed");
    for (const decided of ["held-to-account", "not-held-to-account"]) expect(closed(decided)).toBe("closed");
    for (const pending of ["referred", "heard"])
      expect(closed(pending)).toMatchObject({ code: "requirement-unmet", missing: ["cn-accountability"] });
  });
});
