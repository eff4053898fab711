import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { instant } from "../../src/calendar/instant.js";
import { examine } from "../../src/declaration/examine.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { readDeclaration } from "../../src/declaration/read-declaration.js";
import { anyOptions, formAndInput, fullCard } from "./cards.js";

describe("readDeclaration", () => {
  it("gives the declaration where nothing blocks, although an officer may have to look", () => {
    const { symptomsAny: _, ...card } = fullCard;
    expect(readDeclaration(exitEntryCard5, { ...card, symptomsAny: "no" })).toMatchObject({ ok: true });
    const unknown = readDeclaration(exitEntryCard5, { ...card, symptomsAny: absent("asked-unknown") });
    expect(unknown.ok && unknown.value.symptomsAny).toEqual(absent("asked-unknown"));
  });

  it("gives every finding that blocks, and only those", () => {
    const result = readDeclaration(
      exitEntryCard5,
      { ...fullCard, name: "", sex: "M", symptomsAny: "no", extra: 1 },
      { asOf: instant("2020-03-20T00:00:00Z") },
    );
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path[0]])).toEqual([
      ["expired", "submittedAt"],
      ["missing", "name"],
      ["malformed", "sex"],
    ]);
  });

  it("agrees with examine on whatever comes in", () => {
    fc.assert(
      fc.property(formAndInput, anyOptions, ({ form, input }, options) => {
        const { declaration, findings, verdict } = examine(form, input, options);
        const result = readDeclaration(form, input, options);
        expect(result.ok).toBe(verdict !== "blocked");
        if (result.ok) expect(result.value).toEqual(declaration);
        else expect(result.issues).toEqual(findings.filter(({ severity }) => severity === "block"));
      }),
      { numRuns: 500 },
    );
  });
});
