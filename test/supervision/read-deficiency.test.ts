import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFICIENCY_ISSUE_CODES, readDeficiency, readDeficiencyFile } from "../../src/supervision/read-deficiency.js";
import { anyFile, deficiency, FLOWS, fileOf, MENDED } from "./deficiency-files.js";

const issuesOf = (changed: object) => {
  const read = readDeficiency({ ...deficiency(), ...changed });
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, path.join(".")]);
};

describe("the record of a deficiency", () => {
  it.each([
    [{ id: " " }, ["malformed", "id"]],
    [{ place: 7 }, ["malformed", "place"]],
    [{ foundBy: undefined }, ["malformed", "foundBy"]],
    [{ owedBy: "" }, ["malformed", "owedBy"]],
    [{ item: "" }, ["malformed", "item"]],
    [{ post: 3 }, ["malformed", "post"]],
    [{ category: "toString" }, ["malformed", "category"]],
    [{ severity: "huge" }, ["malformed", "severity"]],
    [{ zone: "red" }, ["malformed", "zone"]],
    [{ instrument: "shouting" }, ["malformed", "instrument"]],
    [{ channel: "letter" }, ["malformed", "channel"]],
    [{ channel: "video" }, ["liveness-not-stated", "liveness"]],
    [{ channel: "video", liveness: "old" }, ["malformed", "liveness"]],
    [{ channel: "telephone", liveness: "live" }, ["malformed", "liveness"]],
    [{ evidence: "P-17" }, ["malformed", "evidence"]],
    [{ evidence: [] }, ["without-evidence", "evidence"]],
    [
      {
        evidence: [
          { kind: "picture", reference: "P" },
          { kind: "rumour", reference: "R" },
        ],
      },
      ["malformed", "evidence.1"],
    ],
    [{ foundAt: "2020-04-02" }, ["malformed", "foundAt"]],
    [{ dueOn: "2020-04-31" }, ["malformed", "dueOn"]],
    [{ dueOn: "2020-04-01" }, ["due-before-found", "dueOn"]],
  ])("%j is named", (changed, issue) => {
    expect(issuesOf(changed)).toEqual([issue]);
    expect(DEFICIENCY_ISSUE_CODES).toContain(issue[0]);
  });

  it("may be due on the day on which it was found, as its instant has it written", () => {
    expect(issuesOf({ dueOn: "2020-04-02" })).toEqual([]);
    expect(issuesOf({ foundAt: "2020-04-01T23:30:00Z", dueOn: "2020-04-01" })).toEqual([]);
  });

  it("has all its issues at once, and says so of anything", () => {
    expect(issuesOf({ id: "", severity: 1, evidence: [], dueOn: "2020-04-01" }).map(([code]) => code)).toEqual([
      "malformed",
      "malformed",
      "without-evidence",
      "due-before-found",
    ]);
    for (const value of [undefined, null, "x", 3, []]) expect(readDeficiency(value).ok).toBe(false);
  });

  it("takes a hole in a list for a member that is none", () => {
    expect(issuesOf({ evidence: new Array(1) })).toEqual([["malformed", "evidence.0"]]);
    const read = readDeficiencyFile({ ...fileOf({}, MENDED), accountability: new Array(1) }, FLOWS);
    expect(read.ok ? [] : read.issues).toEqual([{ code: "malformed", path: ["accountability", 0] }]);
  });

  it("repeats nothing that was written, and never throws", () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(deficiency())), (value, key) => {
        const read = readDeficiency({ ...deficiency(), [key]: value });
        if (!read.ok) expect(Object.keys(read.issues[0] ?? {})).toEqual(["code", "path"]);
        readDeficiencyFile(value, FLOWS);
        readDeficiencyFile({ ...fileOf({}, MENDED), accountability: value }, FLOWS);
      }),
    );
  });
});

describe("the file of a deficiency", () => {
  it("comes back from JSON as it was", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(readDeficiencyFile(JSON.parse(JSON.stringify(file)), FLOWS)).toEqual({
          ok: true,
          value: JSON.parse(JSON.stringify(file)),
        });
      }),
    );
    const file = fileOf({}, MENDED, [["referred", "04-03"]]);
    expect(readDeficiencyFile(file, FLOWS)).toEqual({ ok: true, value: file });
  });

  it("names what is wrong in it at its place", () => {
    const file = fileOf({}, MENDED, [["referred", "04-03"]]);
    const read = readDeficiencyFile(
      {
        deficiency: { ...file.deficiency, severity: "huge" },
        rectification: { ...file.rectification, subject: "D-2", flow: "isolation-2020-01-20" },
        accountability: [file.accountability[0], { ...file.accountability[0], log: [{ at: "yesterday" }] }],
      },
      FLOWS,
    );
    expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["malformed", "deficiency.severity"],
      ["unknown-flow", "rectification.flow"],
      ["other-subject", "rectification.subject"],
      ["malformed", "accountability.1.log.0"],
    ]);
  });
});
