import { type Answer, isAbsent } from "../answer.js";
import { type SeatLayout, type SeatPosition, seatPosition } from "./seat-layout.js";
import type { SeatReach } from "./seat-rule.js";
import type { ServedArea } from "./serves-reach.js";

/** A person on board, by the caller's own id. */
export type PersonOnBoard = { readonly id: string } & (
  | {
      readonly role: "passenger";
      /** As on the boarding pass; of a lap infant left out. */
      readonly seat?: Answer<string>;
      /** Carriage, deck or cabin, where seats do not tell it. */
      readonly section?: string;
      /** Id of the adult whose seat a lap infant shares. */
      readonly inLapOf?: string;
    }
  | {
      readonly role: "crew";
      /** Left out, not asked. */
      readonly served?: Answer<readonly ServedArea[]>;
    }
);

/** Who was on board, how they sat, and who of them is a case. */
export interface SeatedJourney {
  readonly layout: SeatLayout;
  readonly people: readonly PersonOnBoard[];
  /** Ids of the cases among them. */
  readonly cases: readonly string[];
  /** From door to door, waiting on the ground included; needed where the rule has a shortest journey. */
  readonly hours?: Answer<number>;
}

/** Why it is not known where somebody sat. */
export type SeatProblem = "seat-unknown" | "seat-not-in-cabin" | "section-not-named" | "adult-unknown";

/** The section in which somebody sat and, where more than the section is known, the seat. */
export interface Place {
  readonly section: string;
  readonly position?: SeatPosition;
}

/** Where a passenger sat, as far as the rule asks: of the section, the section is enough. */
export function placeOf(
  { seat, section, inLapOf }: Extract<PersonOnBoard, { role: "passenger" }>,
  reach: SeatReach,
  journey: SeatedJourney,
): Place | SeatProblem {
  const { layout, people } = journey;
  if (inLapOf !== undefined) {
    const adult = people.find(({ id }) => id === inLapOf);
    if (adult?.role !== "passenger" || adult.inLapOf !== undefined) return "adult-unknown";
    return placeOf(adult, reach, journey);
  }
  const isNamed = section !== undefined && layout.some(({ id }) => id === section);
  if (reach.kind === "section" && isNamed) return { section };
  if (seat === undefined || isAbsent(seat) || seat.trim() === "") return "seat-unknown";
  const found = seatPosition(layout, seat, section);
  return found.ok ? { section: found.value.section, position: found.value } : found.issues[0].code;
}
