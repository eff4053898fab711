import type { Finding } from "pratique/declaration";
import { placeOf } from "./answers.ts";

const NOTHING: readonly Finding[] = [];

/** What was found, by place. An item that is merely not answered yet is not held against somebody who is still filling in. */
export class FoundAt {
  readonly #byPlace: ReadonlyMap<string, readonly Finding[]>;

  constructor(findings: readonly Finding[], isSaid: (place: string) => boolean) {
    const said = findings.filter(({ code, path }) => code !== "missing" || isSaid(placeOf(path)));
    this.#byPlace = Map.groupBy(said, ({ path }) => placeOf(path));
  }

  at(place: string): readonly Finding[] {
    return this.#byPlace.get(place) ?? NOTHING;
  }

  /** What stands at no place that is shown. */
  elsewhere(shown: ReadonlySet<string>): readonly Finding[] {
    return [...this.#byPlace].flatMap(([place, findings]) => (shown.has(place) ? [] : findings));
  }
}

/** Whether two lists of findings say the same, so that a field need not be drawn again. */
export function isSameFound(one: readonly Finding[], other: readonly Finding[]): boolean {
  return one.length === other.length && one.every((finding, index) => keyOf(finding) === keyOf(other[index]));
}

function keyOf(finding: Finding | undefined): string {
  return `${finding?.code} ${finding?.rule} ${finding?.severity} ${finding?.expectation?.en}`;
}
