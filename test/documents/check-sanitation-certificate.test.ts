import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import {
  checkSanitationCertificate,
  type SanitationCertificate,
} from "../../src/documents/check-sanitation-certificate.js";
import { SANITATION_AREAS, type SanitationAreaCode } from "../../src/documents/sanitation-areas.js";

const UNKNOWN = absent("asked-unknown");
const clean = (Object.keys(SANITATION_AREAS) as SanitationAreaCode[]).map(
  (area) => ({ area, evidence: "none" }) as const,
);
const exemption: SanitationCertificate = { kind: "exemption", areas: clean, measures: [] };
const IN_ORDER = { errors: [], warnings: [], missingAreas: [], unansweredAreas: [], needed: [] };

describe("checkSanitationCertificate (IHR (2005), Article 39 and Annex 3)", () => {
  it("finds nothing on an exemption without evidence, with the line for other areas or without", () => {
    expect(checkSanitationCertificate(exemption)).toEqual(IN_ORDER);
    const areas = clean.filter(({ area }) => area !== "other");
    expect(checkSanitationCertificate({ ...exemption, areas })).toEqual(IN_ORDER);
  });

  it("finds every contradiction at once", () => {
    const areas = [{ area: "galley", evidence: "found" } as const];
    const check = checkSanitationCertificate({
      kind: "exemption",
      areas,
      measures: ["disinsection"],
      holds: { state: "laden", allowsThoroughInspection: "no" },
    });
    expect(check.errors).toEqual(["exemption-with-evidence", "exemption-with-measures", "area-missing"]);
    expect(check.warnings).toEqual(["exemption-not-inspectable"]);
    expect(check.missingAreas).toHaveLength(11);
    const control = checkSanitationCertificate({ kind: "control", areas, measures: [] });
    expect(control.errors).toEqual(["control-without-measures", "area-missing"]);
  });

  it("takes an area that does not apply for answered, and one that is not known for neither", () => {
    const areas = clean.map((line) =>
      line.area === "ballast-tanks"
        ? { ...line, evidence: absent("not-applicable") }
        : line.area === "sewage"
          ? { ...line, evidence: UNKNOWN }
          : line,
    );
    expect(checkSanitationCertificate({ ...exemption, areas })).toEqual({ ...IN_ORDER, unansweredAreas: ["sewage"] });
  });

  it.each([
    ["empty", "no", [], []],
    ["laden", "yes", [], []],
    ["ballast", "no", ["exemption-not-inspectable"], []],
    ["laden", UNKNOWN, [], ["holds.allowsThoroughInspection"]],
    [UNKNOWN, "no", [], ["holds.state"]],
    [UNKNOWN, UNKNOWN, [], ["holds.state", "holds.allowsThoroughInspection"]],
  ] as const)("holds %j, inspectable %j", (state, allowsThoroughInspection, warnings, needed) => {
    const holds = { state, allowsThoroughInspection };
    expect(checkSanitationCertificate({ ...exemption, holds })).toEqual({ ...IN_ORDER, warnings, needed });
    expect(
      checkSanitationCertificate({ ...exemption, kind: "control", measures: ["deratting"], holds }).warnings,
    ).toEqual([]);
  });

  it("says when the measures are not known", () => {
    expect(checkSanitationCertificate({ ...exemption, measures: UNKNOWN })).toEqual({
      ...IN_ORDER,
      needed: ["measures"],
    });
    expect(checkSanitationCertificate({ ...exemption, kind: "control", measures: UNKNOWN }).errors).toEqual([]);
  });
});
