import type { AnyCondition } from "../logic/condition.js";
import type { Row } from "./columns.js";
import type { PlanItem } from "./plan.js";

/** One of some answers of the declaration as a whole is a certain word: place by place, with the name of each. */
export interface WordTest {
  readonly slots: readonly number[];
  readonly words: readonly string[];
  readonly names: readonly string[];
}

/** The kinds whose answers are words. */
const WORDS: readonly PlanItem["kind"][] = ["yes-no", "choice", "text", "country"];

/**
 * The test that a condition comes to when it asks no more than that; `undefined` for any other. It is why most items are
 * relevant or required, and is looked at in a third of the time that the condition takes.
 */
export function wordTestOf(condition: AnyCondition, places: ReadonlyMap<string, PlanItem>): WordTest | undefined {
  const leaves = "any" in condition ? condition.any : [condition];
  const slots: number[] = [];
  const words: string[] = [];
  const names: string[] = [];
  for (const leaf of leaves) {
    if (!("fact" in leaf) || leaf.fact === undefined || typeof leaf.is !== "string") return undefined;
    const place = places.get(leaf.fact);
    if (place === undefined || !WORDS.includes(place.kind)) return undefined;
    slots.push(place.slot);
    words.push(leaf.is);
    names.push(leaf.fact);
  }
  return { slots, words, names };
}

/** Whether one of the answers is its word for certain. */
export function hasWord({ slots, words }: WordTest, root: Row): boolean {
  for (let at = 0; at < slots.length; at++) if (root[slots[at] as number] === words[at]) return true;
  return false;
}

/** The names of the answers that are their words, each once. */
export function namesOfWords({ slots, words, names }: WordTest, root: Row): string[] {
  const found: string[] = [];
  for (let at = 0; at < slots.length; at++) {
    const name = names[at] as string;
    if (root[slots[at] as number] === words[at] && !found.includes(name)) found.push(name);
  }
  return found;
}
