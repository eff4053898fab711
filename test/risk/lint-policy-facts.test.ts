import { describe, expect, it } from "vitest";
import { lintFactTable } from "../../src/risk/lint-policy-facts.js";
import { codes, coughs, found, high, text } from "./linted.js";

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

it("gives the facts that can be read, those of elements too", () => {
  const problems: string[] = [];
  const sound = lintFactTable(
    {
      a: { kind: "yes-no", label: text },
      b: { kind: "colour", label: text },
      c: { kind: "list", of: { d: { kind: "date" }, e: 1 } },
    },
    ["facts"],
    (code, path) => problems.push(`${code} ${path.join(".")}`),
  );
  expect(sound).toEqual({ a: { kind: "yes-no", label: text }, c: { kind: "list", of: { d: { kind: "date" } } } });
  expect(problems.filter((problem) => problem.startsWith("malformed"))).toEqual([
    "malformed-fact facts.b.kind",
    "malformed-fact facts.c.of.e.kind",
  ]);
});
