import { type Tally, type TallyCell, type TallyDefinition, tally } from "pratique/statistics";

/** The checks that everybody who enters is owed. */
export const CHECKS = ["declaration", "temperature", "patrol"] as const;
/** One of `CHECKS`. */
export type Check = (typeof CHECKS)[number];

/** What a checkpoint writes down of somebody: nothing that says who it was. */
export interface Passage {
  readonly lane: "green" | "red";
  readonly entered: string;
  /** Not there while the person is still inside. */
  readonly left?: string;
  /** Left out where nobody wrote down whether it was done. */
  readonly declaration?: "done" | "not-done";
  readonly temperature?: "done" | "not-done";
  readonly patrol?: "done" | "not-done";
  readonly test: "none" | "negative" | "positive";
}

/** What every checkpoint counts, in one way: raise the version whenever it counts something else. */
export const COUNTING = {
  id: "checkpoint-day",
  version: 1,
  by: { lane: "lane" },
  counts: {
    declaration: { declaration: "done" },
    temperature: { temperature: "done" },
    patrol: { patrol: "done" },
    tested: { test: ["negative", "positive"] },
    positive: { test: "positive" },
  },
  durations: { inside: { from: "entered", to: "left", relativeError: 0.01 } },
} as const satisfies TallyDefinition;

/** The counts of a checkpoint, with the sketch of how long people were inside: this goes into its file, and no person does. */
export function countPassages(passages: Iterable<Passage>): Tally {
  return tally(passages, COUNTING);
}

/** The figures of a report. */
export const FIGURES = ["travellers", "tested", "positive"] as const;
/** One of `FIGURES`. */
export type Figure = (typeof FIGURES)[number];

/** The figures of what was counted; where a checkpoint counted nobody, each is zero. */
export function figuresOf(cell: TallyCell | undefined): Readonly<Record<Figure, number>> {
  return {
    travellers: cell?.count ?? 0,
    tested: cell?.counts["tested"]?.yes ?? 0,
    positive: cell?.counts["positive"]?.yes ?? 0,
  };
}
