import type { Editioned } from "../edition/edition.js";
import type { Text } from "../text.js";
import type { ContactGrade } from "./contact-rules.js";
import type { RowReach } from "./rows-around.js";

/**
 * How far from a case people on board are contacts: rows around it (or compartments, of which 0 on each side is the
 * case's own), the section it sits in, or everybody on board.
 */
export type SeatReach =
  | (RowReach & {
      readonly kind: "rows";
      /** In those rows: every seat, the seats of the case's block between aisles, or the seats right beside it. */
      readonly across: "whole-row" | "block" | "beside";
      /** Whether rows are counted on through a bulkhead into the next section. */
      readonly throughBulkheads: boolean;
    })
  | { readonly kind: "section" }
  | { readonly kind: "conveyance" };

/** What a guide says of one kind of conveyance, as data. */
export interface SeatRule {
  readonly text: Text;
  readonly source: Text;
  readonly reach: SeatReach;
  /** Journeys that lasted less make nobody a contact; left out, however short. */
  readonly minimumHours?: number;
  /** Whether crew who served those seats are contacts with them. */
  readonly crewWhoServed: boolean;
  /** What the others on board are. */
  readonly others: Exclude<ContactGrade, "close-contact">;
}

/** The seat rules of one guide for one disease, by the kind of conveyance. */
export interface SeatRules<Setting extends string = string> extends Editioned {
  readonly disease: Text;
  readonly rules: { readonly [Name in Setting]: SeatRule };
}
