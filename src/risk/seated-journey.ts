import { type Answer, isAbsent } from "../answer.js";
import { canonicalJson } from "../canonical-json.js";
import { compareWords } from "../text.js";
import { type SeatLayout, type SeatPosition, seatPosition } from "./seat-layout.js";
import type { SeatReach } from "./seat-rule.js";
import type { ServedArea } from "./serves-reach.js";

/**
 * A person on board, by the caller's own id. Whoever moved, or stands on two rows of a codeshare, is listed with each seat
 * under the same id.
 */
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

/** The rows of a list of people by the id of the person, in an order that does not hang on that of the list. */
export function rowsOfPeople(people: readonly PersonOnBoard[]): ReadonlyMap<string, readonly PersonOnBoard[]> {
  const rows = new Map<string, PersonOnBoard[]>();
  for (const row of people) {
    const before = rows.get(row.id);
    if (before === undefined) rows.set(row.id, [row]);
    else before.push(row);
  }
  for (const several of rows.values())
    if (several.length > 1) several.sort((one, other) => compareWords(canonicalJson(one), canonicalJson(other)));
  return rows;
}

/**
 * Where a passenger sat by one row, as far as the rule asks: of the section, the section is enough. A lap infant sat on
 * every seat of its adult.
 *
 * @param rows everybody on board (`rowsOfPeople`), among whom adults are looked for
 */
export function placesOf(
  row: Extract<PersonOnBoard, { role: "passenger" }>,
  reach: SeatReach,
  layout: SeatLayout,
  rows: ReadonlyMap<string, readonly PersonOnBoard[]>,
): readonly (Place | SeatProblem)[] {
  if (row.inLapOf === undefined) return [seatOf(row, reach, layout)];
  const ofAdult = rows.get(row.inLapOf) ?? [];
  if (ofAdult.length === 0) return ["adult-unknown"];
  return ofAdult.map((adult) =>
    adult.role === "passenger" && adult.inLapOf === undefined ? seatOf(adult, reach, layout) : "adult-unknown",
  );
}

function seatOf(
  { seat, section }: Extract<PersonOnBoard, { role: "passenger" }>,
  reach: SeatReach,
  layout: SeatLayout,
): Place | SeatProblem {
  const isNamed = section !== undefined && layout.some(({ id }) => id === section);
  if (reach.kind === "section" && isNamed) return { section };
  if (seat === undefined || isAbsent(seat) || seat.trim() === "") return "seat-unknown";
  const found = seatPosition(layout, seat, section);
  return found.ok ? { section: found.value.section, position: found.value } : found.issues[0].code;
}
