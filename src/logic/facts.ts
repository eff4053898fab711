import type { Answer } from "../answer.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Instant } from "../calendar/instant.js";
import type { Text } from "../text.js";

/** Units in which a number may be compared; a threshold is meaningless without one. */
export const UNITS = [
  "celsius",
  "years",
  "days",
  "hours",
  "minutes",
  "persons",
  "count",
  "percent",
  "tonnage",
] as const;
/** The unit of a number. */
export type Unit = (typeof UNITS)[number];

/** What kind of value a fact has; a list has facts of its own for each of its elements. */
export type FactKind =
  | { readonly kind: "yes-no" | "text" | "date" | "instant"; readonly label?: Text }
  | {
      readonly kind: "choice" | "choices";
      readonly options: readonly string[];
      readonly label?: Text;
      /** What the options are called; one without a name is shown as its code. */
      readonly names?: Readonly<Record<string, Text>>;
    }
  | { readonly kind: "number"; readonly unit: Unit; readonly label?: Text }
  | { readonly kind: "list"; readonly of: FactTable; readonly label?: Text };

/** The facts that conditions may name, by name. */
export interface FactTable {
  readonly [name: string]: FactKind;
}

/** The value of one kind of fact when it is known. */
export type FactValue<Kind extends FactKind> = Kind extends { readonly kind: "yes-no" }
  ? "yes" | "no"
  : Kind extends { readonly kind: "choice"; readonly options: readonly (infer Option)[] }
    ? Option
    : Kind extends { readonly kind: "choices"; readonly options: readonly (infer Option)[] }
      ? readonly ([Option] extends [never] ? string : Option)[]
      : Kind extends { readonly kind: "number" }
        ? number
        : Kind extends { readonly kind: "date" }
          ? CalendarDate
          : Kind extends { readonly kind: "instant" }
            ? Instant
            : Kind extends { readonly kind: "list"; readonly of: infer Of extends FactTable }
              ? readonly Answer<Facts<Of>>[]
              : string;

/**
 * The facts about one subject: every name of the table, always, with its value or the reason it is absent.
 * An element of a list that cannot be read is itself absent: nothing about it is known.
 */
export type Facts<Table extends FactTable> = {
  readonly [Name in keyof Table]: Answer<FactValue<Table[Name]>>;
};
