import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { type ExtensionRequest, sanitationExtension } from "../../src/documents/sanitation-extension.js";

const UNKNOWN = absent("not-asked");
const request: ExtensionRequest = {
  kind: "exemption",
  portMayExtend: "yes",
  alreadyExtended: "no",
  inspectionPossibleAtPort: "no",
  evidenceFound: "no",
};

describe("sanitationExtension (IHR (2005), Articles 20.3 and 39.1, Annex 3)", () => {
  it("allows one month when every condition of the three texts is met", () => {
    expect(sanitationExtension({ ...request, validUntil: calendarDate("2025-08-31") })).toEqual({
      verdict: "allowed",
      reasons: [],
      warnings: [],
      months: 1,
      extendedUntil: "2025-09-30",
      needed: [],
    });
    expect(sanitationExtension(request).extendedUntil).toBeUndefined();
  });

  it("names every reason at once", () => {
    const refused = sanitationExtension({
      ...request,
      portMayExtend: "no",
      alreadyExtended: "yes",
      inspectionPossibleAtPort: "yes",
      evidenceFound: "yes",
      validUntil: calendarDate("2025-08-31"),
    });
    expect(refused).toMatchObject({ verdict: "refused", months: undefined, extendedUntil: undefined });
    expect(refused.reasons).toEqual([
      "port-not-authorised",
      "already-extended",
      "inspection-possible",
      "evidence-recorded",
    ]);
  });

  it("warns of a Control Certificate, which Article 20.3 does not name", () => {
    expect(sanitationExtension({ ...request, kind: "control" })).toMatchObject({
      verdict: "allowed-with-warning",
      warnings: ["article-20-names-the-exemption-certificate-only"],
      months: 1,
    });
    expect(sanitationExtension({ ...request, kind: "control", alreadyExtended: "yes" }).warnings).toEqual([]);
  });

  it.each(["portMayExtend", "alreadyExtended", "inspectionPossibleAtPort", "evidenceFound"] as const)(
    "decides nothing while %s is not known, unless something else decides",
    (fact) => {
      const open = sanitationExtension({ ...request, [fact]: UNKNOWN });
      expect(open).toMatchObject({ verdict: "undecided", reasons: [], months: undefined, needed: [fact] });
      const refused = { alreadyExtended: "yes", portMayExtend: "no", [fact]: UNKNOWN } as const;
      expect(sanitationExtension({ ...request, ...refused })).toMatchObject({ verdict: "refused", needed: [] });
    },
  );
});
