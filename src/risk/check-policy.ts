import { checkCondition } from "../logic/check-condition.js";
import type { AnyCondition } from "../logic/condition.js";
import type { FactTable } from "../logic/facts.js";
import { factsScope } from "../logic/scope.js";
import type { Overlay, PolicyDefinition } from "./policy.js";

/**
 * Looks over a policy and what is laid over it, before it is made ready.
 *
 * @throws TypeError when an overlay is of another series of policies, a rule names an unknown fact or grade or bears an
 * id that is taken, asks what could never be decided, or what is replaced is no rule below.
 */
export function checkPolicy<Table extends FactTable, Grade extends string>(
  { edition, facts, grades, rules }: PolicyDefinition<Table, Grade>,
  overlays: readonly Overlay<Table, Grade>[] = [],
): void {
  checkNames(grades, facts);
  const ids = new Set<string>();
  const scope = factsScope(facts);
  const check = (added: typeof rules) => {
    for (const { id, grade, when } of added) {
      if (!Object.hasOwn(grades, grade))
        throw new TypeError(`definePolicy: expected rule "${id}" to give a grade of the policy, got another`);
      if (ids.has(id)) throw new TypeError(`definePolicy: expected every rule to have its own id, got "${id}" twice`);
      checkCondition(when as AnyCondition, scope);
      ids.add(id);
    }
  };
  check(rules);
  for (const overlay of overlays) {
    if (overlay.over !== edition.series)
      throw new TypeError(`withOverlays: expected an overlay over "${edition.series}", got "${overlay.over}"`);
    for (const replaced of overlay.replaces ?? [])
      if (!ids.delete(replaced))
        throw new TypeError(`withOverlays: expected a rule below to replace, got "${replaced}"`);
    check(overlay.rules);
  }
}

/** The grades have their severity by their places, which a whole number as a name loses: such keys come first in any object. */
function checkNames(grades: object, facts: object): void {
  const names = Object.keys(grades);
  if (names.length === 0) throw new TypeError("definePolicy: expected a grade at least, got none");
  for (const name of names)
    if (/^\d+$/.test(name) || name === "undecided")
      throw new TypeError(`definePolicy: expected grades named by words other than undecided, got "${name}"`);
  for (const name of [...names, ...Object.keys(facts)])
    if (name === "__proto__") throw new TypeError(`definePolicy: expected names that can be assigned, got "${name}"`);
}
