import { compareWith, expected, type Order, type PreparedComparison } from "./compare.js";
import type { AnyLeaf, AnyOperand } from "./condition.js";
import type { FactKind } from "./facts.js";
import { constant, factOf } from "./operand.js";
import type { Reader, Scope } from "./scope.js";
import { FALSE, TRUE, UNDECIDED } from "./truth.js";

/** Numbers, compared with a number or with a fact in the same unit. What is no number, NaN too, decides nothing. */
export function prepareNumber<Frame>(
  leaf: AnyLeaf,
  reader: Reader<Frame>,
  scope: Scope<Frame>,
): PreparedComparison<Frame> {
  const [accepts, side] = orderOf(leaf);
  return compareWith(reader, numberOn(side, reader, scope), (value, other) =>
    typeof value === "number" && typeof other === "number" && value === value && other === other
      ? accepts(value, other)
        ? TRUE
        : FALSE
      : UNDECIDED,
  );
}

function orderOf({ is, atLeast, above, atMost, below }: AnyLeaf): [Order, AnyOperand] {
  if (is !== undefined) return [(left, right) => left === right, is];
  if (atLeast !== undefined) return [(left, right) => left >= right, atLeast];
  if (above !== undefined) return [(left, right) => left > right, above];
  if (atMost !== undefined) return [(left, right) => left <= right, atMost];
  if (below !== undefined) return [(left, right) => left < right, below];
  throw expected("is, atLeast, above, atMost or below for a number fact", "another comparison");
}

function numberOn<Frame>(side: AnyOperand, { kind }: Reader<Frame>, scope: Scope<Frame>): Reader<Frame> {
  if (typeof side === "object") {
    const other = factOf(side, ["number"], scope);
    if (unitOf(other.kind) !== unitOf(kind)) throw expected("a number fact in the same unit", "one in another");
    return other;
  }
  if (typeof side === "number" && Number.isFinite(side)) return constant(kind, side);
  throw expected("a finite number to compare a number fact with", `another ${typeof side}`);
}

function unitOf(kind: FactKind): string | undefined {
  return kind.kind === "number" ? kind.unit : undefined;
}
