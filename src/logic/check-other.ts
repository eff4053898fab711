import type { AnyReference } from "./condition.js";
import type { FactKind } from "./facts.js";
import { referred, type Scope } from "./scope.js";

export type Kind = FactKind["kind"];
export const MOMENTS: readonly Kind[] = ["date", "instant"];

/** The kind of the fact on the other side, which is one of some kinds and bears no shift, which would be passed over. */
export function checkOther<Frame>(reference: AnyReference, kinds: readonly Kind[], scope: Scope<Frame>): FactKind {
  if ("plus" in reference) throw expected("a shift only beside a day or an instant to compare with", "another");
  const kind = kindIn(reference, scope);
  if (kinds.includes(kind.kind)) return kind;
  throw expected(`a ${kinds.join(" or ")} fact to compare with`, `a ${kind.kind} fact`);
}

/** The kind of the fact that a reference names. */
export function kindIn<Frame>(reference: AnyReference, scope: Scope<Frame>): FactKind {
  const [name, holder] = referred(reference);
  const kind: FactKind | undefined = scope.reader(reference).kind;
  if (kind === undefined) throw expected("a fact of the table", `the unknown ${holder} name "${name}"`);
  return kind;
}

/** What is said of a condition that contradicts its table or could never be decided. */
export function expected(what: string, got: string): TypeError {
  return new TypeError(`prepareCondition: expected ${what}, got ${got}`);
}
