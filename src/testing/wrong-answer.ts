import type { FindingCode } from "../declaration/finding.js";
import type { Draws } from "./draws.js";
import { type Clock, type Draft, type FormPlace, type FormPlaces, pathOf, type Spot } from "./form-places.js";

/** @internal A way in which one answer is put wrong: which answers it can be done to, what is written there, and what must be found. */
export interface AnswerDefect {
  /** What a right implementation finds there; `undefined` where it must find nothing. */
  readonly code: FindingCode | undefined;
  /** What is written in place of the answer; `undefined` where it cannot be done to this one. */
  readonly change: (wrong: Wrong) => Change | undefined;
}

/** @internal What a defect is made from. */
export interface Wrong {
  readonly answer: unknown;
  readonly place: FormPlace;
  readonly spot: Spot;
  readonly places: FormPlaces;
  readonly draft: Draft;
  readonly clock: Clock;
  readonly draws: Draws;
}

/** The answer as it is put wrong, and where below the item it must be found. */
interface Change {
  readonly answer: unknown;
  readonly below?: readonly (string | number)[];
}

type Kind = FormPlace["item"]["kind"];

/** @internal A change of the answers to items of some kinds; `undefined` where it cannot be done to one. */
export const ofKinds =
  (kinds: readonly Kind[], change: (wrong: Wrong) => unknown): AnswerDefect["change"] =>
  (wrong) => {
    const answer = kinds.includes(wrong.place.item.kind) ? change(wrong) : undefined;
    return answer === undefined ? undefined : { answer };
  };

/** @internal The kinds of item that are answered by one word, number or text. */
export const SCALARS = ["text", "country", "date", "instant", "yes-no", "choice", "number"] as const;

/** @internal */
export const isText = (answer: unknown): answer is string => typeof answer === "string";

/** @internal Where a defect in a spot must be found. */
export function pathOfDefect({ place, row }: Spot, { below = [] }: Change): readonly (string | number)[] {
  return [...pathOf(place, row), ...below];
}
