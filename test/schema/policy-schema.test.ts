import { describe, expect, it } from "vitest";
import { sizeOf } from "../../src/risk/allowance.js";
import * as released from "../../src/risk/index.js";
import type { Overlay, Policy } from "../../src/risk/policy.js";
import { overlaySchema, policySchema } from "../../src/schema/policy-schema.js";
import { madeUpEdition, text } from "../declaration/cards.js";

const rule = { id: "r", when: { fact: "a", is: "yes" }, grade: "b", text: text("r"), source: text("s") };
const policy = {
  edition: madeUpEdition,
  facts: { a: { kind: "yes-no" } },
  grades: { a: text("a"), b: text("b") },
  rules: [rule],
};
const wrong = (document: unknown, schema: typeof policySchema | typeof overlaySchema = policySchema) =>
  (schema.safeParse(document).error?.issues ?? []).map(({ path }) => path.join("."));

describe("the shape of a policy", () => {
  it("has every kind of fact, and everything else that a definition can have", () => {
    const facts = {
      ...policy.facts,
      number: { kind: "number", unit: "celsius", label: text("n") },
      choice: { kind: "choice", options: ["x"], names: { x: text("x") } },
      choices: { kind: "choices", options: [] },
      list: { kind: "list", of: { inner: { kind: "list", of: { date: { kind: "date" } } } } },
      instant: { kind: "instant" },
      text: { kind: "text" },
    };
    const monotone = { a: "yes", number: "more", choice: ["x"] };
    expect(wrong({ ...policy, facts, monotone, rules: [{ ...rule, ground: "g" }] })).toEqual([]);
  });

  it.each([
    ["no source", { rules: [{ ...rule, source: "a law" }] }, "rules.0.source"],
    ["a fact of no kind", { facts: { a: { kind: "colour" } } }, "facts.a.kind"],
    ["a number without a unit", { facts: { a: { kind: "number" } } }, "facts.a.unit"],
    ["options of a yes-no", { facts: { a: { kind: "yes-no", options: [] } } }, "facts.a"],
    ["a fact called constructor", { facts: { constructor: { kind: "date" } } }, "facts.constructor"],
    ["a grade called prototype", { grades: { prototype: text("p") } }, "grades.prototype"],
    ["a direction that there is not", { monotone: { a: "up" } }, "monotone.a"],
    ["a key of a prepared policy", { prepared: [] }, ""],
    ["three lists, one inside another", { rules: [{ ...rule, when: nested(3) }] }, "rules.0.when"],
    ["too many rules", { rules: new Array(301).fill(rule) }, "rules"],
    ["too many parts", { rules: [{ ...rule, when: { fact: "a", in: new Array(4000).fill("yes") } }] }, "rules"],
  ])("does not have %s", (_, changes, path) => {
    expect(wrong({ ...policy, ...changes })).toEqual([path]);
  });

  it("has two lists, one inside another, and as many rules and parts as released policies have several times over", () => {
    expect(wrong({ ...policy, rules: [{ ...rule, when: nested(2) }] })).toEqual([]);
    const sizes = Object.values(released as Record<string, unknown>)
      .filter((each): each is Policy => typeof each === "object" && each !== null && "gradesInOrder" in each)
      .map(({ rules }) => rules.reduce((total, { when }) => total + sizeOf(when), 0));
    expect(Math.max(...sizes) * 10).toBeLessThan(4000);
  });

  it("of every released overlay is that of an overlay", () => {
    const overlays = Object.values(released as Record<string, unknown>).filter(
      (each): each is Overlay =>
        typeof each === "object" &&
        each !== null &&
        "jurisdiction" in each &&
        "rules" in each &&
        Array.isArray(each.rules),
    );
    expect(overlays.length).toBeGreaterThan(1);
    for (const overlay of overlays) expect(wrong(JSON.parse(JSON.stringify(overlay)), overlaySchema)).toEqual([]);
    expect(wrong({ ...overlays[0], jurisdiction: { level: "village", place: "x" } }, overlaySchema)).toEqual([
      "jurisdiction.level",
    ]);
  });
});

function nested(lists: number): object {
  let condition: object = { item: "date", known: true };
  for (let list = 1; list < lists; list++) condition = { item: "inner", some: condition };
  return { fact: "list", every: condition };
}
