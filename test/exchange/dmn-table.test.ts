import { expect, it } from "vitest";
import { feelTable } from "../../src/exchange/dmn-names.js";
import { inputId, tableDecision } from "../../src/exchange/dmn-table.js";

it("has its outputs even without a rule, and no list of rules then", () => {
  const table = feelTable({ fever: { kind: "yes-no" } });
  const lines = tableDecision("met", "Met", [], {
    language: "en",
    table,
    read: [],
    grades: ["high", "low"],
    editions: [],
  });
  const text = lines.join("\n");
  expect(text).toContain('hitPolicy="RULE ORDER"');
  expect(text.match(/<outputValues/g)).toHaveLength(1);
  expect(text).not.toContain("<rule");
  expect(inputId("fever", table)).toBe("fact-1");
});
