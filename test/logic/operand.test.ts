import { expect, it } from "vitest";
import { isReference } from "../../src/logic/operand.js";

it("tells another fact from a value that stands in the condition itself", () => {
  for (const side of [{ fact: "x" }, { item: "x" }, { previous: "x", plus: { days: 1 } }])
    expect(isReference(side)).toBe(true);
  for (const side of ["x", 1, true, null, undefined, ["x"], { atLeast: 1 }, { days: 14 }])
    expect(isReference(side)).toBe(false);
});
