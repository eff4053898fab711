import { isAbsent } from "../answer.js";
import { isCalendarDate } from "../calendar/calendar-date.js";
import { isInstant } from "../calendar/instant.js";
import type { FactKind, FactTable } from "../logic/facts.js";
import { isOption, optionsOf } from "../logic/options.js";
import { isElement } from "../logic/scope.js";
import { below, namesOf, type Path } from "./comparisons.js";

/** Whether an answer says that the question does not apply, which every comparison counts as no. */
function isNotApplicable(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && (answer as { absent?: unknown }).absent === "not-applicable";
}

/**
 * Whether nothing more can be learned of a fact: it has an answer that can be read as its kind, down to every element of a
 * list, or does not apply.
 *
 * @param path where the fact stands
 * @param reads which facts of the elements of a list count; left out, all
 */
export function isKnown(kind: FactKind, answer: unknown, path: Path = "", reads: Reads = () => true): boolean {
  if (isNotApplicable(answer)) return true;
  switch (kind.kind) {
    case "yes-no":
      return answer === "yes" || answer === "no";
    case "number":
      return typeof answer === "number" && Number.isFinite(answer);
    case "date":
      return isCalendarDate(answer) || isInstant(answer);
    case "instant":
      return isInstant(answer);
    case "choices":
      return Array.isArray(answer) && Array.from(answer).every((option) => isOption(optionsOf(kind), option));
    case "list":
      return (
        Array.isArray(answer) && Array.from(answer).every((element) => isElementKnown(kind.of, element, path, reads))
      );
    default:
      return isOption(optionsOf(kind), answer);
  }
}

/** Which facts of the elements of a list are read. */
type Reads = (path: Path) => boolean;

function isElementKnown(of: FactTable, element: unknown, list: Path, reads: Reads): boolean {
  if (!isElement(element)) return false;
  return Object.entries(of).every(([name, kind]) => {
    const path = below(list, name);
    return !reads(path) || isKnown(kind, element[name], path, reads);
  });
}

/** The answers that are there at a path: of a fact of elements, those of all elements. */
export function answersAt(facts: Readonly<Record<string, unknown>>, path: Path): readonly unknown[] {
  const [name, ...rest] = namesOf(path) as [string, ...string[]];
  const answer = facts[name];
  if (rest.length === 0) return answer === undefined || answer === null || isAbsent(answer) ? [] : [answer];
  const [first, ...others] = rest as [string, ...string[]];
  const inElement = others.reduce(below, first);
  return Array.isArray(answer) ? answer.filter(isElement).flatMap((element) => answersAt(element, inElement)) : [];
}
