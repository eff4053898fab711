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

it.each([2, 3])(
  "what is said of one fact, here %i, holds whatever the others are within what is said of them",
  (chosen) => {
    const doses = { one: { kind: "number", unit: "count" }, other: { kind: "number", unit: "count" } } as const;
    const [one, other] = factChanges({
      table: doses,
      comparisons: comparisonsIn(
        doses,
        [1, 2, 3].flatMap((atLeast) => [
          { fact: "one", atLeast },
          { fact: "other", atLeast },
        ]),
      ),
      facts: { one: 0, other: 0 },
      candidates: [
        ["one", [1, 2, 3]],
        ["other", [1, 2, 3]],
      ],
      example: { one: chosen, other: 2 },
      works: (given) => Number(given["one"]) + Number(given["other"]) >= 4,
    });
    // Of the first it is said with 2 of the other; 1 of the other would do with 3 of the first, but not with 2.
    expect([one?.to, other?.to]).toMatchObject([{ atLeast: { value: 2 } }, { atLeast: { value: 2 } }]);
  },
);
