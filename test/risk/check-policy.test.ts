import { describe, expect, it } from "vitest";
import type { FactTable } from "../../src/logic/facts.js";
import { checkPolicy } from "../../src/risk/check-policy.js";
import * as risk from "../../src/risk/index.js";
import type { Overlay, Policy, PolicyDefinition } from "../../src/risk/policy.js";

const text = (word: string) => ({ en: word, zh: word });
const edition = { id: "made-up", series: "made-up", title: text("made up"), source: "made up" };
const rule = { id: "fever", when: { fact: "celsius", atLeast: 37.3 }, grade: "raised", text: text("fever") };
const definition = {
  edition,
  facts: { celsius: { kind: "number", unit: "celsius" } },
  grades: { clear: text("clear"), raised: text("raised") },
  rules: [rule],
};
const overlay = { edition: { ...edition, id: "overlay" }, over: "made-up", rules: [{ ...rule, id: "other" }] };
const checking =
  (policy: object, ...overlays: object[]) =>
  () =>
    checkPolicy(policy as PolicyDefinition, overlays as Overlay[]);

describe("checkPolicy", () => {
  it("finds nothing wrong with a policy, nor with what replaces a rule by one of its id", () => {
    expect(checking(definition)).not.toThrow();
    expect(checking(definition, overlay, { ...overlay, replaces: ["fever", "other"], rules: [rule] })).not.toThrow();
  });

  it.each([
    [{ ...rule, grade: "purple" }, 'expected rule "fever" to give a grade of the policy'],
    [{ ...rule, grade: "toString" }, 'expected rule "fever" to give a grade of the policy'],
    [{ ...rule, when: { fact: "cough", is: "yes" } }, "expected a fact of the table"],
  ])("says what is wrong with a rule, of the policy or of an overlay", (wrong, message) => {
    expect(checking({ ...definition, rules: [wrong] })).toThrow(message);
    expect(checking({ ...definition, rules: [] }, { ...overlay, rules: [wrong] })).toThrow(message);
  });

  it.each([
    [{ grades: {} }, "expected a grade at least, got none"],
    // The keys of an object that are whole numbers come first, in their own order: severity would be lost.
    [{ grades: { 2: text("two"), raised: text("r"), 1: text("one") } }, 'got "1"'],
    [{ grades: { clear: text("c"), raised: text("r"), undecided: text("u") } }, 'got "undecided"'],
    [{ grades: JSON.parse('{"clear": {}, "raised": {}, "__proto__": {}}') }, 'got "__proto__"'],
    [{ facts: JSON.parse('{"celsius": {"kind": "number", "unit": "celsius"}, "__proto__": {}}') }, 'got "__proto__"'],
  ])("lets no grade and no fact bear a name by which it would be lost: %j", (wrong, message) => {
    expect(checking({ ...definition, ...wrong })).toThrow(message);
  });

  it("lets no two rules bear one id, no overlay lie elsewhere, and nothing be replaced that is not there", () => {
    expect(checking({ ...definition, rules: [rule, rule] })).toThrow('its own id, got "fever" twice');
    expect(checking(definition, overlay, overlay)).toThrow('its own id, got "other" twice');
    expect(checking(definition, { ...overlay, over: "another" })).toThrow('an overlay over "made-up", got "another"');
    expect(checking(definition, { ...overlay, replaces: ["cough"] })).toThrow('a rule below to replace, got "cough"');
  });
});

// A policy of the library is not looked over when it is defined: that is done here, once.
const policies = Object.values(risk as Record<string, unknown>).filter(
  (value): value is Policy<FactTable> => typeof value === "object" && value !== null && "gradesInOrder" in value,
);

describe("the policies of the library", () => {
  it("are many", () => {
    expect(policies.length).toBeGreaterThan(10);
  });

  it.each(policies.map((policy) => [policy.edition.id, policy] as const))("%s is sound", (_, policy) => {
    checkPolicy(policy, policy.overlays);
    expect(policy.prepared).toHaveLength(policy.grading.ids.length);
  });
});
