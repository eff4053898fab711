import type { Edition } from "../edition/edition.js";
import type { Text } from "../text.js";
import type { FigureRule } from "./check-figures.js";

/** What one number of a report counts. */
export interface ReportFigure {
  readonly label: Text;
  /** What is counted one by one. */
  readonly unit: "persons" | "conveyances" | "batches" | "pieces";
  /** Whether the report also states the figure from the beginning to the end of the day. */
  readonly isCumulative: boolean;
}

/** An edition of a report: which numbers it has, and what they have between them. */
export interface ReportTemplate<Figure extends string = string> {
  readonly edition: Edition;
  readonly figures: Readonly<Record<Figure, ReportFigure>>;
  readonly rules: readonly FigureRule<Figure>[];
}

/** The names of a template's figures. */
export type FigureOf<Template extends ReportTemplate> = keyof Template["figures"] & string;
