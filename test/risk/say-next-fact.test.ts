import { expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { nextFacts } from "../../src/risk/next-facts.js";
import { sayNextFact } from "../../src/risk/say-next-fact.js";
import { policyOver } from "./random-policies.js";

it("says what became of the question, what its answer settles, and the grades it can lead to", () => {
  const table = { x: { kind: "yes-no", label: { en: "contact", zh: "接触史" } } } as const;
  const policy = policyOver(table, [{ fact: "x", is: "yes" }], ["high"]);
  const [next] = nextFacts(policy, { x: absent("asked-declined") });
  if (next === undefined) throw new Error("expected a next fact");
  expect(sayNextFact(policy, next, "en")).toEqual([
    "Ask for: contact (asked before, declined).",
    "It can settle: rule 1.",
    "The grade can then be: low; high.",
    "One answer is enough for: low; high.",
  ]);
  expect(sayNextFact(policy, next, "zh")).toEqual([
    "请询问：接触史（已询问，拒答）。",
    "可据以确定：rule 1。",
    "结论届时可为：low、high。",
    "仅凭一项答案即可得出：low、high。",
  ]);
});

it("says only of the question where its answer settles nothing", () => {
  const table = { x: { kind: "yes-no" } } as const;
  const reason = { rules: [], grades: [], decidesAlone: [], remaining: 1, isCertain: true };
  const fact = { fact: "x", label: { en: "contact", zh: "接触史" }, standing: "not-asked", reason } as const;
  const policy = policyOver(table, [{ fact: "x", is: "yes" }], ["high"]);
  expect(sayNextFact(policy, fact, "en")).toEqual(["Ask for: contact."]);
  expect(
    sayNextFact(policy, { ...fact, reason: { ...reason, rules: ["gone"], decidesAlone: ["high"] } }, "en"),
  ).toEqual(["Ask for: contact.", "One answer is enough for: high."]);
});
