import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, prepareCondition } from "../../src/logic/evaluate.js";
import { anyCondition, knownAndPartial, travellerTable } from "./traveller-facts.js";

describe("Condition", () => {
  it("is plain data: read back from JSON it comes to the same", () => {
    fc.assert(
      fc.property(anyCondition, knownAndPartial, (condition, { partial }) => {
        const received: typeof condition = JSON.parse(JSON.stringify(condition));
        expect(evaluate(prepareCondition(received, travellerTable), partial)).toBe(
          evaluate(prepareCondition(condition, travellerTable), partial),
        );
      }),
    );
  });
});
