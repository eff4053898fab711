import type { Instant } from "../calendar/instant.js";

/** An aircraft, by its registration mark. */
export interface Aircraft {
  readonly kind: "aircraft";
  readonly registration?: string;
}

/** A ship, by its IMO number. */
export interface Ship {
  readonly kind: "ship";
  readonly imoNumber?: string;
  readonly name?: string;
}

/** A train or a road vehicle, by the number it runs under or its plate. */
export interface LandConveyance {
  readonly kind: "train" | "road-vehicle";
  readonly number?: string;
}

/**
 * What carries travellers and goods over a border.
 *
 * @see IHR (2005), Article 1 ("conveyance")
 */
export type Conveyance = Aircraft | Ship | LandConveyance;

/** One arrival of a conveyance: the flight, sailing or run, where it came from and when it arrived. */
export interface Voyage {
  readonly conveyance: Conveyance;
  /** The number under which it is sold or announced: `CA936`. */
  readonly serviceNumber: string;
  /** Where it came from, by the code that the operator uses (IATA or UN/LOCODE). */
  readonly origin: string;
  readonly arrivedAt: Instant;
}
