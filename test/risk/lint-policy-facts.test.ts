import { describe, expect, it } from "vitest";
import { codes, coughs, found, high, text } from "./linted.js";

const _runs = { numRuns: 150 };

describe("lintFactTable", () => {
  it("takes a label that is missing for a note", () => {
    const policy = { ...high(coughs), facts: { cough: { kind: "yes-no" } } } as const;
    expect(found(policy)).toMatchObject([
      { code: "missing-text", severity: "note", fact: "cough", path: ["facts", "cough"] },
    ]);
    const named = {
      cough: { kind: "choice", options: ["yes", "no"], names: { yes: { en: "yes", zh: "yes" } }, label: text },
    };
    expect(codes({ ...high(coughs), facts: named as never })).toEqual(["missing-text"]);
  });
});
