import { expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import type { FactTable } from "../../src/logic/facts.js";
import { comparisonsIn } from "../../src/risk/comparisons.js";
import { factChanges } from "../../src/risk/fact-changes.js";

const table = {
  celsius: { kind: "number", unit: "celsius", label: { en: "temperature", zh: "体温" } },
  contact: { kind: "yes-no" },
} as const satisfies FactTable;
const conditions: AnyCondition[] = [
  { fact: "celsius", atLeast: 37.3 },
  { fact: "contact", is: "yes" },
];

it("says of each fact what it has to be, from what it is, with an answer that does it", () => {
  const facts = { celsius: 36.5, contact: absent("not-asked") };
  const changes = factChanges({
    table,
    comparisons: comparisonsIn(table, conditions),
    facts,
    candidates: [
      ["celsius", [37.2, 37.3, 37.4]],
      ["contact", ["yes", "no"]],
    ],
    example: { celsius: 37.3, contact: "yes" },
    works: ({ celsius, contact }) => Number(celsius) >= 37.3 && contact === "yes",
  });
  expect(changes).toEqual([
    {
      fact: "celsius",
      label: table.celsius.label,
      from: 36.5,
      to: { kind: "number", unit: "celsius", atLeast: { value: 37.3 } },
      example: 37.3,
    },
    {
      fact: "contact",
      label: { en: "contact", zh: "contact" },
      from: absent("not-asked"),
      to: { kind: "one-of", words: ["yes"] },
      example: "yes",
    },
  ]);
});
