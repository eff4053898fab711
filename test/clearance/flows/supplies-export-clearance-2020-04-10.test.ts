import { describe, expect, it } from "vitest";
import { suppliesExportClearance2020 } from "../../../src/clearance/flows/supplies-export-clearance-2020-04-10.js";
import { everyPath, neverAfter } from "../../../src/flow/proofs.js";
import { asksOf, follow, isSound, saysWhatItPromises } from "../../screening/flows/sound-flow.js";

const flow = suppliesExportClearance2020;

describe("clearance of epidemic supplies that go out", () => {
  isSound(flow, { removals: ["expected: withdrawn", "at-site: withdrawn"] });
  saysWhatItPromises(flow);

  const inspected = ["arrived-at-site", "declared", "documents-accepted"];

  it.each([
    [[...inspected, "inspection-passed", "released", "loaded"], "exported"],
    [[...inspected, "inspection-failed", "export-stopped"], "export-stopped"],
    [["arrived-at-site", "declared", "documents-returned", "withdrawn"], "withdrawn"],
  ])("%j leads to %s", (events, status) => {
    expect(follow(flow, ...events)).toBe(status);
  });

  it("lets nothing out uninspected (GACC Notice 53 of 2020)", () => {
    expect(follow(flow, ...inspected, "released")).toMatchObject({ way: ["inspection-passed"] });
    expect(everyPath(flow, { to: "exported", through: { events: ["inspection-passed"] } })).toEqual({ holds: true });
  });

  it("stops what failed, for good", () => {
    expect(neverAfter(flow, { event: "inspection-failed", never: "released" })).toEqual({ holds: true });
    expect(flow.moves.refused).toEqual({ "export-stopped": "export-stopped" });
    expect(asksOf(flow, "export-stopped")).toEqual(["reason"]);
  });

  it("takes a declaration only once the goods are at the site (Customs Law of China, Article 24)", () => {
    expect(follow(flow, "declared")).toMatchObject({ way: ["arrived-at-site"] });
  });
});
