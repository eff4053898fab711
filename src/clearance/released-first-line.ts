import { enteredBy, promise } from "../flow/promise.js";
import type { Text } from "../text.js";

/*
 * Goods that are released first and finish their formalities afterwards, on a registration or on a summary declaration:
 * begun on arrival, inspected where selected, released, completed, closed. The events are named as the statuses they lead to.
 */

const LAW_28: Text = { en: "Customs Law of China, Article 28", zh: "《海关法》第二十八条" };

/** The three steps by which one such line differs from another: how it begins, how goods are released, what is owed after it. */
export interface ReleasedFirstLine<Begun extends string, Released extends string, Completed extends string> {
  readonly begun: Begun;
  readonly released: Released;
  readonly completed: Completed;
  /** As a participle: `released on registration`. */
  readonly words: { readonly [Step in "begun" | "released" | "completed"]: Text };
  readonly source: Text;
}

/** The moves of such a line. */
export type ReleasedFirstMoves<Begun extends string, Released extends string, Completed extends string> = {
  readonly [Status in Begun]: { readonly "inspection-selected": `${Begun}-selected` } & {
    readonly [Event in Released]: Released;
  };
} & {
  readonly [Status in `${Begun}-selected`]: {
    readonly "inspection-passed": `${Begun}-examined`;
    readonly "inspection-failed": "refused";
  };
} & { readonly [Status in `${Begun}-examined`]: { readonly [Event in Released]: Released } } & {
  readonly [Status in Released]: { readonly [Event in Completed]: Completed };
} & { readonly [Status in Completed]: { readonly closed: "closed" } };

/** From the arrival, where the flow lets the line begin, to the closing. */
export function releasedFirstMoves<Begun extends string, Released extends string, Completed extends string>({
  begun,
  released,
  completed,
}: ReleasedFirstLine<Begun, Released, Completed>): ReleasedFirstMoves<Begun, Released, Completed> {
  const moves = {
    [begun]: { "inspection-selected": `${begun}-selected`, [released]: released },
    [`${begun}-selected`]: { "inspection-passed": `${begun}-examined`, "inspection-failed": "refused" },
    [`${begun}-examined`]: { [released]: released },
    [released]: { [completed]: completed },
    [completed]: { closed: "closed" },
  };
  return moves as unknown as ReleasedFirstMoves<Begun, Released, Completed>;
}

/** What the line promises: what was released first is never closed without what it owes, and inspected if selected. */
export function releasedFirstPromises<
  const Begun extends string,
  const Released extends string,
  const Completed extends string,
>({ begun, released, completed, words, source }: ReleasedFirstLine<Begun, Released, Completed>) {
  const [selected, examined] = [`${begun}-selected`, `${begun}-examined`] as const;
  const line = [begun, selected, examined, released, completed] as const;
  const { begun: begins, released: goes, completed: owes } = words;
  return [
    promise(
      `${released}-is-completed`,
      `what was ${goes.en} is not closed before it is ${owes.en}`,
      `${goes.zh}后未${owes.zh}不得结关`,
      source,
      {
        kind: "every-path",
        after: [released],
        to: ["closed", completed, "released"],
        through: { events: [completed] },
      },
    ),
    promise(
      `${begun}-has-arrived`,
      `nothing is ${begins.en} that has not arrived`,
      `货物未到港不得${begins.zh}`,
      source,
      {
        kind: "every-path",
        to: line,
        through: { events: ["arrived"] },
      },
    ),
    promise(
      `${begun}-first`,
      `nothing is ${goes.en} that was not ${begins.en}`,
      `未经${begins.zh}不得${goes.zh}`,
      source,
      {
        kind: "every-path",
        to: line,
        through: { events: [begun] },
      },
    ),
    promise(
      `${begun}-only`,
      `what was ${begins.en} is not declared as well`,
      `${begins.zh}后不得另走申报流程`,
      source,
      {
        kind: "never-after",
        event: begun,
        never: "declared",
      },
    ),
    promise(
      `${begun}-goes-on`,
      `what was ${begins.en} is not released otherwise`,
      `${begins.zh}后不得以其他方式放行`,
      source,
      {
        kind: "never-after",
        event: begun,
        never: "released",
      },
    ),
    enteredBy(
      `${released}-by-record`,
      { en: `that goods were ${goes.en} is recorded`, zh: `${goes.zh}须有记录` },
      source,
      released,
      [released],
    ),
    promise(`${released}-once`, `goods are ${goes.en} once`, `同一批货物只${goes.zh}一次`, source, {
      kind: "never-after",
      event: released,
      never: released,
    }),
    enteredBy(
      `${completed}-by-record`,
      { en: `that goods were ${owes.en} is recorded`, zh: `${owes.zh}须有记录` },
      source,
      completed,
      [completed],
    ),
    promise(
      `${begun}-inspected-if-selected`,
      `what was ${begins.en} and selected is not ${goes.en} uninspected`,
      `${begins.zh}后已布控者未经查验不得${goes.zh}`,
      LAW_28,
      {
        kind: "every-path",
        after: ["inspection-selected"],
        to: [examined, released],
        through: { events: ["inspection-passed"] },
      },
    ),
    enteredBy(
      `${selected}-by-record`,
      { en: `a selection of goods that were ${begins.en} is recorded`, zh: `${begins.zh}货物布控须有记录` },
      LAW_28,
      selected,
      ["inspection-selected"],
    ),
    enteredBy(
      `${examined}-by-record`,
      { en: `an inspection of goods that were ${begins.en} is recorded`, zh: `${begins.zh}货物查验须有记录` },
      LAW_28,
      examined,
      ["inspection-passed"],
    ),
    promise(
      `${released}-not-failed`,
      `what failed an inspection is not ${goes.en}`,
      `查验不合格不得${goes.zh}`,
      LAW_28,
      {
        kind: "never-after",
        event: "inspection-failed",
        never: released,
      },
    ),
  ];
}
