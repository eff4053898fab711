import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectationOfRule } from "../../src/declaration/expectation.js";
import {
  FINDING_SEVERITIES,
  type Finding,
  type FindingCode,
  finding,
  SEVERITIES,
  VERDICTS,
  verdictOn,
} from "../../src/declaration/finding.js";
import { text } from "./cards.js";

const codes = Object.keys(FINDING_SEVERITIES) as FindingCode[];
const ofSeverity = (severity: Finding["severity"]) => finding("missing", [], undefined, undefined, undefined, severity);

describe("finding", () => {
  it("has the same keys in the same order, whatever is given", () => {
    const keys = ["code", "path", "severity", "rule", "label", "expectation", "because"];
    for (const code of codes) {
      expect(Object.keys(finding(code, [], undefined))).toEqual(keys);
      const full = finding(code, ["name"], text("name"), expectationOfRule("rule", text("a name")), "rule", "ask", [
        "a",
      ]);
      expect(Object.keys(full)).toEqual(keys);
    }
  });

  it("says of nothing that it decided where nothing did: always the same list, which nobody can add to", () => {
    const [one, other] = [finding("missing", [], undefined), finding("malformed", ["name"], undefined)];
    expect(one.because).toEqual([]);
    expect(one.because).toBe(other.because);
    expect(() => (one.because as string[]).push("name")).toThrow(TypeError);
  });

  it("is as severe as its code unless a form says otherwise", () => {
    for (const code of codes) expect(finding(code, [], undefined).severity).toBe(FINDING_SEVERITIES[code]);
    expect(finding("contradictory", [], undefined, undefined, undefined, "block").severity).toBe("block");
  });

  it("blocks what cannot be used, refers what an officer must look at, and notes the rest", () => {
    const by = (severity: string) => codes.filter((code) => FINDING_SEVERITIES[code] === severity).sort();
    expect(by("block")).toEqual(["expired", "malformed", "missing", "out-of-range"]);
    expect(by("refer")).toEqual(["check-digit", "contradictory"]);
    expect(by("note")).toEqual(["duplicate", "not-applicable", "unrecognised"]);
  });
});

describe("verdictOn", () => {
  it.each([
    [[], "clear"],
    [["note", "note"], "clear"],
    [["note", "ask"], "ask"],
    [["ask", "refer", "note"], "refer"],
    [["refer", "ask"], "refer"],
    [["refer", "block", "note"], "blocked"],
  ] as const)("%j: %s", (severities, verdict) => {
    expect(verdictOn(severities.map(ofSeverity))).toBe(verdict);
  });

  it("is the worst of two halves, in whatever order", () => {
    const findings = fc.array(fc.constantFrom(...SEVERITIES).map(ofSeverity), { maxLength: 5 });
    fc.assert(
      fc.property(findings, findings, (some, others) => {
        const verdicts = [verdictOn(some), verdictOn(others)];
        expect(verdictOn([...some, ...others])).toBe(VERDICTS.find((each) => verdicts.includes(each)));
        expect(verdictOn(some.toReversed())).toBe(verdictOn(some));
      }),
    );
  });
});
