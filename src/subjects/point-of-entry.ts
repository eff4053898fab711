import type { TimeZone } from "../calendar/time-zone.js";
import type { Text } from "../text.js";

/** The kinds of place at which people and conveyances enter or leave (IHR (2005), Article 1). */
export const POINT_OF_ENTRY_KINDS = ["airport", "port", "ground-crossing"] as const;
/** The kind of a point of entry. */
export type PointOfEntryKind = (typeof POINT_OF_ENTRY_KINDS)[number];

/** Which way a traveller crosses. */
export const DIRECTIONS = ["entry", "exit"] as const;
/** Entry or exit. */
export type Direction = (typeof DIRECTIONS)[number];

/**
 * A point of entry: where screening happens and whose clock counts.
 *
 * @see IHR (2005), Article 1 ("point of entry")
 */
export interface PointOfEntry {
  /** UN/LOCODE, five characters: `CNPEK`. */
  readonly code: string;
  readonly timeZone: TimeZone;
  readonly kind?: PointOfEntryKind;
  readonly name?: Text;
}
