import { describe, expect, it } from "vitest";
import { CLOSED_LOOP_STAGES } from "../../src/screening/closed-loop-stage.js";
import {
  CUSTODY_CODES,
  CUSTODY_TEXTS,
  type CustodyCode,
  type CustodyFinding,
  sayCustody,
} from "../../src/screening/custody-finding.js";

const finding = (code: CustodyCode, more: Partial<CustodyFinding> = {}): CustodyFinding => ({
  code,
  person: "E12345678",
  stage: "received",
  after: "transferred",
  holder: "vehicle 3",
  minutes: 95,
  allowedMinutes: 60,
  times: 2,
  ...more,
});

describe("sayCustody", () => {
  it.each(CUSTODY_CODES)("says %s in both languages, fills every blank and names nobody", (code) => {
    for (const language of ["en", "zh"] as const) {
      const said = sayCustody(finding(code), CLOSED_LOOP_STAGES, language);
      expect(said).not.toMatch(/[{}]|undefined|NaN/);
      expect(said).not.toContain("E12345678");
      expect(said).not.toContain("vehicle 3");
    }
  });

  it("says what was seen and when", () => {
    expect(sayCustody(finding("gap"), CLOSED_LOOP_STAGES, "en")).toBe(
      "95 minutes from transfer to receipt, from one holder to another; 60 are allowed",
    );
    expect(sayCustody(finding("gap"), CLOSED_LOOP_STAGES, "zh")).toBe("自“转运”至“接收”换手间隔95分钟，允许60分钟");
  });

  it("tells who was never seen from who was last seen somewhere", () => {
    expect(sayCustody(finding("unaccounted"), CLOSED_LOOP_STAGES, "en")).toContain("last recorded at transfer");
    const never = finding("unaccounted", { after: undefined });
    expect(sayCustody(never, CLOSED_LOOP_STAGES, "zh")).toBe("应在“接收”环节，各环节均无记录");
  });

  it("calls a stage without a label by its name, and takes a catalogue of another language", () => {
    expect(sayCustody(finding("unexpected"), [], "en")).toBe("recorded at received, which was not due");
    const french = {
      language: "fr",
      texts: { "custody.unexpected": "vu à {stage}, sans y être dû", "stage.received": "la réception" },
    };
    expect(sayCustody(finding("unexpected"), CLOSED_LOOP_STAGES, french)).toBe("vu à la réception, sans y être dû");
  });

  it("has a text for each code, and one for who was never seen", () => {
    expect(Object.keys(CUSTODY_TEXTS).sort()).toEqual([...CUSTODY_CODES, "never-seen"].sort());
  });
});
