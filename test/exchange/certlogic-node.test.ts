import { isCertLogicExpression } from "certlogic-js/dist/validation/index.js";
import { expect, it } from "vitest";
import { CERTLOGIC_OPERANDS, CERTLOGIC_UNITS } from "../../src/exchange/certlogic-node.js";
import { readCertLogic } from "../../src/exchange/index.js";

const operandsOf = (operation: string, count: number): unknown[] => {
  const last: readonly unknown[] = operation === "plusTime" ? ["2021-01-01", 1, "day"] : [1, 1, 1];
  return Array.from({ length: count }, (_, at) => last[at] ?? 1);
};

it("takes of each operation as many operands as the reference takes", () => {
  for (const operation of Object.keys(CERTLOGIC_OPERANDS))
    for (const count of [1, 2, 3, 4, 5]) {
      const logic = { [operation]: operandsOf(operation, count) };
      expect(readCertLogic(logic).ok, JSON.stringify(logic)).toBe(isCertLogicExpression(logic));
    }
});

it("has the units of the reference", () => {
  for (const unit of [...CERTLOGIC_UNITS, "days", "minute", "Day"]) {
    const logic = { plusTime: ["2021-01-01", 1, unit] };
    expect(readCertLogic(logic).ok).toBe(isCertLogicExpression(logic));
  }
});
