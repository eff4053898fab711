import { absent } from "../../src/answer.js";
import type { AnyLeaf, Condition } from "../../src/logic/condition.js";
import { evaluate, prepareCondition } from "../../src/logic/evaluate.js";
import type { FactKind } from "../../src/logic/facts.js";

/** What one comparison of a fact `x` of a kind, with a second fact `y` beside it, comes to. */
export function compared(kind: FactKind, asked: AnyLeaf, x: unknown, y?: unknown, other: FactKind = kind): string {
  const table = { x: kind, y: other };
  const condition = { fact: "x", ...asked } as Condition<typeof table>;
  return evaluate(prepareCondition(condition, table), { x, y: y ?? absent("not-asked") } as never);
}

export const celsius: FactKind = { kind: "number", unit: "celsius" };
export const date: FactKind = { kind: "date" };
export const instant: FactKind = { kind: "instant" };
export const symptoms: FactKind = { kind: "choices", options: ["cough", "rash", "other"] };
