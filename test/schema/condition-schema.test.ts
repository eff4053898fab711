import { expect, it } from "vitest";
import * as policies from "../../src/risk/policies/index.js";
import { conditionSchema } from "../../src/schema/condition-schema.js";

it("takes the conditions of every released policy", () => {
  const conditions = Object.values(policies as Record<string, unknown>).flatMap((policy) =>
    typeof policy === "object" && policy !== null && "rules" in policy && Array.isArray(policy.rules)
      ? policy.rules.map(({ when }: { when: unknown }) => when)
      : [],
  );
  expect(conditions.length).toBeGreaterThan(10);
  for (const condition of conditions) expect(conditionSchema.safeParse(condition).error).toBeUndefined();
});

it.each([
  { fact: "a", iss: "yes" },
  { fact: 5, is: "yes" },
  { fact: "a", is: true },
  { fact: "a", is: { fact: "b", plus: { weeks: 1 } } },
  { fact: "a", in: "yes" },
  { fact: "a", count: { least: 1 } },
  { fact: "a", within: { days: 1 } },
  { fact: "a", overlap: { from: "x" } },
  { all: { fact: "a", is: "yes" } },
  { any: [{ not: { fact: "a", known: "yes" } }] },
  "a",
  null,
])("takes nothing else: %j", (condition) => {
  expect(conditionSchema.safeParse(condition).success).toBe(false);
});
